import type { CommitmentChange, CommitmentOutlook } from '../../../src/domain/commitment.ts'
import type { StaffStand } from '../../../src/domain/commitment-filter.ts'
import type { Resolution } from '../../../src/domain/resolution.ts'
import type { SessionKind } from '../../../src/domain/session.ts'
import { formatDay, formatNumber } from '../format.ts'

const day = (on: string) => formatDay('vi', on)
const number = (n: number) => formatNumber('vi', n)

const outlook: Record<CommitmentOutlook, string> = {
  working: 'Đang thực hiện',
  due_today: 'Đến hạn hôm nay',
  overdue: 'Quá hạn',
  done: 'Đã hoàn thành',
  failed: 'Không đạt',
}

const stand: Record<StaffStand, string> = {
  open: 'Chưa xong',
  due_soon: 'Sắp đến hạn',
  due_today: 'Đến hạn hôm nay',
  working: 'Đang thực hiện',
  overdue: 'Quá hạn',
  done: 'Đã hoàn thành',
  failed: 'Không đạt',
}

const resolution: Record<Resolution, string> = {
  resolved: 'Đã giải quyết xong',
  unresolved: 'Chưa giải quyết xong',
}

const change: Record<CommitmentChange, string> = {
  put_off: 'Lùi hạn',
  failed: 'Không đạt',
  done: 'Đã hoàn thành',
  reopened: 'Mở lại',
}

/** What happened to a commitment, in the office's history of it. */
const step: Record<string, string> = {
  propose: 'Ghi cam kết dự kiến',
  promise: 'Ghi cam kết',
  edit: 'Sửa cam kết dự kiến',
  drop: 'Bỏ cam kết dự kiến',
  issue: 'Công bố cam kết cùng câu trả lời',
  finish: 'Ghi cam kết đã hoàn thành',
  put_off: 'Lùi hạn cam kết',
  fail: 'Ghi cam kết không đạt',
  fail_and_go_on: 'Ghi cam kết không đạt, làm tiếp đến hạn mới',
  reopen: 'Mở lại cam kết',
}

