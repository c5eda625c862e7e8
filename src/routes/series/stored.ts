import type { WholeSeries } from '../../../db/queries/series.ts'
import { unitsAs } from '../../domain/actor.ts'
import { readPattern } from '../../domain/series.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'

/** Whether this person plans for the unit of the series; leaders and inspectors read. */
export function mayPlan(c: StaffContext, { series }: Pick<WholeSeries, 'series'>): boolean {
  return unitsAs(c.var.actor, 'secretary').includes(series.unitId)
}

/** A stored series as its form shows it. */
export function typedOfSeries(series: WholeSeries['series']): Typed {
  const people = (part: string) =>
    series.leaders.filter((leader) => leader.part === part).map(({ leaderId }) => String(leaderId))
  return {
    ...{
      meeting: `${series.kind}:${series.form}`,
      body: series.body,
      theme: series.theme,
      bring: series.bring,
    },
    ...{
      capacity: String(series.capacity ?? ''),
      venue: String(series.venueId ?? ''),
      online_url: series.onlineUrl,
    },
    ...{ from_on: series.fromOn, until_on: series.untilOn, roll: series.roll },
    ...{ start_time: series.startTime, end_time: series.endTime },
    ...{ chair: people('chair')[0] ?? '', co_chairs: people('co_chair') },
    ...{ questions: series.takesQuestions ? 'yes' : '', registers: series.registers ? 'yes' : '' },
    ...typedPattern(series.pattern),
  }
}

function typedPattern(text: string): Typed {
  const pattern = readPattern(text)
  if (pattern?.every === 'nth') {
    return { every: 'nth', nth: pattern.nth, nth_weekday: String(pattern.weekday) }
  }
  if (pattern?.every === 'weeks') {
    return { every: 'weeks', weeks: String(pattern.weeks), weeks_weekday: String(pattern.weekday) }
  }
  return { every: 'days', days: pattern?.days.join(', ') ?? '' }
}
