import type { ClosingBucket, ParkingReason } from '../../../src/domain/closing-sum.ts'
import { formatDay, formatNumber } from '../format.ts'

const number = (n: number) => formatNumber('vi', n)
const day = (on: string) => formatDay('vi', on)

const bucket: Record<ClosingBucket, string> = {
  answered_here: 'Trả lời tại chỗ',
  to_agency: 'Giao cơ quan',
  forwarded: 'Chuyển cơ quan có thẩm quyền',
  merged: 'Gộp vào ý kiến khác',
  withdrawn: 'Người nêu rút',
  declined: 'Từ chối',
  returned: 'Trả lại kèm hướng dẫn',
  filed: 'Lưu',
  parked: 'Để lại, có lý do',
  separate: 'Theo thủ tục khác',
}

const said: Record<ClosingBucket, string> = {
  answered_here: 'trả lời tại chỗ',
  to_agency: 'giao cơ quan',
  forwarded: 'chuyển',
  merged: 'gộp',
  withdrawn: 'rút',
  declined: 'từ chối',
  returned: 'trả lại kèm hướng dẫn',
  filed: 'lưu',
  parked: 'để lại có lý do',
  separate: 'theo thủ tục khác',
}

const parkingReason: Record<ParkingReason, string> = {
  no_time: 'Không đủ thời gian tại buổi',
  needs_check: 'Cần kiểm tra, xác minh thêm',
  asker_absent: 'Người nêu không có mặt',
  later_session: 'Để buổi sau',
  other: 'Lý do khác',
}

