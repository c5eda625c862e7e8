// What went wrong with such a question is not the clerk's business and must not take the cards away.
export const KEPT_ON_FAILURE = { 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }

/**
 * Where cards go that are asked for by hand. Such a question waits for the one under way; what the page asks by itself does not wait behind it, or it would bring back what
 * was shown before.
 */
export const INTO_CARDS = {
  ...{ 'hx-target': '#cards', 'hx-swap': 'outerMorph', 'hx-sync': '#cards:queue last' },
  ...KEPT_ON_FAILURE,
}
