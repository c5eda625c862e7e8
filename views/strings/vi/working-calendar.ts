import type { DayReason } from '../../../src/domain/calendar-day.ts'
import type { DaySign } from '../../../src/domain/calendar-year.ts'
import { formatDay, formatNumber } from '../format.ts'

const reason: Record<DayReason, string> = {
  new_year: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hung_kings: 'Giỗ Tổ Hùng Vương',
  reunification: 'Ngày Chiến thắng 30/4',
  labour: 'Ngày Quốc tế Lao động 1/5',
  national: 'Quốc khánh 2/9',
  culture: 'Ngày Văn hóa Việt Nam 24/11',
  swap: 'Hoán đổi ngày làm việc',
  other: 'Lý do khác',
}

const sign: Record<DaySign, string> = {
  working: 'Ngày làm việc',
  rest: 'Ngày nghỉ hằng tuần',
  holiday: 'Ngày nghỉ lễ, Tết',
  swap_off: 'Nghỉ do hoán đổi',
  worked_swap: 'Làm việc do hoán đổi',
  undecided: 'Chưa quyết định',
  unentered: 'Năm chưa nhập lịch',
}

/** Words of the working calendar. */
export const workingCalendar = {
  title: 'Lịch làm việc',
  titleOf: (year: number) => `Lịch làm việc năm ${year}`,
  lead: 'Mọi thời hạn đều tính theo lịch này. Bấm vào một ngày để xem ngày đó được tính thế nào và vì sao.',
  tile: 'Lịch làm việc, ngày nghỉ',
  back: 'Lịch làm việc',
  years: 'Chọn năm',
  yearBefore: (year: number) => `Năm ${year}`,
  yearAfter: (year: number) => `Năm ${year}`,
  month: (month: number) => `Tháng ${month}`,
  weekdays: ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'CN'],
  weekdaysLong: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  legend: 'Chú giải',
  sign,
  /** A letter under the number of the day; the legend tells what it stands for. */
  letter: {
    working: '',
    rest: '–',
    holiday: 'L',
    swap_off: 'H',
    worked_swap: 'B',
    undecided: '?',
    unentered: '·',
  } as Record<DaySign, string>,
  dayLabel: (day: string, words: string) => `${day}: ${words}`,
  undecidedAs: {
    off: 'chưa quyết định, tạm tính là ngày nghỉ',
    worked: 'chưa quyết định, tạm tính là ngày làm việc',
  },
  notEntered: (year: number) => `Lịch năm ${year} chưa được nhập`,
  notEnteredLead:
    'Đến khi nhập, năm này tạm tính từ thứ Hai đến thứ Sáu, và mọi thời hạn rơi vào năm này là tạm tính.',
  enterYear: (year: number) => `Nhập lịch năm ${year}`,
  importLink: 'Nhập từ danh sách',
  mayNotChange:
    'Lịch này dùng chung cho mọi đơn vị trong hệ thống, nên chỉ quản trị của đơn vị cấp trên cùng được thay đổi. Anh/chị xem được, không sửa được.',
  saved: 'Đã lưu thay đổi của lịch.',
  nothingChanged: 'Không có gì thay đổi, nên không lưu gì.',

  specialTitle: 'Ngày nghỉ, ngày làm bù và ngày chưa quyết định',
  specialNone: 'Năm này chưa ghi ngày nghỉ, ngày làm bù nào.',
  columnDay: 'Ngày',
  columnCounts: 'Được tính là',
  columnReason: 'Lý do',
  columnDecided: 'Quyết định',
  kind: { off: 'Nghỉ', worked: 'Làm việc' },
  usual: 'Như thường lệ',
  state: (kind: string, why: string, decided: boolean) =>
    `${kind} – ${why}${decided ? '' : ' (chưa quyết định)'}`,
  reason,
  decided: 'Đã quyết định',
  undecided: 'Chưa quyết định',
  change: 'Sửa',
  changeDay: (day: string) => `ngày ${day}`,

  runTitle: 'Tính lại các thời hạn',
  runProgress: (looked: number, total: number, moved: number, proposed: number) =>
    `Đã xem ${n(looked)}/${n(total)} hạn: ${n(moved)} hạn chuyển sang ngày muộn hơn; ${n(proposed)} hạn có thể sớm hơn, chờ xác nhận.`,
  runDone: (total: number, moved: number, proposed: number) =>
    `Đã tính lại xong ${n(total)} hạn: ${n(moved)} hạn chuyển sang ngày muộn hơn; ${n(proposed)} hạn có thể sớm hơn, chờ xác nhận.`,
  runNothing: 'Không có thời hạn nào đang chạy, nên không phải tính lại.',
  runReload: 'Xem lại tiến độ',
  runEarlier: 'Những hạn sẽ sớm hơn, chờ xác nhận',

  runEarlierElsewhere: 'Những hạn sẽ sớm hơn do cán bộ văn phòng hoặc lãnh đạo của từng đơn vị xác nhận.',

  historyTitle: 'Lịch sử thay đổi',
  shipped: 'Trước đó là lịch cài sẵn theo phần mềm.',
  neverChanged: 'Chưa có thay đổi nào: đang dùng lịch cài sẵn theo phần mềm.',
  historyByOffice: 'Hệ thống',
  step: {
    set_day: 'Sửa một ngày',
    enter_year: 'Nhập lịch một năm',
    import: 'Nhập từ danh sách',
    undo: 'Hoàn tác một thay đổi',
  } as Record<string, string>,
  historyLine: (what: string, who: string) => `${what} – ${who}`,
  historyDay: (day: string, from: string, to: string) => `${formatDay('vi', day)}: ${from} → ${to}`,
  historyNote: (day: string, state: string) => `${formatDay('vi', day)}: ${state}, sửa ghi chú`,
  historyMany: (days: number) => `${n(days)} ngày`,
  undo: 'Hoàn tác thay đổi này',
  undoStale:
    'Một thay đổi sau đó đã sửa cùng ngày hoặc lịch của cùng năm, nên không hoàn tác được nữa. Xin sửa từng ngày.',

  dayCounts: 'Được tính là',
  dayWorks: 'Ngày làm việc',
  dayRests: 'Ngày nghỉ',
  dayWhy: 'Vì sao',
  dayNote: 'Ghi chú',
  dayProvisional: 'Mọi thời hạn tính qua ngày này là tạm tính, đến khi có quyết định.',
  dayYearMissing: (year: number) =>
    `Lịch năm ${year} chưa được nhập. Xin nhập lịch của cả năm trước, rồi mới sửa từng ngày.`,
  dayTooEarly: 'Lịch làm việc bắt đầu từ ngày 01/01/2025; ngày trước đó không sửa được.',
  enterNext: 'Nhập lịch năm còn thiếu',
  formTitle: 'Sửa ngày này',
  fieldKind: 'Ngày này là',
  kindUsualWorks: 'Thứ Hai đến thứ Sáu làm việc: ngày này làm việc.',
  kindUsualRests: 'Thứ Bảy và Chủ nhật nghỉ: ngày này nghỉ.',
  kindOff: 'Nghỉ',
  kindOffHint: 'Nghỉ lễ, Tết, hoặc nghỉ do hoán đổi.',
  kindWorked: 'Làm việc',
  kindWorkedHint:
    'Làm việc vào ngày nghỉ hằng tuần do hoán đổi, hoặc tạm tính là làm việc khi chưa quyết định.',
  fieldReason: 'Lý do',
  fieldReasonHint: 'Không cần chọn khi ngày này như thường lệ.',
  chooseReason: 'Chọn lý do',
  fieldNote: 'Ghi chú',
  fieldNoteHint: 'Ví dụ: số và ngày của thông báo nghỉ lễ.',
  fieldDecided: 'Đã có quyết định chính thức chưa?',
  decidedYes: 'Đã quyết định',
  decidedYesHint: 'Có văn bản chính thức.',
  decidedNo: 'Chưa quyết định',
  decidedNoHint: 'Ngày được tính tạm như đã chọn ở trên; thời hạn đi qua ngày này ghi rõ là tạm tính.',
  save: 'Lưu',
  cancel: 'Không lưu, về lịch',
  afterSave:
    'Khi lưu, mọi thời hạn đang chạy được tính lại theo lịch mới. Hạn nào sớm hơn trước thì chờ người có thẩm quyền xác nhận.',
  staleTitle: 'Lịch vừa được người khác thay đổi',
  staleLead:
    'Nội dung anh/chị đã nhập vẫn còn trong biểu mẫu. Xin so với lịch đang lưu dưới đây, sửa lại nếu cần, rồi lưu lần nữa.',
  storedNow: 'Lịch đang lưu cho ngày này',

  yearTitle: (year: number) => `Nhập lịch làm việc năm ${year}`,
  yearLead:
    'Những ngày nghỉ theo ngày dương lịch được đề xuất sẵn. Những ngày theo âm lịch và ngày hoán đổi phải nhập theo thông báo chính thức; ngày nào chưa có thông báo thì đánh dấu là chưa quyết định.',
  fixedTitle: 'Ngày nghỉ cố định',
  fixedOn: (day: string, name: string) => `${day}: ${name}`,
  fixedMadeUp: (ownDay: string) => `nghỉ bù, vì ngày ${formatDay('vi', ownDay)} là ngày nghỉ hằng tuần`,
  fixedCultureOnRest: 'Ngày 24/11 năm nay rơi vào ngày nghỉ hằng tuần và không nghỉ bù.',
  hungTitle: 'Giỗ Tổ Hùng Vương',
  hungField: 'Ngày dương lịch của mùng 10 tháng 3 âm lịch',
  hungHint: 'Nếu rơi vào ngày nghỉ hằng tuần, hệ thống ghi ngày nghỉ bù là ngày làm việc kế tiếp.',
  tetTitle: 'Tết Nguyên đán',
  tetLead: 'Ghi ít nhất năm ngày nghỉ, chỉ ghi các ngày từ thứ Hai đến thứ Sáu.',
  tetField: (i: number) => `Ngày nghỉ Tết thứ ${i}`,
  nationalTitle: 'Quốc khánh',
  nationalField: 'Ngày nghỉ thứ hai, liền kề ngày 02/9',
  swapTitle: 'Hoán đổi ngày làm việc',
  swapLead: 'Ngày trong tuần được nghỉ và thứ Bảy làm bù. Để trống nếu không có.',
  swapOff: (i: number) => `Ngày được nghỉ (${i})`,
  swapWorked: (i: number) => `Ngày làm bù (${i})`,
  notDecidedYet: 'Chưa quyết định',
  yearSave: (year: number) => `Lưu lịch năm ${year}`,
  yearCounts:
    'Khi lưu, năm này được coi là đã nhập: thời hạn rơi vào năm này không còn là tạm tính, trừ khi đi qua một ngày chưa quyết định.',
  yearStale: 'Có người vừa thay đổi lịch. Xin xem lại năm cần nhập và những gì đã điền, rồi lưu lần nữa.',
  yearAlready:
    'Những gì anh/chị đã điền là cho một năm khác; năm đó đã có người nhập. Xin xem lại trước khi lưu.',

  listTitle: 'Nhập lịch từ danh sách',
  listLead:
    'Dán danh sách hoặc chọn tệp CSV. Hệ thống cho xem trước từng dòng; chưa có gì được lưu cho đến khi bấm “Lưu”.',
  listField: 'Danh sách',
  listHint:
    'Mỗi dòng một ngày: ngày; loại (nghỉ, làm việc hoặc như thường lệ); lý do; đã quyết định (có hoặc không). Ngày viết 23/11/2026 hoặc 2026-11-23. Các cột cách nhau bằng dấu chấm phẩy, dấu phẩy hoặc tab. Nhiều nhất 400 dòng và 64 kB.',
  listExample: 'Ví dụ: 23/11/2026; nghỉ; hoán đổi; có',
  listFile: 'Hoặc chọn tệp CSV',
  listFileHint: 'Khi chọn tệp, nội dung của tệp được dùng thay cho ô ở trên.',
  listPreview: 'Xem trước',
  listPreviewTitle: 'Xem trước, chưa lưu',
  listWrong: (wrong: number) =>
    `${n(wrong)} dòng chưa đúng, nên chưa lưu được. Xin sửa trong ô dưới đây rồi xem trước lần nữa.`,
  listReady: (changes: number, same: number) =>
    `${n(changes)} ngày sẽ thay đổi; ${n(same)} ngày giữ nguyên. Chưa lưu gì.`,
  listSame: 'Mọi dòng đều đúng như lịch đang lưu, nên không có gì để lưu.',
  listSave: 'Lưu',
  listEdit: 'Sửa danh sách',
  listColumnLine: 'Dòng',
  listColumnDay: 'Ngày',
  listColumnNow: 'Đang lưu',
  listColumnThen: 'Sẽ là',
  listColumnSays: 'Kết quả',
  listStays: 'Giữ nguyên',
  listChanges: 'Thay đổi',
  listIsWrong: 'Chưa đúng',
  fault: {
    required: 'Dòng này thiếu thông tin.',
    unreadable: 'Không đọc được dòng này: có dấu nháy kép mở mà không đóng.',
    too_many_cells:
      'Dòng này có nhiều hơn bốn cột. Nếu lý do có dấu phẩy, xin ngăn các cột bằng dấu chấm phẩy.',
    not_a_date: 'Ngày này không có trong lịch, hoặc viết chưa đúng dạng 23/11/2026.',
    kind_missing: 'Thiếu loại ngày: nghỉ, làm việc hoặc như thường lệ.',
    unknown_kind: 'Loại ngày chỉ nhận: nghỉ, làm việc, như thường lệ.',
    reason_missing: 'Ngày nghỉ phải có lý do.',
    unknown_decided: 'Cột đã quyết định chỉ nhận: có hoặc không.',
    twice: 'Ngày này đã có ở một dòng trước.',
    year_without_tet: 'Năm này chưa được nhập, và danh sách không có đủ năm ngày nghỉ Tết của năm đó.',
    year_not_entered: 'Năm này chưa được nhập. Xin nhập lần lượt từng năm, mỗi năm có đủ ngày nghỉ Tết.',
    before_first_day: 'Lịch làm việc bắt đầu từ ngày 01/01/2025.',
    usual_undecided: 'Ngày chưa quyết định phải ghi là nghỉ hoặc làm việc, theo cách tạm tính.',
    worked_weekday:
      'Thứ Hai đến thứ Sáu vốn làm việc; chỉ ghi “làm việc” cho ngày nghỉ được làm bù, hoặc ngày chưa quyết định.',
    worked_needs_swap: 'Làm việc vào ngày nghỉ hằng tuần phải do hoán đổi.',
    note_needed: 'Lý do khác cần có ghi chú.',
    note_too_long: 'Lý do dài quá 200 ký tự.',
  },
  faultTwice: (line: number) => `Ngày này đã có ở dòng ${n(line)}.`,
}

function n(value: number): string {
  return formatNumber('vi', value)
}
