import { formatDay, formatDayLong, formatNumber } from '../format.ts'

const monthWords = (month: string) => `tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`

/** Words of the public calendar, month by month. */
export const schedule = {
  filter: 'Lọc theo đơn vị, loại buổi',
  views: 'Cách xem lịch',
  byMonth: 'Theo tháng',
  coming: 'Sắp tới',
  past: 'Đã qua',
  months: 'Chuyển tháng',
  before: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  after: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  beforeLabel: 'Tháng trước:',
  afterLabel: 'Tháng sau:',
  thisMonth: 'Về tháng này',
  title: (month: string) => `Lịch ${monthWords(month)}`,
  gridCaption: (month: string) => `Lịch ${monthWords(month)}, mỗi hàng một tuần`,
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  today: 'Hôm nay',
  more: (n: number) => `và ${formatNumber('vi', n)} buổi khác`,
  moreOn: (day: string) => ` ngày ${formatDay('vi', day)}`,
  dayTitle: (day: string) => `Các buổi ${formatDayLong('vi', day)}`,
  wholeMonth: (month: string) => `Xem cả ${monthWords(month)}`,
  comingInMonth: 'Sắp tới trong tháng',
  pastInMonth: 'Đã qua trong tháng',
  allInMonth: 'Các buổi trong tháng',

  rest: 'Nghỉ',
  off: (why: string) => `Nghỉ: ${why}`,
  swapOff: 'Nghỉ do hoán đổi',
  workedSwap: 'Làm việc do hoán đổi',
  undecided: (why: string) => `${why} (chưa quyết định)`,
  undecidedOff: (why: string) => `${why}: chưa quyết định, tạm tính là ngày nghỉ`,
  undecidedWorked: (why: string) => `${why}: chưa quyết định, tạm tính là ngày làm việc`,
  unentered: (year: string) => `Ngày nghỉ lễ, Tết năm ${year} chưa được nhập vào lịch.`,
  specialTitle: 'Ngày nghỉ và ngày làm bù trong tháng',
  specialDays: (days: string[], words: string) =>
    `${days.map((day) => formatDay('vi', day)).join(', ')}: ${words}`,

  noMonth: 'Tháng cần xem chưa rõ, nên dưới đây là tháng này.',
  tooFar: 'Lịch không có tháng xa như vậy, nên dưới đây là tháng này.',
  noneInMonth: (month: string) => `${monthWords(month).replace('t', 'T')} chưa có buổi nào được công bố`,
  nextIs: 'Buổi tiếp theo:',
  nextIn: (month: string) => `Xem ${monthWords(month)}`,
  noneAfter: 'Chưa có buổi nào được công bố cho thời gian sau đó.',
  tooMany: (n: number) =>
    `Chỉ hiện ${formatNumber('vi', n)} buổi đầu của tháng. Xin chọn một đơn vị để xem đủ.`,

  paperTitle: (month: string) => `LỊCH TIẾP CÔNG DÂN, ĐỐI THOẠI ${monthWords(month).toUpperCase()}`,
  paperDay: 'Ngày',
  paperWeekday: 'Thứ',
  paperTime: 'Giờ',
  paperWhat: 'Nội dung',
  paperWho: 'Người chủ trì',
  paperWhere: 'Địa điểm',
  paperNote: 'Ghi chú',
  paperStands: (day: string) => `Lịch tính đến ${formatDayLong('vi', day)}.`,
  paperNewest: (address: string) => `Lịch mới nhất: ${address}`,
  paperNone: 'Chưa có buổi nào được công bố trong tháng này.',
  questionsUntil: (until: string) => `Nhận câu hỏi trước đến ${until}`,
}
