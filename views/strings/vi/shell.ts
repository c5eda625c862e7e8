import { formatNumber } from '../format.ts'

/** Words of the frame around every page, and of the parts pages are made of. */
export const shell = {
  skipToContent: 'Đến nội dung chính',
  productName: 'Đối thoại và tiếp công dân',
  otherLanguage: 'English',
  demoRibbon: 'Dữ liệu mẫu – không phải dữ liệu thật',
  mainNavigation: 'Mục chính',
  staffNavigation: 'Khu vực làm việc',
  footerPurpose: 'Nơi người dân gửi ý kiến tới người đứng đầu và nhận trả lời bằng văn bản.',
  staffSignIn: 'Cán bộ đăng nhập',
  staffArea: 'Vào khu vực làm việc',
  publicSite: 'Xem trang dành cho người dân',
  accountOf: (name: string) => `Tài khoản của ${name}`,
  signOut: 'Đăng xuất',
  optional: '(không bắt buộc)',
  atMostCharacters: (n: number) => `Nhiều nhất ${formatNumber('vi', n)} ký tự.`,
  errorWord: 'Lỗi:',
  errorSummaryTitle: 'Xin xem lại những mục sau',
  pages: 'Các trang của danh sách',
  firstPage: 'Về trang đầu',
  nextPage: 'Trang tiếp theo',
  progress: 'Tiến độ giải quyết',
  stop: { done: 'đã xong', current: 'đang ở bước này', ahead: 'chưa tới' },
  print: 'In trang này',
  howToPrint: 'Để in, dùng mục “In” trong trình đơn của trình duyệt (trên máy tính: Ctrl + P).',
}
