import { Hono } from 'hono'
import type { StaffOpinion } from '../../db/queries/opinions.ts'
import { recordPublication } from '../../db/records/documents.ts'
import { versionOnItsWay } from '../domain/answer.ts'
import { publicationForm } from '../domain/answer-form.ts'
import { dayOf } from '../domain/day.ts'
import { dateFlaw } from '../domain/document-number.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { finishStep, refuseField, takeStep } from './opinions/taking.ts'

export const publications = new Hono<StaffEnv>()

publications.post(paths.publication(':code'), async (c) => {
  const { db, now, platform } = c.var
  const taking = await takeStep(c, publicationForm, wayOut)
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const answer = versionOnItsWay(opinion.answers.filter(({ form }) => form === 'written'))
  if (!answer?.approvedAt) return refuseField(c, taking, '', 'wrong-state')
  const flaw = dateFlaw(values.issuedOn, { approvedOn: dayOf(answer.approvedAt), today: dayOf(now) })
  if (flaw) return refuseField(c, taking, 'issuedOn', flaw)
  const publication = { ...values, id: platform.newId(), answer: answer.id }
  const outcome = await recordPublication(db, opinion, publication, move)
  const isDouble = !outcome.ok && outcome.conflict === 'taken' && outcome.what === 'documents.number'
  return isDouble ? refuseField(c, taking, 'number', 'taken') : finishStep(c, taking, outcome)
})

/** What is public is published; what is private goes to its asker alone. */
function wayOut(opinion: StaffOpinion) {
  return opinion.publicAt === null ? 'deliver' : 'publish'
}
