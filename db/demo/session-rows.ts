import { addDays, dayOf, instantOf } from '../../src/domain/day.ts'
import type { SessionState, SessionStepName } from '../../src/domain/session.ts'
import { sessions } from '../schema/sessions.ts'
import type { Change } from '../write.ts'
import { type Batch, emptyBatch, type Making, type Numbered } from './sample.ts'
import type { PlannedSession } from './schedule.ts'
import { hamletRows, leaderRows } from './session-people.ts'
import { localText } from './texts/local.ts'
import { CANCEL_REASONS, POSTPONE_REASONS } from './texts/reasons.ts'

const DAY = 86_400_000

/** The steps that led to a state; `plan` stands at the beginning of every history. */
const WAYS: Record<SessionState, SessionStepName[]> = {
  draft: [],
  announced: ['announce'],
  in_progress: ['announce', 'start'],
  held: ['announce', 'start', 'end'],
  concluded: ['announce', 'start', 'end', 'conclude'],
  postponed: ['announce', 'postpone'],
  cancelled: ['announce', 'cancel'],
}

/** The planned sessions as rows and histories. */
export function sessionRows(making: Making, numbered: Numbered<PlannedSession>[]): Batch {
  const batch = emptyBatch()
  for (const session of numbered) {
    const row = rowOf(making, session)
    batch.statements.push(
      making.db.insert(sessions).values(row),
      ...leaderRows(making, session, row.body),
      ...hamletRows(making, session),
    )
    batch.changes.push(...historyOf(making, session))
  }
  return batch
}

function rowOf(
  making: Making,
  { id, code, plan, house }: Numbered<PlannedSession>,
): typeof sessions.$inferInsert {
  const { chance, now } = making
  const { what, state, startsAt, endsAt } = plan
  const at = timesOf(plan, now)
  const place = { kind: house.unit.kind }
  const reason = reasonOf({ id, plan, house })
  const asks = what.kind === 'dialogue' && state !== 'draft'
  return {
    id,
    code,
    unitId: house.id,
    kind: what.kind,
    form: what.form,
    state,
    startsAt,
    endsAt,
    body: what.kind === 'dialogue' && chance.often(50) ? 'party_committee' : 'peoples_committee',
    theme: localText(what.theme, place),
    bring: localText(what.bring ?? '', place),
    venueId: chance.pick(house.venues).id,
    capacity: what.kind === 'dialogue' ? chance.pick([80, 120, 150, 200]) : RECEPTION_PLACES,
    registers: state === 'announced' && startsAt > now,
    seriesId: plan.seriesOn ? house.id : null,
    seriesOn: plan.seriesOn ?? null,
    ...resultOf(making, plan),
    questionsFrom: asks ? at.announced : null,
    questionsUntil: asks ? instantOf(addDays(dayOf(startsAt), -1), '17:00') : null,
    stateReason: reason,
    announcedAt: state === 'draft' ? null : at.announced,
    heldAt: state === 'held' || state === 'concluded' ? endsAt : null,
    cancelledAt: state === 'cancelled' ? at.changed : null,
    sequence: reason ? 1 : 0,
    seq: 0,
    headHash: '',
    createdAt: at.planned,
    updatedAt: at.planned,
  }
}

/** Why it was put off or called off; empty where it was not. */
export function reasonOf({
  id,
  plan,
  house,
}: Pick<Numbered<PlannedSession>, 'id' | 'plan' | 'house'>): string {
  const reasons = { postponed: POSTPONE_REASONS, cancelled: CANCEL_REASONS }[plan.state as string]
  return reasons ? localText(reasons[id % reasons.length]!, { kind: house.unit.kind }) : ''
}

/** As many as are heard one by one in a morning. */
const RECEPTION_PLACES = 12

/** Results of dialogues are made public within ten days; now and then one comes late. */
function resultOf({ chance, now }: Making, { what, state, startsAt }: PlannedSession) {
  const resultOn = addDays(dayOf(startsAt), chance.often(12) ? 13 : chance.between(4, 9))
  if (what.kind !== 'dialogue' || state !== 'concluded' || resultOn > dayOf(now)) return {}
  return { resultOn, resultWays: chance.often(70) ? 'media,posted,hamlets' : 'posted,hamlets' }
}

/** Planned a week before it is announced; announced three weeks ahead, or lately where that is still to come. */
export function timesOf({ startsAt, state, endsAt }: PlannedSession, now: number) {
  const morning = (instant: number, minute: number) => instantOf(dayOf(instant), '08:00') + minute * 60_000
  const announced = Math.min(morning(startsAt - 21 * DAY, 40), morning(now - 3 * DAY, 15))
  const changed = Math.min(morning(startsAt - 4 * DAY, 95), morning(now - 5 * DAY, 95))
  return {
    planned: Math.min(announced, now) - 7 * DAY,
    announced,
    changed: Math.max(changed, announced + DAY),
    started: startsAt,
    ended: endsAt,
    concluded: Math.min(endsAt + 6 * DAY, now - 60_000),
    state,
  }
}

function historyOf({ now }: Making, { id, plan, house }: Numbered<PlannedSession>): Change[] {
  const at = timesOf(plan, now)
  const when: Partial<Record<SessionStepName, number>> = {
    announce: at.announced,
    start: at.started,
    end: at.ended,
    conclude: at.concluded,
    postpone: at.changed,
    cancel: at.changed,
  }
  const subject = `session:${id}`
  const actorId = house.secretaryId
  return [
    { subject, step: 'plan', head: 'new', at: at.planned, actorId },
    ...WAYS[plan.state].map(
      (step): Change => ({ subject, step, head: 'new', at: when[step] ?? at.planned, actorId }),
    ),
  ]
}
