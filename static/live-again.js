// A session that was called off may have been announced anew, or be over: what it did not take then is sent once more when its page is opened.

/** Lets the entries of this page's author and session wait again that were refused while it took nothing. */
export async function tryAgain({ store, setup: { author, session } }) {
  const refused = (one) =>
    one.author === author && one.session === session && one.state === 'aside' && one.why === 'shut'
  for (const { key } of (await store.entries()).filter(refused))
    await store.change(key, { state: 'waiting', breaks: 0 })
}
