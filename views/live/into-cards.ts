import { KEPT_ON_FAILURE } from '../shell/kept-on-failure.ts'

/**
 * Where cards go that are asked for by hand. Such a question waits for the one under way; what the page asks by itself does not wait behind it, or it would bring back what
 * was shown before.
 */
export const INTO_CARDS = {
  ...{ 'hx-target': '#cards', 'hx-swap': 'outerMorph', 'hx-sync': '#cards:queue last' },
  ...KEPT_ON_FAILURE,
}
