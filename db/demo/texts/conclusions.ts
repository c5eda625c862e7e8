import type { TopicCode } from '../../../src/domain/topic.ts'

/** What the chair said at the end of a dialogue. Local words in braces, as in the opinions. */
export const CONCLUSIONS = [
  'Ghi nhận các ý kiến thẳng thắn, trách nhiệm của bà con. Những việc thuộc thẩm quyền của {xã} phải có lịch làm cụ thể, nói rõ ai làm và bao giờ xong; việc vượt thẩm quyền thì kiến nghị lên cấp trên và báo lại cho người nêu.',
  'Các cơ quan chuyên môn tiếp thu đầy đủ ý kiến tại buổi hôm nay, trả lời bằng văn bản đúng hạn, không trả lời chung chung. Văn phòng theo dõi và báo cáo kết quả tại buổi đối thoại sau.',
  'Phần lớn ý kiến đã được trả lời ngay tại buổi. Với việc còn lại, cơ quan được giao phải trực tiếp xuống thôn xem xét cùng người dân trước khi trả lời.',
] as const

/** The chair on one topic; what has no line of its own is covered by the general words. */
export const TOPIC_CONCLUSIONS: Partial<Record<TopicCode, string>> = {
  land: 'Rà soát các hồ sơ đất đai đang quá hạn, trả lời từng hộ bằng văn bản; hồ sơ còn thiếu thì hướng dẫn một lần cho đủ.',
  clearance:
    'Niêm yết công khai phương án bồi thường tại nhà văn hóa thôn và giải thích cho từng hộ trước khi chi trả.',
  roads:
    'Sửa ngay các đoạn đường hư hỏng gây nguy hiểm trước mùa mưa; đoạn cần vốn lớn đưa vào kế hoạch đầu tư năm sau.',
  irrigation: 'Nạo vét các tuyến mương bị bồi lấp trước vụ tới và thống nhất lịch lấy nước với từng thôn.',
  electricity: 'Làm việc với ngành điện để nâng công suất trạm biến áp ở nơi điện yếu, báo kết quả cho thôn.',
  water: 'Kiểm tra chất lượng và lịch cấp nước, công bố kết quả tại các thôn thường xuyên mất nước.',
  environment:
    'Tăng chuyến thu gom rác, xử lý các điểm tập kết tự phát và công khai số điện thoại nhận phản ánh.',
  construction: 'Kiểm tra các công trình được phản ánh và thông báo kết quả cho người nêu ý kiến.',
  security: 'Công an {xã} tăng tuần tra ban đêm tại các điểm được phản ánh.',
  welfare: 'Rà soát lại danh sách đối tượng được hưởng chính sách, niêm yết công khai tại từng thôn.',
  health: 'Bố trí đủ thuốc và người trực tại trạm y tế theo lịch đã công bố.',
  education: 'Công khai các khoản thu đầu năm và kiểm tra bếp ăn bán trú.',
  procedures:
    'Công chức nhận hồ sơ phải ghi phiếu hẹn; trễ hẹn phải xin lỗi bằng văn bản và nói rõ ngày trả.',
}
