import type { MailKindName } from '../../src/domain/mail-kind.ts'
import { formatSpan } from '../strings/format.ts'
import type { SessionFacts } from './facts.ts'
import type { News } from './news.ts'
import { because, bring, capital, meetingName, spanAndPlace } from './phrases.ts'

/** What is told of a session that changed after it was announced. */
export function sessionNews(kind: MailKindName, session: SessionFacts): News {
  const name = capital(meetingName(session))
  const why = because(session.change?.reason || session.stateReason)
  switch (kind) {
    case 'session_postponed':
      return {
        told: [
          `${name}${planned(session)} đã hoãn, chưa có thời gian mới.`,
          ...why,
          ...whatBecomes(session, POSTPONED),
        ],
      }
    case 'session_cancelled':
      return {
        told: [
          `${name}${planned(session)} đã hủy. Xin ông/bà không đến.`,
          ...why,
          ...whatBecomes(session, CANCELLED),
        ],
      }
    case 'session_announced_anew':
      return { told: [`${name} đã có thời gian mới: ${spanAndPlace(session)}.`, ...bring(session)] }
    default:
      return {
        told: [
          `${name} đã đổi thời gian hoặc địa điểm.`,
          ...(session.change
            ? [`Trước đây: ${formatSpan('vi', session.change.fromStartsAt, session.change.fromEndsAt)}.`]
            : []),
          `Nay là: ${spanAndPlace(session)}.`,
          ...why,
          ...bring(session),
        ],
      }
  }
}

const POSTPONED =
  'Câu hỏi và đăng ký đã gửi, nếu có, vẫn được giữ. Khi có thời gian mới, chúng tôi sẽ báo để ông/bà biết.'
const CANCELLED = 'Ý kiến đã gửi cho buổi này, nếu có, vẫn được giải quyết và trả lời.'

function planned({ startsAt, endsAt, change }: SessionFacts): string {
  const span = formatSpan('vi', change?.fromStartsAt ?? startsAt, change?.fromEndsAt ?? endsAt)
  return `, dự kiến ${span},`
}

function whatBecomes({ carriedTo }: SessionFacts, otherwise: string): string[] {
  if (!carriedTo) return [otherwise]
  return [
    `Câu hỏi và đăng ký đã gửi, nếu có, được chuyển sang buổi “${carriedTo.theme}”: ${spanAndPlace(carriedTo)}.`,
  ]
}
