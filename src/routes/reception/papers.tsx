import { findStaffSession } from '../../../db/queries/sessions.ts'
import { Register } from '../../../views/reception/register.tsx'
import { Ticket } from '../../../views/reception/ticket.tsx'
import { VISIT_GROUPS } from '../../domain/visit-figures.ts'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paperSheet } from '../../http/paper-sheet.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { findDay, findReadDay, receptionSheet } from './day.tsx'
import { visitAsked } from './show.tsx'

/** The slip with the number of a visit. */
export async function showTicket(c: StaffContext): Promise<Response> {
  const { db, actor, s } = c.var
  const day = await findDay(c)
  const visit = day && visitAsked(c, day)
  const session = visit && (await findStaffSession(db, actor, day.session.code))
  if (!session) return notFoundPage(c)
  const title = s.reception.ticketTitle
  return showStaff(
    c,
    { title, head: receptionSheet(c) },
    <Ticket s={s} session={session} unit={day.unit} visit={visit} />,
  )
}

/** The register of the day, whole or as far as a figure asks. */
export async function showRegister(c: StaffContext): Promise<Response> {
  const { s } = c.var
  const day = await findReadDay(c)
  if (!day) return notFoundPage(c)
  const group = VISIT_GROUPS.find((name) => name === c.req.query('xem')) ?? null
  const head = (
    <>
      {paperSheet(c)}
      {receptionSheet(c)}
    </>
  )
  return showStaff(
    c,
    { title: s.reception.registerTitle, wide: true, head },
    <Register {...{ s, day, group }} />,
  )
}
