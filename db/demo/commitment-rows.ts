import { addDays, type Day, dayOf } from '../../src/domain/day.ts'
import { randomCode } from '../../src/domain/receipt-code.ts'
import { commitmentChanges, commitments } from '../schema/commitments.ts'
import { lastAnswerId } from './answer-rows.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type Told, timeOf } from './opinion-rows.ts'
import { type Batch, emptyBatch, type Making } from './sample.ts'
import { localText } from './texts/local.ts'
import { COMMITMENTS } from './texts/voices.ts'

const DAY_MS = 86_400_000

/** One answer in three leaves something to be done: most of it was done in time, some was put off, little failed. */
export function commitmentRows({ db, now }: Making, told: Told): Batch {
  const batch = emptyBatch()
  const issuedAt = timeOf(told, 'publish', 'deliver')
  const chance = chanceFrom((told.id % 2 ** 31) + 7)
  if (issuedAt === null || !chance.often(34)) return batch
  const { what, days, evidence, reason } = chance.pick(COMMITMENTS)
  const fate = fateOf(addDays(dayOf(issuedAt), days), now, chance)
  const subject = `commitment:${told.id}`
  const { agency } = told.plan
  const data = { opinion: told.id, due: fate.firstOn, agency: agency.id }
  const by = { subject, head: 'new' as const }
  batch.changes.push(
    { ...by, step: 'propose', at: timeOf(told, 'submit') ?? issuedAt, actorId: agency.officerId, data },
    { ...by, step: 'issue', at: issuedAt, actorId: told.house.secretaryId },
    ...fate.steps.map(({ step, at }) => ({ ...by, step, at, actorId: agency.officerId })),
  )
  batch.statements.push(
    db.insert(commitments).values({
      id: told.id,
      code: randomCode(chance.bytes(16), 8),
      unitId: told.house.id,
      opinionId: told.id,
      answerId: lastAnswerId(told),
      what: localText(what, { kind: told.house.unit.kind, hamlet: told.plan.hamlet.name }),
      who: agency.name,
      agencyId: agency.id,
      dueOn: fate.dueOn,
      state: fate.state,
      doneOn: fate.doneOn,
      evidence:
        fate.doneOn === null
          ? ''
          : localText(evidence, { kind: told.house.unit.kind, hamlet: told.plan.hamlet.name }),
      createdBy: agency.officerId,
      createdAt: issuedAt,
      seq: 0,
      headHash: '',
      updatedAt: fate.steps.at(-1)?.at ?? issuedAt,
    }),
    ...fate.steps.map(({ step, at, toOn }) =>
      db.insert(commitmentChanges).values({
        commitmentId: told.id,
        change: step === 'finish' ? ('done' as const) : ('put_off' as const),
        fromOn: fate.firstOn,
        toOn,
        reason: step === 'finish' ? '' : reason,
        changedBy: agency.officerId,
        changedAt: at,
      }),
    ),
  )
  return batch
}

interface Fate {
  state: 'open' | 'done'
  firstOn: Day
  dueOn: Day
  doneOn: Day | null
  steps: { step: 'put_off' | 'finish'; at: number; toOn: Day | null }[]
}

/** Done before its day, put off once and then done, or still open. */
function fateOf(firstOn: Day, now: number, chance: Chance): Fate {
  const isPutOff = chance.often(20)
  const dueOn = isPutOff ? addDays(firstOn, 21) : firstOn
  const at = (on: Day) => Date.parse(`${on}T08:30:00Z`) - 5 * 3_600_000
  const putOffAt = at(addDays(firstOn, -2))
  const putOff = isPutOff && putOffAt < now ? [{ step: 'put_off' as const, at: putOffAt, toOn: dueOn }] : []
  const doneAt = at(addDays(dueOn, -chance.between(1, 6))) + chance.between(1, 50) * 60_000
  const standing = putOff.length > 0 ? dueOn : firstOn
  if (doneAt >= now - DAY_MS || chance.often(7))
    return { state: 'open', firstOn, dueOn: standing, doneOn: null, steps: putOff }
  const finish = {
    step: 'finish' as const,
    at: Math.max(doneAt, (putOff[0]?.at ?? 0) + 3_600_000),
    toOn: null,
  }
  return { state: 'done', firstOn, dueOn: standing, doneOn: dayOf(finish.at), steps: [...putOff, finish] }
}
