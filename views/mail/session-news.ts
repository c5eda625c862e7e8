import type { MailKindName } from '../../src/domain/mail-kind.ts'
import { capital, formatSpan } from '../strings/format.ts'
import type { SessionFacts } from './facts.ts'
import type { News } from './news.ts'
import { because, bring, meetingName, spanAndPlace } from './phrases.ts'

/** What is told of a session that changed after it was announced. */
export function sessionNews(kind: MailKindName, session: SessionFacts): News {
  const name = capital(meetingName(session))
  const why = because(session.change?.reason || session.stateReason)
  switch (kind) {
    case 'session_postponed':
      return {
        told: [
          `${name}${planned(session)} tạm hoãn, chưa có thời gian mới. Xin ông/bà không đến vào thời gian này.`,
          ...why,
          ...whatBecomes(session, POSTPONED),
        ],
      }
    case 'session_cancelled':
      return {
        told: [
          `${name}${planned(session)} đã hủy. Xin ông/bà không đến vào thời gian này.`,
          ...why,
          ...whatBecomes(session, CANCELLED),
        ],
      }
    case 'session_announced_anew':
      return {
        told: [`${name} đã có thời gian mới: ${spanAndPlace(session)}.`, KEPT, ...bring(session)],
      }
    case 'session_broken_off':
      return { told: [`${name} đã dừng giữa chừng.`, ...why, ...whatBecomes(session, CANCELLED)] }
    default:
      return {
        told: [
          `${name} đã đổi ${keepsItsTime(session) ? 'địa điểm' : 'lịch'}.`,
          ...(session.change && !keepsItsTime(session)
            ? [`Trước đây: ${formatSpan('vi', session.change.fromStartsAt, session.change.fromEndsAt)}.`]
            : []),
          `Thời gian, địa điểm mới: ${spanAndPlace(session)}.`,
          ...why,
          ...whatBecomes(session, KEPT),
          ...bring(session),
        ],
      }
  }
}

const KEPT = 'Câu hỏi và đăng ký ông/bà đã gửi, nếu có, vẫn được giữ nguyên.'
const POSTPONED =
  'Câu hỏi và đăng ký ông/bà đã gửi, nếu có, vẫn được giữ nguyên. Khi có thời gian mới, chúng tôi sẽ báo để ông/bà biết. Rất mong ông/bà thông cảm.'
const CANCELLED =
  'Ý kiến ông/bà đã gửi cho buổi này, nếu có, vẫn được giải quyết và trả lời. Rất mong ông/bà thông cảm.'

function keepsItsTime({ startsAt, endsAt, change }: SessionFacts): boolean {
  return change !== null && change.fromStartsAt === startsAt && change.fromEndsAt === endsAt
}

function planned({ startsAt, endsAt, change }: SessionFacts): string {
  const span = formatSpan('vi', change?.fromStartsAt ?? startsAt, change?.fromEndsAt ?? endsAt)
  return `, dự kiến ${span},`
}

function whatBecomes({ carriedTo }: SessionFacts, otherwise: string): string[] {
  if (!carriedTo) return [otherwise]
  return [
    `Câu hỏi và đăng ký ông/bà đã gửi, nếu có, được chuyển sang buổi “${carriedTo.theme}”: ${spanAndPlace(carriedTo)}.`,
  ]
}
