// A session that was called off may have been announced anew, or be over; a role that was taken away may have been given back: what was not taken then is sent once more when the page is opened.

const PASSES = ['shut', 'no_seat']

/** Lets the entries of this page's author and session wait again that were refused while it took nothing, or nothing of this author. */
export async function tryAgain({ store, setup: { author, session } }) {
  const refused = (one) =>
    one.author === author && one.session === session && one.state === 'aside' && PASSES.includes(one.why)
  for (const { key } of (await store.entries()).filter(refused))
    await store.change(key, { state: 'waiting', breaks: 0 })
}
