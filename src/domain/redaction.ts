import { fold } from './folding.ts'
import { type Aligned, align, cover, stretchOf } from './redaction/aligned.ts'
import { withoutInnocent } from './redaction/innocent.ts'
import { namesIn, possibleNames } from './redaction/names.ts'
import {
  accountsIn,
  accountsNamedIn,
  emailsIn,
  type Found,
  identitiesIn,
  phonesIn,
  platesIn,
} from './redaction/numbers.ts'
import { housesIn, plotsIn } from './redaction/places.ts'

/** What of a person may stand in a text, and does not go out with it unless somebody answers for that (Luật 91/2025/QH15). */
export const PERSONAL_FINDINGS = [
  'phone',
  'identity',
  'account',
  'email',
  'plot',
  'house',
  'plate',
  'name',
] as const
export type PersonalFinding = (typeof PERSONAL_FINDINGS)[number]

/** One find in a text: `words` are exactly what stands from `start` to `end`. */
export interface Hit {
  finding: PersonalFinding
  start: number
  end: number
  words: string
}

/** What a text is compared with. */
export interface Known {
  /** Names of people in the unit's records that this text may hold. */
  names: readonly string[]
  /** Who asked; null once their data were erased. */
  asker: string | null
  /** Phones of the office itself: they are there to be called. */
  own: readonly string[]
}

/** Names that records are asked for before `findPersonalData`: folded, each once. */
export function namesToAskFor(text: string): string[] {
  return possibleNames(align(text))
}

/**
 * Every phone, identity and account number, e-mail address, plot, house, licence plate and known name in a text, in its order, none over another. Days, money, numbers
 * of laws and papers, and the office's own phone are not among them.
 */
export function findPersonalData(text: string, known: Known): Hit[] {
  const aligned = align(text)
  const found: Found<PersonalFinding>[] = []
  let left = aligned.folded
  const take = (finds: Iterable<Found<PersonalFinding>>) => {
    for (const one of [...finds]) {
      if (left.slice(one.from, one.to).includes('\u0001')) continue
      left = cover(left, one.from, one.to)
      if (one.finding !== 'phone' || !isOwn(aligned, one, known.own)) found.push(one)
    }
  }
  const typed = ({ from, to }: Found) => stretchOf(aligned, from, to).words
  take(emailsIn(left))
  take(platesIn(left, (at) => /^\p{Lu}/u.test(aligned.text.slice(aligned.starts[at]!))))
  take(plotsIn(left, typed))
  take(housesIn(left))
  left = withoutInnocent(left)
  take(accountsNamedIn(left))
  take(phonesIn(left))
  take(identitiesIn(left))
  take(accountsIn(left))
  take(namesIn(aligned, known))
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ finding, from, to }) => ({ finding, ...stretchOf(aligned, from, to) }))
}

/** The words of a find as two of them are compared: the digits of a number, a folded name. A waiver counts for the very same alone. */
export function hitKey({ finding, words }: Pick<Hit, 'finding' | 'words'>): string {
  const folded = fold(words)
  if (finding === 'name' || finding === 'email') return folded
  return folded.replace(/[^\p{L}\p{N}/]+/gu, '')
}

/** The text with every find blacked out, for a person to look at before it is published. */
export function blackOut(text: string, hits: readonly Hit[]): string {
  let shown = 0
  let out = ''
  for (const { start, end } of hits) {
    out += `${text.slice(shown, start)}[…]`
    shown = end
  }
  return out + text.slice(shown)
}

/** A text cut at its finds, those marked: joined, the parts are the very text. */
export function markHits(text: string, hits: readonly Hit[]): { text: string; hit: boolean }[] {
  const parts: { text: string; hit: boolean }[] = []
  let shown = 0
  for (const { start, end } of hits) {
    parts.push({ text: text.slice(shown, start), hit: false }, { text: text.slice(start, end), hit: true })
    shown = end
  }
  parts.push({ text: text.slice(shown), hit: false })
  return parts.filter((part) => part.text !== '')
}

function isOwn(aligned: Aligned, { from, to }: Found, own: readonly string[]): boolean {
  const digits = digitsOf(aligned.folded.slice(from, to))
  return own.some((phone) => digitsOf(phone) === digits)
}

const digitsOf = (text: string) => text.replace(/\D/g, '').replace(/^(?:00)?84/, '0')