/** Words of commitments. */
export const commitments = {
  publicTitle: 'Cam kết thực hiện',
  publicLead: 'Những việc cơ quan đã hứa trong các câu trả lời và kết luận đã công bố, ai làm, đến bao giờ.',
  heading: 'Cam kết thực hiện',
  noneYet: 'Chưa có cam kết nào. Việc đã hứa trong câu trả lời thì ghi ở đây để theo dõi đến khi làm xong.',
  one: 'Cam kết',
  what: 'Việc phải làm',
  who: 'Nơi thực hiện',
  dueOn: 'Thời hạn',
  standLabel: 'Tình trạng',
  dueBy: (on: string) => `Thời hạn: ${day(on)}`,
  doneOn: (on: string) => `Hoàn thành ngày ${day(on)}`,
  evidence: 'Kết quả',
  evidenceFiles: 'Tệp minh chứng',
  outlook,
  stand,
  resolution,
  change,
  step,
  /** A step, among those of an opinion. */
  stepOfOne: (step: string) => step,
  state: { proposed: 'Dự kiến, chưa công bố', dropped: 'Đã bỏ' },
  changeLine: {
    putOff: (from: string, to: string, reason: string) =>
      `Lùi hạn từ ngày ${day(from)} đến ngày ${day(to)}. Lý do: ${reason}`,
    failed: (from: string, reason: string) => `Không đạt hạn ngày ${day(from)}. Lý do: ${reason}`,
    failedGoingOn: (from: string, to: string, reason: string) =>
      `Không đạt hạn ngày ${day(from)}, làm tiếp đến ngày ${day(to)}. Lý do: ${reason}`,
    done: (reason: string) => `Đã hoàn thành. ${reason}`,
    reopened: (to: string, reason: string) => `Mở lại, làm tiếp đến ngày ${day(to)}. Lý do: ${reason}`,
  },
  within: { dialogue: 'buổi đối thoại', reception: 'buổi tiếp công dân' } as Record<SessionKind, string>,
  givenWithAnswer: (code: string) => `Theo câu trả lời ý kiến ${code}`,
  givenAtSession: (kind: string, on: string) => `Theo kết luận ${kind} ngày ${day(on)}`,

  filters: 'Lọc cam kết',
  anyUnit: 'Mọi đơn vị',
  anyStand: 'Mọi tình trạng',
  apply: 'Lọc',
  clear: 'Bỏ lọc',
  emptyTitle: 'Chưa có cam kết nào',
  emptyLead: 'Khi một câu trả lời có cam kết được công bố, cam kết hiện ở đây.',
  noneTitle: 'Không có cam kết nào khớp',
  noneLead: 'Xin bỏ bớt điều kiện lọc.',
  toBoard: 'Xem ý kiến và trả lời',
  standCount: (stand: string, n: number) => `${stand}: ${number(n)}`,
  changeOf: (change: string, who: string) => `Cam kết của ${who}: ${change.toLowerCase()}`,

  staffTitle: 'Cam kết',
  staffLead: 'Việc đã hứa với người dân, xếp theo thời hạn: việc gần đến hạn nhất đứng trước.',
  back: 'Danh sách cam kết',
  tableCaption: 'Danh sách cam kết',
  agencyLabel: 'Cơ quan',
  anyAgency: 'Mọi cơ quan',
  unitLabel: 'Đơn vị',
  ofOneSession: 'Chỉ các cam kết của một buổi.',
  source: 'Nguồn',
  staffEmptyLead:
    'Cam kết được ghi khi soạn câu trả lời, hoặc thêm vào ý kiến đã trả lời, kết luận của buổi.',
  history: 'Quá trình',
  tileSoon: 'Cam kết sắp đến hạn',
  tileOverdue: 'Cam kết quá hạn',

  finishTitle: 'Ghi đã hoàn thành',
  finishedOn: 'Hoàn thành ngày',
  evidenceLabel: 'Kết quả đã làm được',
  evidenceHint:
    'Công khai. Ghi việc đã làm, số văn bản, biên bản nghiệm thu nếu có; không ghi thông tin riêng của ai.',
  finish: 'Ghi đã hoàn thành',
  putOffTitle: 'Lùi hạn',
  newDay: 'Thời hạn mới',
  reason: 'Lý do',
  reasonHint: 'Công khai cùng cam kết.',
  putOff: 'Lùi hạn',
  failTitle: 'Ghi không đạt',
  failLead:
    'Việc không làm được đúng hạn đã hứa. Có thời hạn mới thì việc được làm tiếp; không có thì giữ là không đạt.',
  newDayOptional: 'Làm tiếp đến ngày',
  fail: 'Ghi không đạt',
  reopenTitle: 'Mở lại',
  reopen: 'Mở lại cam kết',
  editTitle: 'Sửa cam kết dự kiến',
  edit: 'Lưu cam kết',
  dropTitle: 'Bỏ cam kết dự kiến',
  dropLead: 'Câu trả lời chưa phát hành nên bỏ được; sau khi phát hành thì cam kết ở lại.',
  drop: 'Bỏ cam kết này',

  proposedLead: 'Cam kết dự kiến được công bố cùng lúc với câu trả lời.',
  found: (what: string, on: string, who: string) =>
    who === ''
      ? `Trong câu trả lời có hứa: “${what}” Hạn ngày ${day(on)}.`
      : `Trong câu trả lời có hứa: “${what}” Hạn ngày ${day(on)}, ${who}.`,
  foundTitle: 'Có thể là lời hứa, chưa ghi thành cam kết',
  takeOver: 'Ghi thành cam kết',
  addByHand: 'Thêm cam kết',
  newTitle: 'Thêm cam kết',
  newLeadProposed:
    'Câu trả lời chưa phát hành: cam kết ở dạng dự kiến đến khi phát hành, vẫn sửa hoặc bỏ được.',
  newLeadOpen: 'Câu trả lời đã phát hành: cam kết có hiệu lực và được công khai ngay.',
  newLeadSession:
    'Cam kết có hiệu lực ngay. Của buổi đối thoại thì người dân đọc được từ khi thông báo kết luận được ban hành; của buổi tiếp công dân thì đọc được ngay.',
  whatHint: 'Một việc cụ thể, người dân kiểm tra được. Công khai.',
  keeper: 'Cơ quan thực hiện',
  keeperOther: 'Không thuộc danh sách, ghi ở dưới',
  whoLabel: 'Nơi thực hiện khác',
  whoHint: 'Chỉ ghi khi không có trong danh sách, ví dụ: UBND xã, Điện lực khu vực.',
  add: 'Ghi cam kết',
  backToOpinion: 'Trở lại ý kiến',
  backToSession: 'Về trang của buổi',
  none: 'Chưa có cam kết nào.',

  leavesBehind: (n: number) => `Còn ${number(n)} cam kết sẽ tiếp tục được theo dõi sau khi kết thúc.`,
  behindTitle: 'Cam kết ở lại sau khi kết thúc',
  behindLink: (n: number) => `Xem ${number(n)} cam kết chưa xong của các đơn vị này`,
  cannotYet: 'Chưa kết thúc được: người dân đang đề nghị xem lại câu trả lời.',
  windowOpen: (on: string) => `Người dân còn có thể đề nghị xem lại đến hết ngày ${day(on)}.`,
  closeAll: (n: number) => `Kết thúc cả ${number(n)} ý kiến kết thúc được trên trang này`,

  carriedTitle: 'Việc còn lại từ buổi trước',
  carriedLead: (kind: string, on: string) => `Buổi trước: ${kind} ngày ${day(on)}.`,
  carriedCounts: (answered: number, resolved: number, open: number) =>
    `${number(answered)} ý kiến đã trả lời, ${number(resolved)} đã giải quyết xong, ${number(open)} đang thực hiện.`,
  carriedOpinions: (n: number) => `${number(n)} ý kiến chưa trả lời`,
  carriedCommitments: (n: number) => `${number(n)} cam kết chưa xong`,
  carriedMore: (n: number) => `và ${number(n)} mục nữa`,
  carriedNone: 'Không còn việc nào chưa xong.',

  personal: (words: string) =>
    `Nội dung này được công khai mà còn thông tin riêng: ${words}. Xin bỏ đi rồi gửi lại.`,
  errors: {
    'files.not_taken': 'Cam kết của buổi không nhận tệp kèm theo. Xin ghi kết quả bằng lời.',
    'dueOn.past': 'Thời hạn phải từ hôm nay trở đi.',
    'dueOn.too_far': 'Thời hạn này xa quá. Xin xem lại năm.',
    'toOn.past': 'Thời hạn mới phải từ hôm nay trở đi.',
    'toOn.too_far': 'Thời hạn mới xa quá. Xin xem lại năm.',
    'toOn.not_later': 'Thời hạn mới phải sau thời hạn đang ghi.',
    'doneOn.future': 'Ngày hoàn thành không thể sau hôm nay.',
    'doneOn.before_promise': 'Ngày hoàn thành không thể trước ngày hứa.',
    'what.required': 'Xin ghi việc phải làm.',
    'who.required': 'Xin chọn cơ quan, hoặc ghi nơi thực hiện.',
    'agency.not_a_choice': 'Cơ quan này không thuộc đơn vị. Xin chọn lại.',
    'dueOn.required': 'Xin chọn thời hạn.',
    'toOn.required': 'Xin chọn thời hạn mới.',
    'doneOn.required': 'Xin chọn ngày hoàn thành.',
    'evidence.required': 'Xin ghi kết quả đã làm được.',
    stale:
      'Người khác vừa thay đổi cam kết này. Nội dung anh/chị đã nhập vẫn còn dưới đây; xin xem lại rồi gửi lại.',
    moved:
      'Ý kiến vừa chuyển sang bước khác nên chưa ghi được. Nội dung vẫn còn dưới đây; xin xem lại rồi gửi lại.',
  } as Record<string, string>,
}
