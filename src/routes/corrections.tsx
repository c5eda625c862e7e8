import { Hono } from 'hono'
import { recordCorrection } from '../../db/records/corrections.ts'
import { correctionForm } from '../domain/correction.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { decideCorrection } from './corrections/deciding.ts'
import { numberAgain } from './numbering/deciding.ts'
import { takeStep } from './opinions/taking.ts'

/** Corrections of published answers: a new version with its reason. */
export const corrections = new Hono<StaffEnv>()

corrections.post(paths.correction(':code'), async (c) => {
  const taking = await takeStep(c, correctionForm, 'correct')
  if (!taking.ok) return taking.response
  const decided = await decideCorrection(c, taking)
  if (!decided.ok) return decided.response
  const { correction, waivings, paper, entered } = decided
  const outcome = await recordCorrection(c.var.db, taking.opinion, correction, taking.move, waivings)
  return numberAgain(c, taking, outcome, paper, entered)
})
