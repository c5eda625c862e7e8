import { dayOf } from '../../src/domain/day.ts'
import { answers, documents } from '../schema/answers.ts'
import type { Statement } from '../write.ts'
import { type Told, timeOf } from './opinion-rows.ts'
import type { Making } from './sample.ts'

/** Oral and written answers as far as the story got; a draft that was sent back stays as the first version. */
export function answerRows(making: Making, told: Told): Statement[] {
  return [...oralRows(making, told), ...writtenRows(making, told)]
}

function oralRows({ db }: Making, { id, plan, house }: Told): Statement[] {
  const { oral } = plan.opinion
  if (!oral || plan.session === null || plan.source !== 'spoken') return []
  return [
    db.insert(answers).values({
      id: id * 4,
      opinionId: id,
      version: 1,
      form: 'oral',
      text: oral,
      writtenBy: house.secretaryId,
      writtenAt: plan.receivedAt + 4 * 60_000,
      signerId: chairOf(house)?.id ?? null,
    }),
  ]
}

function writtenRows({ db }: Making, told: Told): Statement[] {
  const drafts = told.plan.steps.filter(({ step }) => step === 'draft')
  if (drafts.length === 0) return []
  const { id, plan, house, documentNumber } = told
  const issuedAt = timeOf(told, 'publish', 'deliver')
  const numberedAt = timeOf(told, 'number')
  const isNumbered = numberedAt !== null && documentNumber !== null
  const common = { opinionId: id, form: 'written' as const, writtenBy: plan.agency.officerId }
  const earlier = drafts.slice(0, -1).map(({ at }, i) =>
    db.insert(answers).values({
      id: id * 4 + 1 + i,
      ...common,
      version: i + 1,
      text: firstAttempt(plan.opinion.answer),
      writtenAt: at,
      submittedAt: at + 30 * 60_000,
    }),
  )
  const last = {
    id: lastAnswerId(told),
    ...common,
    version: drafts.length,
    text: plan.opinion.answer,
    writtenAt: drafts.at(-1)!.at,
    submittedAt: plan.state === 'drafted' ? null : timeOf(told, 'submit'),
    approvedAt: timeOf(told, 'approve'),
    approvedBy: timeOf(told, 'approve') === null ? null : house.leaderId,
    signerId: timeOf(told, 'approve') === null ? null : (chairOf(house)?.id ?? null),
    issuedAt,
    issuedOn: issuedAt === null ? null : dayOf(issuedAt),
    isPublic: issuedAt !== null && plan.isPublic,
    documentId: isNumbered ? id : null,
  }
  return [
    ...earlier,
    ...(isNumbered ? [documentRow({ db } as Making, told, numberedAt)] : []),
    db.insert(answers).values(last),
  ]
}

/** The id of the version that was written last: each opinion has room for four. */
export function lastAnswerId({ id }: Pick<Told, 'id'>): number {
  return id * 4 + 3
}

function documentRow({ db }: Pick<Making, 'db'>, { id, house, documentNumber }: Told, at: number): Statement {
  const issuedOn = dayOf(at)
  return db.insert(documents).values({
    id,
    unitId: house.id,
    year: Number(issuedOn.slice(0, 4)),
    series: 'UBND-VP',
    number: documentNumber!,
    issuedOn,
    enteredBy: house.secretaryId,
    enteredAt: at,
  })
}

/** What was sent back: the beginning of the answer, as it stood before the leader asked for more. */
function firstAttempt(answer: string): string {
  return `${answer.split('. ').slice(0, 2).join('. ').replace(/\.$/, '')}.`
}

function chairOf({ leaders }: Told['house']) {
  return leaders.find(({ body }) => body === 'peoples_committee')
}
