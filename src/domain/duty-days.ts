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

/** The days of a month that stand so, oldest first, each with its sessions. A day stands as the best of its sessions does. */
export function heldDays(
  sessions: readonly CountedSession[],
  month: Month,
  today: Day,
  standing: Standing | 'any',
): DutyRow[] {
  const days = new Map<Day, CountedSession[]>()
  for (const session of sessions) {
    const day = dayOf(session.startsAt)
    if (monthOf(day) !== month || standingOf(session, today) === null) continue
    days.set(day, [...(days.get(day) ?? []), session])
  }
  return [...days]
    .filter(([, ofDay]) => standing === 'any' || standingOfDay(ofDay, today) === standing)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, ofDay]) => ({ of: 'day', on, sessions: ofDay }))
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

function standingOfDay(sessions: readonly CountedSession[], today: Day): Standing | undefined {
  const standings = sessions.map((session) => standingOf(session, today))
  return RANKS.find((rank) => standings.includes(rank))
}
