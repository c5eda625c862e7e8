import { type DoorDesk, findDoorDesk, findRecordedLines } from '../../../db/queries/door-desk.ts'
import { type NewAttendance, recordAttendances } from '../../../db/records/attendances.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { Strings } from '../../../views/strings/vi.ts'
import { type AttendanceStanding, attendanceStanding } from '../../domain/attendance.ts'
import { decideEntry, type EntryDecision, type EntryLine } from '../../domain/attendance-entry.ts'
import { isCardKey } from '../../domain/capture-form.ts'
import { dayOf } from '../../domain/day.ts'
import { orBusy, sayBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'

/** What a form that cannot be stored now is shown again with. */
export const STATUS = { wrong: 422, used: 409, closed: 409, busy: 503 } as const

/** The dialogue of the address, where this person is its secretary; else null. */
export async function findDesk(
  c: StaffContext,
  post: { registration?: string; line?: number; key?: string } = {},
): Promise<DoorDesk | null> {
  const { db, actor, now } = c.var
  const own = { ...post, key: isCardKey(post.key ?? '') ? post.key : undefined, today: dayOf(now) }
  const desk = await findDoorDesk(db, actor, c.req.param('code') ?? '', own)
  return desk && attendanceStanding(desk.session, now).is !== 'reception' ? desk : null
}

/** Why presence is not taken now, in a sentence; empty where it is. */
export function shutWords(
  s: Strings,
  standing: AttendanceStanding,
  { startsAt }: { startsAt: number },
): string {
  if (standing.is === 'open') return ''
  if (standing.is === 'early') return s.attendance.early(dayOf(startsAt))
  return standing.is === 'reception' ? s.attendance.reception : s.attendance.shut[standing.is]
}

/** The same for a post: it may have been closed since the page was opened. */
export function shutNow(c: StaffContext, { session }: Pick<DoorDesk, 'session'>): string {
  return shutWords(c.var.s, attendanceStanding(session, c.var.now), session)
}

/** Stores lines; a session that was concluded meanwhile is `closed`, a key or a registration that stands already `taken`, a database that stays locked `busy`: then nothing was stored. */
export async function store(
  c: StaffContext,
  sessionId: number,
  lines: readonly NewAttendance[],
): Promise<'stored' | 'taken' | 'closed' | 'busy'> {
  const { db, actor, now } = c.var
  return outcomeOf(c, recordAttendances(db, sessionId, lines, { actorId: actor.id, at: now }))
}

/** The outcome of a write at the door. */
export async function outcomeOf(
  c: StaffContext,
  writing: Promise<WriteOutcome>,
): Promise<'stored' | 'taken' | 'closed' | 'busy'> {
  const outcome = await orBusy(writing)
  if (outcome === 'busy') {
    sayBusy(c)
    return 'busy'
  }
  if (outcome.ok) return 'stored'
  return outcome.conflict === 'taken' && outcome.what === 'free' ? 'closed' : 'taken'
}

/** Decides over a form and stores it; twins that arrive at once are told apart by what is stored then. `said` is null where a field is wrong. */
export async function enter(
  c: StaffContext,
  desk: { session: DoorDesk['session']; recorded: readonly EntryLine[] },
  key: string,
  said: { lines: readonly EntryLine[]; rows: () => readonly NewAttendance[] } | null,
): Promise<EntryDecision | 'busy'> {
  const isOpen = shutNow(c, desk) === ''
  const decide = (recorded: readonly EntryLine[]) =>
    decideEntry({ isOpen, said: said?.lines ?? null, recorded: isCardKey(key) ? recorded : null })
  const decision = decide(desk.recorded)
  if (decision !== 'record' || !said) return decision
  const outcome = await store(c, desk.session.id, said.rows())
  if (outcome === 'stored') return 'repeat'
  if (outcome !== 'taken') return outcome
  return decide(await findRecordedLines(c.var.db, desk.session.id, key))
}
