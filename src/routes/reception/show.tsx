import { type Earlier, findEarlier } from '../../../db/queries/earlier-visits.ts'
import type { KeyedForm, ShownEarlier } from '../../../views/reception/shown.ts'
import { VisitPage } from '../../../views/reception/visit-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { dayOf } from '../../domain/day.ts'
import { LINE_FIELDS } from '../../domain/visit-form.ts'
import { lineOf } from '../../domain/visit-line.ts'
import type { StaffContext } from '../../http/context.ts'
import { type Typed, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { type Day, emptyForm, receptionSheet, type Visit } from './day.tsx'

/** The visit that the address names; who said something that became separate is not shown. */
export function visitAsked(c: StaffContext, day: Day): Visit | null {
  const visit = day.visits.find(({ id }) => String(id) === c.req.param('id'))
  return visit && !visit.isSeparate ? visit : null
}

export interface VisitShown {
  line?: { typed: Typed; errors: FieldErrors }
  matter?: KeyedForm
  refused?: string
  status?: 200 | 409 | 422 | 503
}

/** One visit whole; a refused line or matter comes back in its form. */
export async function showVisit(
  c: StaffContext,
  day: Day,
  { line, matter, refused, status = 200 }: VisitShown = {},
): Promise<Response> {
  const { s } = c.var
  const visit = visitAsked(c, day)
  if (!visit) return notFoundPage(c)
  const earlier = toShown(await findEarlier(c.var.db, { ...visit, unitId: day.session.unitId }))
  const typed = (name: string) => [name, typedText(line?.typed, name)]
  const values = line ? Object.fromEntries(LINE_FIELDS.map(typed)) : lineOf(visit, day)
  return showStaff(
    c,
    { title: s.reception.visitTitle(visit.number), status, wide: true, head: visitHead(c) },
    <VisitPage
      {...{ s, day, visit, earlier, refused }}
      line={{ values, errors: line?.errors ?? {} }}
      matter={matter ?? emptyForm(c)}
      isSaved={c.req.query('luu') !== undefined}
    />,
  )
}

function visitHead(c: StaffContext) {
  return (
    <>
      {receptionSheet(c)}
      <script type="module" src={paths.asset('visit.js', c.var.platform.build)} />
    </>
  )
}

/** As the page shows it. */
export function toShown({ raised, received }: Earlier): ShownEarlier {
  return { raised, received: received.map(({ startsAt, ...one }) => ({ ...one, day: dayOf(startsAt) })) }
}
