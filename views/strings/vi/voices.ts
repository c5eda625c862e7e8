import type { DisputeRefusal } from '../../../src/domain/dispute.ts'
import type { DisputeOutcome, Satisfaction } from '../../../src/domain/voice.ts'
import { formatNumber } from '../format.ts'

const score: Record<Satisfaction, string> = {
  very_satisfied: 'Rất hài lòng',
  satisfied: 'Hài lòng',
  not_satisfied: 'Chưa hài lòng',
}

const atMost = (n: number) => `Nhiều nhất ${formatNumber('vi', n)} ký tự.`

/** Words of what an asker does: rating, dispute, fact; and of the answers offered while a question is written. */
export const voices = {
  score,
  whatNow: 'Ông/bà có thể làm gì bây giờ',
  earlierAnswers: (n: number) => `Các câu trả lời trước (${n})`,

  rate: 'Ông/bà có hài lòng với câu trả lời này không?',
  comment: 'Vì sao?',
  commentHint: (n: number) => `Chỉ văn phòng đọc được. ${atMost(n)}`,
  sendRating: 'Gửi đánh giá',
  changeRating: 'Đổi đánh giá',
  yourRating: 'Đánh giá của ông/bà',
  ratedEarlier:
    'Đánh giá vừa gửi được ghi cho câu trả lời trước. Nay đã có câu trả lời mới; ông/bà có thể đọc và đánh giá câu trả lời này.',
  ratedForGood: 'Đã hết thời gian đổi đánh giá. Đánh giá trước vẫn được giữ nguyên.',
  cannotRate: 'Hiện chưa có câu trả lời nào để đánh giá. Xin xem lại tình trạng ý kiến ở trang này.',

  dispute: 'Tôi chưa đồng ý, đề nghị xem lại',
  disputeLead: (until: string) =>
    `Nếu câu trả lời chưa đúng hoặc chưa đủ, ông/bà có thể đề nghị lãnh đạo xem lại. Hạn cuối: hết ngày ${until}.`,
  disputeReason: 'Điều gì chưa đúng hoặc còn thiếu?',
  disputeHint: (n: number) => `Lãnh đạo đọc và trả lời lý do này. ${atMost(n)}`,
  sendDispute: 'Gửi đề nghị xem lại',
  disputeOver: (until: string, phone: string) =>
    `Thời gian đề nghị xem lại đã hết từ sau ngày ${until}. Nếu việc chưa xong, ông/bà có thể gửi ý kiến mới${phone ? `, gọi văn phòng số ${phone}` : ''} hoặc đến buổi tiếp công dân.`,
  cannotDispute: {
    no_answer: 'Ý kiến này hiện không có câu trả lời để đề nghị xem lại. Xin xem lại tình trạng ở trang này.',
    running: 'Một đề nghị xem lại của ông/bà đang được lãnh đạo xem xét. Xin đợi kết quả.',
    newer_answer: 'Đã có câu trả lời mới hơn. Xin đọc câu trả lời mới trước khi đề nghị xem lại.',
    over: 'Đã hết thời gian đề nghị xem lại. Ông/bà có thể gửi ý kiến mới hoặc đến buổi tiếp công dân.',
  } satisfies Record<DisputeRefusal, string> as Record<DisputeRefusal, string>,
  disputeStands: {
    running: 'Lãnh đạo đang xem lại câu trả lời',
    accepted: 'Lãnh đạo đã đồng ý xem lại; ý kiến được mở lại',
    rejected: 'Lãnh đạo đã xem lại và giữ nguyên câu trả lời',
  } as Record<DisputeOutcome | 'running', string>,
  disputedAt: (at: string) => `Ông/bà đề nghị lúc ${at}:`,
  settledAt: (at: string) => `Lãnh đạo trả lời lúc ${at}:`,
  earlierDisputes: (n: number) => `Các lần đề nghị xem lại trước (${n})`,

  addFact: 'Bổ sung thông tin cho ý kiến',
  factText: 'Thông tin bổ sung',
  factHint: (n: number) =>
    `Ghi việc mới xảy ra hoặc điều còn thiếu. Nội dung đã gửi vẫn giữ nguyên. ${atMost(n)}`,
  sendFact: 'Gửi bổ sung',
  factsTitle: 'Đã bổ sung',
  addedByYou: (at: string) => `Ông/bà bổ sung lúc ${at}`,
  addedByOffice: (at: string) => `Văn phòng bổ sung lúc ${at}`,
  cannotAddFact: 'Ý kiến này không nhận bổ sung nữa, vì đã được trả lời hoặc không giải quyết tiếp.',
  factsFull: 'Ý kiến này đã có nhiều lần bổ sung. Xin gọi văn phòng để cho biết thêm.',

  done: {
    'danh-gia': 'Đã ghi đánh giá. Cảm ơn ông/bà.',
    'de-nghi': 'Đã nhận đề nghị xem lại. Lãnh đạo sẽ trả lời ông/bà.',
    'bo-sung': 'Đã nhận thông tin bổ sung.',
  },
  youTyped: 'Nội dung ông/bà đã viết:',
  fieldErrors: {
    'score.required': 'Xin chọn một mức hài lòng.',
    'score.not_a_choice': 'Xin chọn một mức hài lòng.',
    'comment.too_long': 'Phần “Vì sao?” dài quá 1.000 ký tự. Xin viết gọn lại.',
    'reason.required': 'Xin ghi điều gì chưa đúng hoặc còn thiếu.',
    'reason.too_long': 'Lý do dài quá 2.000 ký tự. Xin viết gọn lại.',
    'text.required': 'Xin ghi thông tin cần bổ sung.',
    'text.too_long': 'Thông tin bổ sung dài quá 2.000 ký tự. Xin viết gọn lại.',
  } as Record<string, string>,

  heard: 'Người gửi phản hồi',
  ratings: 'Đánh giá',
  ratedVersion: (version: number) => `Bản trả lời thứ ${version}`,
  ratedAt: (at: string) => `Đánh giá lúc ${at}`,
  disputes: 'Đề nghị xem lại',
  disputeRuns: 'Đang chờ lãnh đạo trả lời',
  disputeOutcome: {
    accepted: 'Đã đồng ý xem lại',
    rejected: 'Đã trả lời, giữ nguyên',
  } as Record<DisputeOutcome, string>,
  disputeSaid: (at: string) => `Người gửi đề nghị lúc ${at}`,
  replied: (name: string, at: string) => `${name} trả lời lúc ${at}`,
  facts: 'Thông tin bổ sung',
  factByAsker: (at: string) => `Người gửi bổ sung lúc ${at}`,
  factByStaff: (name: string, at: string) => `${name} ghi lúc ${at}`,

  settleTitle: 'Trả lời đề nghị xem lại',
  settleLead: 'Người gửi chưa đồng ý với câu trả lời. Chưa trả lời đề nghị này thì chưa kết thúc được.',
  settleOutcome: 'Kết luận',
  outcomeChoice: {
    accepted: 'Đồng ý xem lại',
    rejected: 'Giữ nguyên câu trả lời',
  } as Record<DisputeOutcome, string>,
  outcomeHint: {
    accepted: 'Ý kiến được mở lại với hạn trả lời mới; trang công khai ghi là đã mở lại.',
    rejected: 'Câu trả lời đã phát hành không thay đổi.',
  } as Record<DisputeOutcome, string>,
  settleReply: 'Trả lời người gửi',
  settleReplyHint: (n: number) => `Người gửi đọc được phần này. ${atMost(n)}`,
  settle: 'Gửi trả lời',
  noRunningDispute: 'Đề nghị xem lại này đã được trả lời.',
  staffFactTitle: 'Ghi thông tin bổ sung',
  staffFactText: 'Thông tin người gửi hoặc nơi khác cho biết thêm',
  staffFactHint: (n: number) => `Người gửi đọc được phần này ở trang theo dõi. ${atMost(n)}`,
  staffFact: 'Lưu bổ sung',

  similarTitle: 'Việc tương tự đã có câu trả lời',
  similarLead:
    'Nếu một trong các câu trả lời này là điều ông/bà cần, ông/bà không phải gửi nữa. Nếu không, xin viết tiếp.',
  similarSee: 'Xem câu trả lời đã có',
  similarOpen: (code: string) => `Đọc câu trả lời (ý kiến ${code}, mở trang mới)`,
  similarNone: 'Chưa thấy câu trả lời nào cho việc tương tự. Xin viết tiếp rồi gửi.',
  similarAnswered: (day: string) => `Trả lời ngày ${day}`,

  feedTitle: (office: string) => `Ý kiến và trả lời – ${office}`,
  feedPart: (part: string) => ` – ${part}`,
  feedSearch: (q: string) => `có từ “${q}”`,
  feedOpinion: (topic: string, unit: string) => `Ý kiến mới: ${topic}, ${unit}`,
  feedAnswer: (topic: string, unit: string) => `Trả lời: ${topic}, ${unit}`,
  feedCorrection: (topic: string, unit: string) => `Đính chính câu trả lời: ${topic}, ${unit}`,
  followFeed: 'Theo dõi mục này bằng ứng dụng đọc tin (Atom)',
  followFeedTopic: (topic: string) => `Theo dõi lĩnh vực ${topic}`,
  followFeedHint: 'Sao chép địa chỉ này vào ứng dụng đọc tin để được báo khi có ý kiến hoặc trả lời mới.',
}
