import type { AttachmentPurpose, FileRefusal } from '../../../src/domain/attachment.ts'

/** Words of files. */
export const attachments = {
  title: 'Tệp kèm theo',
  choose: 'Tệp kèm theo',
  chooseHint: (types: string, most: number, photo: number, document: number) =>
    `Nhận tệp ${types}; mỗi lần nhiều nhất ${most} tệp, mỗi ảnh không quá ${photo} MB, mỗi văn bản không quá ${document} MB.`,
  chooseAgain: 'Trình duyệt không giữ lại tệp khi biểu mẫu phải sửa: xin chọn lại tệp trước khi gửi.',
  required: 'Xin chọn tệp cần thêm.',
  notTaken: 'Hệ thống này chưa có nơi lưu tệp nên không nhận tệp kèm theo. Xin gửi không kèm tệp.',
  tooMany: (most: number) => `Mỗi lần chỉ gửi được nhiều nhất ${most} tệp. Xin chọn lại tệp.`,
  tooLargeTogether:
    'Các tệp gửi cùng lúc lớn quá 26 MB nên chưa được nhận. Xin chọn lại tệp nhỏ hơn, hoặc gửi ít tệp hơn.',
  full: 'Mỗi ý kiến có nhiều nhất 10 tệp. Xin bỏ bớt tệp không cần rồi chọn lại tệp.',
  none: 'Chưa có tệp nào.',
  addTitle: 'Thêm tệp',
  add: 'Thêm tệp',
  purposeLabel: 'Tệp dùng để làm gì?',
  purposeHint: {
    working: 'Chỉ người giải quyết ý kiến này đọc được.',
    answer: 'Gửi cho người gửi ý kiến cùng câu trả lời khi phát hành.',
    letter: 'Bản chụp đơn, thư mà văn phòng nhận được.',
  },
  goesPublic: 'Đăng công khai cùng câu trả lời',
  goesPublicHint:
    'Chỉ dùng cho tệp kèm câu trả lời. Người dân thấy đúng tên tệp này; tên người soạn ghi trong tệp PDF, DOCX không được xóa.',
  nameTells:
    'Tên tệp có thông tin cá nhân nên chưa đăng được. Xin đổi tên tệp rồi chọn lại tệp, hoặc bỏ đánh dấu đăng công khai.',
  added: (who: string, when: string) => `${who} thêm, ${when}`,
  byAsker: 'Người gửi',
  isPublic: (name: string) => `Đang đăng công khai dưới tên “${name}”`,
  goesPublicAs: (name: string) => `Sẽ đăng cùng câu trả lời dưới tên “${name}”`,
  withheldFor: (reason: string) => `Không đăng công khai. Lý do: ${reason}`,
  removedFor: (reason: string, when: string) => `Đã bỏ, ${when}. Lý do: ${reason}`,
  actions: 'Việc với tệp này',
  publicName: 'Tên tệp để người dân đọc',
  publicNameHint:
    'Đặt tên không có thông tin cá nhân. Xin mở tệp xem lại: không lộ người gửi, mặt người, biển số xe, giấy tờ.',
  publicNameStart: { photo: 'Ảnh hiện trường', document: 'Tài liệu' },
  show: 'Đăng công khai',
  withholdReason: 'Vì sao không đăng công khai?',
  withholdHint: 'Người dân đọc được lý do này.',
  withhold: 'Không đăng công khai',
  removeReason: 'Vì sao bỏ tệp này?',
  removeHint: 'Nội dung tệp bị xóa hẳn; tên tệp, người thêm và lý do vẫn còn trong hồ sơ.',
  remove: 'Bỏ tệp',
  publicTitle: 'Tệp công khai',
  publicWithheld: (reason: string) => `Một tệp không được đăng công khai. Lý do: ${reason}`,
  answerFiles: 'Tệp kèm câu trả lời',
  refused: {
    empty: (name) => `Tệp “${name}” không có nội dung. Xin chọn lại tệp.`,
    unknown: (name) =>
      `Tệp “${name}” không thuộc loại được nhận, dù tên tệp có thể ghi khác. Xin chọn lại tệp.`,
    heic: (name) => `Ảnh “${name}” có dạng HEIC nên chưa nhận được. Xin lưu thành ảnh JPEG rồi chọn lại tệp.`,
    macros: (name) => `Tệp “${name}” có chứa macro nên không được nhận. Xin lưu thành PDF rồi chọn lại tệp.`,
    photo_too_large: (name) => `Ảnh “${name}” lớn quá 8 MB. Xin thu nhỏ ảnh rồi chọn lại tệp.`,
    document_too_large: (name) => `Tệp “${name}” lớn quá 15 MB. Xin chọn lại tệp nhỏ hơn.`,
    broken: (name) => `Ảnh “${name}” bị hỏng hoặc chưa tải đủ. Xin chọn lại tệp.`,
  } satisfies Record<FileRefusal, (name: string) => string> as Record<FileRefusal, (name: string) => string>,
  purpose: {
    asker: 'Người gửi kèm theo',
    letter: 'Đơn, thư gốc',
    working: 'Tài liệu làm việc',
    answer: 'Kèm câu trả lời',
    evidence: 'Minh chứng thực hiện cam kết',
  } satisfies Record<AttachmentPurpose, string>,
}
