import { Hono } from 'hono'
import { findSigner } from '../../db/queries/approvals.ts'
import { recordCorrection } from '../../db/records/corrections.ts'
import { rolesFor } from '../domain/actor.ts'
import { versionIssued } from '../domain/answer.ts'
import { correctionForm } from '../domain/correction.ts'
import { dayOf } from '../domain/day.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { passGate } from './gates/passing.ts'
import { NOTHING_PUBLIC } from './gates/public-text.ts'
import { enteredIn, numberAgain } from './numbering/deciding.ts'
import { enterNumber } from './numbering/entering.ts'
import { refuseField, takeStep } from './opinions/taking.ts'

/** Corrections of published answers: a new version with its reason. */
export const corrections = new Hono<StaffEnv>()

corrections.post(paths.correction(':code'), async (c) => {
  const { db, now, actor, platform } = c.var
  const taking = await takeStep(c, correctionForm, 'correct')
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const written = opinion.answers.filter(({ form }) => form === 'written')
  const corrected = versionIssued(written)
  if (!corrected) return refuseField(c, taking, '', 'nothing_to_correct')
  if (values.text === corrected.text) return refuseField(c, taking, 'text', 'unchanged')
  const signer = await findSigner(db, values.signer, dayOf(now))
  if (signer?.unitId !== opinion.unitId) return refuseField(c, taking, 'signer', 'not_a_choice')
  const passing = corrected.isPublic ? await passGate(c, taking, 'answer', saidIn(values)) : NOTHING_PUBLIC
  if (!passing.ok) return passing.response
  const approvedOn = corrected.issuedOn ?? dayOf(now)
  const paper = { unitId: opinion.unitId, signerId: signer.id, approvedOn, except: null }
  const entered = enteredIn(values)
  const decided = await enterNumber(db, now, paper, entered)
  if (!decided.ok) return refuseField(c, taking, decided.field, decided.code)
  const correction = {
    ...{ id: platform.newId(), document: platform.newId(), corrected, signerId: signer.id },
    ...{ text: values.text, reason: values.reason, numbering: decided.numbering },
    version: Math.max(...written.map(({ version }) => version)) + 1,
    isApproved: rolesFor(actor, opinion).includes('leader'),
  }
  const outcome = await recordCorrection(db, opinion, correction, move, passing.waivings)
  return numberAgain(c, taking, outcome, paper, entered)
})

/** What the public reads of a correction. */
const saidIn = ({ text, reason }: { text: string; reason: string }) => [
  { field: 'text', text },
  { field: 'reason', text: reason },
]
