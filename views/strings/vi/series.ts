import type { Pattern, Roll } from '../../../src/domain/series.ts'
import type { Astray } from '../../../src/domain/series-standing.ts'
import { capital, formatDay, formatNumber } from '../format.ts'

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
const nths = { '1': 'thứ nhất', '2': 'thứ hai', '3': 'thứ ba', '4': 'thứ tư', last: 'cuối cùng' }

/** "Ngày 10 và 25 hằng tháng" · "Thứ Năm, lần thứ hai trong tháng" · "Thứ Năm, 2 tuần một lần". */
function patternWords(pattern: Pattern): string {
  if (pattern.every === 'days') return `Ngày ${joined(pattern.days)} hằng tháng`
  const weekday = capital(weekdays[pattern.weekday - 1]!)
  if (pattern.every === 'nth') {
    return pattern.nth === 'last'
      ? `${weekday} cuối cùng của tháng`
      : `${weekday} lần ${nths[pattern.nth]} trong tháng`
  }
  return pattern.weeks === 1 ? `${weekday} hằng tuần` : `${weekday}, ${pattern.weeks} tuần một lần`
}

const rollWords: Record<Roll, string> = {
  next: 'trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp',
  previous: 'trùng ngày nghỉ thì chuyển lên ngày làm việc liền trước',
  skip: 'trùng ngày nghỉ thì bỏ ngày đó',
}

const astray: Record<Astray, string> = {
  rest_day: 'Ngày này nay là ngày nghỉ',
  rolls_elsewhere: 'Theo lịch làm việc hiện nay, buổi này rơi vào ngày khác',
  no_day: 'Theo lịch làm việc và quy tắc hiện nay, không còn ngày này',
}

