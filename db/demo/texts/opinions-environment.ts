import type { DemoOpinion } from './shape.ts'

export const ENVIRONMENT: DemoOpinion[] = [
  {
    topic: 'environment',
    kind: 'feedback',
    place: 'bãi trung chuyển rác sau chợ',
    text: 'Rác tập kết ở bãi sau chợ 4–5 ngày mới có xe đến chở, nước rỉ chảy ra rãnh, ruồi nhặng bay vào tận mâm cơm. Phí vệ sinh vẫn thu đủ hằng tháng. Tại buổi đối thoại lần trước lãnh đạo hứa hai ngày chở một chuyến, đến nay vẫn thế.',
    answer:
      'Qua kiểm tra, hợp đồng quy định chở rác 3 lần một tuần nhưng đơn vị thu gom chỉ thực hiện trung bình 1,5 lần do thiếu xe. UBND {xã} đã lập biên bản, trừ 30% kinh phí của hai tháng vi phạm. Từ tuần này, đơn vị thu gom phải chở vào các ngày thứ Hai, thứ Tư, thứ Sáu và Chủ nhật, có phiếu xác nhận của ban quản lý chợ. Bãi trung chuyển được phun chế phẩm khử mùi hằng ngày, xây gờ chắn và hố thu nước rỉ trong 20 ngày.',
    oral: 'Thu tiền đủ thì phải chở rác đủ. {Xã} đã trừ tiền đơn vị thu gom, từ tuần này mỗi tuần phải chở bốn chuyến.',
  },
  {
    topic: 'environment',
    kind: 'complaint',
    place: 'hộ chăn nuôi cuối xóm',
    text: 'Tôi khiếu nại quyết định xử phạt vi phạm hành chính gia đình tôi 6 triệu đồng về xả nước thải chăn nuôi. Hầm biogas nhà tôi vẫn hoạt động, hôm đoàn kiểm tra đến là đúng lúc trời mưa to nước mưa tràn qua hố ga chứ không phải nước thải. Biên bản lập mà không lấy mẫu, không cho tôi ghi ý kiến. Đề nghị hủy quyết định hoặc kiểm tra lại cho công bằng, tôi sẵn sàng chấp hành nếu kết quả phân tích là sai thật.',
    answer:
      'Khiếu nại của ông/bà đã được Chủ tịch UBND {xã} thụ lý và xác minh. Kết quả: biên bản vi phạm không có ý kiến của người bị lập biên bản, không kèm mẫu phân tích nước thải, như vậy chưa bảo đảm trình tự của Luật Xử lý vi phạm hành chính. Căn cứ đó, UBND {xã} hủy quyết định xử phạt, hoàn trả số tiền đã nộp trong 10 ngày làm việc. Tuy nhiên, kiểm tra hiện trạng cho thấy hố ga không có nắp và không tách nước mưa, đề nghị gia đình xây rãnh tách trong 30 ngày; {Phòng Kinh tế} sẽ lấy mẫu đúng quy trình sau thời hạn này. Nếu không đồng ý, ông/bà có quyền khiếu nại lần hai hoặc khởi kiện.',
  },
  {
    topic: 'environment',
    kind: 'recommendation',
    suits: 'commune',
    place: 'dọc bờ kênh ngoài đồng',
    text: 'Vỏ thuốc trừ sâu vứt khắp bờ ruộng. Bể chứa thì có 3 cái cho cả cánh đồng, đầy từ năm ngoái không ai lấy đi. Đề nghị {xã} đặt thêm bể, hợp đồng với đơn vị có chức năng chở đi tiêu hủy, và giao cho hội phụ nữ với đoàn thanh niên mỗi tháng đi nhặt một buổi.',
    answer:
      'Bao gói thuốc bảo vệ thực vật là chất thải nguy hại, phải được thu gom riêng và tiêu hủy đúng quy định. {Xã} hiện có 41 bể chứa, so với định mức còn thiếu 36 bể. UBND {xã} đã đặt đúc 36 bể bê tông có nắp, phân bổ cho các cánh đồng trong 45 ngày, cánh đồng ông/bà nêu được thêm 4 bể. Hợp đồng với đơn vị đủ năng lực chở đi tiêu hủy mỗi năm hai đợt, sau vụ xuân và sau vụ mùa; đợt gần nhất trong tháng tới. Hội Liên hiệp Phụ nữ và Đoàn Thanh niên nhận thu gom vào chủ nhật đầu tháng, {xã} cấp găng tay, khẩu trang.',
  },
  {
    topic: 'environment',
    kind: 'feedback',
    place: 'xưởng băm dăm gỗ gần khu dân cư',
    text: 'Xưởng băm dăm chạy từ 4 giờ sáng đến 10 giờ đêm, bụi phủ trắng lá cây, quần áo không dám phơi. Người già trẻ con ho suốt. Chúng tôi đã nói chuyện với chủ xưởng ba lần, lần nào cũng hứa che bạt mà có che đâu. Xin hỏi xưởng này có giấy tờ môi trường không? Nếu có thì giấy ấy cho phép chạy mấy giờ một ngày? Bao giờ thì di dời?',
    answer:
      'UBND {xã} đã kiểm tra đột xuất xưởng băm dăm. Cơ sở có đăng ký môi trường nhưng không thực hiện đúng: không có mái che khu băm, không phun ẩm, chạy ngoài giờ đã đăng ký từ 7 đến 18 giờ. {Xã} lập biên bản, xử phạt theo thẩm quyền và yêu cầu ngừng máy ngoài giờ kể từ hôm nay. Chủ cơ sở phải lắp mái che kín, hệ thống phun sương trong 30 ngày, quá hạn sẽ kiến nghị đình chỉ. Đất xưởng hết hạn thuê vào cuối năm tới, {xã} không gia hạn tại vị trí này mà bố trí vào cụm tiểu thủ công nghiệp. Bà con thấy máy chạy ban đêm xin báo trực ban Công an {xã}.',
    oral: 'Từ hôm nay xưởng chỉ được chạy từ 7 giờ đến 18 giờ. Một tháng không che xong thì kiến nghị đình chỉ.',
  },
  {
    topic: 'environment',
    kind: 'question',
    place: 'các hộ trong ngõ nhỏ xe rác không vào được',
    text: 'Nghe tuyên truyền phải phân loại rác tại nguồn, không phân loại thì bị phạt. Nhưng phân loại ra ba túi rồi xe rác đến lại đổ chung một thùng thì phân loại làm gì? Mà hộ ít rác cũng đóng bằng hộ bán hàng ăn có công bằng không?',
    answer:
      'Ý kiến của ông/bà là xác đáng. Luật Bảo vệ môi trường quy định hộ gia đình phải phân loại, đồng thời đơn vị thu gom không được trộn lẫn. {Xã} đã yêu cầu đơn vị thu gom bố trí hai thùng tách biệt trên xe, rác hữu cơ chở các ngày chẵn, rác còn lại các ngày lẻ, bắt đầu từ đầu tháng tới. Trong ba tháng đầu chỉ nhắc nhở, chưa xử phạt. Về mức thu, {Phòng Kinh tế} đang xây dựng phương án thu theo loại hộ: hộ gia đình riêng, hộ kinh doanh ăn uống riêng, trình HĐND {xã} kỳ họp tới sau khi lấy ý kiến các khu dân cư.',
    oral: 'Hỏi như thế là rất trúng. Xe phải có hai thùng riêng thì mới nói chuyện phạt dân được.',
  },
  {
    topic: 'environment',
    kind: 'feedback',
    suits: 'ward',
    place: 'hồ điều hòa giữa khu dân cư',
    text: 'Hồ giữa phường trước câu cá được, giờ nước đen xì, cá chết nổi trắng mấy hôm nay, mùi không chịu nổi. Có mấy cống nước thải của hàng quán xả thẳng xuống hồ, ai cũng biết cả. Đề nghị nạo vét và bịt hết cống xả trộm.',
    answer:
      'Phường đã vớt, tiêu hủy hơn 400 kg cá chết trong hai ngày, rải vôi và chế phẩm vi sinh, chạy 4 máy sục khí. Kiểm tra quanh hồ phát hiện 9 điểm xả, trong đó 5 điểm của hàng ăn chưa có bể tách mỡ. Các cơ sở này đã bị lập biên bản, phải lắp bể tách mỡ và đấu vào cống chung trong 20 ngày, quá hạn phường bịt cống. Việc nạo vét 8.500 m3 bùn vượt khả năng của phường, đã trình tỉnh hỗ trợ kinh phí và dự kiến thực hiện vào mùa khô tới. Chất lượng nước hồ được quan trắc mỗi tháng, kết quả niêm yết tại nhà văn hóa.',
  },
  {
    topic: 'environment',
    kind: 'recommendation',
    suits: 'commune',
    place: 'đoạn suối chảy qua {thôn}',
    text: 'Máy xúc xuống suối múc cát sỏi ban đêm, bờ suối lở vào gần vườn nhà dân, nước đục ngầu. Dân gọi điện thì một lúc sau mới thấy cán bộ đến, đến nơi thì máy đã rút.',
    answer:
      'Đoạn suối này không được cấp phép khai thác cát sỏi, mọi hoạt động múc cát đều là trái phép. Từ phản ánh của bà con, Công an {xã} đã mật phục hai đêm, bắt quả tang một máy xúc và một xe ben, tạm giữ phương tiện, hồ sơ đã chuyển Công an tỉnh xử lý theo thẩm quyền. {Xã} đã đào hào, đổ ụ đất chặn hai lối xuống suối, lắp một camera tại đầu cầu. Tổ tuần tra gồm công an, dân quân trực các đêm thứ Sáu đến Chủ nhật. Đoạn bờ sạt 60 m được kè tạm bằng rọ đá trước mùa mưa. Người báo tin được giữ bí mật.',
    oral: 'Đã bắt được một vụ, máy móc đang bị giữ. Bà con cứ báo tin, {xã} giữ kín tên người báo.',
  },
  {
    topic: 'environment',
    kind: 'feedback',
    suits: 'commune',
    place: 'ao tù giữa {thôn}',
    text: 'ao làng bèo tây kín mặt, rác túi bóng đầy. đề nghị vớt bèo thả cá cho sạch',
    answer:
      '{Phòng Kinh tế} đã bàn với {trưởng thôn}: sáng Chủ nhật tuần sau Đoàn Thanh niên, Hội Cựu chiến binh và các hộ quanh ao ra quân vớt bèo, thu rác; {xã} hỗ trợ một máy xúc và xe chở. Sau khi dọn sạch, {trưởng thôn} họp dân cho thuê thả cá theo hình thức công khai, tiền thu được đưa vào quỹ chung để giữ vệ sinh ao.',
  },
  {
    topic: 'environment',
    kind: 'recommendation',
    place: 'điểm tập kết rác đầu {thôn}',
    text: 'Tôi nghỉ hưu nên có thời gian để ý. Tôi ngồi đếm một tuần liền ở điểm tập kết rác đầu đường: mỗi ngày có chừng 60 lượt người nơi khác đi làm qua, tiện tay quẳng túi rác xuống, đi xe máy không dừng lại, có khi quẳng trúng cả người quét. Người trong khu thì phần lớn đã đổ đúng giờ, oan cho dân ở đây lắm. Đặt biển cấm rồi, chụp ảnh rồi, nhắc trên loa rồi, không ăn thua vì người vứt có phải người ở đây đâu mà nghe loa. Theo tôi có ba cách. Cách thứ nhất, dời hẳn điểm này vào phía trong, cách đường lớn ít nhất trăm mét. Cách thứ hai, đặt xe thùng theo giờ, hết giờ kéo đi, chỗ trống trồng hoa, người ta thấy sạch thì ngại vứt. Cách thứ ba, camera phạt nguội, phạt vài người là truyền tai nhau ngay. Tôi xin nhận chăm vườn hoa, không cần công xá gì. Chỉ mong đầu ngõ nhà mình sạch.',
    answer:
      'UBND {xã} trân trọng công quan sát và tấm lòng của ông/bà. Cách thứ hai và thứ ba được thực hiện ngay: bỏ điểm tập kết cố định, xe thùng đứng từ 17 đến 19 giờ rồi kéo đi; khoảng trống trồng hoa, {xã} cấp đất màu và cây giống, mời ông/bà phụ trách cùng Chi hội Phụ nữ. Camera lắp trong 15 ngày, Công an {xã} trích biển số, mức phạt theo quy định về vệ sinh nơi công cộng. Sau hai tháng nếu chưa sạch sẽ tính phương án dời điểm.',
    oral: 'Cảm ơn bác đã ngồi đếm cả tuần. {Xã} làm theo hai cách của bác, cây giống {xã} lo.',
  },
]
