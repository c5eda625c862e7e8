import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { recordAcceptance, recordReclassification } from '../../../db/records/triage.ts'
import { acceptedOnOf, dueAs, publicAtAs, publicAtOnAcceptance } from '../../domain/acceptance.ts'
import type { OpinionKind } from '../../domain/opinion.ts'
import { classificationForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { editedText } from './edited-text.ts'
import { separate } from './separating.ts'
import { finishStep, takeStep } from './taking.ts'

export const classification = new Hono<StaffEnv>()

classification.post(paths.acceptance(':code'), async (c) => {
  const { db, now } = c.var
  const taken = await takeStep(c, classificationForm, 'accept', separatesOr('accept'))
  if (!taken.ok) return taken.response
  const { opinion, move } = taken
  const { kind, topic, public_text, public_place } = taken.values
  if (move.step === 'separate') return separate(c, taken)
  const accepted = await recordAcceptance(db, opinion, move, {
    kind,
    topic,
    acceptedOn: acceptedOnOf(opinion, now),
    due: dueAs(opinion, kind, now, await findRulebook(db)),
    publicAt: publicAtOnAcceptance(opinion, kind, now),
    publicText: public_text === undefined ? null : await editedText(opinion, { public_text, public_place }),
  })
  return finishStep(c, taken, accepted)
})

classification.post(paths.classification(':code'), async (c) => {
  const { db, now } = c.var
  const taken = await takeStep(c, classificationForm, 'reclassify', separatesOr('reclassify'))
  if (!taken.ok) return taken.response
  const { opinion, move } = taken
  const { kind, topic } = taken.values
  if (move.step === 'separate') return separate(c, taken)
  // Another topic promises no other day; before acceptance nothing runs from it yet.
  const runsAnew = kind !== opinion.kind && opinion.acceptedOn !== null
  const changed = await recordReclassification(db, opinion, move, {
    kind,
    topic,
    acceptedOn: opinion.acceptedOn,
    due: runsAnew ? dueAs(opinion, kind, now, await findRulebook(db)) : null,
    publicAt: publicAtAs(opinion, kind),
    publicText: null,
  })
  return finishStep(c, taken, changed)
})

/** A denunciation leaves the line in whatever form it is recognised. */
const separatesOr =
  (step: 'accept' | 'reclassify') =>
  ({ kind }: { kind: OpinionKind }) =>
    kind === 'denunciation' ? 'separate' : step
