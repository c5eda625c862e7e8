/** Why a session was put off or called off; a whole sentence, as posted at the office. */
export const POSTPONE_REASONS: readonly string[] = [
  'Do ảnh hưởng của hoàn lưu bão, nhiều tuyến đường bị ngập, để bảo đảm an toàn cho bà con, buổi làm việc được lùi lại; thời gian mới sẽ thông báo trước ít nhất 7 ngày.',
  'Người chủ trì tham dự cuộc họp đột xuất do tỉnh triệu tập; buổi làm việc lùi lại một tuần, các câu hỏi đã gửi được giữ nguyên thứ tự.',
  'Hội trường đang khắc phục sự cố điện, chưa bảo đảm âm thanh, ánh sáng và an toàn phòng cháy cho số lượng người dự.',
]

export const CANCEL_REASONS: readonly string[] = [
  'Nội dung đã được giải quyết xong tại buổi làm việc trực tiếp với các hộ liên quan, các hộ thống nhất không tổ chức buổi riêng.',
  'Trùng với kỳ họp bất thường của HĐND; nội dung được ghép vào buổi đối thoại định kỳ gần nhất, người đã đăng ký không phải đăng ký lại.',
  'Chủ đầu tư đã có văn bản dừng lập phương án, không còn nội dung cần lấy ý kiến; mọi câu hỏi đã gửi vẫn được trả lời bằng văn bản.',
]

/** Why an opinion was not accepted; the resident reads it, so each says what can be done instead. */
export const REFUSAL_REASONS: readonly string[] = [
  'Nội dung ông/bà nêu không thuộc chủ đề của buổi đối thoại này. Ông/bà có thể gửi lại vào buổi tiếp công dân định kỳ gần nhất hoặc nộp đơn tại bộ phận tiếp nhận.',
  'Ý kiến này trùng với ý kiến ông/bà đã gửi trước đó và đang được giải quyết; xin theo dõi bằng mã của phiếu tiếp nhận lần đầu.',
  'Ý kiến chưa nêu rõ địa điểm và sự việc cụ thể nên chưa đủ cơ sở kiểm tra. Đề nghị ông/bà bổ sung nơi xảy ra, thời gian và nội dung đề nghị.',
  'Nội dung có lời lẽ xúc phạm người khác. Ông/bà vui lòng viết lại phần sự việc và đề nghị, cơ quan sẽ tiếp nhận ngay.',
  'Vụ việc đã được Tòa án giải quyết bằng bản án có hiệu lực pháp luật nên cơ quan hành chính không xem xét lại; việc thi hành án, xin liên hệ cơ quan thi hành án dân sự.',
  'Tranh chấp vay mượn, đặt cọc giữa hai cá nhân thuộc quan hệ dân sự. Ông/bà có thể đề nghị tổ hòa giải cơ sở giúp đỡ hoặc khởi kiện tại Tòa án.',
  'Vụ việc đã được giải quyết đúng pháp luật, có văn bản trả lời, đã đối thoại giải thích và không có tình tiết mới.',
  'Thông tin liên hệ không đúng, cán bộ đã gọi ba lần trong giờ hành chính không liên lạc được nên chưa làm rõ được nội dung đề nghị.',
]

/** Why an opinion went to another office, as written on the transfer slip. */
export const FORWARD_REASONS: readonly string[] = [
  'Tuyến đường do tỉnh quản lý, chuyển Sở Xây dựng xem xét theo thẩm quyền và trả lời trực tiếp cho công dân.',
  'Nội dung về đường dây và công tơ do ngành điện quản lý, chuyển Điện lực khu vực kiểm tra, trả lời và gửi kết quả về UBND {xã}.',
  'Khiếu nại lần hai thuộc thẩm quyền của Chủ tịch UBND tỉnh, chuyển Ban Tiếp công dân tỉnh cùng hồ sơ giải quyết lần đầu.',
  'Kiến nghị sửa đổi chính sách thuộc thẩm quyền cấp trên, chuyển Đoàn đại biểu Quốc hội tỉnh tổng hợp.',
  'Nội dung liên quan đóng và hưởng bảo hiểm xã hội, chuyển Bảo hiểm xã hội cơ sở giải quyết theo quy định của ngành.',
  'Phản ánh về công trình thủy lợi liên xã, chuyển đơn vị quản lý khai thác công trình thủy lợi và Sở Nông nghiệp và Môi trường.',
]

/** What a leader writes when sending a drafted answer back. */
export const SEND_BACK_REMARKS: readonly string[] = [
  'Chưa trả lời đúng câu hỏi. Dân hỏi bao giờ xong thì phải có ngày.',
  'Bỏ câu "ghi nhận, tiếp thu". Nêu đã kiểm tra ngày nào, ai đi, kết quả ra sao.',
  'Thiếu căn cứ. Ghi rõ áp dụng quy định nào, diễn đạt cho người dân đọc hiểu.',
  'Có ba kiến nghị mà mới trả lời hai, còn ý về kinh phí hỗ trợ. Bổ sung.',
  'Số liệu diện tích lệch với biên bản đo đạc. Kiểm tra lại rồi trình.',
  'Việc này liên quan Công an, đã lấy ý kiến phối hợp chưa? Ghi kết quả vào.',
  'Câu dài quá, đọc ba lần mới hiểu. Viết lại cho gọn, mỗi ý một câu.',
  'Hẹn "trong thời gian tới" là hẹn suông. Phòng tự đặt mốc, tôi sẽ kiểm tra.',
  'Phần nhận lỗi cần nói thẳng, không đổ cho khách quan.',
  'Chưa hướng dẫn quyền khiếu nại tiếp của công dân. Bổ sung câu cuối theo mẫu.',
]

/** What the leader notes when a matter is closed. */
export const CLOSING_REMARKS: readonly string[] = [
  'Đã trả lời đầy đủ, công dân không có ý kiến thêm. Kết thúc, lưu hồ sơ.',
  'Đã kiểm tra thực địa, việc đã làm xong đúng hẹn. Đồng ý kết thúc.',
  'Kết thúc ý kiến; cam kết còn lại tiếp tục theo dõi đến khi nghiệm thu.',
  'Công dân xác nhận hài lòng tại buổi tiếp. Cảm ơn các bộ phận đã phối hợp tốt.',
  'Trả lời đúng hạn nhưng kết quả mới được một phần; đưa vào báo cáo buổi đối thoại kỳ sau.',
  'Hết thời hạn phản hồi, không có ý kiến khác. Cho kết thúc, giao Văn phòng lưu.',
]

/** Why a deputy stands in for the head at a reception or dialogue. */
export const DELEGATION_REASONS: readonly string[] = [
  'Người đứng đầu đi công tác theo lệnh triệu tập của tỉnh, ủy quyền cho cấp phó phụ trách lĩnh vực tiếp thay, báo cáo lại trong ngày.',
  'Người đứng đầu trực tiếp chỉ huy ứng phó thiên tai tại hiện trường, không thể có mặt đúng giờ đã công bố.',
  'Người đứng đầu đang điều trị tại bệnh viện, có giấy nghỉ ốm; việc ủy quyền được lập bằng văn bản và niêm yết tại phòng tiếp dân.',
  'Nội dung chuyên sâu về đất đai do cấp phó trực tiếp phụ trách; người đứng đầu dự phần kết luận.',
]
