import type { PaperKind } from '../../../src/domain/numbering.ts'
import { formatDay, formatNumber } from '../format.ts'

const day = (on: string) => formatDay('vi', on)
const number = (n: number) => formatNumber('vi', n)

const kind: Record<PaperKind, string> = {
  answer_peoples_committee: 'Văn bản trả lời của Ủy ban nhân dân',
  answer_party_committee: 'Văn bản trả lời của cấp ủy',
  answer_council_board: 'Văn bản trả lời của Thường trực Hội đồng nhân dân',
  answer_fatherland_front: 'Văn bản trả lời của Mặt trận Tổ quốc',
  conclusion_peoples_committee: 'Thông báo kết luận của Ủy ban nhân dân',
  conclusion_party_committee: 'Thông báo kết luận của cấp ủy',
  conclusion_council_board: 'Thông báo kết luận của Thường trực Hội đồng nhân dân',
  conclusion_fatherland_front: 'Thông báo kết luận của Mặt trận Tổ quốc',
}

/** Words of document numbers, release and correction. */
export const numbering = {
  kind,
  skipReason: 'Lý do bỏ số',
  skipReasonHint: 'Số này không liền sau số cuối cùng đã ghi. Ví dụ: số 6 và số 7 đã cấp cho văn bản khác',
  numberOnly: 'Chỉ cấp số, phát hành sau',
  numbered: (name: string, on: string) => `Đã cấp số ${name} ngày ${day(on)}, chờ phát hành.`,
  numberedOnIssue: (series: string) =>
    `Phần mềm cấp số tiếp theo của ký hiệu ${series} và ghi ngày hôm nay khi phát hành.`,
  issueTitle: 'Phát hành câu trả lời',
  publishLead: 'Câu trả lời được đăng công khai và báo cho người nêu ý kiến.',
  deliverLead: 'Câu trả lời được gửi riêng cho người nêu ý kiến, không đăng công khai.',
  publish: 'Phát hành và công khai',
  deliver: 'Phát hành và gửi người nêu ý kiến',
  mend: 'Sửa số hoặc ngày văn bản',
  mendNow: 'Lưu số đã sửa',

  correctionFold: 'Đính chính câu trả lời đã phát hành',
  correctionLead:
    'Câu trả lời đã phát hành không sửa được. Bản đính chính thay cho bản trước; cả hai bản cùng lý do đều đọc được.',
  correctionText: 'Nội dung sau đính chính',
  correctionReason: 'Lý do đính chính',
  correctionReasonHint: 'Người dân đọc được lý do này. Xin không ghi thông tin cá nhân.',
  correctionDayHint: (from: string) => `Từ ngày phát hành bản trước (${day(from)}) đến hôm nay`,
  correct: 'Phát hành bản đính chính',
  correctedOn: (on: string) => `Bản này đã được đính chính ngày ${day(on)}.`,
  corrects: 'Bản đính chính.',
  because: (reason: string) => `Lý do: ${reason}`,

  releases: {
    title: 'Chờ phát hành',
    lead: (ready: number, waiting: number) =>
      `${number(ready)} câu trả lời có thể phát hành, ${number(waiting)} câu trả lời còn chờ cấp số.`,
    emptyTitle: 'Không có câu trả lời nào chờ phát hành',
    emptyLead: 'Câu trả lời đã được lãnh đạo phê duyệt hiện ở đây, để cấp số và phát hành.',
    link: 'Phát hành theo buổi',
    noSession: 'Ngoài các buổi đối thoại, tiếp công dân',
    session: (kind: string, on: string) => `${kind} ngày ${day(on)}`,
    tick: (code: string) => `Chọn ý kiến ${code}`,
    needsNumber: 'Chờ cấp số',
    ready: (name: string) => `Số ${name}`,
    numberedHere: 'Phần mềm cấp số khi phát hành',
    isPublic: 'Công khai',
    isPrivate: 'Gửi riêng người nêu ý kiến',
    enterNumber: (code: string) => `Cấp số cho ý kiến ${code}`,
    chosen: 'Phát hành các mục đã chọn',
    all: (n: number) => `Phát hành cả ${number(n)} câu trả lời của buổi này`,
    allOthers: (n: number) => `Phát hành cả ${number(n)} câu trả lời`,
    hint: 'Mỗi câu trả lời được báo riêng cho người nêu ý kiến. Phát hành rồi thì không thu lại được, chỉ đính chính.',
    done: (n: number) => `Đã phát hành ${number(n)} câu trả lời.`,
    not: (n: number) => `${number(n)} câu trả lời chưa được phát hành`,
    more: (n: number) =>
      `Còn ${number(n)} câu trả lời nữa; xin phát hành xong các mục trên rồi mở lại trang.`,
  },

  own: {
    title: 'Số văn bản',
    lead: 'Mỗi loại văn bản lấy số từ sổ của cơ quan do văn thư ghi, hoặc do phần mềm cấp. Phần mềm cấp số liền nhau theo đơn vị, năm và ký hiệu.',
    unit: 'Đơn vị',
    show: 'Xem',
    series: 'Ký hiệu',
    seriesHint:
      'Khi phần mềm cấp số, xin dùng ký hiệu không có trong sổ giấy; số tiếp theo số lớn nhất đã ghi trong năm.',
    isOwn: 'Phần mềm cấp số',
    save: 'Lưu',
    saved: 'Đã lưu cách cấp số.',
    on: 'Phần mềm cấp số',
    off: 'Văn thư ghi số từ sổ',
    next: (name: string) => `Số tiếp theo trong năm nay: ${name}`,
    none: 'Chưa có đơn vị nào để cài đặt.',
  },
}
