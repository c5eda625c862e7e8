import { renderSVG } from 'uqr'
import { listMonth, type MonthOfSessions } from '../../../db/queries/month-sessions.ts'
import type { MonthDay, MonthSession } from '../../../views/sessions/month/month.ts'
import { MonthPageContent } from '../../../views/sessions/month/month-page.tsx'
import { dayOf } from '../../domain/day.ts'
import { askedMonth, monthsBeside, spanOfMonth, weeksOfMonth } from '../../domain/month-schedule.ts'
import { windowStanding } from '../../domain/question-window.ts'
import { registrationOffer } from '../../domain/registration.ts'
import { specialDay } from '../../domain/special-day.ts'
import type { PublicContext } from '../../http/context.ts'
import { showPublic } from '../../http/pages.tsx'
import { publicAddress } from '../../http/public-address.ts'
import { paths, withQuery } from '../../paths.ts'
import { type AskedFilter, askedFilter, inAddress, subscriptionOf } from './filter.ts'
import { pageOfMonth } from './month-page.ts'

/** One month of the public calendar, the current one unless the address asks for another. */
export async function showMonth(c: PublicContext) {
  const { db, s, now } = c.var
  const [filter, today] = [askedFilter(c), dayOf(now)]
  const { month, refused } = askedMonth(c.req.query('thang'), today)
  const found = await listMonth(db, { ...filter, ...spanOfMonth(month) })
  const sessions = found.sessions.map((session) => ({
    ...session,
    window: windowStanding(session, now),
    registration: registrationOffer(session, now),
  }))
  const weeks = weeksOfMonth(month).map((week) =>
    week.map((on) => on && drawDay(on, today, sessions, found)),
  ) as (MonthDay | null)[][]
  const props = {
    s,
    month,
    refused,
    weeks,
    units: found.units,
    filter: inAddress(filter),
    beside: monthsBeside(month, today),
    isThisMonth: month === today.slice(0, 7),
    cutAt: found.isCut ? sessions.length : null,
    unenteredYear: isEntered(found, month) ? null : month.slice(0, 4),
    list: {
      ...pageOfMonth(sessions, now, c.req.query('sau')),
      later: sessions.some(({ endsAt }) => endsAt > now) ? null : { session: found.next },
      special: weeks.flat().filter((day): day is MonthDay => isNoted(day)),
    },
    paper: { ...paperOf(c, filter, found), sessions, today },
    subscription: subscriptionOf(c, filter, found.units),
  }
  return showPublic(c, { title: s.schedule.title(month) }, <MonthPageContent {...props} />)
}

function drawDay(on: string, today: string, sessions: MonthSession[], found: MonthOfSessions): MonthDay {
  const special = specialDay(found.calendar, on)
  return {
    on,
    isToday: on === today,
    special: special && { ...special, note: found.notes.get(on) ?? '' },
    sessions: sessions.filter(({ startsAt }) => dayOf(startsAt) === on),
  }
}

function isNoted(day: MonthDay | null): boolean {
  return Boolean(day?.special && day.special.is !== 'rest')
}

function isEntered({ calendar }: MonthOfSessions, month: string): boolean {
  const year = Number(month.slice(0, 4))
  return year >= calendar.firstYear && year <= calendar.lastYear
}

/** What the sheet for the notice board says beside the sessions. */
function paperOf(c: PublicContext, filter: AskedFilter, { units }: MonthOfSessions) {
  const chosen = units.find(({ slug }) => slug === filter.unit)
  const url = publicAddress(c.var.platform, withQuery(paths.calendar, { 'don-vi': filter.unit }))
  return {
    office: chosen?.name ?? c.var.office.name,
    namesUnits: !chosen && units.length > 1,
    address: url === null ? null : { url, qr: renderSVG(url, { ecc: 'M', border: 2 }) },
  }
}
