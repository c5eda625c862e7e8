import { formatDay, formatNumber } from '../format.ts'

/** Words of what an agency does before it answers. */
export const agencyWork = {
  title: 'Phần việc của các cơ quan',
  lead: 'Cơ quan chủ trì',
  heldBy: 'Người phụ trách',
  nobody: 'Chưa ai nhận việc',
  hasLeft: (name: string) => `${name} (đã thôi việc)`,
  takenOnAt: 'Nhận việc lúc',
  supports: 'Cơ quan phối hợp',
  supportDue: (due: string) => `Góp ý chậm nhất ngày ${formatDay('vi', due)}`,
  supportWaits: 'Chưa góp ý',
  supportLate: 'Quá hạn góp ý',
  supportGiven: 'Đã góp ý',
  supportOver: 'Thôi phối hợp',
  part: 'Phần việc',
  contributed: (name: string, at: string) => `${name} ghi lúc ${at}`,
  earlierWords: (n: number) => `Những lần góp ý trước (${formatNumber('vi', n)})`,
  endedFor: (at: string, reason: string) =>
    reason ? `Thôi phối hợp lúc ${at}. Lý do: ${reason}` : `Thôi phối hợp lúc ${at}.`,

  takeOnTitle: 'Nhận việc',
  takeOnLead:
    'Nhận việc là cho biết việc thuộc cơ quan anh/chị và anh/chị là người phụ trách. Không thuộc thì dùng “Trả lại văn phòng” ở cuối trang.',
  takeOn: 'Tôi nhận việc này',
  handOverTitle: 'Bàn giao cho người khác trong cơ quan',
  handOverTo: 'Người nhận',
  handOverLead: 'Dự thảo, câu hỏi và góp ý đã có vẫn ở nguyên trong hồ sơ.',
  handOver: 'Bàn giao',
  nobodyElse: 'Cơ quan này chưa có người nào khác soạn trả lời. Quản trị viên thêm người tại mục quản trị.',

  askSupportTitle: 'Đề nghị cơ quan phối hợp',
  askSupportLead:
    'Cơ quan phối hợp đọc được hồ sơ và góp ý phần việc của mình; cơ quan chủ trì soạn trả lời.',
  askSupportTo: 'Cơ quan phối hợp',
  askSupportPart: 'Phần việc đề nghị',
  askSupportDue: 'Góp ý chậm nhất ngày',
  askSupportDueHint: (due: string) =>
    `Nên chọn một ngày làm việc, đủ sớm để soạn trả lời; không muộn hơn hạn trả lời người dân (${formatDay('vi', due)}).`,
  askSupportDueFree: 'Nên chọn một ngày làm việc, đủ sớm để soạn trả lời.',
  askSupport: 'Đề nghị phối hợp',
  endSupportTitle: 'Thôi đề nghị phối hợp',
  endSupportReason: 'Lý do thôi phối hợp',
  endSupport: 'Thôi đề nghị',

  contributeTitle: 'Góp ý phần việc của cơ quan anh/chị',
  contributeLead: 'Sửa được cho đến khi cơ quan chủ trì trình dự thảo; lời góp ý trước vẫn được giữ.',
  enterContributionTitle: 'Nhập góp ý của cơ quan phối hợp',
  enterContributionLead:
    'Dùng khi cơ quan phối hợp gửi góp ý ngoài phần mềm. Tên anh/chị được ghi là người nhập; lời góp ý trước vẫn được giữ.',
  contribution: 'Nội dung góp ý',
  contribute: 'Lưu góp ý',

  inquiries: 'Hỏi thêm người gửi',
  clock: 'Thời hạn trả lời vẫn tính tiếp trong khi chờ.',
  asked: (name: string, at: string) => `${name} hỏi lúc ${at}`,
  answeredAt: (at: string) => `Người gửi trả lời lúc ${at}`,
  recordedAt: (at: string) => `Văn phòng ghi thay người gửi lúc ${at}`,
  noReply: 'Người gửi chưa trả lời.',
  inquireTitle: 'Hỏi thêm người gửi',
  inquireLead:
    'Người gửi được báo là có câu hỏi và trả lời tại trang theo dõi. Mỗi lần chỉ hỏi một câu; thời hạn trả lời vẫn tính tiếp trong khi chờ.',
  question: 'Câu hỏi, viết cho người gửi đọc',
  inquire: 'Gửi câu hỏi',
  replyTitle: 'Ghi câu trả lời thay người gửi',
  replyLabel: 'Người gửi trả lời',
  reply: 'Lưu câu trả lời',
  answeredFirst: 'Câu hỏi này đã có câu trả lời. Câu trả lời trước được giữ nguyên.',

  extendHow:
    'Cần thêm thời gian: đề nghị văn phòng hoặc lãnh đạo gia hạn, kèm lý do. Lý do được đăng cho người dân đọc.',

  own: {
    title: 'Cơ quan hỏi thêm ông/bà',
    lead: 'Thời hạn trả lời ý kiến vẫn tính tiếp trong khi chờ.',
    earlier: 'Những điều cơ quan đã hỏi thêm',
    askedOn: (at: string) => `Hỏi lúc ${at}`,
    answeredOn: (at: string) => `Ông/bà trả lời lúc ${at}`,
    label: 'Câu trả lời của ông/bà',
    hint: (max: number) =>
      `Chỉ cơ quan giải quyết đọc được, không đăng công khai. Nhiều nhất ${formatNumber('vi', max)} ký tự.`,
    received: 'Đã nhận câu trả lời của ông/bà.',
    fieldErrors: {
      'text.required': 'Xin ghi câu trả lời.',
      'text.too_long': 'Câu trả lời dài quá 5.000 ký tự. Xin viết gọn lại.',
    } as Record<string, string>,
    send: 'Gửi câu trả lời',
    answeredFirst: 'Câu hỏi này đã được trả lời trước đó, nên câu trả lời mới không được ghi.',
    overNow: 'Ý kiến không còn chờ trả lời câu hỏi này, nên câu trả lời không được ghi.',
  },

  handOvers: 'Bàn giao công việc',
  handOversLead: 'Chọn người có việc cần bàn giao, rồi chọn người nhận trong cùng cơ quan.',
  handOversNone: 'Không có ai đang phụ trách việc còn mở',
  handOversNoneLead: 'Khi có người nhận việc, việc của họ hiện ở đây và bàn giao được.',
  people: 'Người đang phụ trách',
  leftMark: 'Đã thôi việc hoặc thôi giữ vai trò',
  openMatters: (n: number) => `${formatNumber('vi', n)} việc còn mở`,
  mattersOf: (name: string, agency: string) => `Việc của ${name} – ${agency}`,
  chosenFirst: (n: number) =>
    `Hiển thị ${formatNumber('vi', n)} việc đầu; bàn giao xong, các việc sau sẽ hiện tiếp.`,
  ticked: 'Chọn việc bàn giao',
  handOverTicked: 'Bàn giao việc đã chọn',
  handOverAll: (n: number) => `Bàn giao cả ${formatNumber('vi', n)} việc`,
  handedOver: (n: number) => `Đã bàn giao ${formatNumber('vi', n)} việc.`,
  notHanded: (n: number) => `Không bàn giao được ${formatNumber('vi', n)} việc`,
  why: {
    'not-found': 'Không tìm thấy, hoặc không thuộc phần anh/chị được bàn giao.',
    'not-of-agency': 'Người nhận không soạn trả lời cho cơ quan đang giải quyết.',
    'has-it': 'Người này đang phụ trách việc rồi.',
    'wrong-state': 'Việc đã chuyển sang bước khác.',
  } as Record<string, string>,
  leaving: (n: number) =>
    `Người này đang phụ trách ${formatNumber('vi', n)} ý kiến chưa trả lời xong. Văn phòng bàn giao tại “Bàn giao công việc”.`,
  toHandOver: 'Bàn giao công việc',
}
