import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findSessionToPlan } from '../../../db/queries/sessions.ts'
import { reasonStatement } from '../../../db/records/session-reasons.ts'
import { placeOf } from '../../domain/rule.ts'
import { advanceSession } from '../../domain/session.ts'
import { endedBy } from '../../domain/session-ended.ts'
import { announcementForm } from '../../domain/session-form.ts'
import { noticeDay } from '../../domain/session-notice.ts'
import { typedAnew } from '../../domain/session-typed.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, readTyped, sentenceOf, typedText } from '../../http/forms.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { announceAnew, type Shown } from './announcing-anew.tsx'
import { hasSeen, showAnnounceAnew } from './plan-pages.tsx'
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
  const typed = await readTyped(c)
  const isAnew = session.state === 'postponed' || 'starts_at' in typed
  return isAnew ? announceAnew(c, { session, choices, typed }) : announce(c, { session, choices, typed })
})

/** A window that opens with the announcement opens now. An announcement that comes late says why. */
async function announce(c: StaffContext, { session, choices, typed }: Shown) {
  const { now, s, actor, db } = c.var
  const { id: sessionId, endsAt, questionsFrom, questionsUntil } = session
  const mayAnnounce = advanceSession(session, 'announce', actor, now).ok && hasSeen(typed, session)
  if (mayAnnounce && endsAt <= now) {
    return showSession(c, session, { status: 422, sentence: s.errors.session_over! })
  }
  const form = await readForm(c, announcementForm)
  const isLate = noticeDay(session, placeOf(session.unit), await findRulebook(db), now)?.isLate ?? false
  const reason = form.ok ? form.values.late_reason : ''
  const lacksReason = isLate && reason === ''
  const ended = endedBy(session, choices)
  if (mayAnnounce && (lacksReason || ended)) {
    const lack = form.ok ? sentenceOf(s, 'late_reason', 'required') : form.errors.late_reason
    const late = { typed: typedText(typed, 'late_reason'), error: lacksReason ? lack : undefined }
    return showSession(c, session, { status: 422, late, ended })
  }
  const opening = questionsUntil === null ? null : (questionsFrom ?? now)
  const told = { sessionId, about: 'late_notice', reason } as const
  return takeStep(c, session, 'announce', {
    set: { announcedAt: now, questionsFrom: opening },
    statements: isLate ? [reasonStatement(db, told, { actorId: actor.id, at: now })] : [],
    reasons: isLate ? [{ ...told, others: '', givenAt: now }] : [],
  })
}
