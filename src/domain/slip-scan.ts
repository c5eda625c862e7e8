import { clean, searchWords } from './folding.ts'

/** What was typed, or sent by a hand scanner, into the search field at the door. */
export type Sought =
  /** The secret of a slip, from the address in its QR. It opens the slip: it is never written into an address or a log. */
  | { is: 'slip'; secret: string }
  /** Words of a name, digits of a phone or a code; folded. */
  | { is: 'words'; words: string[] }
  | { is: 'nothing' }

const ON_A_SLIP = /\/dang-ky\//
/** A scanner types the whole address; a clerk may paste its last part. 18 bytes in base64url. */
const SLIP = /(?:^|\/dang-ky\/)([\w-]{24})(?:[/?#].*)?$/

/** A damaged address of a slip is a slip with an empty secret, which is nobody's. */
export function readSought(typed: string): Sought {
  const text = clean(typed)
  const slip = SLIP.exec(text)
  if (slip || ON_A_SLIP.test(text)) return { is: 'slip', secret: slip?.[1] ?? '' }
  const words = searchWords(text)
  return words.length > 0 ? { is: 'words', words } : { is: 'nothing' }
}
