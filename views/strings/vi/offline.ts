import { formatNumber } from '../format.ts'

/** Sentences that a script on the page fills in: `{n}` and the like stand in them as they are. */
const shown = (value: number | string) => (typeof value === 'number' ? formatNumber('vi', value) : value)
type Value = number | string

/** Words of the table while the server is away, and of cards that arrive late. */
export const offline = {
  title: 'Chưa gửi tới máy chủ',
  listLabel: 'Các mục chưa gửi, theo thứ tự đã ghi',
  mark: (n: Value) => `Chờ gửi · máy này ${shown(n)}`,
  asideMark: (n: Value) => `Chưa gửi được · máy này ${shown(n)}`,
  answerTo: (card: Value) => `Trả lời tại chỗ cho ý kiến số ${shown(card)}`,
  answerToOther: 'Trả lời tại chỗ',
  reopen: 'Mở lại để sửa',
  resend: 'Gửi lại',
  remove: 'Bỏ mục này',
  removing:
    'Một bản của mục này vừa được lưu thành tệp; nạp lại tệp đó thì mục trở lại. Mục này chưa được máy chủ ghi nhận: nếu chắc chắn không cần gửi, xin bấm “Bỏ mục này” lần nữa.',
  removed: 'Đã bỏ mục này khỏi máy. Bản lưu nằm trong tệp vừa tải về.',
  answerHere: 'Ghi trả lời tại chỗ',
  formBusy: 'Biểu mẫu đang có nội dung. Xin ghi xong hoặc xóa nội dung đó rồi mở lại mục này.',
  cardAway: 'Thẻ của ý kiến này không còn trên trang nên chưa mở lại được. Nội dung vẫn được giữ ở đây.',

  kept: 'Đã lưu trên máy này, đang gửi.',
  keptAway: 'Đã lưu trên máy này, sẽ tự gửi khi liên lạc được với máy chủ.',
  missing: (labels: Value) => `Xin điền: ${shown(labels)}.`,
  restored: 'Đã khôi phục nội dung đang nhập dở.',
  draftElsewhere: (card: Value) =>
    `Câu trả lời đang nhập dở cho ý kiến số ${shown(card)}, thẻ không hiện trên trang này:`,
  openItsCard: 'Mở thẻ',
  sending: (n: Value) => `Đang gửi ${shown(n)} mục.`,
  allSent: 'Đã gửi hết.',
  away: (n: Value) =>
    `Chưa liên lạc được với máy chủ. Xin cứ ghi tiếp: ${shown(n)} mục chưa gửi đang lưu trên máy này và sẽ tự gửi, đúng thứ tự, khi có mạng lại.`,
  awayNone:
    'Chưa liên lạc được với máy chủ. Xin cứ ghi tiếp: nội dung được lưu trên máy này và sẽ tự gửi khi có mạng lại.',
  busy: (n: Value) => `Máy chủ đang bận. ${shown(n)} mục chưa gửi đang lưu trên máy này và sẽ tự gửi lại.`,
  signedOut: (n: Value) =>
    `Đăng nhập đã hết hạn. ${shown(n)} mục chưa gửi vẫn lưu trên máy này và tự gửi tiếp khi anh/chị đăng nhập lại.`,
  signIn: 'Đăng nhập ở thẻ mới',
  otherAuthor: (n: Value) =>
    `Trình duyệt này đang đăng nhập bằng tài khoản khác. ${shown(n)} mục của anh/chị vẫn lưu trên máy này và chỉ gửi khi chính anh/chị đăng nhập lại.`,
  others: (n: Value) =>
    `${shown(n)} mục chưa gửi của người khác còn lưu trên máy này; chỉ người đã ghi mới mở và gửi được, sau khi đăng nhập.`,
  elsewhere: (n: Value) =>
    `${shown(n)} mục anh/chị ghi ở buổi khác cũng chưa gửi và sẽ gửi theo thứ tự đã ghi.`,
  broken: 'Máy chủ gặp lỗi với riêng mục này. Mục vẫn được giữ ở đây; xin gửi lại sau hoặc lưu thành tệp.',
  tooLarge: 'Nội dung dài hơn mức máy chủ nhận. Xin mở lại và tách làm nhiều ý kiến.',
  noStore:
    'Trình duyệt này không lưu được nội dung trên máy (cửa sổ riêng tư hoặc hết chỗ). Ý kiến vẫn gửi thẳng tới máy chủ, nhưng không được giữ lại khi mất mạng.',

  about: 'Khi mất mạng',
  aboutKept:
    'Mỗi ý kiến và câu trả lời được lưu trên máy này trước, rồi mới gửi; mất mạng, đóng nhầm thẻ hay mất điện cũng không mất nội dung đã ghi. Số thứ tự do máy chủ cấp khi nhận được.',
  reopens: 'Trang này mở lại được trên máy này cả khi mất mạng.',
  reopensNot:
    'Trang này dùng kết nối http trong mạng nội bộ nên không mở lại được khi mất mạng: xin đừng tải lại trang, đừng đóng thẻ này cho đến khi có mạng. Nội dung đã ghi vẫn nằm trên máy này.',
  reopensNotYet: 'Trang này chưa mở lại được khi mất mạng: xin đừng tải lại trang khi đang mất mạng.',
  save: 'Lưu các mục chưa gửi thành tệp',
  saveHint:
    'Tệp có thông tin cá nhân của người nêu; xin chỉ chuyển cho máy khác của văn phòng và xóa sau khi đã gửi.',
  load: 'Nạp tệp các mục chưa gửi',
  saved: (n: Value) => `Đã lưu ${shown(n)} mục thành tệp. Các mục vẫn ở trên máy này và vẫn tự gửi.`,
  nothingToSave: 'Không có mục nào chưa gửi để lưu.',
  loaded: (n: Value) => `Đã nạp ${shown(n)} mục từ tệp; mỗi mục chỉ được ghi một lần dù gửi từ máy nào.`,
  loadedNone: 'Các mục trong tệp đều đã có trên máy này.',
  fileBroken: 'Tệp này không phải tệp các mục chưa gửi hoặc đã hỏng; chưa nạp mục nào.',
  fileEmpty: 'Tệp này không có mục nào.',
  fileOtherSession:
    'Tệp này là của buổi khác; xin mở trang ghi ý kiến của buổi đó rồi nạp tệp. Nếu buổi đó đã hủy hoặc dừng và ý kiến được nêu ở buổi này, xin chọn tệp này lần nữa: các thẻ chưa gửi được chuyển sang buổi này, mỗi thẻ chỉ ghi một lần.',
  fileOtherAuthor: 'Tệp này do người khác ghi; chỉ người đó đăng nhập mới nạp và gửi được.',

  shellTitle: 'Trang mở khi mất mạng',
  shell:
    'Các thẻ ý kiến của buổi chưa hiện ở đây. Xin cứ ghi tiếp; khi có mạng lại, nội dung tự gửi và trang đầy đủ mở được.',
  fullPage: 'Đã có mạng lại. Mở trang đầy đủ',

  signingOut: (n: Value) =>
    `Còn ${shown(n)} mục chưa gửi trên máy này. Đăng xuất không xóa các mục đó; chúng chỉ được gửi khi chính anh/chị đăng nhập lại trên máy này. Nếu vẫn muốn, xin bấm “Đăng xuất” lần nữa.`,
  /** Cards that arrived after their session was over. */
  late: {
    title: 'Thẻ đến sau',
    lead: 'Những thẻ được gửi đến khi buổi đã kết thúc. Ghi nhận thì thẻ thành ý kiến của buổi, mang số tiếp theo và được tính khi tổng hợp; không ghi nhận thì phải nêu lý do.',
    leadConcluded:
      'Những thẻ được gửi đến khi buổi đã kết thúc. Buổi đã có kết luận: thẻ được ghi nhận mang số tiếp theo của buổi và được xử lý như mọi ý kiến mới.',
    none: 'Không có thẻ nào đến sau buổi này.',
    waiting: (n: number) =>
      n === 0 ? 'Mọi thẻ đến sau đã được quyết định.' : `Còn ${formatNumber('vi', n)} thẻ chờ quyết định.`,
    nameless: 'Không có tên',
    times: (said: string, arrived: string, who: string) =>
      `Nói lúc ${said}; thẻ đến lúc ${arrived}; người ghi: ${who}.`,
    take: 'Ghi nhận vào buổi',
    dropFold: 'Không ghi nhận',
    reason: 'Lý do không ghi nhận',
    reasonHint: 'Ví dụ: trùng với ý kiến số 12 đã ghi. Thẻ và lý do vẫn được lưu.',
    drop: 'Không ghi nhận thẻ này',
    taken: (n: number) => `Đã ghi nhận là ý kiến số ${formatNumber('vi', n)}.`,
    dropped: (reason: string) => `Không ghi nhận. Lý do: ${reason}`,
    by: (who: string, at: string) => `(${who}, ${at})`,
    decided: 'Người khác vừa quyết định về thẻ này. Quyết định của anh/chị chưa được lưu.',
    waitingOn: (theme: string) => `Thẻ đến sau: ${theme}`,
    fieldErrors: {
      'reason.of_dropping': 'Xin ghi lý do không ghi nhận.',
    } as Record<string, string>,
  },
}
