import type { HeadCount } from '../../src/domain/attendance.ts'
import type { AttendanceFilter } from '../../src/domain/attendance-filter.ts'
import type { RegistrationIntent, RegistrationState } from '../../src/domain/registration.ts'
import type { AttendanceWay } from '../../src/domain/room.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'
import type { Strings } from '../strings/vi.ts'

/** Somebody who registered, and since when they are there. Instants are epoch ms. */
export interface ShownRegistration {
  code: string
  queueNumber: number
  state: RegistrationState
  intent: RegistrationIntent
  headCount: number
  seats: number
  name: string
  hamlet: string | null
  there: { id: number; people: number; arrivedAt: number } | null
}

/** One line of the list of those who are there. */
export interface ShownLine {
  id: number
  way: AttendanceWay
  /** Null for a count; empty once erased. */
  name: string | null
  hamlet: string | null
  groupName: string
  people: number
  representatives: number
  arrivedAt: number
  undoneAt: number | null
  intent: RegistrationIntent | null
}

export interface ShownCount extends HeadCount {
  hamletNames: Map<number, string>
  registered: { came: number; absent: number }
}

/** A form as it stands on the page: its key, what was typed into it, and what is wrong with that. */
export interface ShownForm {
  key: string
  typed: Record<string, string | string[]>
  errors: FieldErrors
}

/** What was looked for at the door, and what came of it. */
export interface ShownSearch {
  /** As it was typed; never the secret of a slip. */
  typed: string
  /** Why a scanned slip leads to nobody here. */
  refusal?: string
  found: ShownRegistration[]
  hasMoreFound: boolean
  /** A slip was scanned: the button of its registration waits for Enter. */
  isScanned?: boolean
  /** A check-in that was refused: of which registration, and why. */
  refused?: { code: string } & Omit<ShownForm, 'key'>
}

/** The page of the door. */
export interface ShownDoor {
  session: { code: string; theme: string; startsAt: number; endsAt: number }
  /** Whether this person takes presence here now. */
  mayRecord: boolean
  /** Whether those who are there can still be put on the speakers' list. */
  maySpeak: boolean
  /** Why nothing is recorded now, in a sentence; empty where it is. */
  shut: string
  /** What was just done, in a sentence. */
  said: string
  hamlets: { id: number; name: string }[]
  count: ShownCount
  /** Lines that were taken back. */
  undone: number
  filter: AttendanceFilter
  lines: ShownLine[]
  /** The place after the last line, as an address writes it; null at the end. */
  next: string | null
  isFirstPage: boolean
  search: ShownSearch
  walkIn: ShownForm
}

/** A value as it was typed. */
export function typedIn(typed: Record<string, string | string[]>, name: string): string {
  const value = typed[name]
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
}

/** Whom a line speaks of: the person, else the group or hamlet that was counted. */
export function nameOfLine(s: Strings, line: Pick<ShownLine, 'name' | 'groupName' | 'hamlet'>): string {
  if (line.name !== null) return line.name || s.attendance.erased
  return line.groupName || line.hamlet || s.attendance.elsewhere
}

/** A hamlet as the figures name it; those of none are from elsewhere. */
export function hamletName(s: Strings, { hamletNames }: ShownCount, id: number | null): string {
  return (id !== null && hamletNames.get(id)) || s.attendance.elsewhere
}
