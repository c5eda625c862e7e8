/** What askers say after they were answered, and what they add or ask before. Local words as in local.ts. */
export const COMMENTS = {
  very_satisfied: ['Trả lời rõ, có ngày cụ thể.', 'Cán bộ đến tận nơi xem, gia đình rất yên tâm.', ''],
  satisfied: ['Mong làm đúng ngày đã hẹn.', 'Được trả lời đầy đủ.', '', ''],
  not_satisfied: ['Chưa nói bao giờ làm xong.', 'Mới trả lời một nửa câu hỏi.', ''],
} as const

export const DISPUTES: readonly string[] = [
  'Văn bản nói đã khắc phục xong nhưng đến hôm nay vẫn chưa có ai đến làm. Đề nghị kiểm tra lại tại chỗ.',
  'Tôi hỏi hai việc, câu trả lời mới nói một việc. Đề nghị trả lời nốt việc còn lại.',
  'Số liệu trong câu trả lời không khớp với biên bản tôi đang giữ. Đề nghị đối chiếu lại.',
]

export const DISPUTE_REPLIES: readonly string[] = [
  'Tổ công tác đã kiểm tra lại ngày hôm qua cùng {trưởng thôn}; hiện trạng đúng như văn bản đã nêu. Ủy ban nhân dân giữ nguyên nội dung trả lời và sẽ tiếp tục theo dõi.',
  'Việc thứ hai ông/bà nêu đã được trả lời tại mục 2 của văn bản. Ủy ban nhân dân giữ nguyên nội dung trả lời.',
]

export const FACTS: readonly string[] = [
  'Hôm qua mưa, chỗ này lại ngập thêm khoảng ba mươi phân.',
  'Tôi xin bổ sung: trong {thôn} còn năm hộ nữa cũng gặp việc như vậy.',
  'Sự việc xảy ra từ tháng trước, {trưởng thôn} đã lập biên bản.',
]

export const INQUIRIES: readonly { question: string; answer: string }[] = [
  {
    question: 'Xin ông/bà cho biết vị trí cụ thể: gần nhà văn hóa {thôn} hay phía đầu đường vào?',
    answer: 'Ở đoạn giữa, cách nhà văn hóa chừng hai trăm mét.',
  },
  {
    question: 'Việc này ông/bà đã nêu ở buổi nào trước đây chưa, và có văn bản trả lời chưa?',
    answer: 'Tôi đã nêu ở cuộc họp {thôn} năm ngoái, chưa nhận được văn bản nào.',
  },
]

/** What the lead agency asks of another one, and what comes back. */
export const SUPPORTS: readonly { part: string; contribution: string }[] = [
  {
    part: 'Cho ý kiến về nguồn kinh phí và thời điểm bố trí được.',
    contribution:
      'Nguồn sự nghiệp năm nay còn đủ; có thể bố trí ngay trong quý, không phải điều chỉnh dự toán.',
  },
  {
    part: 'Kiểm tra hồ sơ liên quan và cung cấp bản sao.',
    contribution: 'Đã kiểm tra sổ theo dõi: hồ sơ đầy đủ, đã gửi bản sao kèm theo phiếu phối hợp.',
  },
]

/** What is left to be done after an answer, with how many days it was given, and what showed that it was done. */
export const COMMITMENTS: readonly { what: string; days: number; evidence: string; reason: string }[] = [
  {
    what: 'Sửa xong đoạn hư hỏng đã nêu và nghiệm thu có đại diện {thôn}',
    days: 30,
    evidence: 'Biên bản nghiệm thu có chữ ký của {trưởng thôn}.',
    reason: 'Mưa kéo dài hai tuần, nhà thầu không thi công được.',
  },
  {
    what: 'Công khai kết quả kiểm tra tại nhà văn hóa {thôn}',
    days: 15,
    evidence: 'Thông báo đã niêm yết tại nhà văn hóa và đọc trên loa hai buổi.',
    reason: 'Chờ cơ quan cấp trên xác nhận số liệu.',
  },
  {
    what: 'Bố trí người trực tiếp nhận hồ sơ thêm sáng thứ Bảy trong một tháng',
    days: 40,
    evidence: 'Đã nhận 64 hồ sơ trong bốn sáng thứ Bảy.',
    reason: 'Chưa bố trí được người thay phiên.',
  },
  {
    what: 'Đề nghị đơn vị quản lý kiểm tra và có văn bản trả lời {xã}',
    days: 20,
    evidence: 'Đã có văn bản trả lời; nội dung được thông báo tại cuộc họp {thôn}.',
    reason: 'Đơn vị quản lý xin lùi lịch kiểm tra.',
  },
]
