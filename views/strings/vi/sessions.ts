import { dayOf } from '../../../src/domain/day.ts'
import type { ResultWay } from '../../../src/domain/result.ts'
import type { Body, LeaderPart, SessionForm, SessionKind, SessionState } from '../../../src/domain/session.ts'
import type { Meeting } from '../../../src/domain/session-form.ts'
import {
  formatDay,
  formatDayLong,
  formatInstant,
  formatLaw,
  formatNumber,
  formatTime,
  lowerFirst,
} from '../format.ts'

const kind: Record<SessionKind, string> = { dialogue: 'Đối thoại', reception: 'Tiếp công dân' }

const form: Record<SessionForm, string> = {
  periodic: 'Định kỳ',
  thematic: 'Chuyên đề',
  ad_hoc: 'Đột xuất',
  regular: 'Thường xuyên',
}

const state: Record<SessionState, string> = {
  draft: 'Bản nháp',
  announced: 'Đã công bố',
  in_progress: 'Đang diễn ra',
  held: 'Đã diễn ra',
  concluded: 'Đã có kết luận',
  postponed: 'Đã hoãn',
  cancelled: 'Đã hủy',
}

const body: Record<Body, string> = {
  party_committee: 'Đảng ủy',
  peoples_committee: 'Ủy ban nhân dân',
  council_board: 'Thường trực Hội đồng nhân dân',
  fatherland_front: 'Ủy ban Mặt trận Tổ quốc',
}

const part: Record<LeaderPart, string> = {
  chair: 'Chủ trì',
  co_chair: 'Đồng chủ trì',
  delegate: 'Được ủy quyền',
}

const meeting: Record<Meeting, string> = {
  'dialogue:periodic': 'Đối thoại định kỳ',
  'dialogue:thematic': 'Đối thoại chuyên đề',
  'dialogue:ad_hoc': 'Đối thoại đột xuất',
  'reception:regular': 'Tiếp công dân thường xuyên',
  'reception:periodic': 'Tiếp công dân định kỳ',
  'reception:ad_hoc': 'Tiếp công dân đột xuất',
}

