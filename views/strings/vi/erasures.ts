import { formatDay, formatInstant, formatNumber } from '../format.ts'

const day = (on: string) => formatDay('vi', on)
const instant = (at: number) => formatInstant('vi', at)

/** Words of requests about personal data, for the office and for whoever asks. */
export const erasures = {
  own: {
    ask: 'Đề nghị xóa dữ liệu cá nhân',
    goes: 'Sẽ xóa: họ tên, số điện thoại, thư điện tử, địa chỉ và tệp ông/bà đã gửi.',
    stays:
      'Vẫn giữ: nội dung ông/bà đã viết và câu trả lời, là hồ sơ của cơ quan. Việc xóa không làm thay đổi cách giải quyết ý kiến.',
    noMore:
      'Sau khi xóa, văn phòng không còn cách báo cho ông/bà. Xin giữ đường liên kết của trang này để xem kết quả.',
    replyOn: (on: string) => `Văn phòng trả lời chậm nhất ngày ${day(on)}.`,
    sure: 'Tôi hiểu và muốn xóa dữ liệu cá nhân của mình trong ý kiến này',
    send: 'Gửi đề nghị xóa',
    asked: (at: number, on: string) =>
      `Ông/bà đã đề nghị xóa dữ liệu cá nhân lúc ${instant(at)}. Văn phòng trả lời chậm nhất ngày ${day(on)}.`,
    askedTitle: 'Đã nhận đề nghị xóa dữ liệu cá nhân',
    keptTitle: 'Văn phòng chưa xóa dữ liệu cá nhân của ông/bà',
    keptAt: (at: number) => `Trả lời lúc ${instant(at)}. Lý do:`,
    erasedTitle: 'Dữ liệu cá nhân của ông/bà đã được xóa',
    erasedAt: (at: number) =>
      `Họ tên và cách liên hệ được xóa lúc ${instant(at)}. Ông/bà vẫn xem được kết quả ở trang này.`,
    cannot: 'Lúc này không gửi được đề nghị ở đây. Xin gọi điện hoặc đến văn phòng.',
  },
  fieldErrors: { 'sure.required': 'Đánh dấu vào ô này nếu ông/bà chắc chắn.' } as Record<string, string>,
  staffErrors: {
    'sure.required': 'Đánh dấu vào ô này để xác nhận.',
    'reason.required': 'Ghi lý do giữ lại; người đề nghị sẽ đọc.',
    'do.required': 'Chọn việc cần làm.',
  } as Record<string, string>,

  tile: 'Đề nghị xóa dữ liệu cá nhân',
  title: 'Dữ liệu cá nhân',
  lead: 'Đề nghị của người gửi, xếp theo hạn trả lời (Nghị định 356/2025/NĐ-CP).',
  open: 'Chờ giải quyết',
  count: (n: number) => `${formatNumber('vi', n)} đề nghị chờ giải quyết`,
  noneTitle: 'Không có đề nghị nào chờ giải quyết',
  noneText: 'Khi có người đề nghị xóa dữ liệu cá nhân, đề nghị hiện ở đây.',
  done: 'Đã giải quyết gần đây',
  opinion: 'Ý kiến',
  requestedAt: 'Đề nghị lúc',
  replyOn: 'Hạn trả lời',
  overdue: 'Quá hạn',
  dueToday: 'Hôm nay',
  outcomeLabel: 'Kết quả',
  outcome: { erased: 'Đã xóa', kept: 'Giữ lại' },
  decidedAt: 'Giải quyết lúc',
  byAsker: 'Người gửi, ở trang theo dõi',
  byStaff: (name: string) => `${name} ghi nhận`,
  from: 'Qua',

  notice: (on: string) => `Người gửi đề nghị xóa dữ liệu cá nhân, cần trả lời chậm nhất ngày ${day(on)}`,
  settle: 'Xem và giải quyết đề nghị',
  openPage: 'Mở trang dữ liệu cá nhân',
  panel: 'Dữ liệu cá nhân của người gửi',
  panelLead: 'Ghi nhận đề nghị xóa của người gửi và giải quyết đề nghị.',

  pageTitle: (code: string) => `Dữ liệu cá nhân trong ý kiến ${code}`,
  back: 'Về ý kiến',
  backToList: 'Về danh sách đề nghị',
  held: 'Dữ liệu đang giữ',
  files: 'Tệp người gửi đã gửi',
  asked: (at: number, on: string) => `Đề nghị lúc ${instant(at)}, trả lời chậm nhất ngày ${day(on)}.`,
  askedOverdue: (at: number, on: string) => `Đề nghị lúc ${instant(at)}; đã quá hạn trả lời ngày ${day(on)}.`,
  isErased: (at: number) => `Dữ liệu cá nhân của người này đã được xóa lúc ${instant(at)}.`,
  askTitle: 'Ghi nhận đề nghị của người gửi',
  askLead: 'Khi người gửi gọi điện, viết thư hoặc đến văn phòng. Hạn trả lời tính từ hôm nay.',
  askSure: 'Đã nhận đề nghị của chính người gửi hoặc người đại diện hợp pháp',
  ask: 'Ghi nhận đề nghị',
  eraseTitle: 'Xóa',
  eraseGoes:
    'Xóa họ tên, số điện thoại, thư điện tử, địa chỉ, nơi ghi trong ý kiến và tệp người gửi đã gửi. Việc xóa không lấy lại được.',
  eraseStays:
    'Giữ lại: nội dung gốc, câu trả lời và lịch sử xử lý, là hồ sơ lưu trữ. Nội dung gốc chỉ cơ quan đọc được, không sửa.',
  eraseTold:
    'Sau khi xóa, không còn cách báo cho người gửi; kết quả hiện ở trang theo dõi bằng đường liên kết riêng của họ.',
  eraseSure: 'Tôi đã kiểm tra nội dung công khai và muốn xóa dữ liệu của người này',
  erase: 'Xóa dữ liệu cá nhân',
  also: 'Ý kiến khác cùng số điện thoại hoặc thư điện tử',
  alsoHint: 'Đánh dấu những ý kiến mà người đề nghị cũng muốn xóa.',
  alsoRegistered: 'Đăng ký dự buổi cùng số điện thoại hoặc thư điện tử',
  alsoOpinion: (code: string, on: string, name: string) => `${code}, nhận ngày ${day(on)}, ${name}`,
  alsoRegistration: (code: string, theme: string, name: string) => `${code}, buổi “${theme}”, ${name}`,
  keepTitle: 'Giữ lại',
  keepReason: 'Lý do giữ lại',
  keepHint:
    'Người đề nghị đọc nguyên văn, ví dụ: đang giải quyết khiếu nại, pháp luật yêu cầu giữ danh tính.',
  keep: 'Trả lời giữ lại',
  hitsTitle: 'Dữ liệu cá nhân còn trong phần công khai',
  hitsLead:
    'Xóa không sửa các nội dung này. Xin biên tập nội dung công khai, hoặc đính chính câu trả lời, trước khi xóa.',
  hitsNone:
    'Không thấy họ tên, số điện thoại hay địa chỉ trong nội dung công khai và câu trả lời đã phát hành.',
  hitIn: { publicText: 'Nội dung công khai', publicPlace: 'Địa điểm công khai', answer: 'Câu trả lời' },
  hit: (where: string, words: string) => `${where}: “${words}”`,
  editPublic: 'Biên tập nội dung công khai',
  notAsked: 'Chưa ghi nhận đề nghị nào của người gửi.',
  takenMeanwhile: 'Dữ liệu của một người đã chọn vừa được xóa. Xin xem lại danh sách.',
  fileReason: 'Xóa theo đề nghị về dữ liệu cá nhân',
}
