import { Hono } from 'hono'
import { recordHiding, recordPublicity, recordPublicText } from '../../../db/records/triage.ts'
import { publicTextForm, reasonForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { editedText } from './edited-text.ts'
import { finishStep, takeStep } from './taking.ts'

export const publicity = new Hono<StaffEnv>()

publicity.post(paths.publicText(':code'), async (c) => {
  const taken = await takeStep(c, publicTextForm, 'edit_public_text')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const edited = await editedText(opinion, values)
  return finishStep(c, taken, await recordPublicText(c.var.db, opinion, move, edited))
})

publicity.post(paths.publicity(':code'), async (c) => {
  const taken = await takeStep(c, publicTextForm, 'make_public')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const edited = await editedText(opinion, values)
  return finishStep(c, taken, await recordPublicity(c.var.db, opinion, move, edited))
})

publicity.post(paths.hiding(':code'), async (c) => {
  const taken = await takeStep(c, reasonForm, 'hide')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  return finishStep(c, taken, await recordHiding(c.var.db, opinion, move, values.reason))
})