/** Words of a session ("buổi"). */
export const sessions = {
  kind,
  form,
  state,
  body,
  part,
  meeting,

  whenLabel: 'Thời gian',
  whereLabel: 'Địa điểm',
  onlineLabel: 'Tham gia trực tuyến',
  whoLabel: 'Người chủ trì, tham dự',
  unitLabel: 'Đơn vị tổ chức',
  bodyLabel: 'Cơ quan chủ trì',
  invitedLabel: 'Mời tham dự',
  wholeUnit: (unit: string) => `Người dân toàn ${lowerFirst(unit)}`,
  capacityLabel: 'Số chỗ',
  seats: (n: number) => `${formatNumber('vi', n)} chỗ`,
  bringLabel: 'Cần mang theo, cần biết trước',
  phoneLabel: 'Điện thoại liên hệ',
  questionsLabel: 'Gửi câu hỏi trước',
  stateLabel: 'Tình trạng',
  meetingLabel: 'Loại buổi',
  delegatedFor: (reason: string, head: string | null) =>
    head ? `được ủy quyền dự thay ${head}: ${reason}` : `được ủy quyền: ${reason}`,
  month: (month: string) => `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`,

  canAskUntil: (at: number) => `Nhận câu hỏi đến ${untilWords(at)}.`,
  askWhilePostponed: (at: number) =>
    `Tuy buổi đã hoãn, câu hỏi vẫn được nhận đến ${untilWords(at)} và được giữ cho ngày tổ chức lại.`,
  askFrom: (from: number, until: number) => `Nhận câu hỏi từ ${untilWords(from)} đến ${untilWords(until)}.`,
  askingClosed: (at: number) => `Đã hết thời gian nhận câu hỏi trước (${formatInstant('vi', at)}).`,
  askingNone: 'Buổi này không nhận câu hỏi gửi trước.',
  askingNext: 'Ông/bà vẫn có thể đến dự và nêu ý kiến trực tiếp tại buổi này.',
  askingOver: 'Buổi này không còn nhận câu hỏi. Xin xem lịch để gửi câu hỏi cho buổi sau.',
  ask: 'Gửi câu hỏi',
  askForThis: 'Gửi câu hỏi cho buổi này',

  cancelledTitle: 'Buổi này đã bị hủy',
  postponedTitle: 'Buổi này đã hoãn, chưa có thời gian mới',
  postponedWas: (day: string) => `Thời gian dự kiến trước đây: ${formatDayLong('vi', day)}.`,
  reason: (reason: string) => `Lý do: ${reason}`,
  postponedNext: 'Thời gian mới sẽ được công bố tại trang này và trong lịch.',
  movedNotice: (reason: string) =>
    `Buổi này đã đổi thời gian hoặc địa điểm so với thông báo trước. Lý do: ${reason}`,
  inProgressNotice: 'Buổi này đang diễn ra.',

  homeTitle: 'Gửi ý kiến tới người đứng đầu',
  homeLead: 'Gửi câu hỏi trước buổi đối thoại, theo dõi và đọc trả lời bằng văn bản.',
  takingQuestions: 'Đang nhận câu hỏi gửi trước',
  coming: 'Các buổi sắp tới',
  otherComing: 'Các buổi khác sắp tới',
  noneComing: 'Hiện chưa có buổi nào được công bố',
  noneComingNext:
    'Lịch các buổi mới được đăng tại đây ngay khi công bố. Ông/bà có thể đọc ý kiến và trả lời của các buổi trước.',
  wholeCalendar: 'Xem toàn bộ lịch',
  toBoard: 'Đọc ý kiến và trả lời',
  toBoardHint: 'Người dân đã hỏi gì, cơ quan nào trả lời, trả lời ra sao.',
  toLookUp: 'Tra cứu ý kiến đã gửi',
  toLookUpHint: 'Dùng mã trên phiếu tiếp nhận để biết ý kiến đang được giải quyết đến đâu.',
  toCalendar: 'Lịch đối thoại, tiếp công dân',
  toCalendarHint: 'Các buổi sắp tới và đã qua; có thể đưa vào lịch trên điện thoại.',
  otherThings: 'Việc khác có thể làm',

  calendarTitle: 'Lịch đối thoại, tiếp công dân',
  calendarLead: 'Thời gian, địa điểm các buổi người đứng đầu gặp người dân.',
  pastTitle: 'Các buổi đã qua',
  showComing: 'Xem các buổi sắp tới',
  filter: 'Lọc',
  allUnits: 'Tất cả đơn vị',
  allKinds: 'Tất cả các loại',
  allStates: 'Tất cả tình trạng',
  kindLabel: 'Loại',
  noneFound: 'Không có buổi nào phù hợp',
  noneFoundNext: 'Xin bỏ bớt điều kiện lọc, hoặc xem các buổi đã qua.',
  nonePast: 'Chưa có buổi nào đã qua',

  about: 'Nội dung',
  opinionsOfSession: 'Ý kiến của người dân tại buổi này',
  noOpinions: 'Chưa có ý kiến nào được đăng công khai.',
  withheldRange: (from: number, to: number) =>
    from === to ? `Ý kiến số ${from}` : `Ý kiến số ${from} đến số ${to}`,

  feedName: (office: string) => `Lịch đối thoại, tiếp công dân – ${office}`,
  feedPostponed: (title: string) => `HOÃN: ${title}`,
  feedCancelled: (title: string) => `HỦY: ${title}`,

  listTitle: 'Buổi đối thoại, tiếp công dân',
  listCaption: 'Các buổi của đơn vị: sắp tới trước, đã qua sau',
  plan: 'Lập buổi mới',
  themeColumn: 'Chủ đề',
  received: 'Ý kiến đã nhận',
  pastMark: 'đã qua',
  noneYet: 'Chưa có buổi nào',
  noneYetNext:
    'Lập buổi đầu tiên: chọn loại, thời gian, địa điểm, người chủ trì; lưu nháp rồi công bố khi đã sẵn sàng.',

  planTitle: 'Lập buổi mới',
  editTitle: 'Sửa thông tin buổi',
  planLead: 'Lưu thành bản nháp; người dân chỉ thấy sau khi công bố.',
  editAnnouncedLead:
    'Buổi này đã công bố: thay đổi hiện ra ngay với người dân. Thời gian, địa điểm đổi ở mục “Dời lịch”.',
  save: 'Lưu bản nháp',
  saveEdit: 'Lưu thay đổi',
  sectionWhat: 'Nội dung',
  sectionWhen: 'Thời gian, địa điểm',
  sectionWho: 'Người tham dự',
  sectionQuestions: 'Câu hỏi gửi trước',
  theme: 'Chủ đề',
  themeHint: 'Một câu người dân đọc là hiểu buổi này bàn về việc gì.',
  unit: 'Đơn vị',
  chair: 'Chủ trì',
  chooseNone: '– Chưa chọn –',
  coChairs: 'Đồng chủ trì',
  delegates: 'Người được ủy quyền dự thay',
  delegateFor: 'Dự thay cho',
  delegateForHint:
    'Buổi tiếp công dân có người dự thay thì cần chọn; để trống thì lấy người đứng đầu của cơ quan chủ trì. Mỗi lần ủy quyền tiếp công dân đều được đếm trong “Trách nhiệm tiếp dân, đối thoại”.',
  delegationReason: 'Lý do ủy quyền',
  delegationWarned: 'Buổi tiếp công dân này do người được ủy quyền tiếp thay',
  delegationRule: (source: string, from: string) =>
    `Từ ${formatDay('vi', from)}, người đứng đầu trực tiếp tiếp công dân; việc ủy quyền vẫn lưu được nhưng được đếm trong “Trách nhiệm tiếp dân, đối thoại” (${formatLaw(source)}).`,
  delegationMore: 'Xem trách nhiệm tiếp dân',
  chairWarned: 'Buổi đối thoại này còn thiếu thành phần theo quy định',
  chairMissing: {
    peoples_committee: 'Ủy ban nhân dân tổ chức, hoặc có người của Ủy ban nhân dân tham gia chủ trì.',
    fatherland_front: 'Ủy ban Mặt trận Tổ quốc cùng tổ chức: cần có đại diện tham dự.',
    council_board: 'Thường trực Hội đồng nhân dân đồng chủ trì.',
    party_committee: 'Mời cấp ủy: cần có đại diện Đảng ủy tham dự.',
  } as Record<Body, string>,
  ruleSource: (source: string) => `Căn cứ: ${formatLaw(source)}.`,

  resultLabel: 'Công khai kết quả',
  resultDone: (day: string) => `Kết quả đã được công khai ngày ${formatDay('vi', day)}`,
  resultWays: {
    media: 'Đăng trên phương tiện thông tin, trang thông tin điện tử',
    posted: 'Niêm yết tại trụ sở',
    hamlets: 'Gửi trưởng thôn, tổ trưởng tổ dân phố',
  } as Record<ResultWay, string>,
  resultDue: (day: string) => `Chậm nhất ${formatDayLong('vi', day)} phải công khai kết quả buổi đối thoại.`,
  resultDueToday: 'Hôm nay là hạn cuối công khai kết quả buổi đối thoại.',
  resultOverdue: (day: string) =>
    `Kết quả buổi đối thoại phải được công khai chậm nhất ${formatDayLong('vi', day)}; ngày đó đã qua. Vẫn cần công khai rồi ghi lại tại đây.`,
  resultLate: (day: string) => `Muộn hơn quy định: chậm nhất ${formatDayLong('vi', day)}.`,
  resultRule: (days: number) => `Công khai kết quả trong ${days} ngày sau buổi đối thoại.`,
  resultRecord: 'Ghi nhận việc công khai kết quả',
  resultCorrect: 'Sửa ngày, hình thức công khai',
  resultLead: 'Ghi ngày kết quả buổi đối thoại được công khai và đã công khai bằng những hình thức nào.',
  resultOn: 'Ngày công khai',
  resultWaysLabel: 'Hình thức công khai',
  resultSave: 'Lưu',
  delegationHint: 'Cần ghi khi có người dự thay người đứng đầu.',
  venue: 'Địa điểm',
  venueHint: 'Chọn địa điểm, hoặc điền liên kết trực tuyến, hoặc cả hai.',
  venueNone: '– Không họp tại hội trường –',
  onlineUrl: 'Liên kết trực tuyến',
  onlineHint: 'Chỉ khi họp trực tuyến; bắt đầu bằng https://',
  startsAt: 'Bắt đầu',
  endsAt: 'Kết thúc',
  window: 'Nhận câu hỏi gửi trước',
  windowUsual: 'Từ khi công bố đến 17:00 ngày làm việc liền trước buổi',
  windowOwn: 'Tự đặt thời gian nhận',
  windowNone: 'Không nhận câu hỏi gửi trước',
  questionsFrom: 'Nhận từ',
  questionsFromHint: 'Để trống thì nhận từ khi công bố.',
  questionsUntil: 'Nhận đến',
  hamlets: 'Thôn, tổ dân phố được mời',
  hamletsHint: 'Không chọn mục nào nghĩa là mời người dân toàn đơn vị.',
  capacity: 'Số chỗ',
  bring: 'Cần mang theo, cần biết trước',

  draftNotice: 'Bản nháp: người dân chưa thấy buổi này.',
  publicAddress: 'Địa chỉ cho người dân',
  announce: 'Công bố',
  announceAnew: 'Công bố lại với thời gian mới',
  announceAnewTitle: 'Công bố lại buổi đã hoãn',
  announceAnewLead: 'Đặt thời gian, địa điểm mới. Lịch đã đăng ký nhận cùng một mục với thời gian mới.',
  edit: 'Sửa',
  postpone: 'Hoãn buổi này',
  postponeLead:
    'Người dân sẽ đọc thấy buổi này đã hoãn, kèm lý do. Có thể công bố lại với thời gian mới sau.',
  cancel: 'Hủy buổi này',
  cancelLead: 'Người dân sẽ đọc thấy buổi này đã hủy, kèm lý do. Buổi đã hủy không mở lại được.',
  undoStart: 'Chuyển lại trạng thái chưa bắt đầu',
  startStands:
    'Tại buổi đã ghi ý kiến, đã có người phát biểu hoặc được tiếp, nên không trở lại trước giờ khai mạc được nữa. Nếu buổi phải dừng, xin chọn “Dừng giữa chừng”.',
  breakOff: 'Dừng giữa chừng',
  breakOffLead:
    'Dùng khi buổi đã bắt đầu mà phải dừng: mất điện, mưa bão, người chủ trì có việc đột xuất. Những gì đã nêu, đã trả lời, đã tiếp được giữ nguyên là kết quả của buổi này; câu hỏi gửi trước chưa nêu, người đăng ký chưa phát biểu, chưa được tiếp có thể chuyển sang buổi khác. Người dân đọc thấy buổi dừng giữa chừng, kèm lý do.',
  breakOffHeard:
    'Trước khi dừng, mỗi ý kiến đã nêu phải có kết quả hoặc được để lại kèm lý do. Không chuyển sang buổi khác thì câu hỏi chưa nêu cũng vậy.',
  breakOffRefused:
    'Còn ý kiến chưa có kết quả, hoặc vừa có người ghi thêm tại buổi. Xin mở “Tổng hợp để kết thúc” ghi kết quả hoặc để lại kèm lý do, rồi dừng buổi.',
  brokenOffTitle: 'Buổi này đã dừng giữa chừng',
  brokenOffCarried: 'Phần chưa diễn ra được chuyển sang buổi:',
  reasonLabel: 'Lý do',
  reasonHint: 'Người dân đọc được nguyên văn.',
  start: 'Bắt đầu buổi',
  openLive: 'Ghi ý kiến trực tiếp',
  end: 'Kết thúc buổi',
  endUnstarted: 'Ghi nhận buổi đã diễn ra',
  discard: 'Bỏ bản nháp này',
  seeQueue: (n: number) => `Xem ${formatNumber('vi', n)} ý kiến đã nhận`,
  otherSteps: 'Việc khác',
  history: 'Diễn biến',
  backToList: 'Về danh sách các buổi',
  backToSession: 'Về trang của buổi',
  staleStep: 'Người khác vừa thay đổi buổi này. Xin xem lại thông tin dưới đây rồi bấm lại.',
  standsNow: 'Nội dung đang lưu, do người khác vừa thay đổi',
  by: (name: string) => `Người thực hiện: ${name}`,
  step: {
    plan: 'Lập bản nháp',
    edit: 'Sửa thông tin',
    announce: 'Công bố',
    announce_anew: 'Công bố lại với thời gian mới',
    move: 'Dời lịch',
    postpone: 'Hoãn',
    cancel: 'Hủy',
    discard: 'Bỏ bản nháp',
    start: 'Bắt đầu buổi',
    undo_start: 'Trở lại trước giờ khai mạc',
    break_off: 'Dừng giữa chừng',
    end: 'Kết thúc buổi',
    resume: 'Mở lại buổi',
    conclude: 'Ghi nhận kết luận',
    issue_conclusion: 'Ban hành thông báo kết luận',
    publish_result: 'Ghi nhận việc công khai kết quả',
  } as Record<string, string>,

  announceBy: (day: string) => `Chậm nhất ${formatDayLong('vi', day)} phải công bố buổi này.`,
  announceLate: (day: string) =>
    `Theo quy định, buổi này phải được công bố chậm nhất ${formatDayLong('vi', day)}; ngày đó đã qua. Vẫn có thể công bố nếu ghi rõ lý do.`,
  announcedLate: (announced: string, day: string) =>
    `Công bố ngày ${formatDay('vi', announced)}, muộn hơn quy định (chậm nhất ${formatDayLong('vi', day)}).`,
  noticeRule: {
    DIALOGUE_NOTICE_BEFORE: (days: number, isWorking: boolean, source: string) =>
      `Thông báo trước ít nhất ${formatNumber('vi', days)} ${isWorking ? 'ngày làm việc' : 'ngày'} (${formatLaw(source)}).`,
    RECEPTION_POST_BEFORE: (days: number, isWorking: boolean, source: string) =>
      `Niêm yết trước ít nhất ${formatNumber('vi', days)} ${isWorking ? 'ngày làm việc' : 'ngày'} (${formatLaw(source)}).`,
  },
  provisional: 'Ngày này là tạm tính, vì lịch nghỉ của thời gian đó chưa được công bố.',
  windowMissed:
    'Thời gian nhận câu hỏi gửi trước đã hết. Nếu công bố bây giờ, người dân không gửi câu hỏi trước được; xin sửa lại thời gian nhận câu hỏi.',
  overWhileDraft: 'Thời gian của buổi này đã qua. Xin sửa lại thời gian trước khi công bố.',
}

function untilWords(at: number): string {
  return `${formatTime('vi', at)} ${formatDayLong('vi', dayOf(at))}`
}
