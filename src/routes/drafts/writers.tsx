import { Hono } from 'hono'
import { findStaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import { recordWriting } from '../../../db/records/writing.ts'
import { WriterLines } from '../../../views/answers/writer-lines.tsx'
import { advance } from '../../domain/lifecycle.ts'
import { othersWriting } from '../../domain/writing.ts'
import type { StaffEnv } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { paths } from '../../paths.ts'
import { draftingStep } from './draft.ts'

/** A page with an open draft says every half minute that it is open, and learns who else writes and whether somebody saved. */
export const writers = new Hono<StaffEnv>()

writers.post(paths.writing(':code'), async (c) => {
  const { db, actor, now, s } = c.var
  c.header('Cache-Control', 'no-store')
  const opinion = await findStaffOpinion(db, actor, c.req.param('code') ?? '')
  const mayWrite = opinion && advance(standingOf(opinion), draftingStep(c)(opinion), actor, now).ok
  const seq = Number(typedText(await readTyped(c), 'seq'))
  if (!opinion || !mayWrite) return c.html(<WriterLines s={s} code="" seq={seq} isGone />, 404)
  await recordWriting(db, now, opinion.id, actor.id)
  const others = othersWriting(opinion.around.writers, actor.id, now)
  const moved = seq === opinion.seq ? undefined : opinion.history.at(-1)
  return c.html(<WriterLines {...{ s, seq, others, moved }} code={opinion.code} />)
})
