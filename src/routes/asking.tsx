import { Hono } from 'hono'
import { findAskedSession } from '../../db/queries/asking.ts'
import { findRulebook } from '../../db/queries/calendars.ts'
import { listUnits } from '../../db/queries/units.ts'
import { PrivacyPage } from '../../views/asking/privacy.tsx'
import { dayOf } from '../domain/day.ts'
import { dataTerms } from '../domain/promise.ts'
import { takesQuestions } from '../domain/session.ts'
import type { PublicEnv } from '../http/context.ts'
import { showPublic } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { answerSubmission } from './asking/outcome.ts'
import { showClosed, showForm } from './asking/show.tsx'
import { readSubmission } from './asking/submission.ts'

export const asking = new Hono<PublicEnv>()

asking.get(paths.ask(':code'), async (c) => {
  const { db, now } = c.var
  const asked = await findAskedSession(db, c.req.param('code') ?? '', { now, today: dayOf(now) })
  if (!asked) return notFoundPage(c)
  return takesQuestions(asked.session, now) ? showForm(c, asked) : showClosed(c, asked)
})

asking.post(paths.ask(':code'), async (c) => {
  const submission = await readSubmission(c)
  return submission ? answerSubmission(c, submission) : notFoundPage(c)
})

asking.get(paths.privacy, async (c) => {
  const { db, now, s, office } = c.var
  const today = dayOf(now)
  const [units, { rules }] = [await listUnits(db, today), await findRulebook(db)]
  const terms = dataTerms(rules, today, { unitId: null, level: 'commune' })
  const page = <PrivacyPage s={s} office={office.name} units={units} terms={terms} />
  return showPublic(c, { title: s.asking.privacyTitle, narrow: true }, page)
})
