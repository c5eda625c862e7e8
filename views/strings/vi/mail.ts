import type { MailKindName } from '../../../src/domain/mail-kind.ts'

/** The subject of a message: what happened, never what about. Its English counterpart stands as the last line of the same message. */
const subject: Record<MailKindName, string> = {
  receipt: 'Đã nhận ý kiến của ông/bà',
  accepted: 'Ý kiến của ông/bà đã được tiếp nhận',
  refused: 'Về việc không tiếp nhận ý kiến của ông/bà',
  forwarded: 'Ý kiến của ông/bà đã được chuyển đi',
  returned: 'Ý kiến của ông/bà được trả lại kèm hướng dẫn',
  merged: 'Ý kiến của ông/bà được gộp để giải quyết chung',
  filed: 'Ý kiến của ông/bà được lưu hồ sơ',
  withdrawn: 'Ý kiến của ông/bà đã được rút',
  answered: 'Ý kiến của ông/bà đã được trả lời',
  corrected: 'Câu trả lời cho ý kiến của ông/bà được đính chính',
  due_extended: 'Gia hạn trả lời ý kiến của ông/bà',
  due_recomputed: 'Tính lại hạn trả lời ý kiến của ông/bà',
  session_moved: 'Đổi lịch buổi gặp người dân',
  session_postponed: 'Hoãn buổi gặp người dân',
  session_cancelled: 'Hủy buổi gặp người dân',
  session_announced_anew: 'Thời gian mới của buổi gặp người dân',
  registered: 'Đã nhận đăng ký của ông/bà',
  registration_waits: 'Đăng ký của ông/bà đang trong danh sách chờ',
  registration_moved_up: 'Đã có chỗ cho ông/bà',
  registration_carried: 'Đăng ký của ông/bà được chuyển sang buổi khác',
  registration_cancelled: 'Đăng ký của ông/bà đã hủy',
  registration_reminder: 'Nhắc lịch buổi ông/bà đã đăng ký',
}

/** The kind of a message as the office's lists name it. */
const kind: Record<MailKindName, string> = {
  receipt: 'Báo đã nhận ý kiến',
  accepted: 'Báo tiếp nhận',
  refused: 'Báo không tiếp nhận',
  forwarded: 'Báo chuyển đơn vị khác',
  returned: 'Trả lại kèm hướng dẫn',
  merged: 'Báo gộp ý kiến',
  filed: 'Báo lưu hồ sơ',
  withdrawn: 'Báo đã rút',
  answered: 'Báo đã trả lời',
  corrected: 'Báo đính chính câu trả lời',
  due_extended: 'Báo gia hạn',
  due_recomputed: 'Báo tính lại hạn',
  session_moved: 'Báo đổi lịch buổi',
  session_postponed: 'Báo hoãn buổi',
  session_cancelled: 'Báo hủy buổi',
  session_announced_anew: 'Báo thời gian mới của buổi',
  registered: 'Xác nhận đăng ký',
  registration_waits: 'Báo vào danh sách chờ',
  registration_moved_up: 'Báo đã có chỗ',
  registration_carried: 'Báo chuyển đăng ký',
  registration_cancelled: 'Báo hủy đăng ký',
  registration_reminder: 'Nhắc lịch',
}

/** Words of mail. */
export const mail = { subject, kind }
