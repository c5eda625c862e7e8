import { Hono } from 'hono'
import { findRecomputation, findWorkingYear } from '../../../db/queries/working-calendar.ts'
import { Recomputation } from '../../../views/working-calendar/recomputation.tsx'
import { WorkingYear } from '../../../views/working-calendar/working-year.tsx'
import { holds } from '../../domain/actor.ts'
import { daysOfRecord } from '../../domain/calendar-history.ts'
import { firstMissingYear } from '../../domain/calendar-proposal.ts'
import { drawMonths } from '../../domain/calendar-year.ts'
import { ownUnitsAsAdmin } from '../../domain/topmost.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { showPiece, showStaff, wantsPiece } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { today } from '../administration/kept.ts'
import { asFound } from './found.ts'

export const workingYearRoutes = new Hono<StaffEnv>()

workingYearRoutes.get(paths.workingCalendar, (c) => (wantsPiece(c) ? showRun(c) : showYear(c)))

/** While deadlines are computed anew, the page asks by itself how far that is. */
async function showRun(c: StaffContext) {
  const { db, s } = c.var
  const run = await findRecomputation(db)
  return showPiece(c, <Recomputation s={s} run={run} year={yearAsked(c)} mayConfirm={mayConfirm(c)} />)
}

/** A year at a glance. */
async function showYear(c: StaffContext) {
  const { db, s, actor } = c.var
  const [year, before] = [yearAsked(c), placeAsked(c)]
  const { run, changes, next, ...rows } = await findWorkingYear(db, ownUnitsAsAdmin(actor), before)
  const { calendar, stored, head, mayChange } = asFound(c, rows)
  return showStaff(
    c,
    { title: s.workingCalendar.titleOf(year), wide: true },
    <WorkingYear
      {...{ s, year, run, next, mayChange, mayConfirm: mayConfirm(c) }}
      months={drawMonths(calendar, year)}
      isEntered={year >= calendar.firstYear && year <= calendar.lastYear}
      missingYear={firstMissingYear(calendar, today(c))}
      special={[...stored.values()].filter(({ on }) => on.startsWith(`${year}-`)).sort(byDay)}
      saved={c.req.query('da-luu') ?? null}
      changes={changes.map((change) => ({ ...change, days: daysOfRecord(change.data) }))}
      lastSeq={head.seq}
      isFirstPage={before === null}
    />,
  )
}

const mayConfirm = (c: StaffContext) => holds(c.var.actor, 'secretary', 'leader')

/** The change whose predecessors are asked for, as the link to older ones names it; anything else asks for the newest. */
function placeAsked(c: StaffContext): number | null {
  const asked = c.req.query('truoc') ?? ''
  return /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : null
}

/** The year of the address, from 2025 to 2100; any other is the current one. */
function yearAsked(c: StaffContext): number {
  const asked = c.req.query('nam') ?? ''
  const year = /^\d{4}$/.test(asked) ? Number(asked) : 0
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : Number(today(c).slice(0, 4))
}

export const FIRST_YEAR = 2025
export const LAST_YEAR = 2100

const byDay = (a: { on: string }, b: { on: string }) => (a.on < b.on ? -1 : 1)
