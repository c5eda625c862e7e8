import type { Decision } from '../../../src/domain/decision.ts'
import { formatNumber } from '../format.ts'

const number = (n: number) => formatNumber('vi', n)

/** What was decided, as the head of a line. */
const done: Record<Decision, string> = {
  accept: 'Đã tiếp nhận',
  refuse: 'Không tiếp nhận',
  forward: 'Đã chuyển',
  return_with_guidance: 'Đã trả lại kèm hướng dẫn',
  file: 'Đã lưu hồ sơ',
  merge: 'Đã gộp',
  assign: 'Đã giao',
}

/** Words of deciding about several at once and of taking a decision back. */
export const decisions = {
  done,
  undo: 'Thu lại',
  canBeUndone: (until: string) => `Còn thu lại được đến ${until}`,
  notToldYet: 'Người gửi chưa được báo. Thu lại thì hồ sơ trở về như trước, và không có thư nào được gửi.',
  agencySeesIt: 'Thu lại thì cơ quan không còn thấy ý kiến này, và ý kiến chờ giao như trước.',

  title: 'Quyết định vừa ghi',
  lead: 'Những quyết định anh/chị ghi trong 10 phút qua, khi chưa ai được báo và chưa có việc gì tiếp theo.',
  caption: 'Quyết định còn thu lại được',
  columnTick: 'Chọn',
  columnDecision: 'Quyết định',
  columnLeft: 'Còn lại',
  minutesLeft: (n: number) => `${number(n)} phút`,
  tick: (code: string) => `Chọn ${code}`,
  undoTicked: 'Thu lại các mục đã chọn',
  undoAll: (n: number) => `Thu lại tất cả (${number(n)})`,
  undone: (n: number) => `Đã thu lại ${number(n)} quyết định.`,
  notUndone: (n: number) => `${number(n)} quyết định không thu lại được`,
  emptyTitle: 'Không còn quyết định nào thu lại được',
  emptyText:
    'Quyết định chỉ thu lại được trong 10 phút. Sau đó, xin mở ý kiến và dùng mục “Khôi phục để xử lý lại”.',

  severalTitle: 'Xử lý các ý kiến đã chọn',
  severalLead: 'Chọn các ý kiến trong danh sách, rồi chọn một cách xử lý. Trong 10 phút còn thu lại được.',
  decision: 'Cách xử lý',
  choice: {
    accept: 'Tiếp nhận, giữ loại và lĩnh vực của từng ý kiến',
    assign: 'Giao cho một cơ quan',
    refuse: 'Không tiếp nhận',
    forward: 'Chuyển nơi có thẩm quyền',
    return_with_guidance: 'Trả lại kèm hướng dẫn',
    file: 'Lưu hồ sơ, không giải quyết',
  },
  acceptHint: 'Người gửi được báo ý kiến đã được tiếp nhận.',
  forAssign: 'Khi giao cơ quan',
  forLeaving: 'Khi không tiếp nhận, chuyển, trả lại hoặc lưu hồ sơ',
  dueOn: 'Hạn của cơ quan',
  dueHint: 'Để trống: theo hạn trả lời của từng ý kiến. Ngày ghi ở đây không kéo dài hạn của ý kiến nào.',
  decide: 'Lưu quyết định',
  someDone: (decision: Decision, n: number) => `${done[decision]}: ${number(n)} ý kiến.`,
  seeDone: 'Thu lại',
  notDone: (n: number) => `${number(n)} ý kiến chưa xử lý được`,
}
