import { plainLine } from '../calendar/fold.ts'
import { lowerFirst } from '../strings/format.ts'
import type { LetterFacts } from './facts.ts'
import { newsOf } from './news.ts'

/** What a secretary reads out on the phone, from the first word to the last. The name is spoken to whoever gave it. */
export function spokenText(facts: LetterFacts, name: string): string {
  const { unit } = facts
  return plainLine(
    [
      `Thưa ông/bà ${name}, tôi gọi từ văn phòng ${lowerFirst(unit.name)}.`,
      ...newsOf(facts).told.map(asSpoken),
      ...(['answered', 'answered_with', 'corrected'].includes(facts.kind) ? [whereToRead(facts)] : []),
      unit.phone ? `Cần biết thêm, xin gọi lại số ${unit.phone}.` : 'Cần biết thêm, xin đến văn phòng.',
      'Xin cảm ơn ông/bà.',
    ].join(' '),
  )
}

/** Times as they are said: "07:30–11:30" is "từ 7 giờ 30 đến 11 giờ 30". */
function asSpoken(text: string): string {
  return text
    .replace(/(\d\d:\d\d)–(\d\d:\d\d)/g, 'từ $1 đến $2')
    .replace(/\b(\d\d):(\d\d)\b/g, (_, hours, minutes) =>
      minutes === '00' ? `${Number(hours)} giờ` : `${Number(hours)} giờ ${minutes}`,
    )
}

function whereToRead({ opinion }: LetterFacts): string {
  return opinion?.answer?.text
    ? 'Câu trả lời được đăng trên trang công khai; văn phòng có bản in để ông/bà nhận.'
    : 'Câu trả lời dành riêng cho ông/bà; xin đến văn phòng nhận, hoặc tra cứu bằng mã trên phiếu tiếp nhận cùng bốn số cuối của số điện thoại này.'
}
