import type { DemoOpinion } from './shape.ts'

export const OTHER: DemoOpinion[] = [
  {
    topic: 'other',
    kind: 'recommendation',
    place: 'chợ trung tâm',
    text: 'Chợ mái dột, nền trũng, ngày phiên lội bùn đến mắt cá. Tiểu thương chúng tôi đóng phí chỗ ngồi 120 nghìn một tháng. Đề nghị: một, tôn nền và lợp lại mái; hai, làm nhà vệ sinh cho ra nhà vệ sinh; ba, chia lại chỗ ngồi công khai bốc thăm; bốn, có chỗ gửi xe trông giữ đàng hoàng đừng để thu bừa.',
    answer:
      'UBND {xã} đã họp với đại diện 84 tiểu thương, thống nhất phương án sửa chợ theo bốn việc. Một, lợp lại 620 m2 mái, tôn nền cao 30 cm, làm rãnh thoát hai bên, thi công 50 ngày, chợ họp tạm ở sân bóng. Hai, xây mới nhà vệ sinh 6 buồng, có người trông. Ba, sau sửa chữa chia lô theo ngành hàng và bốc thăm công khai, hộ đang bán lâu năm được ưu tiên cùng khu. Bốn, bãi giữ xe đấu thầu, niêm yết giá 3 nghìn đồng xe máy. Trong thời gian sửa, miễn phí chỗ ngồi. Kinh phí 1,9 tỷ đồng đã có trong kế hoạch đầu tư công.',
    oral: 'Sửa chợ làm thật, khoảng năm mươi ngày. Chợ tạm ở sân bóng, trong lúc sửa không thu tiền chỗ ngồi.',
  },
  {
    topic: 'other',
    kind: 'question',
    place: 'bến xe buýt đầu {xã}',
    text: 'Bao giờ có tuyến xe buýt chạy về tỉnh lỵ? Người già, học sinh, đi viện đi học rất cần mà giờ toàn phải thuê xe dù.',
    answer:
      'Tuyến xe buýt nối {xã} với trung tâm tỉnh đã có trong đề án vận tải hành khách công cộng của tỉnh, UBND {xã} đã góp ý lộ trình và điểm dừng. Theo thông báo của Sở Xây dựng, tuyến được đấu thầu trong quý tới, tần suất dự kiến 60 phút một chuyến từ 5 giờ 30 đến 18 giờ 30; học sinh, người cao tuổi, người khuyết tật được giảm hoặc miễn vé. {Xã} đã khảo sát và bố trí 4 điểm dừng, có mái che ở điểm trước trạm y tế và cổng trường.',
  },
  {
    topic: 'other',
    kind: 'recommendation',
    place: 'đàn chó thả rông quanh {thôn}',
    text: 'Chó thả rông không rọ mõm, hai cháu bé bị cắn phải tiêm phòng dại, tốn hơn 2 triệu. Đề nghị bắt buộc tiêm phòng, phạt nhà nào thả rông, tốt nhất lập đội bắt chó như nơi khác.',
    answer:
      'Trong tháng qua có 5 người bị chó cắn phải tiêm phòng dại. UBND {xã} yêu cầu tất cả chủ nuôi kê khai số chó, tiêm phòng trong 20 ngày; thú y {xã} tiêm tại nhà văn hóa, vắc xin hỗ trợ 50% giá. Theo quy định xử phạt trong lĩnh vực thú y, chủ nuôi để chó ra nơi công cộng không rọ mõm, không người dắt bị phạt và phải bồi thường chi phí điều trị; chủ chó trong hai vụ nêu trên đã chi trả đủ tiền tiêm. Đội bắt chó thả rông gồm thú y, dân quân bắt đầu hoạt động từ đầu tháng tới, chó bị bắt quá 48 giờ không có người nhận sẽ xử lý theo quy định.',
    oral: 'Từ tháng sau có đội bắt chó. Nhà nào nuôi thì nuôi cho đúng, thả rông là phạt và phải đền.',
  },
  {
    topic: 'other',
    kind: 'complaint',
    place: 'gian hàng số 14 trong chợ',
    text: 'Ban quản lý chợ cắt hợp đồng gian hàng của tôi báo trước có 5 ngày, nói chuyển chỗ khác nhỏ hơn mà không nêu lý do, không hoàn phần tiền đã đóng 3 tháng. Tôi bán hàng ở đó 11 năm, không nợ nần, không vi phạm. Thông báo này do Chủ tịch ký nên tôi khiếu nại đến Chủ tịch. Xin được giữ gian cũ hoặc đền bù thỏa đáng.',
    answer:
      'UBND {xã} thụ lý và đã tổ chức đối thoại trực tiếp với ông/bà. Nội quy chợ quy định chấm dứt hợp đồng trước thời hạn phải báo trước 30 ngày, trừ trường hợp vi phạm nghiêm trọng; hồ sơ không có vi phạm nào của ông/bà. Thông báo chấm dứt vì vậy không đúng, Chủ tịch UBND {xã} đã ban hành quyết định thu hồi. Ông/bà tiếp tục kinh doanh ở gian số 14 đến hết hạn hợp đồng, tiền phí 3 tháng được đối trừ. Khi sửa chợ, việc sắp xếp lại thực hiện theo bốc thăm chung, báo trước 45 ngày. Trường hợp không nhất trí, ông/bà có quyền khiếu nại lần hai hoặc khởi kiện.',
  },
  {
    topic: 'other',
    kind: 'feedback',
    place: 'các hộ đóng quỹ trong {thôn}',
    text: 'Quỹ gì mà lắm quỹ: quỹ an ninh, quỹ khuyến học, quỹ đền ơn, quỹ phòng chống thiên tai, quỹ vệ sinh, quỹ nhà văn hóa... Tổng cộng hơn 900 nghìn một hộ, có cái biên lai có cái không. Dân không tiếc nhưng phải biết cái nào bắt buộc cái nào tự nguyện.',
    answer:
      'UBND {xã} đã rà soát các khoản đóng góp. Chỉ có Quỹ phòng, chống thiên tai là bắt buộc theo luật, người trên tuổi lao động và hộ nghèo được miễn. Dịch vụ vệ sinh thu theo giá do tỉnh quy định. Các quỹ đền ơn đáp nghĩa, khuyến học, an ninh đều là tự nguyện, không được ấn định mức hay ghi tên hộ không đóng lên loa. Khoản xây nhà văn hóa do bà con bàn, phải có biên bản. Các khoản thu phải có biên lai. {Xã} yêu cầu {trưởng thôn} niêm yết thu, chi từng quỹ trong 15 ngày, hoàn trả khoản nào đã thu sai và báo cáo về UBND {xã}.',
    oral: 'Chỉ quỹ phòng chống thiên tai là bắt buộc. Quỹ tự nguyện mà ép dân là sai, {xã} đã yêu cầu chấn chỉnh.',
  },
  {
    topic: 'other',
    kind: 'question',
    place: 'cổng chào mới xây đầu {xã}',
    text: 'Tượng đài, cổng chào tiền tỷ xây làm gì trong khi đường còn lầy? Xin lãnh đạo cho biết tiền lấy từ nguồn nào, ai duyệt.',
    answer:
      'Cổng chào được xây dựng với tổng kinh phí 680 triệu đồng, trong đó 500 triệu đồng do doanh nghiệp tài trợ bằng văn bản ghi rõ mục đích, 180 triệu đồng từ nguồn thu đấu giá đất do HĐND {xã} quyết định. UBND {xã} ghi nhận thứ tự ưu tiên của bà con: năm tới không bố trí thêm ngân sách cho cổng chào, biểu tượng; toàn bộ nguồn đấu giá đất dành cho đường giao thông và thoát nước. Danh mục đầu tư, mức vốn và người chịu trách nhiệm được dán tại nhà văn hóa trước khi trình kỳ họp HĐND, bà con có 15 ngày để góp ý.',
    oral: 'Phần lớn do doanh nghiệp tài trợ, nhưng ý kiến của bác là đúng. Sang năm tiền dành cho đường trước đã.',
  },
]
