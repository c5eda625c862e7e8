import { Hono } from 'hono'
import { recordMendedNumber, recordNumbering } from '../../db/records/documents.ts'
import { versionOnItsWay } from '../domain/answer.ts'
import { dayOf } from '../domain/day.ts'
import { numberForm } from '../domain/numbering.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { numberAgain, paperOf } from './numbering/deciding.ts'
import { enterNumber } from './numbering/entering.ts'
import { ownNumbering } from './numbering/own.tsx'
import { refuseField, takeStep } from './opinions/taking.ts'

/** Document numbers: from the book, or by the office's own numbering. */
export const numbering = new Hono<StaffEnv>()

numbering.route('/', ownNumbering)

numbering.post(paths.numbering(':code'), async (c) => {
  const { db, now, platform } = c.var
  const taking = await takeStep(c, numberForm, 'number')
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const answer = versionOnItsWay(opinion.answers.filter(({ form }) => form === 'written'))
  if (!answer?.approvedAt) return refuseField(c, taking, '', 'wrong-state')
  const paper = paperOf(opinion, answer, dayOf(answer.approvedAt))
  const decided = await enterNumber(db, now, paper, values)
  if (!decided.ok) return refuseField(c, taking, decided.field, decided.code)
  if (decided.numbering.isOwn) return refuseField(c, taking, '', 'numbered_here_now')
  const { numbering } = decided
  const { document } = answer
  const outcome = document
    ? await recordMendedNumber(
        db,
        opinion,
        { answer: answer.id, document: document.id, numbering },
        document,
        move,
      )
    : await recordNumbering(db, opinion, { answer: answer.id, document: platform.newId(), numbering }, move)
  return numberAgain(c, taking, outcome, paper, values)
})
