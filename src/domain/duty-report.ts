import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { type CountedSession, type DutyGround, type DutyHead, dutyOfYear, type MonthDuty } from './duty.ts'
import { type DutyVenue, freeDays, type Outlook, outlookOf } from './duty-free-days.ts'
import { ruleIdOf } from './duty-required.ts'
import { DUTY_RULES } from './duty-rules.ts'
import { countedSince } from './duty-span.ts'
import { dutyOfUnit, type UnitDuty } from './duty-unit.ts'
import { monthOf, monthsOf } from './month.ts'
import { placeOf, type Rule } from './rule.ts'

interface DutyUnit {
  id: number
  slug: string
  name: string
  level: 'province' | 'commune'
  fromOn: Day
  toOn: Day | null
}

/** Plain rows that a year's duties are counted from. */
export interface DutySources {
  units: readonly DutyUnit[]
  heads: readonly DutyHead[]
  venues: readonly DutyVenue[]
  sessions: readonly CountedSession[]
  /** The beginning of each unit's first session, epoch ms. */
  firstAt: ReadonlyMap<number, number>
  rulebook: { calendar: Calendar; rules: readonly Rule[] }
}

export interface HeadReport {
  head: DutyHead
  /** Whether a rule counts this head's days at all. */
  hasDuty: boolean
  months: MonthDuty[]
  /** Of this month and the next, where days are still missing. */
  outlooks: (Outlook & { month: string })[]
}

export interface UnitReport {
  unit: DutyUnit
  /** From this day on duties are counted. */
  since: Day
  heads: HeadReport[]
  duty: UnitDuty
}

/** The duties of each unit in a year, as they stand today. */
export function reportsOf(found: DutySources, year: number, today: Day): UnitReport[] {
  // A province counts for hundreds of heads, day by day: only the rules that duties ask for are searched.
  const rules = found.rulebook.rules.filter(({ id }) => DUTY_RULES.includes(id))
  const byUnit = new Map<number, CountedSession[]>(found.units.map(({ id }) => [id, []]))
  for (const session of found.sessions) byUnit.get(session.unitId)?.push(session)
  return found.units.map((unit) => {
    const since = countedSince(unit, found.firstAt.get(unit.id) ?? null, today)
    const ground = { calendar: found.rulebook.calendar, rules, place: placeOf(unit), since, today }
    const sessions = byUnit.get(unit.id) ?? []
    const heads = found.heads.filter((head) => head.unitId === unit.id && servesIn(head, year))
    return {
      unit,
      since,
      heads: heads.map((head) => reportOfHead(endedWith(head, unit), year, { ...found, sessions }, ground)),
      duty: dutyOfUnit(year, sessions, { ...ground, toOn: unit.toOn }),
    }
  })
}

function reportOfHead(
  head: DutyHead,
  year: number,
  { sessions, venues }: Pick<DutySources, 'sessions' | 'venues'>,
  ground: DutyGround,
): HeadReport {
  const months = dutyOfYear(head, year, sessions, ground)
  const outlooks = nextMonths(ground.today).flatMap((month) => {
    const duty = months.find((one) => one.month === month)
    const outlook = duty && outlookOf(duty, () => freeDays(head, duty, sessions, venues, ground))
    return outlook ? [{ month, ...outlook }] : []
  })
  return { head, hasDuty: ruleIdOf(head, ground) !== null, months, outlooks }
}

/** This month and the one after it. */
function nextMonths(today: Day): string[] {
  const year = Number(today.slice(0, 4))
  const months = [...monthsOf(year), `${year + 1}-01`]
  const at = months.indexOf(monthOf(today))
  return months.slice(at, at + 2)
}

function servesIn({ fromOn, toOn }: DutyHead, year: number): boolean {
  return fromOn <= `${year}-12-31` && (toOn === null || toOn >= `${year}-01-01`)
}

/** Nobody heads a unit that is no more. */
function endedWith(head: DutyHead, { toOn }: DutyUnit): DutyHead {
  return toOn !== null && (head.toOn === null || head.toOn > toOn) ? { ...head, toOn } : head
}
