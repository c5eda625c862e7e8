import { listCalendar } from '../../../db/queries/public-sessions.ts'
import { CalendarContent } from '../../../views/sessions/calendar.tsx'
import { readCursor, writeCursor } from '../../domain/cursor.ts'
import { addDays, isDay, startOfDay } from '../../domain/day.ts'
import { windowStanding } from '../../domain/question-window.ts'
import { registrationOffer } from '../../domain/registration.ts'
import type { PublicContext } from '../../http/context.ts'
import { showPublic } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { askedFilter, inAddress, subscriptionOf } from './filter.ts'

type View =
  | { view: 'coming' | 'past'; day: null; span?: { from: string; to: string } }
  | { view: 'day'; day: string; span?: undefined }

/** The list that an address asks for, null where it asks for a month. Lists were all there was: a place in one still leads there. */
export function askedList(c: PublicContext): View | null {
  const { ngay, xem, sau, thang, tu, den } = c.req.query()
  if (ngay && isDay(ngay) && ngay < '9999') return { view: 'day', day: ngay }
  if (xem === 'da-qua') {
    const span =
      tu && den && isDay(tu) && isDay(den) && tu <= den && den < '9999' ? { from: tu, to: den } : undefined
    return { view: 'past', day: null, span }
  }
  return xem === 'sap-toi' || (sau && !thang) ? { view: 'coming', day: null } : null
}

/** Sessions to come, past ones, or those of one day, 50 a page. */
export async function showList(c: PublicContext, { view, day, span }: View) {
  const { db, s, now } = c.var
  const filter = askedFilter(c)
  const after = readCursor(c.req.query('sau'), 2)
  const days = day === null ? span : { from: day, to: day }
  const between = days ? { from: startOfDay(days.from), until: startOfDay(addDays(days.to, 1)) } : null
  const asked = { ...filter, past: view === 'past', between, held: span !== undefined, after }
  const { sessions, units, next } = await listCalendar(db, asked, now)
  const kept = {
    xem: day !== null ? null : view === 'past' ? 'da-qua' : 'sap-toi',
    ngay: day,
    tu: span?.from ?? null,
    den: span?.to ?? null,
  }
  // Behind the last one: an empty page would say that there is none at all.
  if (after !== null && sessions.length === 0) {
    return c.redirect(withQuery(paths.calendar, { ...kept, ...inAddress(filter) }), 303)
  }
  const title =
    day !== null
      ? s.schedule.dayTitle(day)
      : span
        ? s.figures.heldTitle(span.from, span.to)
        : view === 'past'
          ? s.sessions.pastTitle
          : s.sessions.calendarTitle
  const props = {
    s,
    view,
    title,
    units,
    filter: inAddress(filter),
    kept,
    sessions: sessions.map((session) => ({
      ...session,
      window: windowStanding(session, now),
      registration: registrationOffer(session, now),
    })),
    isFirstPage: after === null,
    next: next && writeCursor(next),
    subscription: subscriptionOf(c, filter, units),
  }
  return showPublic(c, { title }, <CalendarContent {...props} />)
}
