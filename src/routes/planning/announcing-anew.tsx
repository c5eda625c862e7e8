import { findRulebook } from '../../../db/queries/calendars.ts'
import type { findSessionToPlan, StaffSession } from '../../../db/queries/sessions.ts'
import { placeOf } from '../../domain/rule.ts'
import { advanceSession, type SessionMove } from '../../domain/session.ts'
import { decideTimesAnew } from '../../domain/session-decision.ts'
import { endedBy } from '../../domain/session-ended.ts'
import { type NewTimes, timeForm } from '../../domain/session-form.ts'
import { noticeDay } from '../../domain/session-notice.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { recordChange } from './changing.ts'
import { checkTyped, isCheck, withCheck } from './check.ts'
import { meetHurdles, occupancyOf, overtaken } from './hurdles.ts'
import { hasSeen, type InTheWay, showAnnounceAnew } from './plan-pages.tsx'

/** A session to be announced, with what was typed for it. */
export interface Shown {
  session: StaffSession
  choices: Awaited<ReturnType<typeof findSessionToPlan>>['choices']
  typed: Typed
}

/** Takes the form that sets the new time of a postponed session. */
export async function announceAnew(c: StaffContext, shown: Shown) {
  const { actor, now } = c.var
  const { session, typed } = shown
  const taken = advanceSession(session, 'announce_anew', actor, now)
  if (!taken.ok && taken.refusal === 'not-allowed') return notFoundPage(c)
  if (!taken.ok) return showAnnounceAnew(c, { ...shown, refusal: taken.refusal, standsNow: true })
  if (isCheck(c)) return showAnnounceAnew(c, { ...shown, checked: await checkTyped(c, shown) })
  if (!hasSeen(typed, session)) {
    return showAnnounceAnew(c, { ...shown, refusal: 'stale', standsNow: true })
  }
  const form = await readForm(c, timeForm)
  if (!form.ok)
    return showAnnounceAnew(c, { ...shown, ...(await withCheck(c, shown, { errors: form.errors })) })
  const refused = await storeAnew(c, shown, taken.move, form.values)
  return refused
    ? showAnnounceAnew(c, { ...shown, ...(await withCheck(c, shown, refused)) })
    : saved(c, paths.staffSession(session.code))
}

/** Stores the new time; gives what stands in its way. What counts is the notice given of the new day. */
async function storeAnew(
  c: StaffContext,
  { session, choices }: Shown,
  move: SessionMove,
  values: NewTimes,
): Promise<InTheWay | null> {
  const { db, now } = c.var
  const rulebook = await findRulebook(db)
  const ground = { choices, unitId: session.unitId, before: null, now, calendar: rulebook.calendar }
  const times = decideTimesAnew(values, ground, session)
  const ended = endedBy({ startsAt: values.starts_at, venueId: null, leaders: session.leaders }, choices)
  if (!times.ok) return { flaws: times.flaws, ended }
  if (ended) return { ended }
  const wanted = occupancyOf(choices, times.set, session.leaders, session.id)
  const notice = noticeDay({ ...session, ...times.set }, placeOf(session.unit), rulebook, now)
  const met = await meetHurdles(c, { sessionId: session.id, wanted, excuse: values, notice })
  if (!met.ok) return { hurdles: met.hurdles }
  const change = { step: 'announce_anew', reason: '', to: times.set, carryTo: null, rulebook } as const
  const outcome = await recordChange(c, session, move, change, { ...met.beside, set: times.set })
  if (outcome.ok) return null
  return outcome.conflict === 'taken' ? overtaken(c, { wanted, notice }) : { refusal: 'stale' }
}
