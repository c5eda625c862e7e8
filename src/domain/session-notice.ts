import type { Calendar, Term } from './calendar.ts'
import { latestDayBefore } from './calendar.ts'
import { type Day, dayOf } from './day.ts'
import type { Rule } from './rule.ts'
import { type Place, ruleOn, termOf } from './rule.ts'
import type { SessionForm, SessionKind } from './session.ts'

/** The latest day on which a session had to be announced, and whether that day was missed. */
export interface NoticeDay {
  by: Day
  rule: 'DIALOGUE_NOTICE_BEFORE' | 'RECEPTION_POST_BEFORE'
  /** The number of the rule that is in force there and then, and where it stands. */
  term: Term
  source: string
  provisional: boolean
  isLate: boolean
}

interface Noticed {
  kind: SessionKind
  form: SessionForm
  startsAt: number
  announcedAt: number | null
}

/**
 * By when a session has to be announced: a dialogue 7 calendar days before (Luật Tổ chức chính quyền địa phương 2025 Đ43, communes), a
 * reception 5 working days (Luật Tiếp công dân Đ24). Null for ad hoc sessions, which are exempt, and where no rule is in force.
 * An announcement not yet made counts as made at `now` (epoch ms). Late, it asks for a reason and never blocks.
 */
export function noticeDay(
  session: Noticed,
  place: Place,
  { calendar, rules }: { calendar: Calendar; rules: readonly Rule[] },
  now: number,
): NoticeDay | null {
  if (session.form === 'ad_hoc') return null
  const id = session.kind === 'dialogue' ? 'DIALOGUE_NOTICE_BEFORE' : 'RECEPTION_POST_BEFORE'
  const day = dayOf(session.startsAt)
  const rule = ruleOn(rules, id, day, place)
  if (!rule) return null
  const { due, provisional } = latestDayBefore(calendar, day, termOf(rule))
  const isLate = dayOf(session.announcedAt ?? now) > due
  return { by: due, rule: id, term: termOf(rule), source: rule.source, provisional, isLate }
}
