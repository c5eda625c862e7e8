import { Hono } from 'hono'
import { CalendarList } from '../../../views/working-calendar/calendar-list.tsx'
import { type JudgedList, judgeList } from '../../domain/calendar-list.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { sentences } from '../administration/kept-routes.tsx'
import { stampOf } from '../administration/stamp.ts'
import { backToYear, type FoundCalendar, findCalendar, recordChange, refuseReader } from './found.ts'
import { cutList, faultOfList, readList } from './list-text.ts'

export const calendarListRoutes = new Hono<StaffEnv>()

calendarListRoutes.get(paths.calendarImport, async (c) => {
  const found = await findCalendar(c)
  return found.mayChange ? showList(c, found, { text: '' }) : refuseReader(c)
})

/** Shows what each line would do; only the second press, from the preview, stores it. */
calendarListRoutes.post(paths.calendarImport, async (c) => {
  const found = await findCalendar(c)
  if (!found.mayChange) return refuseReader(c)
  const { text, stamp, isSaving } = await readList(c)
  const fault = faultOfList(text)
  if (fault) return showList(c, found, { text, errors: sentences(c, { list: fault }), status: 422 })
  const judged = judgeList(cutList(text), found.calendar, found.stored)
  if (!isSaving) return showList(c, found, { text, judged })
  if (stamp !== stampOf(found.head)) return showStale(c, found, text, judged)
  if (judged.changes.length === 0) return showList(c, found, { text, judged, status: 422 })
  const outcome = await recordChange(c, found.head, 'import', judged.changes)
  return outcome.ok ? backToYear(c, judged.changes[0]!.on) : showOvertaken(c, text)
})

/** Somebody changed the calendar while this was being written. */
async function showOvertaken(c: StaffContext, text: string) {
  const found = await findCalendar(c)
  return showStale(c, found, text, judgeList(cutList(text), found.calendar, found.stored))
}

/** Somebody changed the calendar since the preview: it is drawn anew against what is stored now. */
function showStale(c: StaffContext, found: FoundCalendar, text: string, judged: JudgedList) {
  return showList(c, found, { text, judged, errors: { '': c.var.s.errors.stale! }, status: 409 })
}

function showList(
  c: StaffContext,
  found: FoundCalendar,
  shown: {
    text: string
    judged?: JudgedList
    errors?: Record<string, string>
    status?: 409 | 422
  },
) {
  const { s } = c.var
  return showStaff(
    c,
    { title: s.workingCalendar.listTitle, status: shown.status },
    <CalendarList
      s={s}
      text={shown.text}
      judged={shown.judged ?? null}
      stamp={stampOf(found.head)}
      errors={shown.errors}
    />,
  )
}
