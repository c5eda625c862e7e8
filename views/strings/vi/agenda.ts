import type { Grouping } from '../../../src/domain/agenda.ts'
import type { SessionKind } from '../../../src/domain/session.ts'
import { spokenDay, spokenNumber } from '../../../src/domain/spoken.ts'
import { capital, formatDay, formatDayLong, formatInstant, formatNumber } from '../format.ts'

const day = (on: string) => formatDay('vi', on)
const number = (n: number) => formatNumber('vi', n)
const grouping: Record<Grouping, string> = { topic: 'Theo lĩnh vực', hamlet: 'Theo thôn, tổ dân phố' }
const meeting: Record<SessionKind, string> = { dialogue: 'buổi đối thoại', reception: 'buổi tiếp công dân' }
/** A number as the chair reads it, its digits beside it for the eye. */
const aloud = (n: number) => (n <= 9999 ? `${spokenNumber(n)} (${number(n)})` : number(n))

/** Words of what is prepared before a session. */
export const agenda = {
  title: 'Chương trình',
  lead: 'Câu hỏi gửi trước, xếp theo thứ tự sẽ nêu. Kéo dòng để đổi chỗ, hoặc bấm các nút ở cuối dòng.',
  leadReader: 'Câu hỏi gửi trước, theo thứ tự văn phòng đã xếp.',
  keysHint: 'Khi đang ở một nút của dòng, bấm Alt + mũi tên lên, xuống để đổi chỗ dòng đó.',
  back: 'Về trang của buổi',
  backToAgenda: 'Trở lại chương trình',
  grouping,
  groupingLabel: 'Cách xếp nhóm',
  noHamlet: 'Không ghi thôn, tổ dân phố',
  emptyTitle: 'Chưa có câu hỏi gửi trước',
  emptyLead: 'Câu hỏi người dân gửi trước buổi này sẽ hiện ở đây khi đến.',
  counts: (lines: number, prepared: number) =>
    `${number(lines)} câu hỏi, ${number(prepared)} câu đã có nội dung chuẩn bị.`,
  inGroup: (n: number) => `${number(n)} câu hỏi`,
  /** Of a group that goes over the edge of the page. */
  partOfGroup: (from: number, to: number, n: number) =>
    from === to
      ? `câu thứ ${number(from)} trong ${number(n)} câu hỏi`
      : `câu thứ ${number(from)} đến ${number(to)} trong ${number(n)} câu hỏi`,
  more: (n: number) => `Xem tiếp (còn ${number(n)} câu hỏi)`,
  toPreparationsStart: (n: number) => `Về đầu danh sách (${number(n)} câu hỏi ở trước)`,
  toStart: (n: number) => `Về đầu chương trình (${number(n)} câu hỏi ở trước)`,
  line: (n: number | null, code: string) => (n === null ? `Ý kiến ${code}` : `Ý kiến số ${number(n)}`),
  noNewTime: 'Buổi đã hoãn, chưa có thời gian mới',
  carried: 'chuyển từ buổi khác',
  isNew: 'Mới',
  orderedTitle: (name: string) => `Thứ tự của ${name}`,
  up: 'Lên',
  down: 'Xuống',
  first: 'Lên đầu',
  ofLine: (name: string) => `: ${name}`,
  groupUp: 'Đưa nhóm lên',
  groupDown: 'Đưa nhóm xuống',
  ofGroup: (name: string) => `: ${name}`,
  handle: (name: string) => `Kéo để đổi chỗ ${name}`,
  moved: (name: string, at: number, of: number, group: string) =>
    `${name} nay đứng thứ ${number(at)} trong ${number(of)} câu hỏi của nhóm ${group}.`,
  movedGroup: (group: string, at: number, of: number) =>
    `Nhóm ${group} nay đứng thứ ${number(at)} trong ${number(of)} nhóm.`,
  stale:
    'Người khác vừa xếp lại thứ tự. Dưới đây là thứ tự mới; lần xếp của anh/chị chưa được ghi, xin xem lại rồi xếp.',
  gone: 'Câu hỏi này không còn trong chương trình. Dưới đây là chương trình hiện nay.',
  over: 'Buổi đã kết thúc nên chương trình không sửa được nữa.',
  unread: 'Chưa hiểu phải đưa dòng nào đi đâu. Xin thử lại.',

  agency: 'Cơ quan chuẩn bị',
  noAgency: 'Chưa giao cơ quan nào',
  suggested: (name: string) => `Đang giải quyết: ${name}`,
  takeSuggested: (n: number) => `Giao ${number(n)} câu cho cơ quan đang giải quyết`,
  suggestedTaken: 'Đã giao cho cơ quan đang giải quyết.',
  points: 'Nội dung chuẩn bị',
  noPoints: 'Chưa có nội dung chuẩn bị.',
  pointsHint: 'Ý chính để người chủ trì trả lời tại buổi. Không công khai.',
  writtenBy: (who: string | null, at: number) =>
    who ? `${who} ghi lúc ${formatInstant('vi', at)}.` : `Ghi lúc ${formatInstant('vi', at)}.`,
  prepare: 'Chuẩn bị',
  change: 'Sửa nội dung chuẩn bị',
  itemTitle: (name: string) => `Chuẩn bị: ${name}`,
  itemLead: (theme: string, on: string) => `Cho buổi “${theme}”, ${formatDayLong('vi', on)}.`,
  question: 'Câu hỏi',
  save: 'Lưu nội dung chuẩn bị',
  saved: 'Đã lưu nội dung chuẩn bị.',
  conflictTitle: 'Hai người cùng ghi',
  conflictLead:
    'Trong lúc anh/chị ghi, người khác đã lưu một bản. Cả hai bản ở dưới đây; xin sửa bản của anh/chị cho đủ ý rồi lưu lại.',
  conflictStored: 'Bản đang lưu',
  conflictTyped: 'Bản anh/chị vừa ghi',
  conflictEmpty: 'Bản đang lưu không có chữ nào.',
  takenAway:
    'Câu hỏi này vừa được giao cho cơ quan khác hoặc không còn trong chương trình. Nội dung anh/chị vừa ghi:',

  pairsCount: (count: number) => `${count} cặp câu hỏi có thể trùng nhau`,
  pairsTitle: 'Có thể trùng nhau',
  pairsLead: 'Các câu hỏi của buổi này có vẻ cùng một việc. Gộp hay không do văn phòng quyết định.',
  pair: (one: string, other: string) => `${one} và ${other}`,
  shared: (words: string[]) => `Cùng nhắc đến: ${words.map((word) => `“${word}”`).join(', ')}.`,
  toMerge: 'Xem để gộp',

  preparationsTitle: 'Chuẩn bị nội dung đối thoại',
  preparationsLead: 'Câu hỏi gửi trước mà cơ quan của anh/chị chuẩn bị nội dung cho người chủ trì.',
  preparationsTile: 'Câu hỏi chờ chuẩn bị nội dung',
  preparationsNoneTitle: 'Không có câu hỏi nào chờ chuẩn bị',
  preparationsNone: 'Khi văn phòng giao câu hỏi của một buổi sắp tới, câu hỏi hiện ở đây.',
  onlyUnwritten: 'Chỉ những câu chưa có nội dung',
  all: 'Tất cả',
  shownLabel: 'Hiện',
  dueOn: (on: string) => `Hạn chuẩn bị: hết ngày ${day(on)}`,
  overdue: 'Quá hạn chuẩn bị',
  dueToday: 'Hạn hôm nay',
  written: 'Đã có nội dung',
  unwritten: 'Chưa có nội dung',
  sessionOn: (kind: SessionKind, on: string) => capital(`${meeting[kind]} ngày ${day(on)}`),

  briefTitle: 'Tóm tắt cho người chủ trì',
  confidential: 'Không công khai',
  confidentialLead:
    'Tài liệu nội bộ, có tên người nêu ý kiến. Không chụp, không chuyển cho người ngoài cơ quan.',
  briefOf: (kind: SessionKind, on: string) => `${meeting[kind]} ngày ${day(on)}`,
  printedOn: (at: number) => `Số liệu lúc ${formatInstant('vi', at)}.`,
  questionsTitle: (n: number) => `Câu hỏi gửi trước (${number(n)})`,
  noQuestions: 'Chưa có câu hỏi nào gửi trước.',
  withheldText: 'Nội dung không đăng công khai',
  short: { agency: 'Chuẩn bị', points: 'Nội dung' },
  historyTitle: 'Đã nêu, đã hứa trước đây',
  historyLine: {
    raised: (n: number, since: number) => `nêu tại ${number(n)} buổi từ năm ${since}`,
    promised: (n: number) => `hứa ${number(n)} lần`,
    done: (n: number) => `đã làm ${number(n)}`,
    overdue: (n: number) => `quá hạn ${number(n)}`,
    working: (n: number) => `đang làm ${number(n)}`,
    failed: (n: number) => `không đạt ${number(n)}`,
    noPromise: 'chưa hứa lần nào',
  },
  historyRows: (place: string) => `Các lần nêu và hứa: ${place}`,
  raisedAt: (on: string) => `Buổi ngày ${day(on)}`,
  promisedDue: (on: string) => `hạn ${day(on)}`,
  promisedDone: (on: string) => `xong ngày ${day(on)}`,
  overdueTitle: 'Quá hạn trả lời',
  overdueNone: 'Không có ý kiến nào quá hạn trả lời.',
  overdueCount: (n: number) => `${number(n)} ý kiến`,
  oldest: (on: string) => `lâu nhất từ hạn ${day(on)}`,
  unassigned: 'Chưa giao cơ quan nào',
  silentTitle: 'Chưa nêu ý kiến lần nào',
  silentLead: (kind: SessionKind, on: string) => `Tính các ${meeting[kind]} trước ngày ${day(on)}.`,
  silentNone: 'Thôn, tổ dân phố nào được mời cũng đã từng nêu ý kiến.',
  silentAsks: (n: number) => `lần này gửi ${number(n)} câu`,

  openingTitle: 'Báo cáo kết quả thực hiện kết luận buổi trước',
  openingLead: 'Người chủ trì đọc khi mở đầu buổi. Các con số khớp với danh sách ở dưới.',
  openingNoneTitle: 'Chưa có buổi nào trước buổi này',
  openingNone: (kind: SessionKind) =>
    `Đơn vị chưa tổ chức ${meeting[kind]} nào trước đó nên chưa có kết luận để báo cáo.`,
  greeting: 'Kính thưa bà con!',
  before: (kind: SessionKind, on: string, conclusion: string | null) =>
    `${capital(meeting[kind])} trước được tổ chức vào ${spokenDay(on, { year: true })}.${
      conclusion ? ` Kết luận của buổi được thông báo tại văn bản số ${conclusion}.` : ''
    }`,
  raisedThen: (n: number) =>
    n === 0
      ? 'Tại buổi đó không có ý kiến nào được ghi nhận.'
      : `Tại buổi đó, bà con nêu ${aloud(n)} ý kiến.`,
  answeredThen: (answered: number, resolved: number, unresolved: number) => {
    if (answered === 0) return 'Đến nay chưa ý kiến nào được trả lời.'
    const said = `Đến nay đã trả lời ${aloud(answered)} ý kiến`
    if (unresolved === 0) return `${said}; việc nêu trong các ý kiến ấy đều đã giải quyết xong.`
    if (resolved === 0) return `${said}; việc nêu trong các ý kiến ấy còn đang làm, chưa giải quyết xong.`
    return `${said}; trong đó đã giải quyết xong ${aloud(resolved)}, đã trả lời mà việc chưa xong ${aloud(unresolved)}.`
  },
  openThen: (n: number) =>
    n === 0 ? 'Không còn ý kiến nào chưa trả lời.' : `Còn ${aloud(n)} ý kiến chưa trả lời.`,
  leftThen: (n: number) =>
    `Có ${aloud(n)} ý kiến đã chuyển nơi khác, gộp, rút, lưu hoặc không thuộc diện tiếp nhận, người nêu đã được báo lý do.`,
  promisedThen: (n: number) =>
    n === 0 ? 'Sau buổi đó không có việc nào phải làm.' : `Sau buổi đó có ${aloud(n)} việc phải làm.`,
  tasksThen: (done: number, working: number, overdue: number, failed: number) => {
    const said = [
      done > 0 ? `Đã làm xong ${aloud(done)} việc` : 'Chưa việc nào làm xong',
      working > 0 && `đang làm, chưa đến hạn ${aloud(working)} việc`,
      overdue > 0 && `quá hạn ${aloud(overdue)} việc`,
      failed > 0 && `không đạt ${aloud(failed)} việc`,
    ]
    return `${said.filter(Boolean).join('; ')}.`
  },
  closing: 'Sau đây xin báo cáo từng việc.',
  tasksTitle: {
    done: (n: number) => `Đã làm xong (${number(n)})`,
    working: (n: number) => `Đang làm, chưa đến hạn (${number(n)})`,
    overdue: (n: number) => `Quá hạn, chưa làm xong (${number(n)})`,
    failed: (n: number) => `Không đạt (${number(n)})`,
  },
  opinionsTitle: {
    answered: (n: number) => `Đã trả lời (${number(n)})`,
    open: (n: number) => `Chưa trả lời (${number(n)})`,
    left: (n: number) => `Đã rời quy trình (${number(n)})`,
  },
  resolvedMark: 'Đã giải quyết xong',
  answeredMark: 'Đã trả lời',
  privateTask: 'Việc thuộc một vụ không công khai',
  privateOpinion: 'Nội dung không đăng công khai theo quy định',
  figures: 'Con số dẫn đến danh sách',

  errors: {
    'agency_id.not_a_choice': 'Cơ quan này không thuộc đơn vị. Xin chọn lại.',
    'points.too_long': 'Nội dung chuẩn bị dài quá 4.000 ký tự. Xin viết gọn lại.',
  } as Record<string, string>,
}
