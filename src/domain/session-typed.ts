import type { Calendar } from './calendar.ts'
import { localText } from './day.ts'
import { usualClosing } from './question-window.ts'
import type { LeaderPart } from './session.ts'
import type { PlannedSession, WhenAndWhere } from './session-plan.ts'

/** Time and place of a stored session as their fields show them. */
export function typedPlace(session: WhenAndWhere) {
  return {
    starts_at: localText(session.startsAt),
    ends_at: localText(session.endsAt),
    venue: String(session.venueId ?? ''),
    online_url: session.onlineUrl,
  }
}

/** A stored session as its form shows it, field by field. */
export function typedOf(session: PlannedSession, calendar: Calendar): Record<string, string | string[]> {
  const { questionsFrom: from, questionsUntil: until } = session
  const ids = (part: LeaderPart) =>
    session.leaders.filter((leader) => leader.part === part).map(({ leaderId }) => String(leaderId))
  // One that was opened before the day was changed opened with the first announcement.
  const opensWithAnnouncement = from === null || (session.announcedAt !== null && from <= session.announcedAt)
  const isUsual = opensWithAnnouncement && until === usualClosing(session.startsAt, calendar)
  return {
    meeting: `${session.kind}:${session.form}`,
    body: session.body,
    theme: session.theme,
    chair: ids('chair')[0] ?? '',
    co_chairs: ids('co_chair'),
    delegates: ids('delegate'),
    delegate_for: String(session.leaders.find(({ forLeaderId }) => forLeaderId)?.forLeaderId ?? ''),
    delegation_reason:
      session.leaders.find(({ delegationReason }) => delegationReason)?.delegationReason ?? '',
    ...typedPlace(session),
    questions: until === null ? 'none' : isUsual ? 'usual' : 'own',
    questions_from: isUsual || from === null ? '' : localText(from),
    questions_until: isUsual || until === null ? '' : localText(until),
    hamlets: session.hamlets.map(({ hamletId }) => String(hamletId)),
    capacity: String(session.capacity ?? ''),
    registers: session.registers ? 'yes' : '',
    registers_until: session.registersUntil === null ? '' : localText(session.registersUntil),
    bring: session.bring,
  }
}

/** The form that moves it: time, place and questions as they stand. */
export function typedMove(session: PlannedSession, calendar: Calendar): Record<string, string | string[]> {
  const {
    questions = '',
    questions_from: from = '',
    questions_until: until = '',
  } = typedOf(session, calendar)
  return { ...typedPlace(session), questions, questions_from: from, questions_until: until }
}

/** The form that announces it anew: place and questions as before, the time to be set. */
export function typedAnew(session: PlannedSession): Record<string, string | string[]> {
  return {
    venue: String(session.venueId ?? ''),
    online_url: session.onlineUrl,
    questions: session.questionsUntil === null ? 'none' : 'usual',
  }
}
