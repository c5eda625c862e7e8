import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { Notice } from '../shell/notice.tsx'
import { NoticeTerm, noticeRuleWords } from './late-notice.tsx'
import type { StaffSessionProps } from './staff-session.tsx'

type Props = Pick<StaffSessionProps, 's' | 'session' | 'window' | 'notice' | 'time'>

/** What the office should know about announcing this session. It warns; it never stands in the way. */
export const AnnouncementNotices: FC<Props> = (props) => {
  const { s, session, window, time } = props
  const isDraft = session.state === 'draft'
  return (
    <>
      {isDraft && <Notice tone="info" title={s.sessions.draftNotice} />}
      {isDraft && time.isOver && <Notice tone="warning" title={s.sessions.overWhileDraft} />}
      {isDraft && !time.isOver && window.is === 'closed' && (
        <Notice tone="warning" title={s.sessions.windowMissed} />
      )}
      <Term {...props} />
    </>
  )
}

/** Nothing is said of a session that was announced in time, or that is off. */
const Term: FC<Props> = ({ s, session: { state, announcedAt }, notice }) => {
  if (!notice || state === 'cancelled' || state === 'postponed') return null
  if (announcedAt === null) return state === 'draft' ? <NoticeTerm s={s} notice={notice} /> : null
  return notice.isLate ? (
    <Notice tone="warning" title={s.sessions.announcedLate(dayOf(announcedAt), notice.by)}>
      <p>{noticeRuleWords(s, notice)}</p>
    </Notice>
  ) : null
}
