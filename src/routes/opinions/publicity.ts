import { Hono } from 'hono'
import { recordHiding, recordPublicity, recordPublicText } from '../../../db/records/triage.ts'
import { redactedReason } from '../../domain/redacted-reason.ts'
import { publicTextForm, reasonForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { passGate } from '../gates/passing.ts'
import { NOTHING_PUBLIC, passPublicText } from '../gates/public-text.ts'
import { editedText } from './edited-text.ts'
import { finishStep, refuseField, takeStep } from './taking.ts'

export const publicity = new Hono<StaffEnv>()

publicity.post(paths.publicText(':code'), async (c) => {
  const taken = await takeStep(c, publicTextForm, 'edit_public_text')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const edited = await editedText(opinion, values)
  const isPublic = opinion.publicAt !== null
  const redacted = redactedReason(opinion, edited, values.redacted_reason)
  if (redacted === null) return refuseField(c, taken, 'redacted_reason', 'required')
  const reason = { field: 'redacted_reason', text: redacted }
  const passing = isPublic ? await passPublicText(c, taken, edited, [reason]) : NOTHING_PUBLIC
  if (!passing.ok) return passing.response
  const redaction = { ...edited, redactedReason: redacted }
  return finishStep(c, taken, await recordPublicText(c.var.db, opinion, move, redaction, passing.waivings))
})

publicity.post(paths.publicity(':code'), async (c) => {
  const taken = await takeStep(c, publicTextForm, 'make_public')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const edited = await editedText(opinion, values)
  const passing = await passPublicText(c, taken, edited)
  if (!passing.ok) return passing.response
  return finishStep(c, taken, await recordPublicity(c.var.db, opinion, move, edited, passing.waivings))
})

publicity.post(paths.hiding(':code'), async (c) => {
  const taken = await takeStep(c, reasonForm, 'hide')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const { reason } = values
  const passing = await passGate(c, taken, 'public_text', [{ field: 'reason', text: reason }])
  if (!passing.ok) return passing.response
  return finishStep(c, taken, await recordHiding(c.var.db, opinion, move, reason, passing.waivings))
})
