import { sessionChanges } from '../schema/planning.ts'
import { series, seriesLeaders } from '../schema/series.ts'
import type { House } from './house.ts'
import { fixedDaysOf } from './reception-days.ts'
import { type Batch, emptyBatch, type Making, type Numbered } from './sample.ts'
import type { PlannedSession } from './schedule.ts'
import { reasonOf, timesOf } from './session-rows.ts'

/** The fixed reception days of each unit as a series; its number is the unit's. */
export function seriesRows(making: Making, houses: House[], sessions: Numbered<PlannedSession>[]): Batch {
  const batch = emptyBatch()
  for (const house of houses) {
    const made = sessions.flatMap(({ plan }) =>
      plan.house === house && plan.seriesOn ? [plan.seriesOn] : [],
    )
    const [first, last] = [made[0], made.at(-1)]
    if (!first || !last) continue
    const at = making.now - 380 * 86_400_000
    batch.changes.push({
      subject: `series:${house.id}`,
      step: 'plan',
      head: 'new',
      at,
      actorId: house.secretaryId,
      data: { sessions: made.length },
    })
    batch.statements.push(
      making.db.insert(series).values({
        id: house.id,
        code: `DK${String(house.id).padStart(4, '0')}`,
        unitId: house.id,
        kind: 'reception',
        form: 'periodic',
        body: 'peoples_committee',
        theme: 'Tiếp công dân định kỳ của người đứng đầu',
        venueId: house.venues[0]!.id,
        capacity: 12,
        registers: true,
        pattern: `days:${fixedDaysOf(house).map(Number).join(',')}`,
        roll: 'next',
        fromOn: first,
        untilOn: last,
        startTime: '07:30',
        endTime: '11:30',
        seq: 0,
        headHash: '',
        createdAt: at,
        updatedAt: at,
      }),
      making.db.insert(seriesLeaders).values(
        house.leaders
          .filter(({ isHead, body }) => isHead && body !== 'fatherland_front' && body !== 'council_board')
          .map(({ id, body }) => ({
            seriesId: house.id,
            leaderId: id,
            part: body === 'peoples_committee' ? ('chair' as const) : ('co_chair' as const),
          })),
      ),
    )
  }
  return batch
}

/** What happened to the sessions that were put off or called off, as residents read it on their old page. */
export function changeRows({ db, now }: Making, sessions: Numbered<PlannedSession>[]): Batch {
  const calledOff = sessions.filter(({ plan }) => plan.state === 'postponed' || plan.state === 'cancelled')
  return {
    changes: [],
    statements: calledOff.map(({ id, plan, house }) =>
      db.insert(sessionChanges).values({
        sessionId: id,
        step: plan.state === 'postponed' ? 'postpone' : 'cancel',
        reason: reasonOf({ id, plan, house }),
        fromStartsAt: plan.startsAt,
        fromEndsAt: plan.endsAt,
        changedBy: house.secretaryId,
        changedAt: timesOf(plan, now).changed,
      }),
    ),
  }
}
