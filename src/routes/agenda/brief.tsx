import { Hono } from 'hono'
import { findBrief } from '../../../db/queries/agenda-brief.ts'
import { BriefPage, type BriefProps } from '../../../views/agenda/brief-page.tsx'
import { groupLines } from '../../domain/agenda.ts'
import { groupingOf } from '../../domain/agenda-form.ts'
import { placeHistories } from '../../domain/agenda-history.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { onlyFor } from '../../http/staff.ts'
import { paths } from '../../paths.ts'
import { AgendaHead, findAsked } from './show.tsx'

/** The leader's brief: one sheet, not public. */
export const brief = new Hono<StaffEnv>()

brief.get(paths.brief(':code'), onlyFor('secretary', 'leader', 'inspector'), async (c) => {
  const found = await findShown(c)
  if (!found) return notFoundPage(c)
  const title = `${c.var.s.agenda.briefTitle} – ${found.session.theme}`
  return showStaff(c, { title, wide: true, head: <AgendaHead c={c} /> }, <BriefPage {...found} />)
})

/** Two trips: the agenda, then what was before it. */
async function findShown(c: StaffContext): Promise<BriefProps | null> {
  const { db, now, s } = c.var
  const agenda = await findAsked(c)
  if (!agenda) return null
  const { session, unit, lines } = agenda
  const today = dayOf(now)
  const by = groupingOf(c.req.query('nhom'))
  const { overdue, silent, before, promises } = await findBrief(db, session, lines, today)
  const asks = (hamlet: number) => lines.filter(({ hamletId }) => hamletId === hamlet).length
  return {
    ...{ s, session, unit, by, overdue, now },
    groups: groupLines(lines, by).map((group) => ({
      ...group,
      history: placeHistories(group.lines, before, promises, today),
    })),
    silent: silent.map((hamlet) => ({ ...hamlet, asks: asks(hamlet.id) })),
  }
}
