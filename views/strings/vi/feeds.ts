import { formatDay } from '../format.ts'

/** Words of calendars to subscribe to. */
export const feeds = {
  tentative: (title: string) => `Dự kiến: ${title}`,
  leaderFeedName: (leader: string, unit: string) => `Lịch tiếp công dân, đối thoại của ${leader} – ${unit}`,

  leadersTitle: 'Lịch riêng của lãnh đạo',
  leadersLead:
    'Mỗi lãnh đạo có một đường dẫn riêng để đưa lịch vào điện thoại, gồm mọi buổi lãnh đạo đó tham dự, cả bản nháp. Ai có đường dẫn đều xem được, nên chỉ gửi cho chính lãnh đạo hoặc người giúp việc.',
  noLeaders: 'Chưa có lãnh đạo nào trong danh sách của đơn vị',
  noLeadersNext: 'Người quản trị thêm lãnh đạo ở mục Quản trị; sau đó tạo đường dẫn lịch tại đây.',
  leaderColumn: 'Lãnh đạo',
  linkColumn: 'Đường dẫn lịch',
  actionColumn: 'Việc cần làm',
  hasLeft: 'Đã thôi giữ chức vụ: nên thu hồi đường dẫn.',
  noLink: 'Chưa tạo',
  madeBy: (name: string, day: string) => `${name} tạo ngày ${formatDay('vi', day)}`,
  make: 'Tạo đường dẫn',
  show: 'Xem đường dẫn',
  of: (name: string) => ` lịch của ${name}`,
  leaderTitle: (name: string) => `Lịch riêng của ${name}`,
  addressLabel: 'Địa chỉ lịch',
  noLinkYet: 'Chưa có đường dẫn nào đang dùng được.',
  qrLabel: 'Mã QR để đưa lịch riêng này vào điện thoại',
  qrHint:
    'iPhone: mở máy ảnh, hướng vào mã này rồi chọn đăng ký lịch. Điện thoại Android: dùng cách “Thêm vào Google Calendar” dưới đây, một lần, trên máy tính.',
  keepSecret:
    'Đường dẫn này không hiện ở đâu khác, nhưng ai có nó đều xem được. Nếu lỡ gửi nhầm hoặc mất điện thoại, xin thu hồi hoặc tạo mới ngay.',
  nothingOfResidents: 'Lịch không có thông tin nào về người dân.',
  makeAnew: 'Tạo đường dẫn mới',
  makeAnewHint: 'Đường dẫn đang dùng hết hiệu lực ngay; lãnh đạo phải đưa lịch vào điện thoại lại.',
  revoke: 'Thu hồi đường dẫn',
  revokeHint: 'Đường dẫn hết hiệu lực ngay và không khôi phục được.',
  staleLink: 'Người khác vừa đổi đường dẫn này. Xin xem lại tình trạng dưới đây rồi bấm lại.',
  back: 'Lịch riêng của lãnh đạo',

  subscribeTitle: 'Đưa lịch này vào điện thoại',
  subscribeOneTitle: 'Đưa buổi này vào lịch của tôi',
  webcal: 'Thêm vào lịch iPhone, máy Mac, Thunderbird',
  google: 'Thêm vào Google Calendar',
  outlook: 'Thêm vào Outlook',
  download: 'Tải tệp lịch (.ics)',
  downloadOnce: 'Tệp tải về không tự cập nhật khi buổi đổi lịch; các cách khác thì có.',
  late: 'Lịch đã thêm tự cập nhật, nhưng có thể chậm: Google Calendar sau 4 đến 24 giờ, ứng dụng khác thường sau vài giờ.',
  urgent: 'Khi có thay đổi gấp, xin xem tại trang này hoặc gọi điện cho văn phòng.',
  urgentCall: (phone: string) => `Khi có thay đổi gấp, xin xem tại trang này hoặc gọi ${phone}.`,
  hereOnly:
    'Hệ thống đang chạy trên chính máy này, nên chưa thêm được vào Google Calendar, Outlook hay điện thoại. Khi có địa chỉ công khai, các cách đó sẽ hiện ở đây.',
}
