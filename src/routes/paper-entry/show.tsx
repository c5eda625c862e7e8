import { type EntryDesk, findEntryDesk } from '../../../db/queries/entry-desk.ts'
import { PaperPage } from '../../../views/imports/paper-page.tsx'
import { PaperTable, type ShownPaper } from '../../../views/imports/paper-table.tsx'
import { dayOf } from '../../domain/day.ts'
import { entryStanding } from '../../domain/paper-entry.ts'
import type { StaffContext } from '../../http/context.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { withEmpty } from './rows.ts'

/** What became of a posted table. */
export interface PaperAnswer extends Pick<ShownPaper, 'rows' | 'errors' | 'said' | 'recorded'> {
  status: 200 | 409 | 422 | 503
}

/** The table, empty, with what was just recorded as the address says it. */
export async function showPaperPage(c: StaffContext, code: string): Promise<Response> {
  const { db, actor, now, platform } = c.var
  const desk = await findEntryDesk(db, actor, { code, today: dayOf(now) })
  if (!desk) return notFoundPage(c)
  const told = c.req.query('da-ghi') ?? ''
  const recorded = /^\d{1,5}(\.\d{1,5}){0,59}$/.test(told) ? told.split('.').map(Number) : []
  const rows = withEmpty(platform, [], 0)
  return showPaper(c, desk, { rows, errors: {}, said: '', recorded, status: 200 })
}

/** The table as it stands after a post: for htmx alone, else with its page. */
export function showPaper(
  c: StaffContext,
  desk: EntryDesk,
  { status, ...answer }: PaperAnswer,
): Response | Promise<Response> {
  const { s, now, platform } = c.var
  const paper: ShownPaper = { ...desk, ...answer, standing: entryStanding(desk.session, now) }
  const script = <script src={paths.asset('paper-entry.js', platform.build)} defer />
  if (!wantsPiece(c))
    return showStaff(
      c,
      { title: s.imports.paperTitle, wide: true, status, head: script },
      <PaperPage s={s} paper={paper} />,
    )
  return showPiece(c, <PaperTable s={s} paper={paper} />, status)
}
