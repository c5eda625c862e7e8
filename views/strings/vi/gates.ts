import type { GateName } from '../../../src/domain/gate.ts'
import type { QualityCheck, QualityFinding } from '../../../src/domain/quality.ts'
import type { PersonalFinding } from '../../../src/domain/redaction.ts'

const personal: Record<PersonalFinding, string> = {
  phone: 'Số điện thoại',
  identity: 'Số giấy tờ tùy thân',
  account: 'Số tài khoản, số thẻ',
  email: 'Địa chỉ thư điện tử',
  plot: 'Số thửa, số tờ bản đồ, số giấy chứng nhận',
  house: 'Số nhà',
  plate: 'Biển số xe',
  name: 'Họ tên người có trong hồ sơ',
}

const fault: Record<QualityFinding, (hit: string) => string> = {
  part: (number) => `Chưa thấy trả lời nội dung thứ ${number} của người gửi.`,
  no_basis: () => 'Chưa nêu luật, nghị định hoặc văn bản nào làm căn cứ.',
  no_work: () => 'Chưa nói rõ việc gì, ai làm, bao giờ xong.',
  empty_formula: () => 'Hầu như chỉ có lời ghi nhận, tiếp thu hoặc hứa xem xét.',
}

const waive: Record<QualityFinding, string> = {
  part: 'Không cần trả lời riêng nội dung này',
  no_basis: 'Không cần căn cứ pháp lý',
  no_work: 'Không có việc phải làm tiếp, hoặc chưa định được ngày',
  empty_formula: 'Vẫn trình như vậy',
}

const check: Record<QualityCheck, string> = {
  parts: 'Trả lời đủ từng nội dung',
  basis: 'Căn cứ pháp lý',
  work: 'Việc gì, ai làm, bao giờ xong',
  substance: 'Không chỉ ghi nhận, tiếp thu',
}

const where: Record<GateName, string> = {
  public_text: 'nội dung công khai',
  answer: 'văn bản trả lời',
  file_name: 'tên tệp',
  quality: 'dự thảo',
}

/** Words of what a gate found in a text. */
export const gates = {
  finding: personal as Record<string, string>,
  fault,
  waive,
  check,
  where,
  standing: { passed: 'Đạt', waived: 'Được bỏ qua', open: 'Chưa đạt' },
  resultsTitle: 'Kết quả kiểm tra',
  resultsFolded: (failed: number) =>
    failed === 0 ? 'Kết quả kiểm tra: đạt' : `Kết quả kiểm tra: ${failed} điểm cần lưu ý`,
  letPass: 'Thông tin cá nhân được phép đăng công khai:',
  letPassLine: (finding: string, words: string, place: string) => `${finding} “${words}” trong ${place}.`,
  waivedBy: (name: string, at: string) => `${name}, ${at}, lý do:`,

  personalTitle: 'Nội dung sắp công khai có thông tin cá nhân',
  personalLead:
    'Chưa có gì được đăng. Xin bỏ những chỗ được đánh dấu khỏi nội dung ở trên; chỗ nào được phép công khai thì đánh dấu và ghi lý do.',
  passTick: 'Được phép công khai',
  passWhy: 'Lý do được phép công khai',
  passHint: 'Lãnh đạo đọc được tên anh/chị và lý do này.',
  blackOut: 'Bỏ những chỗ này',
  blackedOut:
    'Đã thay các chỗ tìm thấy bằng […]. Chưa có gì được lưu: xin đọc lại nội dung rồi bấm nút ở dưới.',
  stillFound: (count: number) =>
    `Còn ${count} chỗ có thông tin cá nhân. Xin bỏ đi, hoặc cho phép từng chỗ kèm lý do ở dưới.`,

  qualityTitle: 'Dự thảo đã lưu, chưa trình',
  qualityLead:
    'Xin bổ sung các điểm sau, hoặc đánh dấu điểm được bỏ qua và ghi lý do. Lãnh đạo đọc được lý do khi phê duyệt.',
  qualityOpen: (count: number) => `Dự thảo đã được lưu, nhưng còn ${count} điểm chưa đạt.`,
  qualityWhy: 'Lý do',

  answerTitle: 'Văn bản trả lời có thông tin cá nhân',
  answerLead:
    'Văn bản chưa được phát hành. Bản đã duyệt không sửa được nữa: đề nghị lãnh đạo trả lại để sửa, hoặc cho phép từng chỗ kèm lý do.',
  answerStops: (count: number) =>
    `Văn bản trả lời còn ${count} chỗ có thông tin cá nhân nên chưa được phát hành.`,
  nothingTicked: 'Xin đánh dấu ít nhất một chỗ được phép công khai.',
  waiveNow: 'Lưu các chỗ được phép',

  redactReason: 'Lý do bớt nội dung đã đăng',
  redactReasonHint: 'Chỉ cần khi bớt chữ của nội dung đang công khai. Người dân đọc được lý do này.',
  redacted: 'Một phần nội dung không đăng công khai theo quy định.',
  redactedBecause: (reason: string) => `Lý do: ${reason}`,
}
