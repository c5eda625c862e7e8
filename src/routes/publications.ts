import { Hono } from 'hono'
import type { StaffOpinion } from '../../db/queries/opinions.ts'
import { standingOf } from '../../db/queries/opinions.ts'
import { recordPublication } from '../../db/records/documents.ts'
import { versionOnItsWay } from '../domain/answer.ts'
import { dayOf } from '../domain/day.ts'
import { advance } from '../domain/lifecycle.ts'
import { publicationForm } from '../domain/numbering.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { refuseToPublish } from './gates/answer.ts'
import { enteredIn, numberAgain, paperOf } from './numbering/deciding.ts'
import { enterNumber } from './numbering/entering.ts'
import { finishStep, refuseField, takeStep } from './opinions/taking.ts'

export const publications = new Hono<StaffEnv>()

publications.post(paths.publication(':code'), async (c) => {
  const { db, now, actor, platform } = c.var
  const taking = await takeStep(c, publicationForm, wayOut)
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const answer = versionOnItsWay(opinion.answers.filter(({ form }) => form === 'written'))
  if (!answer?.approvedAt) return refuseField(c, taking, '', 'wrong-state')
  const stopped = move.step === 'publish' ? await refuseToPublish(c, taking) : null
  if (stopped) return stopped
  const entered = enteredIn(values)
  if (answer.documentId !== null) {
    if (entered) return refuseField(c, taking, '', 'numbered_already')
    const publication = { answer: answer.id, document: answer.documentId, numbering: null }
    return finishStep(c, taking, await recordPublication(db, opinion, publication, move))
  }
  // The number of the office's book is the records clerk's to enter, whoever issues the answer.
  const mayNumber = advance(standingOf(opinion), 'number', actor, now).ok
  if (entered && !mayNumber) return refuseField(c, taking, '', 'awaits_number')
  const paper = paperOf(opinion, answer, dayOf(answer.approvedAt))
  const decided = await enterNumber(db, now, paper, entered)
  if (!decided.ok && !mayNumber) return refuseField(c, taking, '', 'awaits_number')
  if (!decided.ok) return refuseField(c, taking, decided.field, decided.code)
  const { numbering } = decided
  const publication = { answer: answer.id, document: platform.newId(), numbering }
  const outcome = await recordPublication(db, opinion, publication, move)
  return numberAgain(c, taking, outcome, paper, entered)
})

/** What is public is published; what is private goes to its asker alone. */
function wayOut(opinion: StaffOpinion) {
  return opinion.publicAt === null ? 'deliver' : 'publish'
}
