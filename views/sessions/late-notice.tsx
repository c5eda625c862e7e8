import type { FC } from 'hono/jsx'
import type { NoticeDay } from '../../src/domain/session-notice.ts'
import { TextArea } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

/** By which day it has to be announced, or had to be, with the rule that says so. */
export const NoticeTerm: FC<{ s: Strings; notice: NoticeDay }> = ({ s, notice }) => (
  <Notice
    tone={notice.isLate ? 'warning' : 'info'}
    title={notice.isLate ? s.sessions.announceLate(notice.by) : s.sessions.announceBy(notice.by)}
  >
    <p>{noticeRuleWords(s, notice)}</p>
  </Notice>
)

/** Why it is announced later than the rules ask. */
export const LateReasonField: FC<{ s: Strings; typed: string; error?: string }> = ({ s, typed, error }) => (
  <TextArea
    s={s}
    name="late_reason"
    label={s.changes.lateReason}
    hint={s.changes.lateReasonHint}
    required
    rows={2}
    value={typed}
    error={error}
  />
)

/** The rule in force there and then, in a sentence with its number. */
export function noticeRuleWords(s: Strings, { rule, term, source, provisional }: NoticeDay): string {
  const sentence = s.sessions.noticeRule[rule](term.days, term.kind === 'working', source)
  return provisional ? `${sentence} ${s.sessions.provisional}` : sentence
}
