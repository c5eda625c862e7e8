import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findSessionToPlan, type StaffSession } from '../../../db/queries/sessions.ts'
import { recordSessionStep } from '../../../db/records/sessions.ts'
import { advanceSession, type SessionMove } from '../../domain/session.ts'
import { decideTimesAnew } from '../../domain/session-decision.ts'
import { type Times, timeForm } from '../../domain/session-form.ts'
import { typedAnew } from '../../domain/session-plan.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, readTyped } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { checkTyped, isCheck, meetConflicts, occupancyOf, overtaken } from './conflicts.ts'
import { duesMovedWith } from './moved-dues.ts'
import { hasSeen, type InTheWay, showAnnounceAnew } from './plan-pages.tsx'
import { showSession, takeStep } from './session-page.tsx'

/** Announcing a draft, and a postponed session anew with its new time. */
export const announcing = new Hono<StaffEnv>()

announcing.get('/lam-viec/phien/:code/cong-bo', async (c) => {
  const { db, actor, now } = c.var
  const { session, choices } = await findSessionToPlan(db, actor, c.req.param('code'))
  if (!session) return notFoundPage(c)
  if (!advanceSession(session, 'announce_anew', actor, now).ok) {
    return c.redirect(paths.staffSession(session.code), 303)
  }
  return showAnnounceAnew(c, { choices, session, typed: typedAnew(session) })
})

announcing.post('/lam-viec/phien/:code/cong-bo', async (c) => {
  const { db, actor } = c.var
  const { session, choices } = await findSessionToPlan(db, actor, c.req.param('code'))
  if (!session) return notFoundPage(c)
  // What somebody typed is kept even where a colleague announced the session first.
  const isAnew = session.state === 'postponed' || 'starts_at' in (await readTyped(c))
  return isAnew ? announceAnew(c, session, choices) : announce(c, session)
})

/** A window that opens with the announcement opens now. */
function announce(c: StaffContext, session: StaffSession) {
  const { now, s, actor } = c.var
  const { endsAt, questionsFrom, questionsUntil } = session
  if (endsAt <= now && advanceSession(session, 'announce', actor, now).ok) {
    return showSession(c, session, { status: 422, sentence: s.errors.session_over! })
  }
  const opening = questionsUntil === null ? null : (questionsFrom ?? now)
  return takeStep(c, session, 'announce', { announcedAt: now, questionsFrom: opening })
}

type Choices = Awaited<ReturnType<typeof findSessionToPlan>>['choices']

async function announceAnew(c: StaffContext, session: StaffSession, choices: Choices) {
  const { actor, now } = c.var
  const form = await readForm(c, timeForm)
  const taken = advanceSession(session, 'announce_anew', actor, now)
  if (!taken.ok && taken.refusal === 'not-allowed') return notFoundPage(c)
  const shown = { choices, session, typed: form.typed }
  if (!taken.ok) return showAnnounceAnew(c, { ...shown, refusal: taken.refusal, standsNow: true })
  if (!hasSeen(form.typed, session)) {
    return showAnnounceAnew(c, { ...shown, refusal: 'stale', standsNow: true })
  }
  if (isCheck(c)) return showAnnounceAnew(c, { ...shown, checked: await checkTyped(c, shown) })
  if (!form.ok) return showAnnounceAnew(c, { ...shown, errors: form.errors })
  const refused = await storeAnew(c, shown, taken.move, form.values)
  return refused ? showAnnounceAnew(c, { ...shown, ...refused }) : saved(c, paths.staffSession(session.code))
}

/** Stores the new time; gives what stands in its way. */
async function storeAnew(
  c: StaffContext,
  { session, choices }: { session: StaffSession; choices: Choices },
  move: SessionMove,
  values: Times,
): Promise<InTheWay | null> {
  const { db, now } = c.var
  const rulebook = await findRulebook(db)
  const ground = { choices, unitId: session.unitId, before: null, now, calendar: rulebook.calendar }
  const times = decideTimesAnew(values, ground)
  if (!times.ok) return { flaws: times.flaws }
  const wanted = occupancyOf(choices, times.set, session.leaders, session.id)
  const met = await meetConflicts(c, session.id, wanted, values)
  if (!met.ok) return { conflicts: met.conflicts }
  const dues = await duesMovedWith(db, session, times.set, rulebook)
  const outcome = await recordSessionStep(db, session, move, { ...times, dues, ...met.beside })
  if (outcome.ok) return null
  return outcome.conflict === 'taken' ? overtaken(c, wanted) : { refusal: 'stale' }
}
