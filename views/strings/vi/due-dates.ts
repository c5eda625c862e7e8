import type { Why } from '../../../src/domain/calendar.ts'
import { weekdayOf } from '../../../src/domain/day.ts'
import type { DayZeroIs } from '../../../src/domain/day-zero.ts'
import type { Clock } from '../../../src/domain/due-explanation.ts'
import { formatDay, formatDayLong, formatNumber } from '../format.ts'

const why: Record<Why, string> = {
  day_zero: 'Ngày bắt đầu, không tính vào thời hạn',
  working_day: 'Ngày làm việc',
  calendar_day: 'Tính mọi ngày',
  weekend: 'Nghỉ cuối tuần',
  holiday: 'Ngày nghỉ lễ, Tết hoặc nghỉ do hoán đổi',
  worked_swap: 'Ngày làm bù',
  undecided_off: 'Chưa có quyết định chính thức, tạm coi là ngày nghỉ',
  undecided_worked: 'Chưa có quyết định chính thức, tạm coi là ngày làm việc',
  undecided_calendar_day: 'Tính mọi ngày; chưa rõ ngày này có nghỉ hay không',
  beyond_calendar: 'Chưa có lịch nghỉ của năm này, tạm theo thứ Hai đến thứ Sáu',
  rolled: 'Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc này',
}

const days: Record<'working' | 'calendar', (n: number) => string> = {
  working: (n) => `${formatNumber('vi', n)} ngày làm việc`,
  calendar: (n) => `${formatNumber('vi', n)} ngày`,
}

const dayZero: Record<DayZeroIs, string> = {
  received: 'Ngày nhận ý kiến',
  accepted: 'Ngày tiếp nhận ý kiến',
  session: 'Ngày của buổi đối thoại',
  reopened: 'Ngày mở lại để giải quyết tiếp',
  separated: 'Ngày tách riêng theo thủ tục tố cáo',
}

const dateOf: Record<Clock, string> = {
  notice: 'Hạn báo tiếp nhận',
  due: 'Hạn trả lời',
}

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

