import type { OpinionKind } from '../../../src/domain/opinion.ts'
import { formatDay } from '../format.ts'

/** Words of likely duplicates, of splitting and of what is raised again. */
export const similar = {
  title: 'Ý kiến tương tự và câu trả lời đã có',
  open: 'Xem ý kiến tương tự và câu trả lời đã có',
  loading: 'Đang tìm ý kiến tương tự…',
  likely: 'Có thể cùng một việc, chưa trả lời',
  noLikely: 'Không thấy ý kiến nào chưa trả lời có vẻ cùng một việc.',
  answered: 'Việc tương tự đã trả lời',
  noAnswered: 'Không thấy việc tương tự đã trả lời.',
  pageTitle: (code: string) => `Ý kiến tương tự với ${code}`,
  back: (code: string) => `Ý kiến ${code}`,
  sharedWords: (words: string[]) => `Cùng nhắc đến: ${words.map((word) => `“${word}”`).join(', ')}`,
  sameHamlet: 'cùng thôn, tổ dân phố',
  sameTopic: 'cùng lĩnh vực',
  receivedOn: (day: string) => `nhận ngày ${formatDay('vi', day)}`,
  answeredOn: (day: string) => `Trả lời ngày ${formatDay('vi', day)}:`,
  linkRepeated: 'Ghi là nêu lại việc này',
  linkRepeatedOf: (code: string) => `Ghi là nêu lại việc ở ý kiến ${code}`,
  mergeInto: 'Gộp vào ý kiến này',
  mergeIntoOf: (code: string) => `Gộp vào ý kiến ${code}`,
  answerLike: 'Mở để trả lời tương tự',
  answerLikeOf: (code: string) => `Mở ý kiến ${code} để trả lời tương tự`,

  relatedTitle: 'Ý kiến liên quan',
  repeats: 'Nêu lại việc ở',
  repeatedBy: 'Được nêu lại ở',
  splitFrom: 'Tách ra từ',
  splitInto: 'Đã tách ra',
  merged: 'Đã gộp vào đây, được trả lời chung',
  mergedInto: 'Đã gộp vào',
  unlink: 'Bỏ ghi nêu lại',
  mergeBack: 'Gộp lại vào ý kiến gốc',
  askersTold: (n: number) =>
    `Khi trả lời, ${n} người gửi ý kiến đã gộp cũng được báo và đọc câu trả lời này.`,
  leftBehind: (n: number) => `Còn ${n} ý kiến đã gộp vào đây đang chờ trả lời`,
  leftBehindHow:
    'Ý kiến này không được giải quyết tiếp nên những người gửi đó sẽ không có câu trả lời. Xin mở từng ý kiến nêu dưới đây, khôi phục rồi xử lý hoặc gộp sang ý kiến khác.',
  sharesPrivate:
    'Nếu ý kiến kia không công khai, câu trả lời của nó sẽ được gửi cho tất cả những người đã hỏi, kể cả người gửi ý kiến này.',

  jointAnswer: 'Câu trả lời chung cho các ý kiến có cùng nội dung, trong đó có ý kiến của ông/bà.',

  splitTitle: 'Tách thành nhiều ý kiến',
  splitLink: 'Tách thư này thành nhiều ý kiến',
  splitLead:
    'Dùng khi một thư nêu nhiều việc. Mỗi phần dưới đây thành một ý kiến riêng, có mã, số thứ tự, hạn trả lời riêng; người gửi được báo một lần. Bản gốc của thư giữ nguyên.',
  splitDenunciation:
    'Thư có phần tố cáo thì không tách ở đây: trở lại trang ý kiến và chọn “Tách riêng: nội dung tố cáo”.',
  letter: 'Nguyên văn thư',
  ownPart: 'Phần giữ lại ở ý kiến này',
  ownPartHint: 'Chỉ để lại việc mà ý kiến này giải quyết tiếp. Đây cũng là nội dung công khai.',
  part: (n: number) => `Ý kiến mới thứ ${n}`,
  partHint: 'Không cần thì để trống.',
  partText: 'Nội dung',
  partKind: 'Loại',
  partTopic: 'Lĩnh vực',
  partPlace: 'Nơi xảy ra việc',
  choose: 'Chọn',
  more: 'Thêm một phần',
  preview: 'Xem trước',
  previewTitle: (n: number) => `Sau khi tách có ${n} ý kiến`,
  previewOwn: 'Giữ lại ở ý kiến này',
  previewPart: (kind: OpinionKind, kinds: Record<OpinionKind, string>, topic: string) =>
    `${kinds[kind]} · ${topic}`,
  dueBy: (day: string) => `hạn trả lời ngày ${formatDay('vi', day)}`,
  dueFromAcceptance: 'hạn trả lời tính từ ngày tiếp nhận',
  split: 'Tách',

  nextWaiting: 'Ý kiến chờ tiếp nhận tiếp theo',
  nextWaitingKey: 'Phím tắt: Alt + K (Firefox: Alt + Shift + K)',
}
