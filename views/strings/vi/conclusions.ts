import type { ClosingBucket, ParkingReason } from '../../../src/domain/closing-sum.ts'
import { formatDay, formatNumber } from '../format.ts'

const number = (n: number) => formatNumber('vi', n)
const day = (on: string) => formatDay('vi', on)

const bucket: Record<ClosingBucket, string> = {
  answered_here: 'Trả lời tại buổi',
  to_agency: 'Giao cơ quan',
  forwarded: 'Chuyển cơ quan có thẩm quyền',
  merged: 'Gộp vào ý kiến khác',
  withdrawn: 'Người nêu rút',
  declined: 'Từ chối',
  returned: 'Trả lại kèm hướng dẫn',
  filed: 'Lưu',
  parked: 'Để lại, có lý do',
  separate: 'Theo thủ tục khác',
}

const said: Record<ClosingBucket, string> = {
  answered_here: 'trả lời tại buổi',
  to_agency: 'giao cơ quan',
  forwarded: 'chuyển',
  merged: 'gộp',
  withdrawn: 'rút',
  declined: 'từ chối',
  returned: 'trả lại kèm hướng dẫn',
  filed: 'lưu',
  parked: 'để lại có lý do',
  separate: 'theo thủ tục khác',
}

const parkingReason: Record<ParkingReason, string> = {
  no_time: 'Không đủ thời gian tại buổi',
  needs_check: 'Cần kiểm tra, xác minh thêm',
  asker_absent: 'Người nêu không có mặt',
  later_session: 'Để buổi sau',
  other: 'Lý do khác',
}

/** Words of the closing sum, the conclusion and the minutes. */
export const conclusions = {
  /** Sentences for what is wrong with a form of these pages. */
  errors: {
    'ticked.required': 'Xin chọn ít nhất một ý kiến.',
    'reason_code.required': 'Xin chọn lý do để lại.',
    'words.required': 'Xin ghi rõ lý do khác là gì.',
  } as Record<string, string>,

  closing: {
    title: 'Tổng hợp trước khi kết thúc',
    link: 'Tổng hợp ý kiến',
    lead: 'Mọi ý kiến của buổi phải có kết quả, hoặc được để lại có lý do, thì buổi mới kết thúc được.',
    back: 'Về buổi',
    bucket,
    said,
    sum: (total: number, parts: string) => `${number(total)} ý kiến (đã tính phần tách) = ${parts}`,
    part: (n: number, words: string) => `${number(n)} ${words}`,
    undecided: 'chưa có kết quả',
    table: 'Ý kiến của buổi theo kết quả',
    whatColumn: 'Kết quả',
    countColumn: 'Số ý kiến',
    total: 'Tất cả',
    undecidedRow: 'Chưa có kết quả',
    undecidedTitle: (n: number) => `${number(n)} ý kiến chưa có kết quả`,
    more: (n: number) => `Còn ${number(n)} ý kiến nữa; chúng hiện ra khi các ý kiến dưới đây đã xong.`,
    numberOf: (n: number | null) => (n === null ? 'Ý kiến' : `Ý kiến số ${number(n)}`),
    carried: 'chuyển từ buổi trước',
    tick: (n: number | null) => (n === null ? 'Chọn ý kiến này' : `Chọn ý kiến số ${number(n)}`),
    open: (n: number | null) => (n === null ? 'Mở hồ sơ' : `Mở hồ sơ ý kiến số ${number(n)}`),
    isAnswered: 'Đã ghi câu trả lời tại buổi, chưa chọn kết quả.',
    notAnswered: 'Kết quả là “trả lời tại buổi” nhưng chưa ghi câu trả lời.',
    notOurs: 'Không thuộc thẩm quyền: mở hồ sơ để chuyển đi, hoặc để lại có lý do.',
    withoutAgency: 'Giao cơ quan nhưng chưa chọn cơ quan nào.',
    forConclusion: 'Ghi nhận để kết luận',
    parkTitle: 'Các ý kiến đã chọn',
    reasonCode: 'Lý do để lại',
    reasonEmpty: '– Chọn –',
    reason: parkingReason,
    words: 'Ghi thêm về lý do',
    park: 'Để lại, có lý do',
    answered: 'Đã trả lời tại buổi',
    answeredHint: 'Chỉ dùng cho ý kiến đã ghi câu trả lời.',
    needsAnswer: (numbers: string) =>
      `Chưa ghi câu trả lời của ý kiến ${numbers}. Xin ghi câu trả lời trước, hoặc để lại có lý do.`,
    notOpen: (numbers: string) =>
      `Ý kiến ${numbers} đã được người khác xử lý, nên chưa ghi gì. Xin xem lại danh sách dưới đây.`,
    done: (n: number) => `Đã ghi kết quả cho ${number(n)} ý kiến.`,
    nothingYet: 'Buổi này không có ý kiến nào.',
    allDecided: 'Mọi ý kiến đã có kết quả.',
    checkTables:
      'Trước khi kết thúc, xin hỏi từng bàn ghi xem còn thẻ nào đang chờ gửi không: máy chủ không thấy thẻ còn nằm trên máy tính. Thẻ đến sau khi kết thúc sẽ chờ cán bộ văn phòng quyết định.',
    end: 'Kết thúc buổi',
    refused: (n: number) => `Chưa kết thúc được: còn ${number(n)} ý kiến chưa có kết quả.`,
    refusedNow: 'Chưa kết thúc được: vừa có ý kiến mới được ghi. Xin xem lại danh sách dưới đây.',
    late: (n: number) => `${number(n)} thẻ đến sau khi buổi kết thúc đang chờ quyết định`,
    lateLead: 'Cần quyết định các thẻ này trước khi chốt kết luận.',
    openLate: 'Xem thẻ đến sau',
    heldLead: 'Buổi đã kết thúc.',
    toConclusion: 'Soạn kết luận',
    resumeTitle: 'Mở lại buổi để ghi thêm',
    resumeLead: 'Dùng khi còn ý kiến ghi trên giấy chưa nhập. Lý do được lưu cùng lịch sử của buổi.',
    resumeReason: 'Lý do mở lại',
    resume: 'Mở lại buổi',
    resumeRefused: 'Kết luận đã chốt nên buổi không mở lại được.',
    resumedBecause: (reason: string) => `Lý do mở lại: ${reason}`,
    listTitle: (words: string, n: number) => `${words}: ${number(n)} ý kiến`,
    next: 'Trang sau',
    separateNote: 'Các ý kiến theo thủ tục khác chỉ được đếm, không liệt kê ở đây.',
  },
}
