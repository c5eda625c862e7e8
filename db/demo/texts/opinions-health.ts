import type { DemoOpinion } from './shape.ts'

export const HEALTH: DemoOpinion[] = [
  {
    topic: 'health',
    kind: 'feedback',
    place: 'trạm y tế {xã}',
    text: 'Đi khám ở trạm hay hết thuốc huyết áp, phải ra ngoài mua. Tôi có thẻ bảo hiểm mà như không. Thuốc hết thì phải báo trước chứ để các cụ đi bộ 3 cây số đến nơi rồi về không.',
    answer:
      'Trạm Y tế {xã} nhận khuyết điểm vì để gián đoạn thuốc huyết áp 18 ngày do đấu thầu tập trung bổ sung chậm. Đến nay đã có hai loại thuốc huyết áp, đủ cấp cho 412 người bệnh đang quản lý trong 3 tháng. Từ tháng này, trạm lập sổ hẹn lịch lĩnh thuốc, nếu thiếu thì nhân viên y tế {thôn} báo trước 2 ngày; người trên 75 tuổi đi lại khó được mang thuốc đến tận nhà. Theo quy định, trường hợp phải tự mua thuốc trong danh mục vì cơ sở thiếu thuốc thì được cơ quan bảo hiểm xã hội xem xét thanh toán; đề nghị ông/bà mang hóa đơn đến trạm để được hướng dẫn.',
    oral: 'Thuốc huyết áp đã về đủ dùng ba tháng. Từ nay hết thuốc phải báo trước, cụ nào yếu thì mang thuốc đến nhà.',
  },
  {
    topic: 'health',
    kind: 'question',
    place: 'hộ gia đình làm nghề tự do',
    text: 'Nhà tôi 5 khẩu mua bảo hiểm y tế hộ gia đình thì đóng bao nhiêu, từ người thứ hai giảm thế nào? Quên đóng trễ hai tháng rồi thì có mất quyền 5 năm liên tục không?',
    answer:
      'Người thứ nhất đóng bằng 4,5% mức lương cơ sở; người thứ hai, thứ ba, thứ tư lần lượt bằng 70%, 60%, 50% mức của người thứ nhất; từ người thứ năm trở đi bằng 40%. Về thời gian tham gia liên tục, gián đoạn không quá 3 tháng thì vẫn được tính liên tục, nên ông/bà đóng ngay trong tháng này sẽ không mất quyền lợi 5 năm. Trạm Y tế {xã} đã nhờ cộng tác viên đến nhà hướng dẫn trong tuần.',
    oral: 'Trễ hai tháng chưa sao, đóng ngay tháng này là vẫn tính liên tục.',
  },
  {
    topic: 'health',
    kind: 'recommendation',
    suits: 'commune',
    place: 'điểm trạm y tế cũ sau sáp nhập',
    text: 'Sáp nhập xong trạm y tế dồn về trung tâm, cách chỗ chúng tôi 14 km đường đèo. Chị em đẻ giữa đêm, trẻ con sốt co giật thì xoay sở thế nào? Xin giữ lại điểm trạm cũ, ít nhất có một y sĩ với một nữ hộ sinh trực. Nhà trạm vẫn còn tốt, bỏ không phí lắm.',
    answer:
      'UBND {xã} thống nhất với kiến nghị của bà con. Sau khi báo cáo Sở Y tế, điểm trạm cũ được giữ lại làm điểm khám, chữa bệnh của Trạm Y tế {xã}, hoạt động từ đầu tháng tới: hai nhân viên (một y sĩ, một hộ sinh) làm việc cả tuần, trực đêm theo ca; bác sĩ từ trung tâm lên khám vào thứ Ba và thứ Sáu. {Xã} bố trí 90 triệu đồng sửa mái, hệ thống nước và mua máy khí dung, bình ô-xy. Với ca cấp cứu, Ban Chỉ huy Quân sự {xã} huy động xe của hộ dân đã đăng ký, chi phí do quỹ {xã} trả, danh sách lái xe dán tại nhà văn hóa.',
    oral: 'Điểm trạm cũ giữ lại, từ tháng sau có y sĩ và hộ sinh trực. Bà con không phải lo nữa.',
  },
  {
    topic: 'health',
    kind: 'feedback',
    place: 'các ngõ có nhiều bể nước, lốp xe cũ',
    text: 'Khu này đã 6 người sốt xuất huyết rồi mà chưa thấy phun thuốc muỗi.',
    answer:
      'Trạm Y tế {xã} xác nhận có 6 ca sốt xuất huyết, 5 ca đã khỏi, 1 ca đang điều trị. Trong ba ngày vừa qua trạm đã phun hóa chất lần một ở 140 hộ, lần hai sau 7 ngày. Tuy nhiên phun chỉ diệt muỗi trưởng thành, nên chiều thứ Bảy hằng tuần, Hội Phụ nữ và {trưởng thôn} cùng các gia đình lật úp dụng cụ chứa nước; bãi lốp cũ chủ cơ sở phải dọn trong 5 ngày, không chấp hành sẽ xử phạt.',
  },
  {
    topic: 'health',
    kind: 'feedback',
    suits: 'ward',
    place: 'phòng khám tư ở mặt đường',
    text: 'Phòng khám tư quảng cáo chữa bách bệnh, vẽ bệnh để thu tiền, tôi vào khám cái răng mà ra mất 9 triệu tiền đủ thứ xét nghiệm. Có cấp phép không? Ai quản?',
    answer:
      'Phòng khám do Sở Y tế cấp giấy phép hoạt động chuyên khoa răng hàm mặt, không được làm các xét nghiệm ngoài phạm vi. Trạm Y tế phường cùng đoàn kiểm tra liên ngành đã làm việc với cơ sở, phát hiện quảng cáo vượt phạm vi chuyên môn, không niêm yết giá 7 dịch vụ. Hồ sơ đã chuyển Sở Y tế xử phạt theo thẩm quyền. Cơ sở đồng ý hoàn lại 6.200.000 đồng tiền xét nghiệm không đúng chỉ định cho ông/bà, hẹn trả tại trụ sở phường có cán bộ chứng kiến. Danh sách phòng khám, nhà thuốc kèm phạm vi được phép đã đăng trên trang thông tin của phường.',
  },
  {
    topic: 'health',
    kind: 'question',
    place: 'điểm tiêm chủng',
    text: 'Cháu nhà tôi 9 tháng đến lịch tiêm sởi mà trạm bảo hết vắc xin, hẹn đi hẹn lại 3 lần. Khi nào có, hay phải đi tiêm dịch vụ?',
    answer:
      'Vắc xin sởi trong chương trình tiêm chủng mở rộng bị gián đoạn gần hai tháng do nguồn cung cấp trên. Trạm Y tế {xã} vừa nhận 120 liều, đủ tiêm cho 87 trẻ đang chờ; cháu của gia đình được xếp vào buổi tiêm gần nhất, nhân viên y tế sẽ gọi điện báo giờ cụ thể.',
    oral: 'Vắc xin về rồi, cháu được xếp tiêm ngay buổi gần nhất, không mất tiền.',
  },
  {
    topic: 'health',
    kind: 'recommendation',
    place: 'câu lạc bộ người cao tuổi',
    text: 'Hội người cao tuổi đề nghị mỗi năm tổ chức khám sức khỏe tổng quát cho các cụ một lần tại nhà văn hóa, có đo loãng xương với soi mắt. Đi viện tỉnh chen chúc cả ngày các cụ ngại, để bệnh nặng mới đi thì muộn rồi.',
    answer:
      'Theo Luật Người cao tuổi, Trạm Y tế có trách nhiệm khám sức khỏe định kỳ ít nhất mỗi năm một lần cho người cao tuổi. Năm nay, trạm tổ chức 8 buổi khám lưu động tại nhà văn hóa, mỗi buổi khoảng 90 cụ, bắt đầu từ tuần đầu tháng sau; nội dung gồm đo huyết áp, đường huyết, khám mắt, siêu âm bụng. Máy đo loãng xương do bệnh viện tỉnh hỗ trợ ở 3 buổi. Chi hội Người cao tuổi lập danh sách gửi trước 5 ngày, cụ nào không đi được thì ghi riêng để bác sĩ đến nhà. Kết quả được cập nhật vào hồ sơ sức khỏe điện tử.',
  },
  {
    topic: 'health',
    kind: 'feedback',
    place: 'phòng khám của trạm',
    text: 'Cô bác sĩ mới về trạm khám kỹ, nói nhẹ nhàng, bà con rất quý. Mong giữ cô ở lại lâu.',
    answer:
      'Trạm Y tế {xã} cảm ơn lời động viên và đã chuyển tới bác sĩ. Bác sĩ được điều động về trạm theo kế hoạch hai năm; UBND {xã} đã bố trí nhà công vụ, hỗ trợ thêm 2 triệu đồng mỗi tháng từ nghị quyết thu hút và sẽ đề nghị Sở Y tế cho ở lại khi hết hạn nếu bác sĩ có nguyện vọng.',
  },
]
