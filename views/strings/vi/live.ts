import type { CaptureStanding } from '../../../src/domain/capture.ts'
import type { RoomOutcome } from '../../../src/domain/room.ts'
import type { SessionKind } from '../../../src/domain/session.ts'
import { formatDayLong, formatNumber } from '../format.ts'

const shut: Record<Exclude<CaptureStanding['is'], 'open' | 'early' | 'late'> | 'held' | 'concluded', string> =
  {
    draft: 'Buổi này còn là bản nháp. Sau khi công bố mới ghi được ý kiến.',
    postponed:
      'Buổi này đã hoãn. Khi có thời gian mới và được công bố lại thì ghi được ý kiến; thẻ chưa gửi vẫn nằm trên máy này và tự gửi khi mở lại trang này lúc đó.',
    cancelled:
      'Buổi này đã hủy nên không ghi thêm ý kiến. Thẻ chưa gửi vẫn nằm trên máy này; muốn ghi ở buổi khác, xin lưu các mục chưa gửi thành tệp rồi nạp tệp ở trang ghi ý kiến của buổi đó.',
    held: 'Buổi này đã kết thúc. Thẻ còn gửi đến được giữ ở mục “Đến sau”; nếu còn nhiều ý kiến trên giấy, xin mở lại buổi để ghi tiếp.',
    concluded:
      'Buổi này đã có thông báo kết luận nên không ghi thêm ý kiến. Thẻ còn gửi đến được giữ ở mục “Đến sau”.',
  }

/** What is said at a session of each kind. */
const spokenTitle: Record<SessionKind, string> = {
  dialogue: 'Phát biểu tại buổi',
  reception: 'Nêu tại buổi',
}

/** What a matter came to at the table. */
const outcome: Record<RoomOutcome, string> = {
  answered_here: 'Đã trả lời tại chỗ',
  to_agency: 'Giao cơ quan trả lời',
  not_ours: 'Không thuộc thẩm quyền',
  for_conclusion: 'Ghi nhận để kết luận',
  parked: 'Để lại, có lý do',
}

