import type { Calendar } from './calendar.ts'
import { type Day, dayOf } from './day.ts'
import { type ChairGap, chairGap } from './dialogue-chair.ts'
import type { CountedSession } from './duty.ts'
import { standingOf } from './duty-days.ts'
import { type ResultStanding, resultStanding } from './result.ts'
import { type Place, type Rule, ruleOn } from './rule.ts'
import { type NoticeDay, noticeDay } from './session-notice.ts'

/** Figures of a unit in a year; each is the number of its sessions. */
export const UNIT_FIGURES = [
  'dialogues_held',
  'dialogues_planned',
  'dialogues_unrecorded',
  'notices_late',
  'results_late',
  'results_waiting',
  'chair_gaps',
] as const
export type UnitFigure = (typeof UNIT_FIGURES)[number]

/** A session behind a figure of its unit, with what the rules say of it. */
export interface UnitRow {
  session: CountedSession
  notice: NoticeDay | null
  result: ResultStanding | null
  chair: ChairGap | null
}

/** A yearly minimum with its rule; null where none is in force. */
export interface YearlyMin {
  days: number
  rule: Rule
}

export interface UnitDuty {
  /** Dialogues that the law asks for in the year, and those that the office's own handbook asks for. */
  byLaw: YearlyMin | null
  byHandbook: YearlyMin | null
  rows: Record<UnitFigure, UnitRow[]>
}

interface Ground {
  calendar: Calendar
  rules: readonly Rule[]
  place: Place
  since: Day
  /** The last day of the unit; null while no end is known. */
  toOn: Day | null
  today: Day
}

/**
 * What a unit owes and did in a year: dialogues (DIALOGUE_MIN_PER_YEAR, and the handbook's own DIALOGUE_LOCAL_MIN_PER_YEAR), notices given late
 * (ad hoc sessions never are), results published late or not yet, and dialogues that lack some of those who should lead them. `sessions` are those of the
 * unit in that year. The minimum is that of the last counted day of the year; a year of which no day is counted asks for nothing.
 */
export function dutyOfUnit(year: number, sessions: readonly CountedSession[], ground: Ground): UnitDuty {
  const rows = sessions
    .filter(({ startsAt }) => dayOf(startsAt).startsWith(`${year}-`))
    .sort((a, b) => a.startsAt - b.startsAt)
    .map((session) => rowOf(session, ground))
  const dialogues = rows.filter(({ session }) => session.kind === 'dialogue')
  const standing = (wanted: ReturnType<typeof standingOf>) =>
    dialogues.filter(({ session }) => standingOf(session, ground.today) === wanted)
  const results = (...wanted: ResultStanding['is'][]) =>
    dialogues.filter(({ result }) => result !== null && wanted.includes(result.is))
  return {
    byLaw: minimum('DIALOGUE_MIN_PER_YEAR', year, ground),
    byHandbook: minimum('DIALOGUE_LOCAL_MIN_PER_YEAR', year, ground),
    rows: {
      dialogues_held: standing('held'),
      dialogues_planned: standing('planned'),
      dialogues_unrecorded: standing('unrecorded'),
      notices_late: rows.filter(({ notice }) => notice?.isLate),
      results_late: results('overdue', 'published_late'),
      results_waiting: results('waiting', 'due_today'),
      chair_gaps: dialogues.filter(({ chair }) => chair !== null),
    },
  }
}

function rowOf(session: CountedSession, { calendar, rules, place, today }: Ground): UnitRow {
  const isOn = standingOf(session, today) !== null
  const wasAnnounced = isOn && session.announcedAt !== null
  return {
    session,
    notice: wasAnnounced ? noticeDay(session, place, { calendar, rules }, session.startsAt) : null,
    result: resultStanding(session, { calendar, rules, place }, today),
    chair: isOn ? chairGap(session, rules, place) : null,
  }
}

function minimum(id: string, year: number, { rules, place, since, toOn }: Ground): YearlyMin | null {
  const last = toOn !== null && toOn < `${year}-12-31` ? toOn : `${year}-12-31`
  if (last < `${year}-01-01` || last < since) return null
  const rule = ruleOn(rules, id, last, place)
  return rule && typeof rule.value === 'number' ? { days: rule.value, rule } : null
}
