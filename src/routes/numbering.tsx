import { Hono } from 'hono'
import type { AnswerLine, StaffOpinion } from '../../db/queries/opinions.ts'
import { recordMendedNumber, recordNumbering } from '../../db/records/documents.ts'
import type { WriteOutcome } from '../../db/write.ts'
import { versionOnItsWay } from '../domain/answer.ts'
import { dayOf } from '../domain/day.ts'
import type { Move } from '../domain/lifecycle.ts'
import { type Numbering, numberForm } from '../domain/numbering.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { numberAgain, paperOf } from './numbering/deciding.ts'
import { enterNumber } from './numbering/entering.ts'
import { ownNumbering } from './numbering/own.tsx'
import { refuseField, takeStep } from './opinions/taking.ts'

/** Document numbers: from the book, or by the office's own numbering. */
export const numbering = new Hono<StaffEnv>()

numbering.route('/', ownNumbering)

numbering.post(paths.numbering(':code'), async (c) => {
  const { db, now } = c.var
  const taking = await takeStep(c, numberForm, 'number')
  if (!taking.ok) return taking.response
  const { opinion, values } = taking
  const answer = versionOnItsWay(opinion.answers.filter(({ form }) => form === 'written'))
  if (!answer?.approvedAt) return refuseField(c, taking, '', 'wrong-state')
  const paper = paperOf(opinion, answer, dayOf(answer.approvedAt))
  const decided = await enterNumber(db, now, paper, values)
  if (!decided.ok) return refuseField(c, taking, decided.field, decided.code)
  if (decided.numbering.isOwn) return refuseField(c, taking, '', 'numbered_here_now')
  const outcome = await recordNumber(c, taking, answer, decided.numbering)
  return numberAgain(c, taking, outcome, paper, values)
})

/** The number on a new paper, or the right one on the paper that there is. */
function recordNumber(
  c: StaffContext,
  { opinion, move }: { opinion: StaffOpinion; move: Move },
  { id: answer, document }: AnswerLine,
  numbering: Extract<Numbering, { isOwn: false }>,
): Promise<WriteOutcome> {
  const { db, platform } = c.var
  if (!document) return recordNumbering(db, opinion, { answer, document: platform.newId(), numbering }, move)
  return recordMendedNumber(db, opinion, { answer, document: document.id, numbering }, document, move)
}
