import type { Calendar } from './calendar.ts'
import { dayOf } from './day.ts'
import type { SeriesDay } from './series-days.ts'
import { type DecidedSeries, type SeriesLeader, sessionOn } from './series-plan.ts'
import { isDiscarded, type SeriesSession, type SeriesSkip } from './series-standing.ts'
import { isMoved, type PlannedSession } from './session-plan.ts'

/** What an edit of a series would do to one session. */
export type ChangeKind = 'time' | 'place' | 'people' | 'text' | 'questions'

/** A stored session of a series as far as an edit of the series changes it. */
export type EditedSession = SeriesSession &
  Omit<PlannedSession, 'leaders' | 'hamlets'> & {
    code: string
    seq: number
    registers: boolean
    leaders: readonly SeriesLeader[]
  }

type Target = Partial<ReturnType<typeof sessionOn>> & { startsAt: number; endsAt: number }

export interface SeriesChange<Session extends EditedSession = EditedSession> {
  session: Session
  kinds: ChangeKind[]
  set: Target & { seriesOn: string }
}

/** What an edit of a series does: sessions that change or lose their day, those announced that it must leave alone, and days without a session. */
export interface SeriesEdit<Session extends EditedSession = EditedSession> {
  changes: SeriesChange<Session>[]
  drops: Session[]
  /** Announced: a new time or place, or none, needs a reason on its own page. */
  stays: { session: Session; change: SeriesChange<Session> | null }[]
  adds: SeriesDay[]
}

/** Compares the sessions of a series with what it says after an edit. Past sessions, and those postponed or under way, are never touched. */
export function editOf<Session extends EditedSession>(
  after: DecidedSeries,
  sessions: readonly Session[],
  skips: readonly SeriesSkip[],
  ground: { calendar: Calendar; now: number },
): SeriesEdit<Session> {
  const edit: SeriesEdit<Session> = { changes: [], drops: [], stays: [], adds: [] }
  const standing = sessions.filter((session) => session.seriesOn !== null && !isDiscarded(session))
  const coming = standing.filter(
    ({ startsAt, state }) => startsAt > ground.now && (state === 'draft' || state === 'announced'),
  )
  for (const session of coming) {
    const isDraft = session.state === 'draft'
    const day = after.days.find((one) => isHeldBy(one, session, standing))
    const change = day ? changeOf(after, session, day, ground) : null
    if (!day) isDraft ? edit.drops.push(session) : edit.stays.push({ session, change: null })
    else if (change && (isDraft || mayFollow(change))) edit.changes.push(change)
    else if (change) edit.stays.push({ session, change })
  }
  const taken = [...standing.map(({ seriesOn }) => seriesOn!), ...skips.map(({ on }) => on)]
  edit.adds = after.days.filter(
    (day) => day.on !== null && day.on > dayOf(ground.now) && !taken.some((nominal) => covers(day, nominal)),
  )
  return edit
}

/** Whether the day is this session's: of two sessions whose days meet now, the one of the day itself keeps it, else the first. */
function isHeldBy(day: SeriesDay, { seriesOn }: SeriesSession, standing: readonly SeriesSession[]): boolean {
  if (day.on === null) return false
  const keeper = [day.nominal, ...day.also].find((nominal) =>
    standing.some((session) => session.seriesOn === nominal),
  )
  return keeper === seriesOn
}

function covers({ nominal, also }: SeriesDay, day: string): boolean {
  return nominal === day || also.includes(day)
}

/** An announced session follows in its words and people alone: residents were told its time, its place and its kind. */
function mayFollow({ session, kinds, set }: SeriesChange): boolean {
  return !kinds.includes('time') && !kinds.includes('place') && set.kind === session.kind
}

function changeOf<Session extends EditedSession>(
  after: DecidedSeries,
  session: Session,
  day: SeriesDay,
  ground: { calendar: Calendar; now: number },
): SeriesChange<Session> | null {
  const { questionsFrom: _, questionsUntil, ...target } = sessionOn(after.columns, day.on!, ground)
  const isLater = target.startsAt !== session.startsAt || target.endsAt !== session.endsAt
  const asks = (session.questionsUntil === null) !== (questionsUntil === null)
  const kinds: ChangeKind[] = [
    ...(isLater ? ['time' as const] : []),
    ...(isMoved({ ...session, ...hoursOf(target) }, target) ? ['place' as const] : []),
    ...(peopleOf(session.leaders) === peopleOf(after.leaders) ? [] : ['people' as const]),
    ...(TEXT.some((column) => session[column] !== target[column]) ? ['text' as const] : []),
    ...(asks ? ['questions' as const] : []),
  ]
  if (kinds.length === 0) return null
  const opening = questionsUntil === null ? null : (session.questionsFrom ?? session.announcedAt)
  const window = isLater || asks ? { questionsFrom: opening, questionsUntil } : {}
  return { session, kinds, set: { ...target, ...window, seriesOn: day.nominal } as SeriesChange['set'] }
}

const TEXT = ['kind', 'form', 'body', 'theme', 'bring', 'capacity', 'registers'] as const

const hoursOf = ({ startsAt, endsAt }: { startsAt: number; endsAt: number }) => ({ startsAt, endsAt })

function peopleOf(leaders: readonly SeriesLeader[]): string {
  return leaders
    .map(({ leaderId, part }) => `${part}:${leaderId}`)
    .sort()
    .join()
}
