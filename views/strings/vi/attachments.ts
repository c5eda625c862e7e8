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
    asker: 'Người hỏi gửi',
    letter: 'Đơn, thư gốc',
    working: 'Tài liệu làm việc',
    answer: 'Kèm câu trả lời',
    evidence: 'Minh chứng thực hiện cam kết',
  } satisfies Record<AttachmentPurpose, string>,
}
