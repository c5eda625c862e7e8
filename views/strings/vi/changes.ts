import { formatNumber } from '../format.ts'

/** Words of what stands in the way of a session, and of its changes after it was announced. */
export const changes = {
  check: 'Kiểm tra trùng lịch',
  checkIncomplete: 'Điền đủ ngày, giờ bắt đầu và kết thúc thì kiểm tra được trùng lịch.',
  noConflict: 'Không trùng địa điểm, không trùng người với buổi nào.',
  conflictTitle: 'Trùng lịch với buổi khác',
  conflictWith: ({ theme, span, what }: { theme: string; span: string; what: string }) =>
    `Trùng lịch với buổi “${theme}”, ${span}. ${what}`,
  taken: (venue: boolean, leaders: string) =>
    venue && leaders
      ? `Cùng địa điểm và cùng người: ${leaders}.`
      : venue
        ? 'Cùng địa điểm.'
        : `Cùng người: ${leaders}.`,
  conflictReason: 'Lý do vẫn tổ chức',
  conflictReasonHint:
    'Chỉ điền khi vẫn giữ thời gian, địa điểm, người tham dự như trên. Lý do được lưu lại để đơn vị xem.',
  reasonMissing: 'Xin đổi thời gian, địa điểm, người tham dự, hoặc ghi lý do vẫn tổ chức.',
  leftOffice: (names: string) => `${names} đã thôi giữ chức vụ trước ngày tổ chức buổi này.`,
  hallGivenUp: (venue: string) => `“${venue}” không còn được dùng vào ngày tổ chức buổi này.`,
  editEnded: 'Sửa người tham dự, địa điểm của buổi',
  lateReason: 'Lý do công bố muộn',
  lateReasonHint: 'Lý do được lưu lại để đơn vị xem và báo cáo; người dân không thấy.',
  nearTitle: 'Buổi khác gần buổi này',
  nearSameDay: 'cùng ngày',
  nearAsks: 'nhận câu hỏi gửi trước cùng thời gian',

  move: 'Dời lịch',
  moveLead:
    'Người dân đọc thấy thời gian, địa điểm cũ và mới, kèm lý do. Ai đã gửi câu hỏi hay đăng ký và để lại địa chỉ thì được báo.',
  fixedTime: 'Buổi đã công bố: muốn đổi thời gian, địa điểm thì phải ghi lý do.',
  carry: 'Câu hỏi và đăng ký tham dự đã nhận',
  carryKeep: '– Giữ nguyên với buổi này –',
  carryHint: (questions: number, registered: number) =>
    `Đang có ${received(questions, registered)}. Khi chuyển sang buổi khác, câu hỏi giữ nguyên số thứ tự, hạn trả lời không sớm hơn hạn đã báo; đăng ký tham dự nhận số thứ tự mới.`,
  carryNowhere: (questions: number, registered: number) =>
    `Đang có ${received(questions, registered)}; tất cả được giữ nguyên với buổi này, vì đơn vị chưa công bố buổi sắp tới nào khác.`,
  carryTo: (span: string, theme: string) => `Chuyển sang buổi ${span}: ${theme}`,

  was: (words: string) => `Trước đây: ${words}`,
  isNow: (words: string) => `Nay: ${words}`,
  movedTitle: {
    both: 'Buổi này đã đổi thời gian và địa điểm',
    time: 'Buổi này đã đổi thời gian',
    place: 'Buổi này đã đổi địa điểm',
  },
  carriedTo: 'Câu hỏi và đăng ký tham dự được chuyển sang buổi:',
  beingReceived: (numbers: string) =>
    `Đang tiếp số ${numbers}. Xin ghi xong dòng sổ của người đang được tiếp rồi mới đổi lịch, hoãn, hủy hoặc dừng buổi.`,
  questionsGone: (n: number) => `${formatNumber('vi', n)} câu hỏi đã chuyển sang buổi`,
  carriedFrom: 'chuyển từ buổi',
  carriedAway: 'đã chuyển sang buổi khác',
  carriedHere: 'Ý kiến chuyển từ buổi khác',
  lateBecause: (reason: string) => `Công bố muộn hơn quy định. Lý do: ${reason}`,
  conflictBecause: (reason: string) => `Vẫn tổ chức dù trùng lịch. Lý do: ${reason}`,
}

function received(questions: number, registered: number): string {
  const [asked, coming] = [formatNumber('vi', questions), formatNumber('vi', registered)]
  return `${asked} câu hỏi chưa trả lời xong và ${coming} đăng ký tham dự`
}
