import type { BesideKind } from '../../../src/domain/reminding.ts'
import { formatDay, formatDayLong, formatNumber } from '../format.ts'

const beside: Record<BesideKind, string> = {
  commitments_overdue: 'Cam kết quá hạn',
  commitments_soon: 'Cam kết sắp đến hạn',
  erasures: 'Yêu cầu xóa dữ liệu cá nhân',
  calls: 'Cần gọi điện',
}

/** Words of the daily digest of the staff, and of the address that it goes to. */
export const digests = {
  kind: 'Thư nhắc việc',
  subject: (on: string, place: string) => `Nhắc việc ngày ${formatDay('vi', on)} – ${place}`,
  greeting: 'Kính gửi anh/chị,',
  lead: (on: string) => `Đến ${formatDayLong('vi', on)}, những việc sau đang chờ anh/chị.`,
  beside,
  counted: (label: string, n: number) => `- ${label}: ${formatNumber('vi', n)}`,
  first: 'Cần làm trước',
  named: (code: string, dueOn: string | null, topic: string) =>
    dueOn ? `- ${code}: ${topic}, hạn ${formatDay('vi', dueOn)}` : `- ${code}: ${topic}`,
  desk: 'Tất cả việc đang chờ, ở trang Việc hôm nay:',
  closing:
    'Thư này được gửi tự động trong giờ làm việc, mỗi ngày nhiều nhất một lần và chỉ khi có thay đổi; xin không trả lời thư này. Muốn đổi địa chỉ hoặc thôi nhận thư, xin mở trang Tài khoản của tôi.',
  ownersOnly: 'Nội dung thư nhắc việc chỉ người nhận đọc.',

  title: 'Thư nhắc việc',
  ownLead:
    'Mỗi ngày làm việc, hệ thống gửi nhiều nhất một thư cho biết việc nào đang chờ, sắp đến hạn hoặc quá hạn, và chỉ khi có thay đổi so với lần trước. Để trống thì không gửi; mọi việc vẫn hiện ở trang Việc hôm nay.',
  theirLead:
    'Thư nhắc việc gửi về địa chỉ này, nhiều nhất một thư mỗi ngày làm việc. Để trống thì không gửi. Người dùng cũng tự đổi được ở trang Tài khoản của tôi.',
  noServer: 'Hệ thống chưa nối với máy chủ thư, nên hiện chưa gửi thư nhắc việc.',
  address: 'Địa chỉ thư điện tử',
  save: 'Lưu địa chỉ',
  storedNow: (email: string) => email || 'chưa có địa chỉ',
  stale: 'Địa chỉ này vừa được đổi ở nơi khác. Xin xem lại rồi lưu.',
}
