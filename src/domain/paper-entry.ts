import { dayOf } from './day.ts'
import type { EntryField } from './entered-card.ts'
import type { SessionState } from './session.ts'

/** Empty rows to begin with, and as many again on demand. */
export const PAPER_ROWS = 10
/** Rows of one table: more are typed after these are recorded. */
export const PAPER_MOST_ROWS = 60

/** Whether what was taken down on paper can be entered now, or why it cannot. */
export type EntryStanding =
  | { is: 'open' }
  | { is: 'early' | Exclude<SessionState, 'announced' | 'in_progress'> }

/**
 * Entering opens with the day of an announced session and ends with the session: its sum is drawn then. Who has more to enter opens it again (`held` →
 * `in_progress`). `now` in epoch ms.
 */
export function entryStanding(
  { state, startsAt }: { state: SessionState; startsAt: number },
  now: number,
): EntryStanding {
  if (state === 'in_progress') return { is: 'open' }
  if (state !== 'announced') return { is: state }
  return { is: dayOf(now) < dayOf(startsAt) ? 'early' : 'open' }
}

/** When something was said that is entered at `now`, epoch ms: at the session, whose end is the last moment for it. */
export function saidThere({ endsAt }: { endsAt: number }, now: number): number {
  return Math.min(now, endsAt)
}

export type TypedRow = Record<EntryField | 'key', string>

/** What a row holds beside the words that are carried over from the one above: nothing typed in them, nothing to record. */
const TYPED: readonly EntryField[] = [
  'name',
  'text',
  'answer',
  'due_on',
  'reason',
  'agency_id',
  'phone',
  'address',
]

/** Nothing that somebody types stands in it; what is carried from the row above does not count. */
export function isBlank(row: TypedRow): boolean {
  return TYPED.every((field) => row[field].trim() === '')
}

/** What a key already stands for. */
export interface Recorded {
  sessionId: number | null
  name: string
  text: string
  number: number | null
}

/** What becomes of a row that reads well: recorded, or it was before; `used`: its key stands for other words. */
export function standOfRow(
  said: { sessionId: number; name: string; text: string },
  recorded: Recorded | undefined,
): 'record' | 'repeat' | 'used' {
  if (!recorded) return 'record'
  const isSame =
    recorded.sessionId === said.sessionId && recorded.name === said.name && recorded.text === said.text
  return isSame ? 'repeat' : 'used'
}
