import { formatDay } from '../format.ts'

/** Words around what is printed or read out; the papers themselves are Vietnamese in every language. */
export const papers = {
  label: 'Bản in',
  noticeTitle: 'Thông báo tổ chức buổi (khổ A4)',
  noticeLead: 'Theo thể thức văn bản hành chính; chỗ nào còn trống (số, ngày ban hành) thì điền tay.',
  boardTitle: 'Tờ niêm yết (khổ A3)',
  boardLead: 'Dán tại bảng tin trụ sở, nhà văn hóa thôn; đọc được từ xa.',
  loudspeakerTitle: 'Bài đọc trên loa truyền thanh',
  loudspeakerLead: 'Lịch trong tuần, số đã viết thành chữ. Đọc chậm, rõ, nghỉ một nhịp giữa các đoạn.',
  loudspeakerLink: 'Bài đọc loa truyền thanh',
  weekBefore: 'Tuần trước',
  weekAfter: 'Tuần sau',
  scriptOf: (from: string, to: string) => `Lịch tuần từ ${formatDay('vi', from)} đến ${formatDay('vi', to)}`,
  readingTime: (seconds: number) => `Đọc mất khoảng ${minutes(seconds)}.`,
  draft: 'Buổi này chưa công bố: chỉ in để trình ký, chưa niêm yết.',
  noCode: 'Tờ này không có mã QR',
  noCodeWhy:
    'Địa chỉ hiện tại chỉ mở được trên máy này, điện thoại quét mã sẽ không vào được. Khi người vận hành đặt địa chỉ công khai (PUBLIC_URL), mã sẽ được in.',
}

function minutes(seconds: number): string {
  const [whole, rest] = [Math.floor(seconds / 60), Math.round((seconds % 60) / 10) * 10]
  if (whole === 0) return `${Math.max(rest, 10)} giây`
  return rest === 0 || rest === 60 ? `${whole + (rest === 60 ? 1 : 0)} phút` : `${whole} phút ${rest} giây`
}
