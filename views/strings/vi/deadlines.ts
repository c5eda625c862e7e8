import { formatDayLong } from '../format.ts'

type Counted = 'working' | 'calendar'

/** Each rule with the days that it has where and when it is asked for: an office may have set fewer, a law may count others. */
const ruleFor: Record<string, (days: number, kind: Counted) => string> = {
  PARTY_FIRST_NOTICE: (days, kind) => `${daysOf(days, kind)} kể từ ngày nhận (Quy định 11-QĐi/TW)`,
  RECEPTION_FIRST_ANSWER: (days, kind) =>
    `${daysOf(days, kind)} kể từ ngày nhận (Luật Tiếp công dân, Điều 28)`,
  PETITION_PROPOSE: (days, kind) => `${daysOf(days, kind)} kể từ ngày nhận đơn (Thông tư 05/2021/TT-TTCP)`,
  COMPLAINT_ACCEPT: (days, kind) => `${daysOf(days, kind)} kể từ ngày nhận đơn (Luật Khiếu nại, Điều 27)`,
  DENUNCIATION_INITIAL: (days, kind) => `${daysOf(days, kind)} kể từ ngày nhận (Luật Tố cáo, Điều 24)`,
  AGENCY_RESULT: (days, kind) => `${daysOf(days, kind)} kể từ ngày đối thoại (quy định của đơn vị)`,
  ANSWER_DEFAULT: (days, kind) => `${daysOf(days, kind)} kể từ ngày tiếp nhận (quy định của đơn vị)`,
  COMPLAINT_FIRST: (days, kind) => `${daysOf(days, kind)} kể từ ngày thụ lý (Luật Khiếu nại, Điều 28)`,
  DENUNCIATION_RESOLVE: (days, kind) => `${daysOf(days, kind)} kể từ ngày thụ lý (Luật Tố cáo, Điều 30)`,
}

/** The two clocks of an opinion, in the words its asker reads. */
export const deadlines = {
  title: 'Thời hạn',
  noticeBy: (day: string) =>
    `Chậm nhất ${formatDayLong('vi', day)}, ông/bà được báo ý kiến đã được tiếp nhận hay chuyển đi.`,
  answeredAtSession: (session: string, due: string) =>
    `Ý kiến được trả lời tại buổi đối thoại ${formatDayLong('vi', session)}; nếu chưa được trả lời tại buổi thì có văn bản trả lời chậm nhất ${formatDayLong('vi', due)}.`,
  answeredInWriting: (due: string) =>
    `Ý kiến được trả lời bằng văn bản chậm nhất ${formatDayLong('vi', due)}.`,
  answeredFromAcceptance: (days: number, counted: Counted, due: string) =>
    `Ý kiến được trả lời bằng văn bản trong ${daysOf(days, counted)} kể từ ngày được tiếp nhận; nếu được tiếp nhận đúng hạn thì chậm nhất ${formatDayLong('vi', due)}.`,
  provisional: 'Ngày này là tạm tính, vì lịch nghỉ chính thức của thời gian đó chưa được công bố.',
  ruleFor,
  /** Where the days are not at hand: they stand behind the link beside it. */
  rule: {
    PARTY_FIRST_NOTICE: 'thời hạn kể từ ngày nhận (Quy định 11-QĐi/TW)',
    RECEPTION_FIRST_ANSWER: 'thời hạn kể từ ngày nhận (Luật Tiếp công dân, Điều 28)',
    PETITION_PROPOSE: 'thời hạn kể từ ngày nhận đơn (Thông tư 05/2021/TT-TTCP)',
    COMPLAINT_ACCEPT: 'thời hạn kể từ ngày nhận đơn (Luật Khiếu nại, Điều 27)',
    DENUNCIATION_INITIAL: 'thời hạn kể từ ngày nhận (Luật Tố cáo, Điều 24)',
    AGENCY_RESULT: 'thời hạn kể từ ngày đối thoại (quy định của đơn vị)',
    ANSWER_DEFAULT: 'thời hạn kể từ ngày tiếp nhận (quy định của đơn vị)',
    COMPLAINT_FIRST: 'thời hạn kể từ ngày thụ lý (Luật Khiếu nại, Điều 28)',
    DENUNCIATION_RESOLVE: 'thời hạn kể từ ngày thụ lý (Luật Tố cáo, Điều 30)',
    EXTENSION: 'Đã được gia hạn',
  } as Record<string, string>,
}

function daysOf(days: number, kind: Counted): string {
  return kind === 'working' ? `${days} ngày làm việc` : `${days} ngày`
}
