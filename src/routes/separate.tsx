import { Hono } from 'hono'
import { type StaffOpinion, standingOf } from '../../db/queries/opinions.ts'
import { findReaders, findSeparate, listSeparate } from '../../db/queries/separate.ts'
import { recordRejoining } from '../../db/records/rejoining.ts'
import { recordReaders, recordReading } from '../../db/records/separations.ts'
import { SeparateArticle } from '../../views/opinions/separate-article.tsx'
import { SeparateList } from '../../views/opinions/separate-list.tsx'
import type { FailedStep } from '../../views/opinions/shown.ts'
import { advance, stepsOpen } from '../domain/lifecycle.ts'
import { reasonForm, separationForm } from '../domain/triage-form.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { readForm, type Typed } from '../http/forms.ts'
import { saved, showStaff } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'

export const separate = new Hono<StaffEnv>()

separate.get(paths.separateOpinions, async (c) => {
  const lines = await listSeparate(c.var.db, c.var.actor.id)
  if (lines.length === 0) return notFoundPage(c)
  const { s } = c.var
  return showStaff(c, { title: s.triage.separateList }, <SeparateList s={s} lines={lines} />)
})

separate.get(paths.separateOpinion(':code'), async (c) => {
  const opinion = await findSeparate(c.var.db, c.var.actor.id, c.req.param('code') ?? '')
  return opinion ? showSeparate(c, opinion) : notFoundPage(c)
})

separate.post(paths.separateReaders(':code'), async (c) => {
  const { db, actor, now, s } = c.var
  const opinion = await findSeparate(db, actor.id, c.req.param('code') ?? '')
  if (!opinion || !mayLead(c, opinion)) return notFoundPage(c)
  const form = await readForm(c, separationForm)
  const userIds = form.ok ? form.values.readers : []
  const outcome = await recordReaders(db, opinion, { userIds, namedBy: actor.id }, now)
  if (outcome.ok) return saved(c, paths.separateOpinion(opinion.code))
  return refuse(c, opinion, 409, { '': s.errors.stale! }, form.typed)
})

separate.post(paths.rejoining(':code'), async (c) => {
  const { db, actor, now, s, platform } = c.var
  const opinion = await findSeparate(db, actor.id, c.req.param('code') ?? '')
  if (!opinion || !mayLead(c, opinion)) return notFoundPage(c)
  const form = await readForm(c, reasonForm)
  if (movedSince(opinion, form.typed)) return refuse(c, opinion, 409, { '': s.errors.stale! }, form.typed)
  if (!form.ok) return refuse(c, opinion, 422, form.errors, form.typed)
  const { reason } = form.values
  const taken = advance(standingOf(opinion), 'rejoin', actor, now, reason)
  if (!taken.ok) return notFoundPage(c)
  const rejoined = await recordRejoining(db, opinion, taken.move, platform.newId(), reason)
  if (rejoined.ok) return saved(c, paths.staffOpinion(opinion.code))
  return refuse(c, opinion, 409, { '': s.errors.stale! }, form.typed)
})

/** Shows it only after the reading was logged. */
async function showSeparate(c: StaffContext, opinion: StaffOpinion, failed?: FailedStep): Promise<Response> {
  const { db, actor, now, s } = c.var
  const logged = await recordReading(db, opinion, actor.id, now)
  if (!logged.ok) return notFoundPage(c)
  const seq = logged.heads.get(`opinion:${opinion.id}`)!.seq
  const read = { seq, step: 'read', at: now, actor: actor.name, data: {} }
  const shown = { ...opinion, seq, history: [...opinion.history, read] }
  const { readers, others } = await findReaders(db, opinion)
  const open = stepsOpen(standingOf(opinion), actor, now)
  return showStaff(
    c,
    { title: `${s.triage.separateList} ${opinion.code}`, status: failed?.status },
    <SeparateArticle {...{ s, open, failed, readers, others }} opinion={shown} />,
  )
}

/** Naming readers and giving it back are for the secretaries of its unit among its readers. */
function mayLead(c: StaffContext, opinion: StaffOpinion): boolean {
  return advance(standingOf(opinion), 'rejoin', c.var.actor, c.var.now, '-').ok
}

/** Whether anything but readings came since the page was made: those must not stand in each other's way. */
function movedSince(opinion: StaffOpinion, typed: Typed): boolean {
  const seen = Number(typed.seq)
  return opinion.history.some(({ seq, step }) => step !== 'read' && !(seq <= seen))
}

function refuse(
  c: StaffContext,
  opinion: StaffOpinion,
  status: 409 | 422,
  errors: FailedStep['errors'],
  typed: Typed,
): Promise<Response> {
  return showSeparate(c, opinion, { step: 'rejoin', errors, typed, status })
}
