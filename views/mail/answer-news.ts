import type { MailKindName } from '../../src/domain/mail-kind.ts'
import type { LetterFacts, OpinionFacts } from './facts.ts'
import { day, type Write, Yours, yours } from './opinion-phrases.ts'
import { because, sentence } from './phrases.ts'

/** What is told of answers: one's own, one that holds for several, a corrected one; and of a letter whose matters are answered one by one. */
export const ANSWER_NEWS: Partial<Record<MailKindName, Write>> = {
  answered: (opinion, facts) => ({ told: [answered(opinion)], written: answerText(opinion, facts) }),
  answered_with: (opinion, facts) => ({
    told: [
      answered(opinion),
      'Câu trả lời này chung cho các ý kiến có cùng nội dung, trong đó có ý kiến của ông/bà.',
      ...(opinion.answer?.correctionReason
        ? [`Đây là nội dung đã đính chính. ${sentence(`Lý do: ${opinion.answer.correctionReason}`)}`]
        : []),
    ],
    written: answerText(opinion, facts),
  }),
  reopened_with: (opinion) => ({
    told: [
      `Ý kiến có cùng nội dung với ${yours(opinion)} và được trả lời chung nay được mở lại để giải quyết tiếp.`,
      'Khi có câu trả lời mới, chúng tôi cũng sẽ báo để ông/bà biết.',
    ],
  }),
  split: (opinion) => ({
    told: [
      `${Yours(opinion)} nêu ${opinion.parts.length + 1} việc, nên được tách thành ${opinion.parts.length + 1} ý kiến để giải quyết và trả lời riêng từng việc.`,
      codesOf(opinion.parts),
      'Có trả lời cho việc nào, chúng tôi sẽ báo ông/bà việc đó.',
    ],
  }),
  corrected: (opinion, facts) => ({
    told: [
      corrected(opinion),
      ...because(opinion.answer?.correctionReason ?? ''),
      'Nội dung mới thay cho nội dung đã gửi trước; bản trước vẫn được giữ để đối chiếu.',
    ],
    written: answerText(opinion, facts),
  }),
}

/** The letter itself keeps its code; these are of what was taken out of it. */
function codesOf(parts: readonly string[]): string {
  return parts.length === 1
    ? `Ý kiến mới được tách ra có mã tra cứu ${parts[0]}.`
    : `Các ý kiến mới được tách ra có mã tra cứu: ${parts.join(', ')}.`
}

function answered(opinion: OpinionFacts): string {
  const { sign = null, issuedOn = '', form } = opinion.answer ?? {}
  if (!sign) return `${Yours(opinion)} đã được trả lời ${day(issuedOn)}.`
  const way = form === 'oral' ? 'tại buổi, theo Thông báo kết luận số' : 'bằng văn bản số'
  return `${Yours(opinion)} đã được trả lời ${way} ${sign}, ${day(issuedOn)}.`
}

function corrected(opinion: OpinionFacts): string {
  const { sign = null, issuedOn = '' } = opinion.answer ?? {}
  return sign
    ? `Câu trả lời cho ${yours(opinion)} đã được đính chính bằng văn bản số ${sign}, ${day(issuedOn)}.`
    : `Câu trả lời cho ${yours(opinion)} đã được đính chính ${day(issuedOn)}.`
}

function answerText(opinion: OpinionFacts, { links }: LetterFacts): string[] {
  if (opinion.answer?.text) return ['Nội dung trả lời:', opinion.answer.text]
  return [
    links.lookUp
      ? 'Câu trả lời được gửi riêng cho ông/bà. Để đọc, xin mở đường liên kết riêng trong thư báo nhận ý kiến, hoặc tra cứu bằng mã dưới đây cùng bốn số cuối của số điện thoại, nếu ông/bà đã ghi khi gửi.'
      : 'Câu trả lời được gửi riêng cho ông/bà. Để nhận, xin gọi điện hoặc đến văn phòng và cho biết mã tra cứu dưới đây.',
  ]
}
