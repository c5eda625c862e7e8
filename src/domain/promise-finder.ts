import { addDays, type Day, isDay } from './day.ts'
import { fold } from './folding.ts'

/** A sentence of an answer that reads as a promise: what, until when, and by whom where it says so. */
export interface FoundPromise {
  sentence: string
  dueOn: Day
  /** The agency of the unit that the sentence names; null where it names none. */
  agencyId: number | null
  /** The words for who does it, as they stand there; '' where none do. */
  who: string
}

/**
 * The sentences of an answer that promise something by a day that is not past on `today`. A day stands as `15/12/2026`, `ngày 15 tháng 12 năm 2026`, `ngày 15/12`, a month,
 * a quarter, half a year or a year by its last day ("trước tháng 3/2027" by the day before the month begins). What the sender is asked to do is no promise.
 * An offer to a person who decides, not a decision.
 */
export function findPromises(
  text: string,
  agencies: readonly { id: number; name: string }[],
  today: Day,
): FoundPromise[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (!PROMISES.test(fold(sentence)) || ASKS_THE_SENDER.test(fold(sentence))) return []
    const dueOn = daysIn(sentence, today)
      .filter((day) => day >= today)
      .sort()
      .at(-1)
    return dueOn ? [{ sentence, dueOn, ...keeperIn(sentence, agencies) }] : []
  })
}

// Folded: without marks, lower case.
const PROMISES =
  /\b(se|cam ket|hua|hoan thanh|xong|truoc|cham nhat|muon nhat|trong|het|den|bao dam|dam bao|khac phuc|to chuc|trien khai|thuc hien|giai quyet)\b/
const ASKS_THE_SENDER =
  /^(de nghi|kinh de nghi|yeu cau|kinh moi|moi|tran trong moi) (ong|ba|cong dan|nguoi dan|nhan dan|ba con|cac ho|ho gia dinh|gia dinh|quy)\b/

/** Sentences end with a sign and a space, or with the line; the point inside `15.12.2026` ends none. A list's own sign is not part of it. */
function sentencesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\n+|(?<=[.!?;])\s+/)
    .map((sentence) => sentence.replace(/^\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))\s+/u, '').trim())
    .filter((sentence) => sentence.length > 0)
}

type Reading = [pattern: RegExp, read: (found: RegExpExecArray, today: Day) => Day | null]

const READINGS: Reading[] = [
  [
    /\bngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu,
    ([, day, month, year]) => dayOrNull(year!, month!, day!),
  ],
  [
    /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/gu,
    ([, day, month, year]) => dayOrNull(year!, month!, day!),
  ],
  // Without a year it is the next one of that name.
  [
    /\bngày\s+(\d{1,2})[/-](\d{1,2})(?![\d/.-]*\d)/giu,
    ([, day, month], today) => nextOf(month!, day!, today),
  ],
  [
    /(?<!\d\s*)(trước\s+)?tháng\s+(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/giu,
    ([, before, month, year]) => monthOf(Number(year), Number(month), 1, before),
  ],
  [
    /(trước\s+)?quý\s+(IV|III|II|I|[1-4])\s*(?:[/.-]|năm)\s*(\d{4})/giu,
    ([, before, quarter, year]) => monthOf(Number(year), quarterOf(quarter!) * 3 - 2, 3, before),
  ],
  [/6\s+tháng\s+đầu\s+năm\s+(\d{4})/giu, ([, year]) => monthOf(Number(year), 1, 6)],
  [/(?:trong|hết|cuối)\s+năm\s+(\d{4})/giu, ([, year]) => monthOf(Number(year), 1, 12)],
]

function daysIn(sentence: string, today: Day): Day[] {
  return READINGS.flatMap(([pattern, read]) =>
    [...sentence.matchAll(pattern)].map((found) => read(found as RegExpExecArray, today)),
  ).filter((day) => day !== null)
}

function dayOrNull(year: string, month: string, day: string): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : null
}

function nextOf(month: string, day: string, today: Day): Day | null {
  const year = Number(today.slice(0, 4))
  const days = [year, year + 1].map((one) => dayOrNull(String(one), month, day))
  return days.find((one) => one !== null && one >= today) ?? null
}

/** The last day of a run of months; with `before` the day before it begins. */
function monthOf(year: number, first: number, months: number, before?: string): Day | null {
  const begins = dayOrNull(String(year), String(first), '1')
  if (begins === null) return null
  if (before) return addDays(begins, -1)
  const over = first + months - 1
  return addDays(over >= 12 ? `${year + 1}-01-01` : dayOrNull(String(year), String(over + 1), '1')!, -1)
}

function quarterOf(text: string): number {
  return ['I', 'II', 'III', 'IV'].indexOf(text.toUpperCase()) + 1 || Number(text)
}

// "UBND xã Vĩnh Trại", "Ủy ban nhân dân phường …": the words go on as long as they begin with a capital.
const COMMITTEE =
  /(?:UBND|[ỦU][ỷỶyY] ban nhân dân|Ủy ban nhân dân)\s+(?:xã|phường|đặc khu|tỉnh|thành phố)(?:\s+\p{Lu}[\p{L}]*)*/u

/** The agency with the longest name that stands in the sentence, else the committee it names. */
function keeperIn(sentence: string, agencies: readonly { id: number; name: string }[]) {
  const folded = fold(sentence)
  const named = agencies
    .filter(({ name }) => folded.includes(fold(name)))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (named) return { agencyId: named.id, who: named.name }
  return { agencyId: null, who: COMMITTEE.exec(sentence)?.[0] ?? '' }
}
