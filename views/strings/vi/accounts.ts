import { formatInstant, formatNumber } from '../format.ts'

const MINUTE = 60_000

/** Words of signing in, of the first set-up and of one's own account. */
export const accounts = {
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  signInTitle: 'Đăng nhập',
  signInLead: 'Dành cho cán bộ của cơ quan. Người dân gửi và tra cứu ý kiến không cần tài khoản.',
  signInButton: 'Đăng nhập',
  forgotten: 'Quên mật khẩu? Xin gặp quản trị viên của đơn vị để được cấp mật khẩu dùng một lần.',
  wrongSignIn: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin kiểm tra rồi nhập lại.',
  /** `retryAt` is epoch ms; told to the next full minute. */
  tooManyTries: (retryAt: number) =>
    `Đã nhập sai quá nhiều lần. Xin thử lại sau ${formatInstant('vi', retryAt + MINUTE - 1)}.`,

  codeTitle: 'Nhập mã xác thực',
  codeLead: 'Mật khẩu đã đúng. Xin mở ứng dụng xác thực trên điện thoại và nhập mã đang hiện.',
  code: 'Mã xác thực',
  codeHint: '6 chữ số. Nếu không có điện thoại, xin nhập một mã dự phòng, dạng XXXX-XXXX.',
  codeButton: 'Xác nhận',
  wrongCode: 'Mã chưa đúng hoặc đã dùng rồi. Xin đợi mã tiếp theo rồi nhập lại.',
  startAgain: 'Đăng nhập lại từ đầu',

  accountTitle: 'Tài khoản của tôi',
  accountOf: (name: string, username: string) => `${name} (tên đăng nhập: ${username})`,
  mustChangeTitle: 'Xin đổi mật khẩu trước khi làm việc',
  mustChange:
    'Mật khẩu đang dùng là mật khẩu cấp một lần. Đổi sang mật khẩu của riêng mình thì các mục làm việc mới mở ra.',
  changePassword: 'Đổi mật khẩu',
  oldPassword: 'Mật khẩu đang dùng',
  newPassword: 'Mật khẩu mới',
  newPasswordHint: 'Ít nhất 10 ký tự. Một câu ngắn dễ nhớ thì tốt hơn một từ khó đoán.',
  passwordAgain: 'Nhập lại mật khẩu mới',
  changePasswordNote: 'Sau khi đổi, mọi nơi khác đang đăng nhập tài khoản này sẽ phải đăng nhập lại.',
  wrongPassword: 'Mật khẩu đang dùng chưa đúng.',
  done: {
    'mat-khau': 'Đã đổi mật khẩu. Mọi nơi khác đã được đăng xuất.',
    'dang-nhap': 'Đã kết thúc lần đăng nhập đó.',
    'dang-nhap-khac': 'Đã đăng xuất khỏi mọi nơi khác.',
    'tat-xac-thuc': 'Đã tắt xác thực hai bước.',
    'thu-nhac-viec': 'Đã lưu địa chỉ nhận thư nhắc việc.',
  },

  signInsTitle: 'Những nơi đang đăng nhập',
  signInsLead: 'Nếu thấy một nơi không phải của mình, xin kết thúc lần đăng nhập đó và đổi mật khẩu.',
  deviceColumn: 'Thiết bị',
  signedInColumn: 'Đăng nhập lúc',
  seenColumn: 'Dùng gần nhất',
  stateColumn: 'Tình trạng',
  device: (browser: string, system: string) =>
    browser && system ? `${browser} trên ${system}` : browser || system || 'Thiết bị không rõ',
  thisOne: 'Đang dùng ở đây',
  endSignIn: 'Đăng xuất',
  endSignInOf: (device: string, at: number) => `khỏi ${device}, đăng nhập lúc ${formatInstant('vi', at)}`,
  endOthers: 'Đăng xuất khỏi mọi nơi khác',

  factorTitle: 'Xác thực hai bước',
  factorLead:
    'Ngoài mật khẩu, mỗi lần đăng nhập cần thêm một mã trên điện thoại. Người biết mật khẩu mà không có điện thoại thì không vào được.',
  factorOff: 'Chưa bật.',
  factorOn: (left: number) => `Đang bật. Còn ${formatNumber('vi', left)} mã dự phòng chưa dùng.`,
  factorManage: 'Bật hoặc tắt xác thực hai bước',
  factorStart: 'Bắt đầu bật',
  factorRestart: 'Tạo mã QR khác',
  factorNeeds:
    'Cần một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc FreeOTP.',
  factorScan: 'Mở ứng dụng xác thực, chọn thêm tài khoản và quét mã QR này.',
  factorQr: 'Mã QR để thêm tài khoản vào ứng dụng xác thực',
  factorSecret: 'Nếu không quét được, xin nhập khóa này vào ứng dụng',
  factorFirstCode: 'Mã đang hiện trên ứng dụng',
  factorFirstCodeHint: '6 chữ số.',
  factorConfirm: 'Bật xác thực hai bước',
  factorAlmost: 'Xác thực hai bước chỉ bật sau khi nhập đúng mã đầu tiên.',
  factorRenew: 'Tạo mã dự phòng mới',
  factorRenewNote: 'Mười mã cũ sẽ không còn dùng được.',
  factorEnd: 'Tắt xác thực hai bước',
  ownPassword: 'Mật khẩu đang dùng',
  codesTitle: 'Mã dự phòng',
  codesLead:
    'Xin in hoặc chép lại ngay: các mã này chỉ hiện một lần. Mỗi mã dùng được một lần, khi không có điện thoại bên mình.',
  codesFactorOn: 'Xác thực hai bước đang bật',
  codesKept: 'Tôi đã cất mã, về tài khoản',
  backToAccount: 'Về tài khoản của tôi',

  setupTitle: 'Cài đặt lần đầu',
  setupLead: 'Hệ thống chưa có dữ liệu. Xin khai báo đơn vị và người quản trị đầu tiên.',
  setupCode: 'Mã cài đặt',
  setupCodeHint: 'Hiện trên cửa sổ lệnh của máy chủ khi khởi động, dạng XXXX-XXXX.',
  setupWrongCode:
    'Mã cài đặt chưa đúng. Xin xem lại trên cửa sổ lệnh của máy chủ; mỗi lần khởi động có một mã mới.',
  setupUnit: 'Đơn vị',
  setupUnitName: 'Tên đơn vị',
  setupUnitNameHint: 'Viết đầy đủ, ví dụ: Xã Vĩnh Trại, Phường Đông Kinh, Tỉnh Lạng Sơn.',
  setupLevel: 'Cấp',
  level: { province: 'Cấp tỉnh', commune: 'Cấp xã' },
  levelHint: { province: 'Tỉnh hoặc thành phố', commune: 'Xã, phường hoặc đặc khu' },
  setupParent: 'Thuộc tỉnh, thành phố',
  setupParentHint: 'Chỉ điền với cấp xã; được in ở đầu văn bản.',
  setupAdministrator: 'Người quản trị',
  setupName: 'Họ và tên',
  setupUsernameHint: 'Chữ thường không dấu, chữ số, dấu chấm hoặc gạch; ví dụ: hoai.an',
  setupPasswordAgain: 'Nhập lại mật khẩu',
  setupButton: 'Cài đặt và đăng nhập',
  setupDone: 'Hệ thống vừa được người khác cài đặt. Xin đăng nhập bằng tài khoản được cấp.',
}
