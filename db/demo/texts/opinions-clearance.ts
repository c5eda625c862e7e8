import type { DemoOpinion } from './shape.ts'

export const CLEARANCE: DemoOpinion[] = [
  {
    topic: 'clearance',
    kind: 'complaint',
    place: 'đoạn tuyến đường mới đi qua {thôn}',
    text: 'Tôi khiếu nại phương án bồi thường dự án đường nối khu công nghiệp. Đất của tôi là đất ở, có nhà xây từ năm 1998, có hộ khẩu, có hóa đơn điện từ hồi đó, vậy mà phương án lại tính là đất trồng cây lâu năm, chênh nhau mấy lần tiền. Hai hộ liền kề cùng thời điểm thì được tính đất ở. Tôi đề nghị xem xét lại loại đất trong phương án và cho tôi được đối chiếu hồ sơ của gia đình.',
    answer:
      'Sau khi thụ lý khiếu nại, UBND {xã} đã tổ chức đối chiếu hồ sơ có mặt ông/bà. Bản đồ năm 1999 và hồ sơ cấp điện cho thấy nhà ở được xây dựng sau ngày 15/10/1993 và trước ngày 01/7/2014, không có biên bản vi phạm, đủ điều kiện công nhận là đất ở đối với phần diện tích trong hạn mức. Chủ tịch UBND {xã} công nhận khiếu nại là đúng một phần: 200 m2 được điều chỉnh sang đất ở, phần vườn còn lại giữ nguyên loại đất. Hội đồng bồi thường lập phương án bổ sung, niêm yết trong 30 ngày. Nếu không nhất trí với phần còn lại, ông/bà có quyền khiếu nại lần hai hoặc khởi kiện ra Tòa án.',
  },
  {
    topic: 'clearance',
    kind: 'recommendation',
    place: 'khu tái định cư phía Tây đường vành đai',
    text: 'Dân chúng tôi chấp hành chủ trương, bàn giao đất sớm, bây giờ đi thuê nhà ở đã 14 tháng mà khu tái định cư vẫn chưa có đường, chưa có nước, mưa xuống là lội bùn. Tiền thuê nhà hỗ trợ có 6 tháng thì đã hết từ lâu. Chúng tôi đề nghị: một là nói rõ bao giờ được bốc thăm lô đất; hai là nhà nước giao chậm thì phải hỗ trợ tiếp tiền thuê nhà; ba là khi bốc thăm thì làm công khai ở hội trường cho bà con cùng xem.',
    answer:
      'Về ba đề nghị của bà con, UBND {xã} trả lời như sau. Thứ nhất, hạng mục đường và thoát nước đã đạt 80%, điện đang kéo, nước sạch đấu nối sau cùng; chủ đầu tư cam kết bàn giao mặt bằng trong 75 ngày, bốc thăm ngay sau đó. Thứ hai, do chậm giao đất không phải lỗi của dân, UBND {xã} đã trình phương án hỗ trợ tiền thuê nhà cho thời gian chậm, tính đến ngày nhận đất, dự kiến chi trả một lần trong tháng tới. Thứ ba, việc bốc thăm tổ chức tại hội trường, mời MTTQ và Ban Thanh tra nhân dân giám sát, phát trực tiếp trên loa và trang của {xã}.',
    oral: 'Tôi nhận trách nhiệm về việc chậm này. Bốc thăm sẽ làm công khai ở hội trường, còn tiền thuê nhà thì {xã} đã trình phương án hỗ trợ tiếp cho bà con.',
  },
  {
    topic: 'clearance',
    kind: 'question',
    place: 'dãy hộ bám mặt đường liên xã',
    text: 'Đường mở rộng lấy của nhà tôi 18 m2 sân và cái cổng mới xây. Hỏi: cổng, tường rào có được đền không, hay chỉ đền đất?',
    answer:
      'Theo pháp luật đất đai, khi Nhà nước thu hồi đất thì ngoài bồi thường về đất, công trình xây dựng hợp pháp gắn liền với đất cũng được bồi thường theo đơn giá của UBND tỉnh. Cổng, tường rào, sân bê tông của gia đình xây trước ngày có thông báo thu hồi đất nên thuộc diện được tính. Lịch kiểm đếm do {trưởng thôn} báo trước ít nhất 3 ngày.',
    oral: 'Có đền cả công trình trên đất. Lúc kiểm đếm gia đình nhớ có mặt, đọc kỹ rồi hãy ký.',
  },
  {
    topic: 'clearance',
    kind: 'complaint',
    place: 'khu ruộng đầu cầu mới',
    text: 'Quyết định thu hồi ghi thu của gia đình tôi 640 m2 nhưng khi cắm mốc thực tế thì mất 712 m2. Tôi đã nói ngay hôm bàn giao mà cán bộ bảo cứ ký đi rồi điều chỉnh sau. Đến nay tiền vẫn trả theo 640 m2. Tôi yêu cầu đo lại trước mặt gia đình, thiếu bao nhiêu phải trả thêm bấy nhiêu, ko để dân chịu thiệt.',
    answer:
      'UBND {xã} đã mời đơn vị đo đạc đo lại có sự chứng kiến của gia đình và đại diện khu dân cư. Diện tích thực tế nằm trong mốc giải phóng mặt bằng là 708,5 m2, lớn hơn quyết định 68,5 m2; nguyên nhân là mốc được nắn theo chân taluy sau khi điều chỉnh thiết kế. Khiếu nại của ông/bà là đúng. {Phòng Kinh tế} lập hồ sơ thu hồi bổ sung và phương án bồi thường cho phần chênh lệch theo giá tại thời điểm ban hành quyết định bổ sung, chi trả trong 45 ngày. UBND {xã} phê bình cán bộ đã hướng dẫn gia đình ký khi số liệu chưa khớp.',
  },
  {
    topic: 'clearance',
    kind: 'feedback',
    place: 'nghĩa địa cũ nằm trong mặt bằng dự án',
    text: 'Dự án thông báo di chuyển mồ mả trong 30 ngày, lại đúng vào tháng 7 âm. Phong tục ở đây tháng ấy không ai động mồ động mả. Xin lùi sang sau tiết Đông chí, và xin hỗ trợ tiền cho đủ vì bây giờ thuê người bốc một ngôi mộ cũng mất bốn năm triệu chứ không phải như đơn giá cũ.',
    answer:
      'Tiếp thu nguyện vọng chính đáng của các gia đình, UBND {xã} đã làm việc với chủ đầu tư. Chủ đầu tư đồng ý tổ chức thi công đoạn khác trước, thời hạn di chuyển mộ được gia hạn đến hết tháng Chạp. Về mức hỗ trợ, đơn giá hiện hành đã được tỉnh điều chỉnh tăng từ đầu năm; phương án đang niêm yết dùng nhầm đơn giá cũ, {Phòng Kinh tế} đã rút về sửa và niêm yết lại trong 7 ngày. Nghĩa trang mới đã san nền xong, có đường cho xe vào tận nơi. Hộ nào không còn người thân gần, {xã} và hội đồng dòng họ đứng ra lo.',
    oral: 'Việc tâm linh thì phải tôn trọng. {Xã} đã nói với chủ đầu tư cho lùi lại rồi, bà con yên tâm.',
  },
  {
    topic: 'clearance',
    kind: 'question',
    place: 'vùng dự kiến làm cụm công nghiệp',
    text: 'Nghe nói quy hoạch cụm công nghiệp lấy hết cánh đồng của {thôn} tôi. Từ năm ngoái dân không dám đầu tư trồng cây, nhà dột không dám sửa, bán cũng chẳng ai mua. Xin lãnh đạo trả lời dứt khoát: có làm hay không, bao giờ làm, trong lúc chưa làm thì chúng tôi có được sửa nhà, trồng cây lâu năm không? Nếu 5 năm nữa không làm thì có xóa quy hoạch không? Dân cần một câu trả lời rõ dàng.',
    answer:
      'Cụm công nghiệp có trong quy hoạch tỉnh nhưng hiện chưa có nhà đầu tư và chưa có trong kế hoạch sử dụng đất năm nay, nên chưa có thông báo thu hồi đất. Khi chưa có kế hoạch sử dụng đất được công bố, người sử dụng đất vẫn được thực hiện đầy đủ quyền của mình: sửa nhà, chuyển nhượng, trồng cây. Theo luật, đất đã ghi trong kế hoạch mà quá thời hạn không thực hiện thì phải điều chỉnh, hủy bỏ và công bố. UBND {xã} sẽ niêm yết bản đồ ranh giới tại nhà văn hóa {thôn} trong 15 ngày và mỗi năm thông báo tình hình một lần vào tháng 12 để bà con chủ động.',
    oral: 'Tôi trả lời dứt khoát: năm nay không thu hồi. Bà con cứ sửa nhà, trồng cấy bình thường, khi nào có thông báo thu hồi thì {xã} họp dân trước.',
  },
  {
    topic: 'clearance',
    kind: 'complaint',
    place: 'hộ kinh doanh mặt đường bị thu hồi một phần',
    text: 'Gia đình tôi bán hàng tạp hóa có đăng ký kinh doanh, nộp thuế khoán đầy đủ. Khi thu hồi đất làm đường phải nghỉ bán hơn 4 tháng, nhưng trong quyết định phê duyệt phương án không có khoản hỗ trợ ngừng sản xuất kinh doanh. Tôi hỏi thì được trả lời miệng là chỉ còn lại một phần nhà nên không được. Tôi khiếu nại nội dung này, đề nghị tính bổ sung theo quy định.',
    answer:
      'Kết quả xác minh cho thấy hộ ông/bà có giấy chứng nhận đăng ký hộ kinh doanh, có nộp thuế trong 12 tháng trước khi thu hồi và phải ngừng bán hàng 4 tháng 10 ngày để tháo dỡ, xây lại mặt tiền. Quy định về hỗ trợ ổn định sản xuất, kinh doanh không phân biệt thu hồi toàn bộ hay một phần khi việc thu hồi làm gián đoạn kinh doanh. Chủ tịch UBND {xã} chấp nhận khiếu nại; Hội đồng bồi thường bổ sung khoản hỗ trợ theo thu nhập sau thuế do cơ quan thuế xác nhận. Quyết định bổ sung ban hành trong 30 ngày, tiền chi trả qua tài khoản trong 10 ngày tiếp theo.',
  },
]
