import { formatDayLong } from '../format.ts'

/** The days of each rule as the product ships it. */
const USUAL: Record<string, number> = {
  PARTY_FIRST_NOTICE: 10,
  RECEPTION_FIRST_ANSWER: 10,
  AGENCY_RESULT: 20,
  ANSWER_DEFAULT: 15,
  COMPLAINT_FIRST: 30,
  DENUNCIATION_RESOLVE: 30,
}

/** Each rule with the days that it has where and when it is asked for. */
const ruleFor: Record<string, (days: number) => string> = {
  PARTY_FIRST_NOTICE: (days) => `${days} ngày làm việc kể từ ngày nhận (Quy định 11-QĐi/TW)`,
  RECEPTION_FIRST_ANSWER: (days) => `${days} ngày làm việc kể từ ngày nhận (Luật Tiếp công dân, Điều 28)`,
  AGENCY_RESULT: (days) => `${days} ngày kể từ ngày đối thoại (quy định của đơn vị)`,
  ANSWER_DEFAULT: (days) => `${days} ngày làm việc kể từ ngày tiếp nhận (quy định của đơn vị)`,
  COMPLAINT_FIRST: (days) => `${days} ngày kể từ ngày thụ lý (Luật Khiếu nại, Điều 28)`,
  DENUNCIATION_RESOLVE: (days) => `${days} ngày kể từ ngày thụ lý (Luật Tố cáo, Điều 30)`,
}

/** The two clocks of an opinion, in the words its asker reads. */
export const deadlines = {
  title: 'Thời hạn',
  noticeBy: (day: string) =>
    `Chậm nhất ${formatDayLong('vi', day)}, ông/bà được báo ý kiến đã được tiếp nhận hay chuyển đi.`,
  answeredAtSession: (session: string, due: string) =>
    `Ý kiến được trả lời tại buổi đối thoại ${formatDayLong('vi', session)}; nếu chưa, bằng văn bản chậm nhất ${formatDayLong('vi', due)}.`,
  answeredInWriting: (due: string) =>
    `Ý kiến được trả lời bằng văn bản chậm nhất ${formatDayLong('vi', due)}.`,
  answeredFromAcceptance: (days: number, due: string) =>
    `Ý kiến được trả lời bằng văn bản trong ${days} ngày làm việc kể từ ngày được tiếp nhận; nếu được tiếp nhận đúng hạn thì chậm nhất ${formatDayLong('vi', due)}.`,
  provisional: 'Ngày này là tạm tính, vì lịch nghỉ chính thức của thời gian đó chưa được công bố.',
  ruleFor,
  rule: {
    ...Object.fromEntries(Object.entries(ruleFor).map(([id, words]) => [id, words(USUAL[id]!)])),
    EXTENSION: 'Đã được gia hạn',
  } as Record<string, string>,
}
