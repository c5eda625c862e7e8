import { Hono } from 'hono'
import type * as v from 'valibot'
import { findRulebook } from '../../../db/queries/calendars.ts'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { recordAcceptance, recordReclassification } from '../../../db/records/triage.ts'
import { classifyAnew, classifyFirst } from '../../domain/acceptance.ts'
import type { OpinionKind } from '../../domain/opinion.ts'
import { classificationForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { NOTHING_PUBLIC, passPublicText } from '../gates/public-text.ts'
import { editedText } from './edited-text.ts'
import { separate } from './separating.ts'
import { finishStep, takeStep } from './taking.ts'

export const classification = new Hono<StaffEnv>()

classification.post(paths.acceptance(':code'), async (c) => {
  const { db, now } = c.var
  const taken = await takeStep(c, classificationForm, 'accept', separatesOr('accept'))
  if (!taken.ok) return taken.response
  const { opinion, values, move } = taken
  if (move.step === 'separate') return separate(c, taken)
  const classified = classifyFirst(opinion, values, now, await findRulebook(db))
  const publicText = await publicTextOf(opinion, values)
  const passing = classified.publicAt === null ? NOTHING_PUBLIC : await passPublicText(c, taken, publicText)
  if (!passing.ok) return passing.response
  const accepted = { ...classified, publicText }
  return finishStep(c, taken, await recordAcceptance(db, opinion, move, accepted, passing.waivings))
})

classification.post(paths.classification(':code'), async (c) => {
  const { db, now } = c.var
  const taken = await takeStep(c, classificationForm, 'reclassify', separatesOr('reclassify'))
  if (!taken.ok) return taken.response
  const { opinion, values, move } = taken
  if (move.step === 'separate') return separate(c, taken)
  const classified = classifyAnew(opinion, values, now, await findRulebook(db))
  const changed = await recordReclassification(db, opinion, move, { ...classified, publicText: null })
  return finishStep(c, taken, changed)
})

/** A denunciation leaves the line in whatever form it is recognised. */
const separatesOr =
  (step: 'accept' | 'reclassify') =>
  ({ kind }: { kind: OpinionKind }) =>
    kind === 'denunciation' ? 'separate' : step

/** The text for the public where the form has it; an empty one is a value. */
async function publicTextOf(opinion: StaffOpinion, values: v.InferOutput<typeof classificationForm>) {
  const { public_text, public_place } = values
  return public_text === undefined ? null : editedText(opinion, { public_text, public_place })
}
