/**
 * Sentences for what was wrong with a field or a request. The key is the code that a schema or a refusal gives;
 * `field.code` wins over the plain `code`, so that a form may speak more precisely.
 */
export const errors: Record<string, string> = {
  required: 'Xin điền mục này.',
  too_long: 'Nội dung dài quá mức cho phép. Xin rút ngắn lại.',
  too_short: 'Nội dung ngắn quá. Xin viết rõ hơn.',
  not_a_choice: 'Xin chọn một trong các mục có sẵn.',
  not_a_date: 'Ngày này không có trong lịch. Xin chọn lại.',
  not_a_time: 'Ngày giờ này chưa đúng. Xin chọn lại.',
  not_a_number: 'Xin điền một số.',
  not_an_email: 'Địa chỉ thư điện tử chưa đúng. Ví dụ: ten@example.vn',
  not_a_phone: 'Số điện thoại chưa đúng. Ví dụ: 0912 345 678',
  not_an_address: 'Địa chỉ liên kết phải bắt đầu bằng https://',
  taken: 'Giá trị này đã có người dùng. Xin chọn giá trị khác.',
  stale:
    'Người khác vừa thay đổi hồ sơ này. Nội dung anh/chị đã nhập vẫn còn dưới đây; xin xem lại rồi gửi lại.',
  'not-allowed': 'Tài khoản của anh/chị không có quyền làm việc này.',
  'wrong-state': 'Việc này không còn làm được, vì hồ sơ đã chuyển sang bước khác.',
  'reason-missing': 'Xin ghi lý do.',
  'not-public': 'Ý kiến này chưa được công khai.',
  'already-public': 'Ý kiến này đã được công khai.',
  disputed: 'Người dân đang đề nghị xem lại câu trả lời, nên chưa thể kết thúc.',
  busy: 'Hệ thống đang bận nên chưa lưu được. Nội dung đã nhập vẫn còn dưới đây; xin gửi lại sau ít giây.',
  not_found_title: 'Không tìm thấy trang này',
  not_found: 'Địa chỉ có thể đã gõ nhầm, hoặc nội dung không đăng công khai theo quy định.',
  broken_title: 'Có trục trặc ở phía chúng tôi',
  broken:
    'Yêu cầu chưa được thực hiện. Xin thử lại sau ít phút; nếu vẫn không được, xin báo cho văn phòng kèm mã dưới đây.',
  forbidden_origin:
    'Biểu mẫu này được gửi từ một trang khác nên không được nhận. Xin mở lại trang và gửi lại.',
  too_large: 'Nội dung gửi lên lớn quá mức cho phép.',
  back_home: 'Về trang đầu',
}