/** Words of the page on which what is said at a session is recorded. */
export const live = {
  advanceCount: (n: number) => `${formatNumber('vi', n)} ý kiến gửi trước`,
  spokenCount: {
    dialogue: (n: number) => `${formatNumber('vi', n)} phát biểu`,
    reception: (n: number) => `${formatNumber('vi', n)} ý kiến nêu tại buổi`,
  } satisfies Record<SessionKind, (n: number) => string>,
  advanceTitle: 'Gửi trước',
  spokenTitle,
  noneAdvance: 'Không có ý kiến nào gửi trước.',
  noneSpoken: 'Chưa ghi ý kiến nào. Ý kiến mới ghi hiện ở đây, số lớn nhất đứng đầu.',
  findLabel: 'Tìm ý kiến theo số hoặc từ',
  find: 'Tìm',
  foundCount: (q: string, n: number) => `Tìm “${q}”: ${formatNumber('vi', n)} ý kiến.`,
  findAll: 'Xem tất cả ý kiến',
  noneFound: 'Không có ý kiến nào khớp.',
  more: {
    spoken: (n: number) => `Xem các ý kiến trước (còn ${formatNumber('vi', n)})`,
    advance: (n: number) => `Xem tiếp (còn ${formatNumber('vi', n)})`,
  },
  toStart: {
    spoken: (n: number) => `Về các ý kiến mới nhất (${formatNumber('vi', n)})`,
    advance: (n: number) => `Về đầu danh sách (${formatNumber('vi', n)})`,
  },
  shutTitle: 'Chưa ghi được ý kiến',
  shutForGood: 'Không ghi thêm ý kiến',
  early: (day: string) => `Ghi được ý kiến từ ${formatDayLong('vi', day)}, một ngày trước buổi.`,
  shut,
  lateKept:
    'Buổi đã kết thúc trước khi thẻ này đến. Thẻ được giữ nguyên ở mục “Đến sau” để cán bộ văn phòng quyết định.',
  lateCards: 'Xem các thẻ đến sau',

  newCard: 'Ý kiến mới',
  name: 'Người nêu',
  hamlet: 'Thôn, tổ dân phố',
  hamletEmpty: '– Chọn –',
  otherHamlet: 'Nơi khác hoặc chưa rõ',
  text: 'Nội dung',
  topic: 'Lĩnh vực',
  topicEmpty: '– Chọn –',
  kind: 'Loại',
  contact: 'Nhóm, điện thoại, địa chỉ',
  phone: 'Điện thoại',
  address: 'Địa chỉ',
  record: 'Ghi ý kiến',
  byKeyboard: 'hoặc Ctrl + Enter',
  recorded: (n: number) => `Đã ghi ý kiến số ${formatNumber('vi', n)}.`,
  denunciation: (desk: string) =>
    desk
      ? `Không ghi lời tố cáo ở đây: mời người nêu đến trực tiếp hoặc gửi đơn tới ${desk}.`
      : 'Không ghi lời tố cáo ở đây: mời người nêu gặp riêng cán bộ tiếp nhận.',
  formUsed:
    'Biểu mẫu này đã dùng để ghi một ý kiến khác. Nội dung dưới đây chưa được lưu; nếu là ý kiến mới, xin bấm “Ghi ý kiến” lần nữa.',

  repeat: (n: number) => `Ý kiến này đã ghi trước đó, số ${formatNumber('vi', n)}.`,
  otherAuthor: 'Thẻ này do người khác ghi. Xin đăng nhập bằng tài khoản của người ghi để gửi.',
  entryGone:
    'Thẻ của câu trả lời này không còn ở danh sách của buổi. Nội dung anh/chị đã ghi vẫn được giữ trên máy này; nếu cần, xin lưu thành tệp hoặc hỏi cán bộ văn phòng phụ trách buổi.',
  noSeat:
    'Tài khoản của anh/chị hiện không có quyền ghi tại buổi này. Nội dung vẫn được giữ trên máy này; xin gặp quản trị viên của đơn vị để được giao vai trò cán bộ văn phòng, sau đó mở lại trang này hoặc bấm “Gửi lại”.',
  answerToLate:
    'Thẻ của câu trả lời này đến sau khi buổi kết thúc và đang ở mục “Đến sau”. Câu trả lời chưa được lưu.',
  answerShut:
    'Buổi này không nhận câu trả lời tại chỗ nữa. Câu trả lời chưa được lưu; xin mở lại buổi rồi gửi lại.',
  answerRecorded: 'Đã ghi câu trả lời.',

  fieldErrors: {
    'name.required': 'Xin ghi người nêu.',
    'hamlet.required': 'Xin chọn thôn, tổ dân phố.',
    'hamlet.not_a_choice': 'Xin chọn thôn, tổ dân phố trong danh sách.',
    'text.required': 'Xin ghi nội dung.',
    'text.too_long':
      'Nội dung dài hơn 5.000 ký tự nên chưa ghi được. Xin rút gọn hoặc tách làm nhiều ý kiến.',
    'topic.required': 'Xin chọn lĩnh vực.',
    'text.nothing': 'Xin ghi câu trả lời hoặc chọn kết quả.',
    'agency_id.required': 'Xin chọn cơ quan trả lời.',
    'agency_id.not_a_choice': 'Xin chọn cơ quan trong danh sách.',
    'due_on.required': 'Xin ghi ngày hẹn trả lời.',
    'due_on.before_session': 'Ngày hẹn trả lời không thể trước ngày của buổi.',
    'reason.required': 'Xin ghi việc này thuộc thẩm quyền của ai.',
  } as Record<string, string>,

  openCard: (n: number) => `Mở hồ sơ ý kiến số ${formatNumber('vi', n)}`,
  answeredBy: (name: string) => `${name} trả lời tại chỗ`,
  answered: 'Trả lời tại chỗ',
  noteAnswer: 'Ghi trả lời, kết quả',
  answerBy: 'Người trả lời',
  answerByEmpty: '– Chọn –',
  answerText: 'Nội dung trả lời',
  saveAnswer: 'Ghi lại',
  outcomeLabel: 'Kết quả tại buổi',
  outcomeEmpty: '– Chưa ghi kết quả –',
  outcome,
  outcomeAgency: 'Cơ quan trả lời',
  outcomeDue: 'Chậm nhất ngày',
  outcomeReason: 'Thuộc thẩm quyền của ai, hoặc ghi chú',
  outcomeBy: 'chậm nhất',

  recordedBy: (name: string) => `${name} ghi`,
  mended: (n: number) => `Đã sửa ${formatNumber('vi', n)} lần`,
  stoodBefore: 'Trước khi sửa:',
  mend: 'Sửa thẻ',
  mendTitle: (n: number) => `Sửa thẻ số ${formatNumber('vi', n)}`,
  mendLead: 'Số của ý kiến giữ nguyên. Nội dung trước khi sửa được lưu lại cùng người sửa và thời điểm sửa.',
  mendSave: 'Lưu nội dung đã sửa',
  mendStale:
    'Người khác vừa sửa thẻ này. Nội dung đang lưu hiện ngay dưới đây; nội dung anh/chị nhập vẫn còn trong biểu mẫu và chưa được lưu. Nếu vẫn muốn thay, xin bấm lưu lần nữa.',
  mendShut: 'Thẻ này không sửa được tại bàn ghi nữa. Nội dung anh/chị nhập chưa được lưu.',
  mendStands: 'Đang lưu',
  backToLive: 'Về trang ghi ý kiến',
  receipt: 'Phiếu tiếp nhận',

  speakingNow: 'Đang phát biểu',
  takeSpeaker: 'Ghi ý kiến của',
  groupName: 'Nói thay nhóm, tổ chức',
  topicLetters: 'Gõ tắt',
  topicLettersHint:
    'Gõ hai chữ đầu của lĩnh vực, ví dụ “dd” cho đất đai; phím mũi tên xuống chọn lĩnh vực kế tiếp.',
  answerSeen:
    'Người khác vừa ghi câu trả lời trên thẻ này. Nội dung anh/chị đã nhập chưa được lưu và vẫn còn dưới đây; nếu cần ghi thêm, xin bấm lần nữa.',
}
