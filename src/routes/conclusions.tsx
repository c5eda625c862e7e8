import { Hono } from 'hono'
import type { ConclusionDesk } from '../../db/queries/conclusions.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { conclude } from './conclusions/concluding.ts'
import { saveDraft } from './conclusions/drafting.ts'
import { issueNotice } from './conclusions/issuing.ts'
import { conclusionPapers } from './conclusions/papers.tsx'
import { findOwnDesk, showConclusion } from './conclusions/show.tsx'
import { addTask, removeTask } from './conclusions/tasks.ts'

/** The conclusion of a session, its notice and its minutes. */
export const conclusions = new Hono<StaffEnv>()

for (const address of [paths.conclusion, paths.minutes, paths.conclusionPaper])
  conclusions.use(address(':code'), onlyFor('secretary', 'leader'))
for (const address of [paths.conclusionTask, paths.concluding, paths.conclusionIssue])
  conclusions.use(address(':code'), onlyFor('secretary'))
conclusions.use(paths.conclusionTaskRemoved(':code', ':id'), onlyFor('secretary'))

conclusions.route('/', conclusionPapers)

const DONE = { luu: 'draft', chot: 'fixed' } as const

conclusions.get(paths.conclusion(':code'), (c) => {
  const done = DONE[c.req.query('da') as keyof typeof DONE]
  const { y: opinion = '', viec: what, han: dueOn = '', cq: agency = '' } = c.req.query()
  const task = what === undefined ? undefined : { errors: {}, typed: { what, dueOn, agency, opinion } }
  return showConclusion(c, { done, task })
})

conclusions.post(paths.conclusion(':code'), (c) => asSecretary(c, saveDraft))
conclusions.post(paths.conclusionTask(':code'), (c) => asSecretary(c, addTask))
conclusions.post(paths.conclusionTaskRemoved(':code', ':id'), (c) => asSecretary(c, removeTask))
conclusions.post(paths.concluding(':code'), (c) => asSecretary(c, conclude))
conclusions.post(paths.conclusionIssue(':code'), (c) => asSecretary(c, issueNotice))

/** Each step is the secretary's of the session's unit; to anyone else it does not exist. */
async function asSecretary(
  c: StaffContext,
  step: (c: StaffContext, desk: ConclusionDesk) => Promise<Response>,
): Promise<Response> {
  const desk = await findOwnDesk(c)
  return desk ? step(c, desk) : notFoundPage(c)
}
