import type { PublicState, PublicStep } from '../../../src/domain/progress.ts'
import type { SessionKind } from '../../../src/domain/session.ts'
import { formatDay, formatNumber } from '../format.ts'

const stop: Partial<Record<PublicState, string>> = {
  received: 'Đã nhận',
  accepted: 'Đã tiếp nhận',
  assigned: 'Cơ quan giải quyết',
  answered: 'Đã trả lời',
  closed: 'Kết thúc',
}

const step: Record<PublicStep | 'assign' | 'reassign', string> = {
  receive: 'Nhận ý kiến',
  accept: 'Tiếp nhận ý kiến',
  assign: 'Giao cơ quan giải quyết',
  reassign: 'Chuyển cho cơ quan khác giải quyết',
  extend: 'Gia hạn trả lời',
  recompute_due: 'Tính lại hạn trả lời theo lịch nghỉ',
  publish: 'Công bố văn bản trả lời',
  deliver: 'Gửi văn bản trả lời cho người nêu',
  conclude: 'Trả lời trong thông báo kết luận',
  correct: 'Đính chính câu trả lời',
  close: 'Kết thúc',
  reopen: 'Mở lại để giải quyết tiếp',
  refuse: 'Không tiếp nhận',
  forward: 'Chuyển đến nơi có thẩm quyền',
  return_with_guidance: 'Trả lại kèm hướng dẫn',
  merge: 'Gộp với ý kiến cùng nội dung',
  file: 'Lưu hồ sơ',
  withdraw: 'Người gửi rút ý kiến',
  restore: 'Xem xét lại',
}

const meeting: Record<SessionKind, string> = { dialogue: 'Buổi đối thoại', reception: 'Buổi tiếp công dân' }

const meetingWithin: Record<SessionKind, string> = {
  dialogue: 'buổi đối thoại',
  reception: 'buổi tiếp công dân',
}

/** Words of the public board and of one opinion on it. */
export const board = {
  title: 'Ý kiến và trả lời',
  lead: 'Ý kiến người dân gửi tới các buổi đối thoại, và trả lời của cơ quan có trách nhiệm.',
  filters: 'Tìm và lọc ý kiến',
  q: 'Từ cần tìm',
  qHint: 'Gõ có dấu hay không dấu đều được.',
  topicAny: 'Mọi lĩnh vực',
  unitAny: 'Mọi đơn vị',
  stateAny: 'Mọi tình trạng',
  stateOverdue: 'Quá hạn trả lời',
  from: 'Nhận từ ngày',
  to: 'Nhận đến ngày',
  submit: 'Tìm',
  clear: 'Bỏ lọc, xem tất cả',
  list: 'Danh sách ý kiến, mới nhất trước',
  listFiltered: 'Những ý kiến khớp với điều đã chọn, mới nhất trước',
  empty: 'Chưa có ý kiến nào được đăng công khai.',
  emptyNext: 'Ý kiến gửi tới buổi đối thoại được đăng ở đây sau khi tiếp nhận.',
  toCalendar: 'Xem lịch các buổi',
  emptyFiltered: 'Không có ý kiến nào khớp với điều đã chọn.',
  emptyFilteredNext: 'Xin thử ít từ hơn, hoặc bỏ bớt điều kiện lọc.',
  refused: 'Chưa lọc được, vì có mục chưa đúng. Xin sửa rồi bấm Tìm.',
  codeOf: (code: string) => `Ý kiến mã ${code}`,
  numberAt: (n: number, kind: SessionKind, day: string) =>
    `Ý kiến số ${formatNumber('vi', n)}, ${meetingWithin[kind]} ngày ${formatDay('vi', day)}`,
  meetingOn: (kind: SessionKind, day: string) => `${meeting[kind]} ngày ${formatDay('vi', day)}`,
  received: (day: string) => `Nhận ngày ${formatDay('vi', day)}`,
  due: (day: string) => `Hạn trả lời ${formatDay('vi', day)}`,
  answered: (day: string) => `Trả lời ngày ${formatDay('vi', day)}`,
  backToBoard: 'Về danh sách ý kiến',
  way: 'Tiến độ',
  stop,
  meeting: 'Nêu tại',
  askedByHamlet: (name: string, hamlet: string) => `${name}, ${hamlet}`,
  firstNotice: 'Hạn báo đã tiếp nhận hay chuyển đi',
  overdueBy: (n: number) =>
    `Ý kiến này đã quá hạn trả lời ${formatNumber('vi', n)} ngày. Cơ quan giải quyết chưa có trả lời được công bố.`,
  answeredLate: (n: number) => `Trả lời chậm ${formatNumber('vi', n)} ngày so với hạn.`,
  answerNone: 'Chưa có câu trả lời được công bố.',
  answerDelivered: 'Câu trả lời được gửi riêng cho người nêu.',
  oral: 'Trả lời tại buổi',
  written: 'Trả lời bằng văn bản',
  documentOf: (sign: string, day: string) => `Văn bản số ${sign} ngày ${formatDay('vi', day)}`,
  signer: 'Người ký',
  speaker: 'Người trả lời',
  issuedOn: 'Ngày công bố',
  document: 'Văn bản',
  earlier: 'Các bản trả lời trước',
  version: (n: number) => `Bản thứ ${n}`,
  timeline: 'Diễn biến',
  step,
  newDue: (day: string) => `Hạn trả lời: ${formatDay('vi', day)}`,
  recipient: 'Nơi nhận',
  mergedInto: 'Gộp vào ý kiến',
  hiddenTitle: 'Ý kiến này không còn được đăng',
  hiddenReason: 'Lý do',
}
