import { Hono } from 'hono'
import { findOpeningRows } from '../../../db/queries/agenda-opening.ts'
import { OpeningPage, type OpeningProps } from '../../../views/agenda/opening-page.tsx'
import { dayOf } from '../../domain/day.ts'
import { formatDocumentNumber } from '../../domain/document-number.ts'
import { reportOf } from '../../domain/opening-report.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { onlyFor } from '../../http/staff.ts'
import { paths } from '../../paths.ts'
import { AgendaHead, findAsked } from './show.tsx'

/** The report on the conclusions of the last session, with which a session opens. */
export const openingReport = new Hono<StaffEnv>()

openingReport.get(paths.openingReport(':code'), onlyFor('secretary', 'leader', 'inspector'), async (c) => {
  const shown = await findShown(c)
  if (!shown) return notFoundPage(c)
  const { openingTitle: title } = c.var.s.agenda
  return showStaff(c, { title, head: <AgendaHead c={c} /> }, <OpeningPage {...shown} />)
})

/** Two trips: the session, then the one before it. */
async function findShown(c: StaffContext): Promise<OpeningProps | null> {
  const { db, now, s } = c.var
  const agenda = await findAsked(c)
  if (!agenda) return null
  const { session, unit } = agenda
  const rows = await findOpeningRows(db, session)
  const today = dayOf(now)
  const report = reportOf(rows?.raised ?? [], rows?.promised ?? [], today)
  const document = rows?.previous.document
  const conclusion = document ? formatDocumentNumber(document) : null
  return { s, session, unit, previous: rows?.previous ?? null, conclusion, report, today }
}
