import type * as v from 'valibot'
import { findSigner } from '../../../db/queries/approvals.ts'
import type { Correction } from '../../../db/records/corrections.ts'
import { rolesFor } from '../../domain/actor.ts'
import { versionHolding } from '../../domain/answer.ts'
import type { correctionForm } from '../../domain/correction.ts'
import { dayOf } from '../../domain/day.ts'
import type { Waiving } from '../../domain/waiving.ts'
import type { StaffContext } from '../../http/context.ts'
import { passGate } from '../gates/passing.ts'
import { NOTHING_PUBLIC } from '../gates/public-text.ts'
import { enteredIn } from '../numbering/deciding.ts'
import { type Entered, enterNumber, type PaperToNumber } from '../numbering/entering.ts'
import { refuseField, type Taking } from '../opinions/taking.ts'

type Taken = Extract<Taking<v.InferOutput<typeof correctionForm>>, { ok: true }>

/** How an answer is corrected, or the page that says why it is not. */
export type DecidedCorrection =
  | { ok: true; correction: Correction; waivings: Waiving[]; paper: PaperToNumber; entered: Entered | null }
  | { ok: false; response: Response | Promise<Response> }

/** What the new version says first, then who signs it, the gate before its words, and the number of its paper. */
export async function decideCorrection(c: StaffContext, taken: Taken): Promise<DecidedCorrection> {
  const { db, now, actor, platform } = c.var
  const { opinion, values } = taken
  const refuse = (field: string, code: string) =>
    ({ ok: false, response: refuseField(c, taken, field, code) }) as const
  const written = opinion.answers.filter(({ form }) => form === 'written')
  const corrected = versionHolding(opinion.answers)
  if (!corrected) return refuse('', 'nothing_to_correct')
  if (values.text === corrected.text) return refuse('text', 'unchanged')
  const signer = await findSigner(db, values.signer, dayOf(now))
  if (signer?.unitId !== opinion.unitId) return refuse('signer', 'not_a_choice')
  const passing = corrected.isPublic ? await passGate(c, taken, 'answer', saidIn(values)) : NOTHING_PUBLIC
  if (!passing.ok) return passing
  const approvedOn = corrected.issuedOn ?? dayOf(now)
  const paper = { unitId: opinion.unitId, signerId: signer.id, approvedOn, except: null }
  const entered = enteredIn(values)
  const decided = await enterNumber(db, now, paper, entered)
  if (!decided.ok) return refuse(decided.field, decided.code)
  const correction = {
    ...{ id: platform.newId(), document: platform.newId(), corrected, signerId: signer.id },
    ...{ text: values.text, reason: values.reason, numbering: decided.numbering },
    version: Math.max(0, ...written.map(({ version }) => version)) + 1,
    isApproved: rolesFor(actor, opinion).includes('leader'),
  }
  return { ok: true, correction, waivings: passing.waivings, paper, entered }
}

/** What the public reads of a correction. */
const saidIn = ({ text, reason }: { text: string; reason: string }) => [
  { field: 'text', text },
  { field: 'reason', text: reason },
]
