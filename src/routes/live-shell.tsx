import { Hono } from 'hono'
import { findEntryDesk } from '../../db/queries/entry-desk.ts'
import { LiveShellContent } from '../../views/live/live-shell.tsx'
import { dayOf } from '../domain/day.ts'
import type { StaffEnv } from '../http/context.ts'
import { showStaff } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { emptyForm, Scripts } from './live/show.tsx'

/** The page of a session that a browser keeps for when there is no network. */
export const liveShell = new Hono<StaffEnv>()

liveShell.use(paths.liveShell(':code'), onlyFor('secretary'))

/** It shows the form and nobody's data: it lies on the machine for as long as its clerk is signed in. */
liveShell.get(paths.liveShell(':code'), async (c) => {
  const { db, actor, now, s, platform } = c.var
  const desk = await findEntryDesk(db, actor, { code: c.req.param('code') ?? '', today: dayOf(now) })
  if (!desk) return notFoundPage(c)
  const title = `${s.sessions.openLive} – ${desk.session.theme}`
  return showStaff(
    c,
    { title, wide: true, head: <Scripts build={platform.build} /> },
    <LiveShellContent s={s} desk={desk} form={emptyForm(c)} author={actor.id} />,
  )
})
