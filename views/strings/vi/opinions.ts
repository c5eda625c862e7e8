import type { OpinionKind, OpinionSource, OpinionState } from '../../../src/domain/opinion.ts'
import type { TopicCode } from '../../../src/domain/topic.ts'

const state: Record<OpinionState, string> = {
  received: 'Mới nhận',
  accepted: 'Đã tiếp nhận',
  assigned: 'Đã giao cơ quan',
  drafted: 'Đang soạn trả lời',
  submitted: 'Chờ phê duyệt',
  approved: 'Đã ký, chờ phát hành',
  answered: 'Đã trả lời',
  closed: 'Đã kết thúc',
  refused: 'Không tiếp nhận',
  forwarded: 'Đã chuyển nơi khác',
  returned: 'Trả lại kèm hướng dẫn',
  merged: 'Đã gộp',
  withdrawn: 'Người gửi đã rút',
  filed: 'Lưu hồ sơ',
  separate: 'Tách riêng',
}

/** What residents read: fewer words than the office uses. */
const publicState: Record<OpinionState, string> = {
  ...state,
  received: 'Mới nhận',
  assigned: 'Đang giải quyết',
  drafted: 'Đang giải quyết',
  submitted: 'Đang giải quyết',
  approved: 'Đang giải quyết',
  separate: 'Đang được xử lý theo thủ tục riêng',
}

const kind: Record<OpinionKind, string> = {
  recommendation: 'Kiến nghị',
  feedback: 'Phản ánh',
  question: 'Câu hỏi',
  complaint: 'Khiếu nại',
  denunciation: 'Tố cáo',
}

const source: Record<OpinionSource, string> = {
  advance_web: 'Gửi trước qua mạng',
  advance_paper: 'Gửi trước bằng giấy',
  spoken: 'Phát biểu tại buổi đối thoại',
  reception: 'Nêu khi tiếp công dân',
  petition: 'Đơn thư',
  forwarded: 'Nơi khác chuyển đến',
}

const topic: Record<TopicCode, string> = {
  land: 'Đất đai',
  clearance: 'Bồi thường, giải phóng mặt bằng, tái định cư',
  roads: 'Giao thông',
  irrigation: 'Thủy lợi, nông nghiệp',
  electricity: 'Điện',
  water: 'Nước sinh hoạt',
  environment: 'Môi trường, rác thải',
  construction: 'Trật tự xây dựng, quy hoạch',
  security: 'An ninh trật tự',
  welfare: 'An sinh, chính sách, hộ nghèo',
  health: 'Y tế, bảo hiểm',
  education: 'Giáo dục',
  culture: 'Văn hóa, nhà văn hóa, nghĩa trang',
  food_safety: 'An toàn thực phẩm',
  procedures: 'Thủ tục hành chính, thái độ công chức',
  elections: 'Tổ chức, bầu cử',
  disaster: 'Thiên tai, sạt lở',
  digital: 'Chuyển đổi số',
  other: 'Khác',
}

/** The opinion's own words: what it is, where it stands. */
export const opinions = {
  state,
  publicState,
  kind,
  source,
  topic,
  one: 'Ý kiến',
  code: 'Mã ý kiến',
  numberInSession: (n: number) => `Ý kiến số ${n}`,
  kindLabel: 'Loại ý kiến',
  competence: {
    commune: 'Cấp xã',
    province: 'Cấp tỉnh',
    central: 'Trung ương',
    other: 'Cơ quan, tổ chức khác',
  },
  competenceLabel: 'Thẩm quyền giải quyết',
  topicLabel: 'Lĩnh vực',
  sourceLabel: 'Cách gửi',
  stateLabel: 'Tình trạng',
  unitLabel: 'Đơn vị',
  agencyLabel: 'Cơ quan giải quyết',
  hamletLabel: 'Thôn, tổ dân phố',
  placeLabel: 'Nơi xảy ra việc',
  receivedOn: 'Ngày nhận',
  dueOn: 'Hạn trả lời',
  noticeOn: 'Hạn báo tiếp nhận',
  askedBy: 'Người nêu',
  nameWithheld: 'Không đăng tên',
  originalText: 'Nguyên văn',
  publicText: 'Nội dung công khai',
  answer: 'Trả lời',
  withheld: 'Không đăng công khai theo quy định.',
  onTime: 'Trong hạn',
  dueToday: 'Đến hạn hôm nay',
  overdue: 'Quá hạn',
  provisional: 'tạm tính',
}