/** Words of the closing sum, the conclusion and the minutes. */
export const conclusions = {
  /** Sentences for what is wrong with a form of these pages. */
  errors: {
    'ticked.required': 'Xin chọn ít nhất một ý kiến.',
    'reason_code.required': 'Xin chọn lý do để lại.',
    'words.required': 'Xin ghi rõ lý do khác là gì.',
  } as Record<string, string>,

  closing: {
    title: 'Tổng hợp trước khi kết thúc',
    link: 'Tổng hợp ý kiến',
    lead: 'Mọi ý kiến của buổi phải có kết quả, hoặc được để lại có lý do, thì buổi mới kết thúc được.',
    back: 'Về trang của buổi',
    bucket,
    said,
    sum: (total: number, parts: string) => `${number(total)} ý kiến (đã tính phần tách) = ${parts}`,
    part: (n: number, words: string) => `${number(n)} ${words}`,
    undecided: 'chưa có kết quả',
    table: 'Ý kiến của buổi theo kết quả',
    whatColumn: 'Kết quả',
    countColumn: 'Số ý kiến',
    total: 'Tất cả',
    undecidedRow: 'Chưa có kết quả',
    undecidedTitle: (n: number) => `${number(n)} ý kiến chưa có kết quả`,
    more: (n: number) => `Còn ${number(n)} ý kiến nữa; chúng hiện ra khi các ý kiến dưới đây đã xong.`,
    numberOf: (n: number | null) => (n === null ? 'Ý kiến' : `Ý kiến số ${number(n)}`),
    carried: 'chuyển từ buổi trước',
    tick: (n: number | null) => (n === null ? 'Chọn ý kiến này' : `Chọn ý kiến số ${number(n)}`),
    open: (n: number | null) => (n === null ? 'Mở hồ sơ' : `Mở hồ sơ ý kiến số ${number(n)}`),
    isAnswered: 'Đã ghi câu trả lời tại chỗ, chưa chọn kết quả.',
    notAnswered: 'Kết quả là “trả lời tại chỗ” nhưng chưa ghi câu trả lời.',
    notOurs: 'Không thuộc thẩm quyền: mở hồ sơ để chuyển đi, hoặc để lại có lý do.',
    withoutAgency: 'Giao cơ quan nhưng chưa chọn cơ quan nào.',
    forConclusion: 'Ghi nhận để kết luận',
    parkTitle: 'Các ý kiến đã chọn',
    reasonCode: 'Lý do để lại',
    reasonEmpty: '– Chọn –',
    reason: parkingReason,
    words: 'Ghi thêm về lý do',
    park: 'Để lại, có lý do',
    answered: 'Đã trả lời tại chỗ',
    needsAnswer: (numbers: string) =>
      `Chưa ghi câu trả lời của ý kiến ${numbers}. Xin ghi câu trả lời trước, hoặc để lại có lý do.`,
    notOpen: (numbers: string) =>
      `Ý kiến ${numbers} đã được người khác xử lý, nên chưa ghi gì. Xin xem lại danh sách dưới đây.`,
    nothingLeft: 'Người khác vừa ghi kết quả cho mọi ý kiến, nên lần ghi này chưa được lưu.',
    done: (n: number) => `Đã ghi kết quả cho ${number(n)} ý kiến.`,
    nothingYet: 'Buổi này không có ý kiến nào.',
    allDecided: 'Mọi ý kiến đã có kết quả.',
    checkTables:
      'Trước khi kết thúc, xin hỏi từng bàn ghi xem còn thẻ nào đang chờ gửi không: máy chủ không thấy thẻ còn nằm trên máy tính. Thẻ đến sau khi kết thúc sẽ chờ cán bộ văn phòng quyết định.',
    end: 'Kết thúc buổi',
    refused: (n: number) => `Chưa kết thúc được: còn ${number(n)} ý kiến chưa có kết quả.`,
    refusedNow: 'Chưa kết thúc được: vừa có ý kiến mới được ghi. Xin xem lại danh sách dưới đây.',
    visitsOpen: (n: number, numbers: string) => `${number(n)} lượt tiếp chưa xong: số ${numbers}`,
    visitsOpenLead: 'Xin ghi xong từng lượt, hoặc đánh dấu người đã về, rồi mới kết thúc buổi.',
    openVisits: 'Mở bàn tiếp công dân',
    visitsOpenRefused: 'Chưa kết thúc được: còn lượt tiếp chưa xong.',
    withoutVisit: (n: number, numbers: string) =>
      `${number(n)} vụ việc không gắn với lượt tiếp nào: ý kiến số ${numbers}`,
    withoutVisitLead: 'Các vụ việc này vẫn có trong tổng hợp, nhưng không nằm trong sổ tiếp công dân.',
    late: (n: number) => `${number(n)} thẻ đến sau khi buổi kết thúc đang chờ quyết định`,
    lateLead: 'Cần quyết định các thẻ này trước khi chốt kết luận.',
    openLate: 'Xem thẻ đến sau',
    toConclusion: 'Soạn kết luận',
    resumeTitle: 'Mở lại buổi để ghi thêm',
    resumeLead: 'Dùng khi còn ý kiến ghi trên giấy chưa nhập. Lý do được lưu cùng lịch sử của buổi.',
    resumeReason: 'Lý do mở lại',
    resume: 'Mở lại buổi',
    resumedBecause: (reason: string) => `Lý do mở lại: ${reason}`,
    listTitle: (words: string, n: number) => `${words}: ${number(n)} ý kiến`,
    next: 'Trang sau',
    separateNote: 'Các ý kiến theo thủ tục khác chỉ được đếm, không liệt kê ở đây.',
  },

  one: {
    title: 'Kết luận của buổi',
    link: 'Kết luận',
    next: 'Kết luận buổi',
    awaiting: (theme: string, due: string | null) =>
      due === null ? `Kết luận buổi: ${theme}` : `Kết luận buổi, chậm nhất ngày ${day(due)}: ${theme}`,
    back: 'Về trang của buổi',
    due: (on: string) => `Thông báo kết luận phải ban hành chậm nhất ngày ${day(on)}.`,
    dueToday: 'Hôm nay là hạn ban hành thông báo kết luận.',
    overdue: (on: string) => `Đã quá hạn ban hành thông báo kết luận (chậm nhất ngày ${day(on)}).`,
    issuedInTime: (sign: string, on: string) =>
      `Thông báo kết luận số ${sign} ban hành ngày ${day(on)}, đúng hạn.`,
    issuedLate: (sign: string, on: string, due: string) =>
      `Thông báo kết luận số ${sign} ban hành ngày ${day(on)}, muộn hơn hạn (chậm nhất ngày ${day(due)}).`,
    issued: (sign: string, on: string) => `Thông báo kết luận số ${sign} ban hành ngày ${day(on)}.`,
    rule: (days: number) => `Quy định: trong ${number(days)} ngày kể từ ngày đối thoại.`,
    early: 'Soạn được kết luận sau khi buổi kết thúc.',
    toSum: 'Xem tổng hợp ý kiến',
    undecided: (n: number) => `Còn ${number(n)} ý kiến chưa có kết quả nên chưa chốt được kết luận.`,
    late: (n: number) => `Còn ${number(n)} thẻ đến sau chờ quyết định nên chưa chốt được kết luận.`,
    minutes: 'In biên bản',
    paper: 'In thông báo kết luận',

    draftTitle: 'Nội dung kết luận',
    chair: 'Người chủ trì kết luận',
    chairEmpty: '– Chọn –',
    clerk: 'Thư ký của buổi',
    text: 'Kết luận chung',
    textHint: 'Nội dung này sẽ công khai. Xin không ghi họ tên, số điện thoại, địa chỉ của người dân.',
    topicText: (topic: string) => `Kết luận về ${topic}`,
    save: 'Lưu bản thảo',
    savedDraft: 'Đã lưu bản thảo kết luận.',
    empty: 'Chưa có nội dung kết luận chung.',
    conflict:
      'Người khác vừa sửa bản thảo này. Nội dung anh/chị đã nhập chưa được lưu và vẫn còn trong các ô dưới đây; bản đang lưu ở ngay bên cạnh. Xin xem lại rồi lưu.',
    stored: 'Bản đang lưu',
    storedEmpty: '(bỏ trống)',

    tasksTitle: 'Nhiệm vụ sau buổi',
    tasksLead: 'Khi chốt kết luận, mỗi nhiệm vụ thành một cam kết được công khai và theo dõi.',
    noTasks: 'Chưa có nhiệm vụ nào.',
    noTasksGiven: 'Kết luận không giao nhiệm vụ nào.',
    ofOpinion: (n: number) => `Từ ý kiến số ${number(n)}`,
    taskDayOff: (on: string) =>
      `Ngày ${formatDay('vi', on)} là ngày nghỉ. Nếu cần, xin bỏ nhiệm vụ này và thêm lại với ngày khác.`,
    taskDayKept: (on: string) =>
      `Ngày ${formatDay('vi', on)} là ngày nghỉ; hạn đã nêu tại buổi không đổi theo lịch.`,
    removeTask: 'Bỏ',
    removeTaskOf: (what: string) => `Bỏ nhiệm vụ: ${what}`,
    addTask: 'Thêm nhiệm vụ',
    addTaskNow: 'Thêm vào kết luận',
    opinionCode: 'Từ ý kiến',
    opinionWhole: 'Từ kết luận chung',
    taskTaken: 'Nhiệm vụ này đã có trong kết luận.',
    tasksShut: 'Kết luận đã chốt hoặc buổi đã mở lại, nên không sửa nhiệm vụ được nữa.',
    proposals: (n: number) => `${number(n)} nhiệm vụ gợi ý từ kết quả và câu trả lời tại chỗ`,
    proposalFrom: {
      agency: 'Giao cơ quan tại buổi',
      promise: 'Lời hứa trong câu trả lời',
      parked: 'Để lại tại buổi',
    },
    take: 'Đưa vào kết luận',
    takeOf: (what: string) => `Đưa vào kết luận: ${what}`,
    fill: 'Điền tiếp',
    noDay: 'chưa có thời hạn',
    noKeeper: 'chưa có người thực hiện',

    fixTitle: 'Chốt kết luận',
    fixLead:
      'Chốt rồi thì không mở lại buổi và không sửa kết luận được nữa. Các ý kiến dưới đây được giao cho cơ quan, mỗi nhiệm vụ thành một cam kết.',
    fixTasks: (n: number) => `${number(n)} nhiệm vụ sẽ thành cam kết.`,
    givenTitle: (n: number) => `${number(n)} ý kiến giao cơ quan`,
    givenLine: (n: number | null, agency: string, on: string | null) =>
      `Ý kiến ${n === null ? '' : `số ${number(n)} `}giao ${agency}${on ? `, hạn ${day(on)}` : ''}`,
    parkedTitle: (n: number) => `${number(n)} ý kiến để lại`,
    parkedLead:
      'Chọn cơ quan cho ý kiến muốn giao ngay; ý kiến không chọn vẫn để lại trong danh sách việc của văn phòng.',
    agencyOf: (n: number | null) => (n === null ? 'Giao ý kiến này cho' : `Giao ý kiến số ${number(n)} cho`),
    agencyNone: '– Chưa giao –',
    fix: 'Chốt kết luận',
    fixed: 'Đã chốt kết luận.',
    changed: (numbers: string) =>
      `Chưa chốt: ý kiến ${numbers} vừa có thay đổi sau khi trang này mở. Chưa có gì được ghi; xin xem lại rồi chốt lần nữa.`,
    changedDraft:
      'Chưa chốt: kết luận hoặc nhiệm vụ vừa được sửa sau khi trang này mở. Chưa có gì được ghi; xin xem lại rồi chốt lần nữa.',
    taskAgencyGone: (what: string) =>
      `Chưa chốt: cơ quan thực hiện nhiệm vụ “${what}” không còn hoạt động. Xin bỏ nhiệm vụ đó và thêm lại với cơ quan khác.`,
    stuckTitle: 'Chưa chốt được vì các ý kiến sau',
    stuckIssueTitle: 'Chưa ban hành được vì các ý kiến sau',
    stuck: {
      denunciation: 'là tố cáo: xin tách riêng trước.',
      text: 'có thông tin cá nhân trong nội dung sẽ công khai: xin tiếp nhận và sửa nội dung trước.',
      answer_text:
        'có thông tin cá nhân trong câu trả lời sẽ công khai: xin ghi lại câu trả lời không có thông tin đó.',
      'wrong-state': 'đang ở bước khác.',
      agency: 'giao cho cơ quan không còn hoạt động: xin chọn cơ quan khác.',
      due: 'chưa tính được thời hạn.',
    } as Record<string, string>,
    noText: 'Xin ghi kết luận chung và lưu bản thảo trước khi chốt.',
    noChair: 'Xin chọn người chủ trì và lưu bản thảo trước khi chốt.',

    issueTitle: 'Ban hành thông báo kết luận',
    issueLead: (n: number) =>
      n === 0
        ? 'Không có câu trả lời tại chỗ nào được phát hành kèm thông báo này.'
        : `${number(n)} câu trả lời tại chỗ được phát hành kèm thông báo này; người nêu ý kiến được báo.`,
    numberedHere: (series: string) => `Phần mềm cấp số tiếp theo của ký hiệu ${series} và ghi ngày hôm nay.`,
    issueOnHint: (from: string) => `Từ ngày ${day(from)} đến hôm nay`,
    beforeSession: 'Ngày này trước ngày của buổi. Xin xem lại.',
    issue: 'Ban hành',
    issueStale: 'Có ý kiến hoặc kết luận vừa được sửa, nên chưa ban hành. Xin xem lại rồi bấm lần nữa.',
    carriedBy: (sign: string) => `Trả lời tại buổi, theo Thông báo kết luận số ${sign}`,
    publicTitle: 'Kết luận của buổi',
    publicLead: (sign: string, on: string) => `Thông báo kết luận số ${sign} ngày ${day(on)}`,
  },

  minutes: {
    title: 'Biên bản của buổi',
    lead: 'Biên bản có họ tên người nêu ý kiến: chỉ dùng trong cơ quan.',
    paperTitle: 'Thông báo kết luận',
    paperLead: 'In để ký, gửi và niêm yết.',
    back: 'Về kết luận',
    draft: 'Kết luận chưa chốt: bản in này chưa phải bản chính thức.',
    unnumbered: 'Thông báo chưa có số: in để trình ký.',
  },
}
