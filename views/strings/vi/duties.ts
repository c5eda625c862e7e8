import type { HeadFigure } from '../../../src/domain/duty.ts'
import type { UnitFigure } from '../../../src/domain/duty-unit.ts'
import type { RuleUnit } from '../../../src/domain/rule.ts'
import { formatDay, formatDayLong, formatNumber } from '../format.ts'

const head: Record<HeadFigure, string> = {
  required: 'Phải tiếp',
  held: 'Đã tiếp',
  planned: 'Đã xếp lịch',
  missing: 'Còn thiếu',
  to_plan: 'Cần xếp thêm',
  unrecorded: 'Chưa ghi nhận',
  ad_hoc: 'Đột xuất',
  delegated: 'Ủy quyền',
  moved: 'Dời, hoãn, hủy',
}

const unit: Record<UnitFigure, string> = {
  dialogues_held: 'Đã đối thoại',
  dialogues_planned: 'Đã xếp lịch',
  dialogues_unrecorded: 'Chưa ghi nhận',
  notices_late: 'Thông báo muộn',
  results_late: 'Kết quả công khai muộn',
  results_waiting: 'Kết quả chờ công khai',
  chair_gaps: 'Thiếu thành phần chủ trì',
}

const headHint: Record<HeadFigure, string> = {
  required: 'Những ngày phải tiếp công dân theo quy định có hiệu lực tại thời điểm đó.',
  held: 'Những ngày người đứng đầu chủ trì hoặc đồng chủ trì buổi tiếp công dân định kỳ, thường xuyên đã diễn ra.',
  planned: 'Những ngày từ hôm nay trở đi đã có buổi tiếp công dân, kể cả bản nháp.',
  missing: 'Những ngày phải tiếp mà chưa tiếp, cũng chưa xếp lịch.',
  to_plan: 'Những ngày phải tiếp của các tháng tới mà chưa xếp lịch.',
  unrecorded: 'Những ngày đã qua mà chưa ghi nhận buổi có diễn ra hay không. Ghi nhận xong thì được tính.',
  ad_hoc: 'Những ngày tiếp đột xuất đã diễn ra. Tiếp đột xuất được tính riêng, không thay cho ngày định kỳ.',
  delegated: 'Những ngày người khác tiếp thay. Ngày ủy quyền không tính cho ai.',
  moved: 'Những ngày đã công bố rồi dời sang ngày khác, hoãn hoặc hủy.',
}

const unitHint: Record<UnitFigure, string> = {
  dialogues_held: 'Những buổi đối thoại đã diễn ra trong năm.',
  dialogues_planned: 'Những buổi đối thoại từ hôm nay trở đi, kể cả bản nháp.',
  dialogues_unrecorded: 'Những buổi đối thoại đã qua ngày mà chưa ghi nhận có diễn ra hay không.',
  notices_late: 'Những buổi công bố muộn hơn quy định. Buổi đột xuất không phải báo trước.',
  results_late: 'Những buổi đối thoại công khai kết quả muộn, hoặc đã quá hạn mà chưa công khai.',
  results_waiting: 'Những buổi đối thoại đã diễn ra, còn trong hạn công khai kết quả.',
  chair_gaps: 'Những buổi đối thoại còn thiếu thành phần tổ chức, chủ trì, được mời.',
}

const days = (n: number) => `${formatNumber('vi', n)} ngày`
const monthName = (month: string) => `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`

