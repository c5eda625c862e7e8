import type { MailKindName } from '../../src/domain/mail-kind.ts'
import { vi } from '../strings/vi.ts'
import { ANSWER_NEWS } from './answer-news.ts'
import type { LetterFacts, OpinionFacts } from './facts.ts'
import type { News } from './news.ts'
import { dayToCome, groundOf, receivedWords, type Write, Yours, yours } from './opinion-phrases.ts'
import { because, meetingName, sentence, spanAndPlace } from './phrases.ts'

const WRITE: Partial<Record<MailKindName, Write>> = {
  receipt: (opinion, { unit, session, links }) => ({
    told: [
      `${unit.name} đã nhận ý kiến của ông/bà ${receivedWords(opinion)}.`,
      ...(session ? [`Ý kiến được gửi tới ${meetingName(session)}, ${spanAndPlace(session)}.`] : []),
      vi.deadlines.noticeBy(opinion.promised.notice.on),
      answerPromise(opinion),
    ],
    written: [
      ...(links.own ? [`Đường liên kết riêng để theo dõi ý kiến:\n${links.own}`, vi.asking.keepLink] : []),
      'Nếu ông/bà không gửi ý kiến nào tới cơ quan chúng tôi, xin bỏ qua thư này.',
    ],
  }),
  accepted: (opinion) => ({
    told: [`${Yours(opinion)} đã được tiếp nhận để giải quyết.`, answerPromise(opinion)],
  }),
  refused: (opinion) => ({
    told: [
      `Chúng tôi rất tiếc không thể tiếp nhận ${yours(opinion)}.`,
      ...groundOf(opinion),
      ...because(opinion.departure?.reason ?? ''),
    ],
  }),
  forwarded: (opinion) => ({
    told: [
      `${Yours(opinion)} đã được chuyển đến ${opinion.departure?.recipient || 'cơ quan có thẩm quyền'} để giải quyết theo thẩm quyền.`,
      ...because(opinion.departure?.reason ?? ''),
    ],
  }),
  returned: (opinion) => ({
    told: [
      `${Yours(opinion)} được trả lại kèm hướng dẫn.`,
      ...(opinion.departure?.reason ? [sentence(`Hướng dẫn: ${opinion.departure.reason}`)] : []),
    ],
  }),
  merged: (opinion) => ({
    told: [
      `${Yours(opinion)} có cùng nội dung với một ý kiến đã nhận trước, nên được gộp vào để giải quyết chung.`,
      ...(opinion.departure?.intoCode
        ? [`Ý kiến được gộp vào mang số hiệu ${opinion.departure.intoCode} trên trang công khai.`]
        : []),
      ...because(opinion.departure?.reason ?? ''),
      'Khi có câu trả lời chung, chúng tôi cũng sẽ báo để ông/bà biết.',
    ],
  }),
  filed: (opinion) => ({
    told: [
      `${Yours(opinion)} được lưu hồ sơ.`,
      ...groundOf(opinion),
      ...because(opinion.departure?.reason ?? ''),
    ],
  }),
  withdrawn: (opinion) => ({
    told: [
      `${Yours(opinion)} đã được rút và không được giải quyết tiếp.`,
      'Nếu muốn nêu lại việc này, ông/bà có thể gửi ý kiến mới bất cứ lúc nào.',
    ],
  }),
  ...ANSWER_NEWS,
  reopened: (opinion) => ({
    told: [`${Yours(opinion)} được mở lại để giải quyết tiếp.`, answerPromise(opinion)],
  }),
  dispute_received: (opinion) => ({
    told: [
      `Chúng tôi đã nhận đề nghị xem lại câu trả lời cho ${yours(opinion)}.`,
      'Lãnh đạo sẽ xem xét và báo kết quả cho ông/bà.',
    ],
  }),
  dispute_settled: (opinion) => ({
    told:
      opinion.dispute?.outcome === 'accepted'
        ? [
            `Lãnh đạo đã đồng ý xem lại: ${yours(opinion)} được mở lại để giải quyết tiếp.`,
            answerPromise(opinion),
          ]
        : [
            `Lãnh đạo đã xem lại ${yours(opinion)} và giữ nguyên câu trả lời đã gửi.`,
            ...(opinion.dispute?.reply
              ? because(opinion.dispute.reply)
              : ['Lý do được ghi ở trang theo dõi ý kiến của ông/bà.']),
          ],
  }),
  erasure_received: (opinion) => ({
    told: [
      `Chúng tôi đã nhận đề nghị xóa dữ liệu cá nhân của ông/bà trong ${yours(opinion)}. Đề nghị được giải quyết chậm nhất ${dayToCome(opinion.erasure?.replyOn ?? '')}.`,
      'Khi xóa, họ tên, số điện thoại, thư điện tử và địa chỉ của ông/bà không còn trong hồ sơ; cách giải quyết ý kiến không thay đổi.',
      'Sau khi xóa, chúng tôi không còn cách báo cho ông/bà, nên đây là thư báo cuối cùng về việc xóa. Kết quả được ghi ở trang theo dõi ý kiến.',
    ],
    written: ['Nếu ông/bà không đề nghị việc này, xin gọi điện hoặc đến văn phòng ngay.'],
  }),
  erasure_kept: (opinion) => ({
    told: [
      `Chúng tôi chưa xóa dữ liệu cá nhân của ông/bà trong ${yours(opinion)}.`,
      ...because(opinion.erasure?.reason ?? ''),
      'Nếu không đồng ý, ông/bà có quyền khiếu nại, hoặc đề nghị lại ở trang theo dõi ý kiến.',
    ],
  }),
  due_extended: (opinion) => ({
    told: [
      `Việc trả lời ${yours(opinion)} cần thêm thời gian: hạn trả lời được lùi từ ${dayToCome(opinion.extension?.fromOn ?? opinion.promised.answer.on)} đến ${dayToCome(opinion.promised.answer.on)}.`,
      ...because(opinion.extension?.reason ?? ''),
    ],
  }),
  inquiry: (opinion, { links }) => ({
    told: [
      `Để giải quyết ${yours(opinion)}, chúng tôi cần hỏi thêm ông/bà.`,
      'Thời hạn trả lời ý kiến vẫn tính tiếp trong khi chờ.',
    ],
    written: [
      links.lookUp
        ? 'Để đọc câu hỏi và trả lời, xin mở đường liên kết riêng trong thư báo nhận ý kiến, hoặc tra cứu bằng mã dưới đây cùng bốn số cuối của số điện thoại, nếu ông/bà đã ghi khi gửi.'
        : 'Để nghe câu hỏi và trả lời, xin gọi điện hoặc đến văn phòng và cho biết mã tra cứu dưới đây.',
    ],
  }),
  due_recomputed: (opinion) => ({
    told: [
      `Do lịch làm việc hoặc quy định về thời hạn thay đổi, hạn trả lời ${yours(opinion)} được tính lại.`,
      answerPromise(opinion),
    ],
  }),
}

/** What is told of an opinion, by the exact kind of the message. */
export function opinionNews(facts: LetterFacts, opinion: OpinionFacts): News {
  const write = WRITE[facts.kind]
  if (!write) throw new Error(`${facts.kind} is not of an opinion`)
  return write(opinion, facts)
}

function answerPromise({ promised: { answer } }: OpinionFacts): string {
  const promise = promiseOf(answer)
  return answer.provisional ? `${promise} ${vi.deadlines.provisional}` : promise
}

function promiseOf({ how, on }: OpinionFacts['promised']['answer']): string {
  if (how.is === 'at-session') return vi.deadlines.answeredAtSession(how.sessionOn, on)
  if (how.is === 'in-writing') return vi.deadlines.answeredInWriting(on)
  return vi.deadlines.answeredFromAcceptance(how.days, how.counted, on)
}
