import { Hono } from 'hono'
import type { Rulebook } from '../../db/queries/calendars.ts'
import { findDesk } from '../../db/queries/desk.ts'
import { findDeskBounds } from '../../db/queries/stale-bounds.ts'
import { DeskContent } from '../../views/desk/desk-content.tsx'
import { holds, unitsAs } from '../domain/actor.ts'
import { conclusionStanding } from '../domain/conclusion-standing.ts'
import { dayOf } from '../domain/day.ts'
import { placeOf } from '../domain/rule.ts'
import type { SessionState } from '../domain/session.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { showStaff } from '../http/pages.tsx'
import { paths } from '../paths.ts'

export const desk = new Hono<StaffEnv>()

/** Opinions are recorded at a session that is announced or going on. */
const RUNNABLE: readonly SessionState[] = ['announced', 'in_progress']

desk.get(paths.desk, async (c) => {
  const { db, actor, now } = c.var
  const today = dayOf(now)
  const { rulebook, ...bounds } = await findDeskBounds(
    db,
    unitsAs(actor, 'secretary', 'officer', 'leader'),
    today,
  )
  return showDesk(c, rulebook, await findDesk(db, actor, { today, now, ...bounds }))
})

function showDesk(
  c: StaffContext,
  rulebook: Rulebook,
  { week, next, awaiting, ...waiting }: Awaited<ReturnType<typeof findDesk>>,
) {
  const { actor, now, s } = c.var
  const mine = unitsAs(actor, 'secretary')
  const shown = <Session extends { unitId: number; state: SessionState }>(session: Session) => ({
    ...session,
    mayRun: mine.includes(session.unitId) && RUNNABLE.includes(session.state),
  })
  return showStaff(
    c,
    { title: s.desk.title },
    <DeskContent
      {...{ s, ...waiting }}
      today={dayOf(now)}
      week={holds(actor, 'secretary', 'leader', 'inspector') ? week.map(shown) : null}
      next={next && shown(next)}
      awaiting={awaiting.map((session) => ({
        ...session,
        standing: conclusionStanding(
          { ...session, issuedOn: null },
          { ...rulebook, place: placeOf(session.unit) },
          dayOf(now),
        ),
      }))}
      mayAdminister={holds(actor, 'admin')}
    />,
  )
}
