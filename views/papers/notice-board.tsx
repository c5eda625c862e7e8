import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { PaperHeader } from '../../src/domain/paper.ts'
import { capitals } from '../../src/domain/paper.ts'
import { formatDayLong, formatInstant, formatTime } from '../strings/format.ts'
import { chairsOf, meetingWords, type PaperSession, placeOfSession } from './notice-words.ts'
import { type PaperLink, PaperQr } from './paper-link.tsx'

/** The sheet for the notice board on A3: read from three steps away, the time and the place first. */
export const NoticeBoard: FC<{ session: PaperSession; header: PaperHeader; link: PaperLink | null }> = ({
  session,
  header,
  link,
}) => (
  <article class="paper paper-a3" lang="vi">
    <p class="board-issuer">{header.issuer.join(' ')}</p>
    <h2>{capitals(meetingWords(session))}</h2>
    <p class="board-theme">{session.theme}</p>
    <dl class="board-facts">
      <div>
        <dt>Thời gian</dt>
        <dd>
          <strong>
            {formatTime('vi', session.startsAt)} – {formatTime('vi', session.endsAt)}
          </strong>
          <br />
          {formatDayLong('vi', dayOf(session.startsAt))}
        </dd>
      </div>
      <div>
        <dt>Địa điểm</dt>
        <dd>{placeOfSession(session)}</dd>
      </div>
      <div>
        <dt>Chủ trì</dt>
        <dd>{chairsOf(session).join('; ')}</dd>
      </div>
      {session.bring && (
        <div>
          <dt>Cần mang theo</dt>
          <dd>{session.bring}</dd>
        </div>
      )}
    </dl>
    <div class="board-foot">
      {link && <PaperQr link={link} label="Quét mã để gửi câu hỏi trước" />}
      <p>
        {session.questionsUntil !== null && (
          <>
            Nhận câu hỏi gửi trước đến <strong>{formatInstant('vi', session.questionsUntil)}</strong>.<br />
          </>
        )}
        {session.unit.phone && (
          <>
            Điện thoại: <strong>{session.unit.phone}</strong>
          </>
        )}
      </p>
    </div>
  </article>
)