/** Words of duties. */
export const duties = {
  title: 'Trách nhiệm tiếp dân, đối thoại',
  lead: 'Số ngày đã tiếp so với số ngày phải tiếp của từng người đứng đầu, và việc đối thoại của đơn vị.',
  yearLabel: 'Năm',
  allUnits: 'Tất cả đơn vị',
  filter: 'Xem',
  asOf: (today: string) => `Tính đến hết ${formatDay('vi', today)}.`,

  noHeads: 'Chưa ghi ai là người đứng đầu',
  noHeadsOf: (units: string) => `Chưa ghi người đứng đầu: ${units}.`,
  noHeadsNext:
    'Quản trị đánh dấu “Người đứng đầu” trong danh mục Lãnh đạo; sau đó số ngày phải tiếp được tính tại đây.',
  toLeaders: 'Mở danh mục Lãnh đạo',

  headsTitle: 'Ngày tiếp công dân của người đứng đầu',
  headsCaption: (year: number) => `Ngày tiếp công dân của từng người đứng đầu trong năm ${year}`,
  headColumn: 'Người đứng đầu',
  unitColumn: 'Đơn vị',
  ratioColumn: 'Đã tiếp / phải tiếp',
  noDuty: 'không quy định',
  head,
  headHint,
  since: (day: string) => `Tính từ ${formatDay('vi', day)}`,
  sinceWhy: (day: string) =>
    `Chỉ tính từ ${formatDay('vi', day)}, ngày của buổi đầu tiên được ghi ở đây (từ hôm nay nếu chưa có buổi nào đã qua; từ ngày đơn vị thành lập hay ngày người đứng đầu nhận chức nếu muộn hơn). Trước đó không coi là thiếu.`,

  unitTitle: 'Đối thoại, thông báo, công khai kết quả',
  unitCaption: (year: number) => `Đối thoại, thông báo và công khai kết quả trong năm ${year}`,
  unit,
  unitHint,
  byLaw: 'Đối thoại / theo luật',
  byHandbook: 'Đối thoại / theo sổ tay',
  notRequired: 'không quy định',

  monthsOf: (name: string) => `${name}: từng tháng`,
  monthsCaption: (name: string, year: number) => `Ngày tiếp công dân của ${name}, các tháng năm ${year}`,
  monthColumn: 'Tháng',
  pictureColumn: 'Hình',
  month: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  picture: (held: number, planned: number, owed: number) =>
    `${days(held)} đã tiếp, ${days(planned)} đã xếp lịch, ${days(owed)} còn thiếu hoặc cần xếp`,
  legendHeld: 'đã tiếp',
  legendPlanned: 'đã xếp lịch',
  legendOwed: 'còn thiếu hoặc cần xếp thêm',

  lost: (name: string, month: string, missing: number, free: number) =>
    free === 0
      ? `${name}, ${monthName(month)}: còn thiếu ${days(missing)}, không còn ngày trống nào kịp niêm yết`
      : `${name}, ${monthName(month)}: còn thiếu ${days(missing)}, chỉ còn ${days(free)} trống kịp niêm yết`,
  tight: (name: string, month: string, missing: number) =>
    `${name}, ${monthName(month)}: còn thiếu ${days(missing)}, vừa đủ ${days(missing)} trống kịp niêm yết; xin xếp lịch ngay`,
  open: (name: string, month: string, missing: number, free: number) =>
    `${name}, ${monthName(month)}: cần xếp thêm ${days(missing)}; còn ${days(free)} trống`,
  pressing: 'Những tháng khó hoặc không còn kịp tiếp đủ số ngày quy định',
  lostNext:
    'Không còn đủ ngày để vừa tiếp đủ vừa niêm yết đúng hạn. Vẫn có thể tổ chức và công bố muộn, kèm lý do; ngày nào chưa tiếp thì vẫn tính là thiếu.',
  freeTitle: 'Ngày trống phù hợp: ngày làm việc, người chủ trì và địa điểm đều rảnh, kịp niêm yết',
  free: (on: string, from: string, until: string, venue: string) =>
    `${formatDayLong('vi', on)}, ${from}–${until}, ${venue}`,
  freeProvisional: 'tạm tính, lịch nghỉ chưa quyết định',
  freeMore: (n: number) => `và ${days(n)} khác`,

  howTitle: 'Cách tính',
  how: [
    'Mỗi ngày tính một lần cho mỗi người đứng đầu có mặt (chủ trì hoặc đồng chủ trì), dù trong ngày có nhiều buổi. Người được ủy quyền không được tính ngày cho mình, và ngày đó cũng không tính cho người ủy quyền.',
    'Tiếp đột xuất được ghi riêng; ngày phải tiếp là ngày tiếp định kỳ, thường xuyên.',
    'Chủ tịch UBND cấp xã: mỗi tuần một ngày đến hết 30/06/2026; từ 01/07/2026 mỗi tháng hai ngày. Một tuần (thứ Hai đến Chủ nhật) thuộc về tháng có ngày thứ Năm của tuần đó; tuần không có ngày làm việc nào thì không tính.',
    'Tháng chỉ tính một phần (nhận chức, thôi chức giữa tháng) thì số ngày phải tiếp tính theo phần tháng đó, bỏ phần lẻ.',
    'Số buổi đối thoại tối thiểu của năm chưa kể những buổi phải tổ chức khi có từ 10% cử tri yêu cầu.',
    'Từ 01/07/2026, ủy quyền tiếp công dân được nhắc và đếm, không bị chặn.',
  ],
  rulesTitle: 'Quy tắc áp dụng',
  ruleName: {
    PARTY_RECEPTION_MIN: 'Người đứng đầu cấp ủy',
    GOV_RECEPTION_MIN: 'Chủ tịch UBND',
    DIALOGUE_MIN_PER_YEAR: 'Đối thoại (luật)',
    DIALOGUE_LOCAL_MIN_PER_YEAR: 'Đối thoại (sổ tay)',
  } as Record<string, string>,
  ruleValue: (n: number, unit: RuleUnit) =>
    unit === 'day_per_week'
      ? `${formatNumber('vi', n)} ngày mỗi tuần`
      : unit === 'per_year'
        ? `${formatNumber('vi', n)} lần mỗi năm`
        : `${formatNumber('vi', n)} ngày mỗi tháng`,

  rowsBack: 'Về trách nhiệm tiếp dân, đối thoại',
  rowsOf: (figure: string, whose: string, span: string) => `${figure}: ${whose}, ${span}`,
  year: (year: number) => `năm ${year}`,
  inMonth: monthName,
  rowsCount: (n: number) => `${formatNumber('vi', n)} mục`,
  rowsNone: 'Không có ngày hoặc buổi nào',
  dayColumn: 'Ngày',
  sessionColumn: 'Buổi',
  whyColumn: 'Ghi chú',
  week: (monday: string) => `Tuần từ thứ Hai ${formatDay('vi', monday)}`,
  slotOf: (month: string) => `Một ngày trong ${monthName(month)}`,
  movedTo: (day: string) => `Dời sang ${formatDay('vi', day)}`,
  calledOff: 'Hoãn hoặc hủy, chưa có ngày mới',
  delegatedTo: (name: string, reason: string) => `${name} tiếp thay: ${reason}`,
  noticeWas: (announced: string, by: string) =>
    `Công bố ${formatDay('vi', announced)}; chậm nhất phải là ${formatDay('vi', by)}`,
  reason: (reason: string) => `Lý do: ${reason}`,
  noReason: 'Chưa ghi lý do',
  resultWas: (on: string | null, due: string) =>
    on === null
      ? `Chưa công khai; hạn ${formatDay('vi', due)}`
      : `Công khai ${formatDay('vi', on)}; hạn ${formatDay('vi', due)}`,
}
