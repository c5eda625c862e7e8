import { formatDayLong } from '../format.ts'

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
  rule: {
    PARTY_FIRST_NOTICE: '10 ngày làm việc kể từ ngày nhận (Quy định 11-QĐi/TW)',
    RECEPTION_FIRST_ANSWER: '10 ngày làm việc kể từ ngày nhận (Luật Tiếp công dân, Điều 28)',
    AGENCY_RESULT: '20 ngày kể từ ngày đối thoại (quy định của đơn vị)',
    ANSWER_DEFAULT: '15 ngày làm việc kể từ ngày tiếp nhận (quy định của đơn vị)',
    COMPLAINT_FIRST: '30 ngày kể từ ngày thụ lý (Luật Khiếu nại, Điều 28)',
    EXTENSION: 'Đã được gia hạn',
    DENUNCIATION_RESOLVE: '30 ngày kể từ ngày thụ lý (Luật Tố cáo, Điều 30)',
  } as Record<string, string>,
}