/** Words of due dates: the calculator, how a date came about, and dates that were put off. */
export const dueDates = {
  title: 'Tính thời hạn',
  lead: 'Đếm từng ngày từ ngày bắt đầu đến ngày hết hạn, theo lịch làm việc của cơ quan. Ngày bắt đầu không tính vào thời hạn (Bộ luật Dân sự, Điều 147).',
  from: 'Ngày bắt đầu',
  fromHint: 'Ví dụ: ngày nhận đơn. Chỉ tính được từ ngày 01/01/2025.',
  count: 'Số ngày của thời hạn',
  countHint: 'Từ 1 đến 366.',
  kind: 'Cách đếm',
  kindName: {
    working: 'Ngày làm việc (không tính ngày nghỉ)',
    calendar: 'Mọi ngày; ngày cuối rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp',
  },
  submit: 'Tính hạn',
  another: 'Tính một thời hạn khác',
  days,
  due: (day: string) => `Hết hạn vào ${formatDayLong('vi', day)}`,
  reckoned: (term: string, from: string) => `${term}, đếm từ hôm sau ${formatDayLong('vi', from)}.`,
  provisionalTitle: 'Hạn này là tạm tính',
  provisional: (undecided: string[], beyond: boolean) =>
    [
      undecided.length > 0 &&
        `Chưa có quyết định chính thức về ${undecided.length > 6 ? `${formatNumber('vi', undecided.length)} ngày` : `ngày ${undecided.map((day) => formatDay('vi', day)).join(', ')}`}.`,
      beyond && 'Có ngày thuộc năm chưa nhập lịch nghỉ.',
      'Khi lịch được quyết định, hạn có thể thay đổi.',
    ]
      .filter(Boolean)
      .join(' '),
  settled: 'Mọi ngày trong khoảng này đã được quyết định là ngày nghỉ hay ngày làm việc.',
  picture: (from: string, due: string, counted: number) =>
    `Lịch từ ngày ${formatDay('vi', from)} đến ngày ${formatDay('vi', due)}: ${formatNumber('vi', counted)} ngày được tính. Từng ngày có trong bảng bên dưới.`,
  legend: {
    zero: 'ngày bắt đầu',
    counts: 'được tính',
    skipped: 'không tính',
    undecided: 'chưa quyết định',
    due: 'hết hạn',
  },
  eachDay: 'Từng ngày một',
  month: (month: string) => `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`,
  monthDays: (month: string, all: number, counted: number) =>
    `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}: ${formatNumber('vi', all)} ngày, ${formatNumber('vi', counted)} ngày được tính`,
  weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  weekday: (day: string) => WEEKDAYS[weekdayOf(day) - 1]!,
  day: 'Ngày',
  counted: 'Được tính',
  nth: (n: number) => `Ngày thứ ${formatNumber('vi', n)}`,
  notCounted: 'Không',
  why: 'Vì sao',
  whyWords: why,
  restsFor: (reason: string) => `Nghỉ: ${reason}`,

  how: 'Cách tính',
  howOf: (clock: Clock) => `${dateOf[clock]}: xem cách tính`,
  ofOpinion: (clock: Clock, code: string) => `${dateOf[clock]} của ý kiến mã ${code}`,
  backToOpinion: 'Về ý kiến',
  dateOf,
  notBegun: 'Thời hạn này chưa bắt đầu. Thời hạn được tính từ ngày ý kiến được tiếp nhận.',
  noWalk: 'Không còn đủ dữ liệu để đếm lại từng ngày của hạn này.',
  rule: 'Căn cứ',
  ruleWords: (term: string, source: string) => `${term}. ${source}`,
  start: 'Tính từ',
  dayZero,
  standing: 'Hạn đang có hiệu lực',
  differs: {
    extended: (stored: string, first: string | null) =>
      `Hạn này đã được gia hạn đến ${formatDayLong('vi', stored)}.${first ? ` Hạn đầu theo lịch hiện nay là ${formatDayLong('vi', first)}, tính như dưới đây.` : ''}`,
    promise_stands: (stored: string, walked: string | null) =>
      `Hạn đã báo với người nêu là ${formatDayLong('vi', stored)}. Tính theo lịch hiện nay sẽ là ${formatDayLong('vi', walked ?? stored)}; hạn đã báo vẫn được giữ, trừ khi cơ quan quyết định trả lời sớm hơn và báo lại.`,
    calendar_changed: (stored: string, walked: string | null) =>
      `Hạn đang ghi là ${formatDayLong('vi', stored)}, tính theo lịch trước đây. Theo lịch hiện nay là ${formatDayLong('vi', walked ?? stored)}; hạn sẽ được tính lại.`,
  },
  extensions: (first: string) => `Hạn đầu: ${formatDay('vi', first)}`,
  extension: (n: number, to: string, reason: string) =>
    reason
      ? `Gia hạn lần ${n} đến ${formatDay('vi', to)}. Lý do: ${reason}`
      : `Gia hạn lần ${n} đến ${formatDay('vi', to)}.`,
  extendLead: (due: string, times: number) =>
    `Hạn hiện nay là ${formatDay('vi', due)}${times > 0 ? `, đã gia hạn ${formatNumber('vi', times)} lần` : ''}. Cả hai ngày và lý do đều hiện cho người nêu; ý kiến đã đăng thì mọi người đều đọc được. Hạn đã giao cho cơ quan không đổi theo.`,
  extendTo: 'Hạn mới',
  extendToHint: 'Một ngày làm việc, sau hạn hiện nay.',
  extendReason: 'Lý do gia hạn',
  extendReasonHint: 'Người nêu đọc nguyên văn lý do này. Không ghi tên hay thông tin riêng của ai.',
  extendAllowedBy: 'Lãnh đạo cho phép',
  extend: 'Gia hạn',
  extendNone: 'Ý kiến này chưa có hạn trả lời, nên chưa có gì để gia hạn.',

  earlierTitle: 'Hạn có thể sớm hơn',
  earlierLead:
    'Lịch làm việc hoặc quy tắc thay đổi làm các hạn dưới đây sớm hơn hạn đã báo với người nêu. Hạn đã báo vẫn có hiệu lực cho đến khi có người quyết định.',
  earlierEmpty: 'Không có hạn nào chờ quyết định',
  earlierEmptyNext: 'Khi lịch làm việc thay đổi làm một hạn sớm hơn, hạn đó hiện ở đây.',
  earlierTick: (code: string) => `Chọn ý kiến ${code}`,
  earlierColumns: {
    pick: 'Chọn',
    opinion: 'Ý kiến',
    clock: 'Hạn',
    standing: 'Đã báo',
    proposed: 'Theo lịch mới',
    why: 'Vì sao',
  },
  earlierWhy: (version: number) => `Lịch làm việc đã đổi (bản thứ ${formatNumber('vi', version)})`,
  take: 'Áp dụng hạn mới',
  keep: 'Giữ hạn đã báo',
  taken: (n: number) =>
    `Đã áp dụng hạn mới cho ${formatNumber('vi', n)} thời hạn; người nêu ý kiến sẽ được báo.`,
  kept: (n: number) => `Đã giữ nguyên ${formatNumber('vi', n)} hạn đã báo.`,
  earlierMoved: (codes: string[]) =>
    `Chưa quyết định được cho ý kiến ${codes.join(', ')}, vì hồ sơ vừa có thay đổi. Xin xem lại rồi chọn lại.`,
  earlierDecided: 'Các hạn đã chọn không còn chờ quyết định. Xin xem lại danh sách.',
  earlierOnDesk: 'Hạn có thể sớm hơn',
}
