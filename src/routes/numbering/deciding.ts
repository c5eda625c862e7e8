import type { AnswerLine, StaffOpinion } from '../../../db/queries/opinions.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { Day } from '../../domain/day.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Typed } from '../../http/forms.ts'
import { finishStep, refuseField } from '../opinions/taking.ts'
import { type Entered, enterNumber, type PaperToNumber } from './entering.ts'

/** The paper of an answer; nobody dates it before `approvedOn`. */
export function paperOf(
  { unitId }: { unitId: number },
  { signerId, documentId }: Pick<AnswerLine, 'signerId' | 'documentId'>,
  approvedOn: Day,
): PaperToNumber {
  return { unitId, signerId, approvedOn, except: documentId }
}

/** What a form says of a number; null where it says nothing. */
export function enteredIn<Values extends object>(values: Values): Entered | null {
  return 'number' in values ? (values as Values & Entered) : null
}

/**
 * Finishes a step that wrote a number. Where somebody took it, or the gap opened, between the reading of the book and the write, the form comes back with what
 * the book says now.
 */
export async function numberAgain(
  c: StaffContext,
  taking: { opinion: StaffOpinion; step: StepName; typed: Typed },
  outcome: WriteOutcome,
  paper: PaperToNumber,
  entered: Entered | null,
): Promise<Response> {
  if (outcome.ok || outcome.conflict !== 'taken') return finishStep(c, taking, outcome)
  const decided = await enterNumber(c.var.db, c.var.now, paper, entered)
  const flaw = decided.ok ? { field: 'number', code: 'taken' } : decided
  return refuseField(c, taking, flaw.field, flaw.code)
}