/** Words of recurring sessions and of the plan of a year. */
export const series = {
  weekdays,
  /** A weekday that stands alone or begins a line. */
  weekdayChoice: (weekday: string) => capital(weekday),
  dayOfWeek: (weekday: string, day: string) => `${capital(weekday)}, ${day}`,
  rule: (pattern: Pattern, start: string, end: string, roll: Roll) =>
    `${patternWords(pattern)}, ${start}–${end}; ${rollWords[roll]}.`,
  span: (from: string, until: string) => `Từ ${formatDay('vi', from)} đến ${formatDay('vi', until)}`,

  listTitle: 'Lịch định kỳ',
  listLead: 'Lập một lần cho những ngày lặp lại; sau đó vẫn sửa, hoãn, hủy riêng từng buổi được.',
  listCaption: 'Các lịch định kỳ, mới lập trước',
  themeColumn: 'Nội dung',
  ruleColumn: 'Quy tắc',
  comingColumn: 'Buổi sắp tới',
  isEnded: 'Đã kết thúc',
  make1: 'Lập lịch định kỳ',
  noneYet: 'Chưa có lịch định kỳ nào',
  noneYetNext: 'Lập lịch cho những ngày lặp lại, ví dụ tiếp công dân ngày 10 và 25 hằng tháng.',
  backToList: 'Về các lịch định kỳ',
  ofSeries: 'Xem lịch định kỳ có buổi này',
  backToSeries: 'Về trang của lịch',

  newTitle: 'Lập lịch định kỳ',
  newLead: 'Anh/chị xem trước từng ngày rồi mới tạo. Các buổi được tạo là bản nháp, người dân chưa thấy.',
  editTitle: 'Sửa lịch định kỳ',
  editLead: 'Chỉ các buổi sắp tới thay đổi; buổi đã qua giữ nguyên. Anh/chị xem trước rồi mới lưu.',
  themeHint: 'Ví dụ: Tiếp công dân định kỳ của Chủ tịch UBND.',
  sectionDays: 'Những ngày nào',
  sectionHours: 'Giờ và địa điểm',
  sectionResidents: 'Người dân gửi câu hỏi, đăng ký',
  every: 'Lặp lại theo',
  everies: {
    days: 'Ngày cố định trong tháng',
    nth: 'Thứ trong tuần, mỗi tháng một lần',
    weeks: 'Thứ trong tuần, mỗi tuần hoặc vài tuần một lần',
  },
  daysLabel: 'Các ngày trong tháng',
  daysHint: 'Ví dụ: 10, 25. Tháng không có ngày 29, 30 hoặc 31 thì lấy ngày cuối tháng.',
  nthLabel: 'Lần trong tháng',
  nths: { '1': 'Thứ nhất', '2': 'Thứ hai', '3': 'Thứ ba', '4': 'Thứ tư', last: 'Cuối cùng' },
  weekdayLabel: 'Thứ',
  weeksLabel: 'Mấy tuần một lần',
  fromOn: 'Từ ngày',
  untilOn: 'Đến ngày',
  untilHint: 'Nhiều nhất 24 tháng, và mỗi lần nhiều nhất 120 buổi.',
  rollLabel: 'Khi trùng ngày nghỉ',
  rollHint: 'Theo lịch làm việc của cơ quan, kể cả ngày lễ và ngày hoán đổi.',
  rolls: {
    next: 'Chuyển sang ngày làm việc kế tiếp',
    previous: 'Chuyển lên ngày làm việc liền trước',
    skip: 'Bỏ ngày đó',
  },
  questions: 'Nhận câu hỏi gửi trước (từ khi công bố đến 17:00 ngày làm việc liền trước)',
  registers: 'Cho đăng ký dự hoặc phát biểu',

  preview: 'Xem trước',
  previewAgain: 'Xem trước lại',
  changeFields: 'Sửa lại thông tin đã điền',
  previewTitle: 'Xem trước các ngày',
  previewLead: (free: number, moved: number, colliding: number) =>
    `${formatNumber('vi', free)} buổi sẽ được tạo; ${formatNumber('vi', moved)} ngày chuyển do trùng ngày nghỉ; ${formatNumber('vi', colliding)} ngày trùng với buổi khác. Chưa có gì được lưu.`,
  previewChanged:
    'Các ngày hoặc nội dung đã khác so với lần xem trước. Xin xem lại dưới đây; chưa có gì được lưu.',
  dateColumn: 'Ngày',
  noteColumn: 'Ghi chú',
  outcomeColumn: 'Kết quả',
  make: (n: number, more: boolean) =>
    more ? `Tạo ${formatNumber('vi', n)} buổi và các ngày đã chọn thêm` : `Tạo ${formatNumber('vi', n)} buổi`,
  isMade: 'Sẽ tạo',
  isPast: 'Đã qua, không tạo',
  isLeft: 'Bỏ',
  makeAnyway: 'Vẫn tạo',
  conflict: 'Trùng lịch',
  sameVenue: 'cùng địa điểm',
  sameLeader: (name: string) => `cùng ${name}`,
  conflictReason: 'Lý do vẫn tạo buổi trùng lịch',
  conflictReasonHint:
    'Cần ghi khi chọn “Vẫn tạo”; được lưu cùng buổi. Ngày không chọn thì để lại, có thể thêm sau.',
  leftOutReason: (codes: string) => `Trùng lịch với buổi ${codes}`,
  whyWeekend: (weekday: string) => `là ${weekday}`,
  whyHoliday: 'là ngày nghỉ theo lịch làm việc',
  whyUndecided: 'tạm tính là ngày nghỉ, chưa có quyết định',
  isNotWorked: (day: string, why: string) => `${day} ${why}`,
  movedTo: (reason: string, to: string) => `${reason}, chuyển sang ${lower(to)}`,
  fallsAway: (reason: string) => `${reason}, nên không tổ chức`,
  shortMonth: (day: string) => `Tháng này không có ngày đó: lấy ngày cuối tháng, ${day}`,
  meets: (days: string) => `Trùng với buổi của ngày ${days}: chỉ tạo một buổi`,
  provisional: 'Ngày tạm tính: lịch nghỉ chưa được quyết định',

  changeTitle: 'Buổi sẽ thay đổi',
  dropTitle: 'Bản nháp sẽ bỏ, vì không còn ngày này',
  addTitle: 'Buổi sẽ tạo thêm',
  stayTitle: 'Buổi đã công bố, cần xử lý riêng từng buổi',
  stayLead: 'Đổi thời gian, địa điểm hoặc hủy một buổi đã công bố phải nêu lý do trên trang của buổi đó.',
  changeColumn: 'Thay đổi',
  follow: 'Đổi theo',
  dropIt: 'Bỏ bản nháp',
  ownChange: 'Đã sửa riêng',
  changed: {
    time: (was: string, will: string) => `Thời gian: ${was} → ${will}`,
    place: 'Địa điểm',
    people: 'Người chủ trì',
    text: 'Nội dung',
    questions: 'Nhận câu hỏi gửi trước',
  },
  moveIt: 'Dời lịch buổi này',
  openIt: 'Mở trang của buổi',
  nothingChanges: 'Không có buổi sắp tới nào thay đổi.',
  save: 'Lưu thay đổi',

  unit: 'Đơn vị',
  leaders: 'Chủ trì',
  spanLabel: 'Thời gian áp dụng',
  edit: 'Sửa hoặc kéo dài lịch',
  announceDrafts: (n: number) => `Công bố ${formatNumber('vi', n)} bản nháp`,
  endedNotice: 'Lịch này đã kết thúc: không tạo thêm buổi nào.',
  comingTitle: 'Sắp tới',
  pastTitle: 'Đã qua',
  noneComing: 'Không còn buổi nào sắp tới',
  noneComingNext: 'Kéo dài lịch đến một ngày sau để tạo thêm buổi.',
  stateColumn: 'Tình trạng',
  actionColumn: 'Việc có thể làm',
  skipped: 'Đã bỏ',
  skippedBy: (reason: string, name: string | null) => (name ? `${reason} (${name})` : reason),
  missing: 'Chưa tạo',
  skip: 'Bỏ ngày này',
  skipReason: 'Lý do bỏ',
  giveBack: 'Thêm lại ngày này',
  astray,
  astrayDraft: 'Mở “Sửa hoặc kéo dài lịch” để buổi này theo đúng lịch làm việc, hoặc sửa riêng buổi này.',
  astrayAnnounced: 'Buổi đã công bố: dời lịch trên trang của buổi, có nêu lý do.',
  announcedSkip: 'Buổi đã công bố không bỏ ở đây được. Xin hoãn hoặc hủy trên trang của buổi, có nêu lý do.',
  dayGone: 'Ngày này không còn trong lịch, hoặc người khác vừa xử lý. Xin xem lại dưới đây.',
  dayCollides: 'Ngày này trùng với buổi khác. Nếu vẫn thêm, xin ghi lý do ở ngày đó.',
  end: 'Kết thúc lịch này',
  endLead: (n: number) => `${formatNumber('vi', n)} bản nháp sắp tới sẽ bị bỏ.`,
  endAnnounced: 'Các buổi đã công bố vẫn giữ nguyên:',
  otherSteps: 'Việc khác',

  announceTitle: 'Công bố các bản nháp của lịch',
  announceLead:
    'Các buổi đã chọn được công bố cùng lúc; nếu một buổi còn vướng thì chưa buổi nào được công bố.',
  announceBy: 'Công bố chậm nhất',
  isLate: 'Đã quá ngày phải công bố',
  announceEnded:
    'Có buổi đã chọn mà người tham dự đã thôi giữ chức vụ, hoặc địa điểm không còn được dùng vào ngày đó. Xin sửa hoặc bỏ chọn buổi đó.',
  exempt: 'Không có thời hạn',
  pick: 'Chọn',
  lateReason: 'Lý do công bố muộn',
  lateReasonHint: 'Cần ghi khi chọn buổi đã quá ngày phải công bố; được lưu cùng buổi.',
  announce: 'Công bố các buổi đã chọn',
  noDrafts: 'Không có bản nháp nào sắp tới',
  noDraftsNext: 'Mọi buổi sắp tới của lịch này đã được công bố.',
  announceStale:
    'Có buổi vừa được người khác thay đổi, nên chưa buổi nào được công bố. Xin xem lại rồi bấm lại.',

  yearTitle: (year: number) => `Kế hoạch năm ${year}`,
  yearPaper: (year: number) => `KẾ HOẠCH TIẾP CÔNG DÂN VÀ ĐỐI THOẠI NĂM ${year}`,
  yearLead: 'Các buổi tiếp công dân và đối thoại trong năm, cạnh số buổi phải có theo quy định.',
  yearFilter: 'Xem',
  yearLabel: 'Năm',
  yearNone: (year: number) => `Chưa có buổi nào trong năm ${year}`,
  yearNoneNext: 'Lập lịch định kỳ cho các ngày tiếp công dân cố định, rồi thêm từng buổi đối thoại.',
  requiredTitle: 'Số buổi phải có và đã lập',
  requiredColumn: 'Yêu cầu',
  requiredNumber: 'Phải có',
  plannedNumber: 'Đã lập',
  duty: {
    reception: (name: string, office: string) => `Ngày tiếp công dân của ${name}, ${office}`,
    dialogue_law: 'Buổi đối thoại trong năm, theo luật',
    dialogue_handbook: 'Buổi đối thoại trong năm, theo sổ tay hướng dẫn',
  },
  notEnough: (n: number) => `còn thiếu ${formatNumber('vi', n)}`,
  yearRecipients: ['Thường trực Đảng ủy', 'Thường trực Hội đồng nhân dân', 'Các thôn, tổ dân phố'],
  toDuties: 'Xem trách nhiệm từng người, từng tháng',
  month: (month: number) => `Tháng ${month}`,
  timeColumn: 'Giờ',
  kindColumn: 'Loại buổi, chủ đề',
  noneInMonth: 'Chưa có buổi nào.',
  toSeries: 'Lịch định kỳ',
  toYearPlan: 'Kế hoạch năm',
  toCalls: 'Cần gọi điện',
}

function joined(numbers: readonly number[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} và ${numbers.at(-1)}`
}

/** Within a sentence only Sunday keeps its capital. */
function lower(text: string): string {
  return text.startsWith('Chủ nhật') ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
