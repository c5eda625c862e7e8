import type { TurnSource } from '../../../src/domain/room.ts'
import type { TurnStepName } from '../../../src/domain/turn.ts'
import { formatNumber } from '../format.ts'

const source: Record<TurnSource, string> = {
  registered: 'Đã đăng ký phát biểu',
  walk_in: 'Ghi tên tại buổi',
  advance: 'Có ý kiến gửi trước',
}

const step: Record<Exclude<TurnStepName, 'move'> | 'up' | 'down', string> = {
  call: 'Mời phát biểu',
  finish: 'Kết thúc lượt',
  skip: 'Bỏ qua lượt',
  bring_back: 'Đưa lại cuối danh sách',
  speak_again: 'Cho phát biểu thêm',
  up: 'Lên',
  down: 'Xuống',
  remove: 'Bỏ',
  restore: 'Đưa lại danh sách',
  show_name: 'Cho hiện tên',
  hide_name: 'Thôi hiện tên',
}

/** Words of the speakers’ list and of the large screen. */
export const room = {
  inTheRoom: 'Tại buổi',
  /** The ways from the page of a session to those of its room. */
  links: {
    agenda: 'Chương trình',
    brief: 'Tóm tắt cho người chủ trì',
    openingReport: 'Báo cáo mở đầu',
    attendance: 'Điểm danh',
    turns: 'Danh sách phát biểu',
    projector: 'Màn hình hội trường',
    visits: 'Bàn tiếp công dân',
    receptionRegister: 'Sổ tiếp công dân',
    paperEntry: 'Nhập từ giấy',
    imports: 'Nhập từ bảng tính',
    lateCards: 'Ý kiến đến sau',
    closingSum: 'Tổng hợp để kết thúc',
    conclusion: 'Kết luận',
    minutes: 'Biên bản',
  },

  turnsTitle: 'Danh sách phát biểu',
  source,
  step,
  /** What the button does, told to who cannot see beside which name it stands. */
  stepOf: (words: string, name: string) => `${words}: ${name}`,

  speaking: 'Đang phát biểu',
  nobodySpeaks: 'Chưa có ai đang phát biểu.',
  callNext: (name: string) => `Mời người tiếp theo: ${name}`,
  nobodyWaits: 'Không còn ai chờ phát biểu.',
  since: (time: string) => `Bắt đầu lúc ${time}`,
  spokeFor: 'Đã nói',
  limit: (minutes: number) => `thời lượng ${formatNumber('vi', minutes)} phút`,
  timeIsOver: 'Đã hết thời lượng',
  inAll: (time: string) => `cả buổi đã nói ${time}`,
  duration: (minutes: number, seconds: number) =>
    minutes > 0 ? `${formatNumber('vi', minutes)} phút ${seconds} giây` : `${seconds} giây`,
  waitingTitle: (n: number) => `Đang chờ (${formatNumber('vi', n)})`,
  waitingEmpty: 'Danh sách chờ đang trống',
  waitingEmptyNext: 'Thêm người phát biểu từ danh sách đăng ký, từ ý kiến gửi trước hoặc ghi tên tại buổi.',
  skippedTitle: (n: number) => `Đã bỏ qua lượt (${formatNumber('vi', n)})`,
  spokenTitle: (n: number) => `Đã phát biểu (${formatNumber('vi', n)})`,
  removedTitle: (n: number) => `Đã bỏ khỏi danh sách (${formatNumber('vi', n)})`,
  removed: (name: string) => `Đã bỏ ${name} khỏi danh sách.`,
  undo: 'Hoàn tác',
  /** How many more there are of each list. */
  more: {
    waiting: (n: number) => `Xem tiếp (còn ${formatNumber('vi', n)} người đang chờ)`,
    skipped: (n: number) => `Xem tiếp (còn ${formatNumber('vi', n)} người đã bỏ qua lượt)`,
    spoken: (n: number) => `Xem tiếp (còn ${formatNumber('vi', n)} lượt đã phát biểu)`,
    removed: (n: number) => `Xem tiếp (còn ${formatNumber('vi', n)} người đã bỏ khỏi danh sách)`,
  },
  toStart: (n: number) => `Về đầu danh sách (${formatNumber('vi', n)} người ở trước)`,
  columns: {
    order: 'Thứ tự',
    who: 'Người phát biểu',
    steps: 'Thao tác',
  },
  question: (n: number) => `Ý kiến số ${formatNumber('vi', n)}`,
  nameShown: 'Tên hiện trên màn hình',
  nameNotShown: 'Tên không hiện trên màn hình',

  fairTitle: 'Nơi chưa có ai phát biểu',
  fairHamlets: 'Thôn, tổ dân phố',
  fairGroups: 'Nhóm, hội',
  fairWaiting: (name: string, n: number) => `${name} (${formatNumber('vi', n)} người đang chờ)`,
  unheard: 'Nơi chưa phát biểu',
  suggestion: (name: string, place: string) =>
    place ? `Gợi ý mời ${name}, ${place}: từ đó chưa có ai phát biểu.` : `Gợi ý mời ${name}.`,

  stale:
    'Người khác vừa thay đổi danh sách nên thao tác này chưa được thực hiện. Dưới đây là danh sách hiện tại.',
  wrong: 'Lúc này không thực hiện được thao tác này.',
  notTaken: 'Buổi này không nhận thêm người phát biểu: buổi chưa công bố, đã hoãn, đã hủy hoặc đã kết thúc.',

  addTitle: 'Thêm người phát biểu',
  fromRegistered: 'Từ danh sách đăng ký',
  registeredCount: (n: number, there: number) =>
    `${formatNumber('vi', n)} người đăng ký phát biểu chưa có trong danh sách, ${formatNumber('vi', there)} người đã có mặt.`,
  noRegistered: 'Không còn ai đăng ký phát biểu mà chưa có trong danh sách.',
  addThere: (n: number) => `Thêm ${formatNumber('vi', n)} người đã có mặt`,
  addAll: (n: number) => `Thêm tất cả ${formatNumber('vi', n)} người`,
  added: (n: number) =>
    n === 0 ? 'Những người này đã có trong danh sách.' : `Đã thêm ${formatNumber('vi', n)} người phát biểu.`,
  /** Of those who registered and those who sent a question: nobody is left. */
  noSources: 'Không còn ý kiến gửi trước nào mà người gửi chưa có trong danh sách.',
  findTitle: 'Tìm người đăng ký hoặc người gửi ý kiến trước',
  findHint:
    'Tìm theo họ tên, thôn hoặc số ý kiến. Với người gửi ý kiến, tên chỉ hiện trên màn hình nếu họ đã đồng ý công khai tên và ý kiến được đăng công khai.',
  find: 'Tìm',
  findAll: 'Xem tất cả',
  foundCount: (q: string, n: number) =>
    n === 0 ? `Không tìm thấy ai với “${q}”.` : `Tìm thấy ${formatNumber('vi', n)} người với “${q}”.`,
  moreSources: (n: number) => `Trang tiếp (còn ${formatNumber('vi', n)} người)`,
  isThere: 'đã có mặt',
  addOne: 'Thêm',
  sourceGone:
    'Người này không còn trong danh sách đăng ký phát biểu hay ý kiến gửi trước. Dưới đây là danh sách hiện tại.',
  walkIn: 'Ghi tên tại buổi',
  name: 'Họ và tên',
  hamlet: 'Thôn, tổ dân phố',
  hamletEmpty: '– Chọn –',
  otherHamlet: 'Nơi khác hoặc chưa rõ',
  group: 'Nhóm, hội mà người này đại diện',
  groupHint: 'Hiện trên màn hình; không ghi tên người ở đây.',
  consent: 'Người này đồng ý hiện tên trên màn hình',
  addWalkIn: 'Thêm vào cuối danh sách',
  walkInAdded: (name: string) => `Đã thêm ${name} vào cuối danh sách.`,
  formUsed:
    'Biểu mẫu này đã dùng để thêm một người khác. Nội dung dưới đây chưa được lưu; nếu là người mới, xin bấm “Thêm vào cuối danh sách” lần nữa.',
  fieldErrors: {
    'name.required': 'Xin ghi họ và tên.',
    'hamlet.required': 'Xin chọn thôn, tổ dân phố.',
    'hamlet.not_a_choice': 'Xin chọn thôn, tổ dân phố trong danh sách.',
    'minutes.not_a_number': 'Xin ghi số phút từ 0 đến 60.',
  } as Record<string, string>,

  timeTitle: 'Thời lượng mỗi lượt',
  minutes: 'Số phút',
  minutesHint: 'Để trống hoặc ghi 0 nếu không giới hạn.',
  setTime: 'Đặt thời lượng',

  projector: 'Màn hình hội trường',
  openProjector: 'Mở màn hình hội trường',
  projectorHint: 'Mở ở cửa sổ riêng trên máy chiếu; màn hình tự cập nhật theo danh sách này.',
  phones: {
    led: 'Màn hình có mã QR để người dự gửi câu hỏi bằng điện thoại.',
    too_late: 'Màn hình không có mã QR gửi câu hỏi vì buổi này đang không nhận câu hỏi qua mạng.',
    unreachable:
      'Màn hình không có mã QR gửi câu hỏi vì điện thoại của người dự không mở được địa chỉ của máy này.',
  },
  phonesAgain: 'Đặt lại thời gian nhận câu hỏi',
  showField: 'Nội dung trên màn hình',
  showSpeaker: 'Người đang phát biểu và ý kiến của họ',
  showQuiet: 'Chỉ chủ đề của buổi',
  showOpinion: (n: number, text: string) => `Ý kiến số ${formatNumber('vi', n)}: ${text}`,
  show: 'Chiếu',
  shownNow: {
    speaker: 'Màn hình đang theo người phát biểu.',
    quiet: 'Màn hình chỉ hiện chủ đề của buổi.',
    opinion: (n: number) => `Màn hình đang chiếu ý kiến số ${formatNumber('vi', n)}.`,
  },
  notShowable: 'Ý kiến này không đăng công khai nên không chiếu được.',

  strip: {
    title: 'Phát biểu',
    all: 'Mở danh sách phát biểu',
  },

  screen: {
    someone: 'Người phát biểu',
    next: 'Tiếp theo',
    /** So many are named, and so many wait beyond them. */
    more: (named: number, n: number) =>
      `(${formatNumber('vi', named)} trong số ${formatNumber('vi', named + n)} người chờ)`,
    nobodyWaits: 'Chưa có ai chờ phát biểu',
    beforeStart: 'Buổi sắp bắt đầu',
    betweenTurns: 'Mời đại biểu và bà con phát biểu',
    over: 'Buổi đã kết thúc. Xin cảm ơn bà con đã đến dự.',
    calledOff: 'Buổi này không diễn ra theo lịch đã công bố.',
    cancelled: (reason: string) => `Buổi này đã hủy. ${reason}`.trim(),
    postponed: (reason: string) => `Buổi này tạm hoãn, sẽ thông báo thời gian mới. ${reason}`.trim(),
    on: (span: string) => `Buổi diễn ra ${span}`,
    topicOnly: 'Lĩnh vực',
    cut: 'Trích; toàn văn ở trang ý kiến công khai.',
    ask: 'Gửi câu hỏi ngay bây giờ',
    askHow: 'Quét mã hoặc mở địa chỉ',
    lost: 'Mất kết nối, đang nối lại',
    signedOut: 'Cần đăng nhập lại trên máy này',
    clock: 'Bây giờ là',
  },
}
