import { Hono } from 'hono'
import * as v from 'valibot'
import { findStaffOpinion, type StaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import type { FailedStep } from '../../../views/opinions/shown.ts'
import { SplittingPage } from '../../../views/similar/splitting-page.tsx'
import { advance } from '../../domain/lifecycle.ts'
import { partDue } from '../../domain/part.ts'
import { FIRST_PARTS, MOST_PARTS, splittingForm } from '../../domain/splitting.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { type Typed, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { finishStep, takeStep } from '../opinions/taking.ts'
import { reckoningFor, splitLetter } from './split-letter.ts'

export const splitting = new Hono<StaffEnv>()

splitting.get(paths.splitting(':code'), async (c) => {
  const { db, actor, now } = c.var
  const opinion = await findStaffOpinion(db, actor, c.req.param('code') ?? '')
  const may = opinion && advance(standingOf(opinion), 'split', actor, now).ok
  return opinion && may ? showSplitting(c, opinion) : notFoundPage(c)
})

splitting.post(paths.splitting(':code'), async (c) => {
  const taken = await takeStep(c, splittingForm, 'split', undefined, showSplitting)
  if (!taken.ok) return taken.response
  const { opinion, step, typed, values, move } = taken
  if (values.do === 'more' || values.do === 'preview')
    return showSplitting(c, opinion, { step, errors: {}, typed, status: 200 })
  return finishStep(c, taken, await splitLetter(c, opinion, move, values), undefined, showSplitting)
})

/** The form with what was typed; `more` gets it one block more, `preview` what will come of it. Where it can no longer be split, what was typed is there to be copied. */
async function showSplitting(c: StaffContext, opinion: StaffOpinion, failed?: FailedStep): Promise<Response> {
  const { s, actor, now } = c.var
  const { typed = {}, errors, status = 200 } = failed ?? {}
  return showStaff(
    c,
    { title: s.similar.splitTitle, status },
    <SplittingPage
      {...{ s, opinion, typed, errors }}
      blocks={blocksOf(typed)}
      preview={status === 200 && typed.do === 'preview' ? await previewOf(c, opinion, typed) : null}
      isOpen={advance(standingOf(opinion), 'split', actor, now).ok}
    />,
  )
}

/** What will come of it: each part with the day on which its answer will be due. */
async function previewOf(c: StaffContext, opinion: StaffOpinion, typed: Typed) {
  const reading = v.safeParse(splittingForm, typed)
  if (!reading.success) return null
  const reckoning = await reckoningFor(c, opinion)
  return reading.output.parts.map(({ text, kind, topic }) => ({
    ...{ text, kind, topic },
    dueOn: partDue(opinion, kind, reckoning)?.on ?? null,
  }))
}

function blocksOf(typed: Typed): number {
  const shown = Number(typedText(typed, 'blocks')) || FIRST_PARTS
  return Math.min(MOST_PARTS, shown + (typed.do === 'more' ? 1 : 0))
}
