import { FEWEST, type OpinionCounts } from '../../../src/domain/figures.ts'
import type { Satisfaction } from '../../../src/domain/voice.ts'
import { formatDay, formatNumber } from '../format.ts'

const of: Record<keyof OpinionCounts, string> = {
  received: 'Ý kiến đã nhận',
  answered: 'Đã trả lời',
  onTime: 'Trả lời đúng hạn',
  late: 'Trả lời quá hạn',
  resolved: 'Đã giải quyết xong',
  unresolved: 'Chưa giải quyết xong',
  pending: 'Đang giải quyết, còn trong hạn',
  overdue: 'Quá hạn, chưa trả lời',
  merged: 'Gộp vào ý kiến cùng nội dung',
  left: 'Không tiếp nhận, chuyển đi, trả lại, lưu hoặc rút',
}

const column: Partial<Record<keyof OpinionCounts, string>> = {
  received: 'Đã nhận',
  answered: 'Đã trả lời',
  onTime: 'Đúng hạn',
  resolved: 'Giải quyết xong',
  pending: 'Trong hạn',
  overdue: 'Quá hạn',
}

/** Words of the public figures. */
export const figures = {
  nav: 'Số liệu',
  title: 'Số liệu công khai',
  lead: (from: string, to: string) =>
    `Ý kiến nhận từ ngày ${formatDay('vi', from)} đến ngày ${formatDay('vi', to)}.`,
  leadTo: 'Bấm vào một con số để xem đúng các ý kiến được đếm.',
  asked: 'Chọn đơn vị và thời gian',
  show: 'Xem số liệu',
  none: 'Không có ý kiến công khai nào nhận trong thời gian này.',
  noneNext: 'Xin chọn thời gian khác hoặc đơn vị khác.',
  counted:
    'Chỉ tính các ý kiến đăng công khai; đơn thư và việc tiếp công dân không đăng công khai không nằm trong các con số này. Tỷ lệ được làm tròn xuống.',
  of,
  column,
  dialogues: 'Buổi đối thoại đã tổ chức',
  receptions: 'Buổi tiếp công dân đã tổ chức',
  heldTitle: (from: string, to: string) =>
    `Các buổi đã tổ chức từ ${formatDay('vi', from)} đến ${formatDay('vi', to)}`,
  became: (n: number) => `${formatNumber('vi', n)} ý kiến đã nhận, đến nay`,
  ofAnswered: (n: number) => `Trong ${formatNumber('vi', n)} ý kiến đã trả lời`,
  resolvedIs:
    'Đã trả lời là đã có văn bản trả lời. Đã giải quyết xong là mọi việc cơ quan hứa trong câu trả lời đều đã làm và người gửi không còn đề nghị xem lại.',
  times: 'Từ khi nhận đến khi trả lời',
  median: (days: string) => `Một nửa số ý kiến được trả lời trong ${days} ngày.`,
  middleHalf: (lower: string, upper: string, longest: string) =>
    `Thường mất từ ${lower} đến ${upper} ngày; lâu nhất ${longest} ngày.`,
  timesOf: (n: number) => `Tính theo ngày lịch, trên ${formatNumber('vi', n)} câu trả lời.`,
  tooFewAnswers: `Chưa đủ ${FEWEST} câu trả lời để tính.`,
  satisfaction: 'Người nêu ý kiến đánh giá câu trả lời',
  score: {
    very_satisfied: 'Rất hài lòng',
    satisfied: 'Hài lòng',
    not_satisfied: 'Chưa hài lòng',
  } satisfies Record<Satisfaction, string>,
  responded: (rated: number, asked: number) =>
    `${formatNumber('vi', rated)} người đánh giá trong ${formatNumber('vi', asked)} ý kiến đã trả lời. Chỉ tính trọn từng quý của từng đơn vị khi có từ ${FEWEST} người đánh giá, để không ai biết được riêng một người đánh giá thế nào.`,
  tooFewRatings: `Chưa có quý nào trọn trong thời gian này mà một đơn vị có từ ${FEWEST} người đánh giá; ít hơn thì không công bố.`,
  byUnit: 'Theo đơn vị',
  byTopic: 'Theo lĩnh vực',
}
