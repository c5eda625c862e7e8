import { type Day, dayOf } from './day.ts'
import type { CountedSession, DutyHead, DutyRow } from './duty.ts'
import { type Month, monthOf } from './month.ts'

/** How a day stands: held, still to come, or past without a word on whether it was held. */
export type Standing = 'held' | 'planned' | 'unrecorded'
const RANKS: readonly Standing[] = ['held', 'planned', 'unrecorded']

/** The receptions that concern a head: those chaired or co-chaired, by their form, and those received by a delegate. `present` holds what was called off too. */
export function sessionsOfHead(head: Pick<DutyHead, 'id'>, sessions: readonly CountedSession[]) {
  const receptions = sessions.filter(({ kind }) => kind === 'reception')
  const present = receptions.filter((session) => isPresent(session, head.id))
  const fixed = present.filter(({ form }) => form !== 'ad_hoc')
  const adHoc = present.filter(({ form }) => form === 'ad_hoc')
  const delegated = receptions.filter(
    (session) =>
      !isPresent(session, head.id) && session.leaders.some(({ forLeaderId }) => forLeaderId === head.id),
  )
  return { present, fixed, adHoc, delegated }
}

function isPresent({ leaders }: CountedSession, leaderId: number): boolean {
  return leaders.some((leader) => leader.leaderId === leaderId && leader.part !== 'delegate')
}

/** A day with its sessions, and how it stands: as the best of them does. */
export interface DutyDay {
  on: Day
  sessions: CountedSession[]
  is: Standing
}

/** The days of these sessions, oldest first; what was called off is on none. */
export function daysOfSessions(sessions: readonly CountedSession[], today: Day): DutyDay[] {
  const days = new Map<Day, DutyDay>()
  for (const session of sessions) {
    const is = standingOf(session, today)
    if (is === null) continue
    const on = dayOf(session.startsAt)
    const day = days.get(on) ?? { on, sessions: [], is }
    day.sessions.push(session)
    if (RANKS.indexOf(is) < RANKS.indexOf(day.is)) day.is = is
    days.set(on, day)
  }
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Those of a month that stand so, as rows. */
export function rowsOfDays(days: readonly DutyDay[], month: Month, standing: Standing | 'any'): DutyRow[] {
  return days
    .filter(({ on, is }) => monthOf(on) === month && (standing === 'any' || is === standing))
    .map(({ on, sessions }) => ({ of: 'day', on, sessions }))
}

/** Null for what was called off: it is held on no day. */
export function standingOf(
  { state, startsAt }: Pick<CountedSession, 'state' | 'startsAt'>,
  today: Day,
): Standing | null {
  if (state === 'cancelled' || state === 'postponed') return null
  if (state === 'held' || state === 'concluded') return 'held'
  return dayOf(startsAt) >= today ? 'planned' : 'unrecorded'
}
