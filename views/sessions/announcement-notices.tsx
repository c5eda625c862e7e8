import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { Notice } from '../shell/notice.tsx'
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
      <NoticeTerm {...props} />
    </>
  )
}

const NoticeTerm: FC<Props> = ({ s, session: { state, announcedAt }, notice }) => {
  if (!notice || state === 'cancelled' || (state !== 'draft' && !notice.isLate)) return null
  const { by, rule, provisional, isLate } = notice
  const title =
    announcedAt !== null
      ? s.sessions.announcedLate(dayOf(announcedAt), by)
      : isLate
        ? s.sessions.announceLate(by)
        : s.sessions.announceBy(by)
  return (
    <Notice tone={isLate ? 'warning' : 'info'} title={title}>
      <p>
        {s.sessions.noticeRule[rule]} {provisional && s.sessions.provisional}
      </p>
    </Notice>
  )
}
