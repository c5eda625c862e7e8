import type { DemoOpinion } from './shape.ts'

export const SECURITY: DemoOpinion[] = [
  {
    topic: 'security',
    kind: 'feedback',
    place: 'quán karaoke và dãy nhà trọ đầu đường',
    text: 'Quán hát mở loa đến 1–2 giờ sáng, có hôm đánh nhau ném vỏ chai vào cổng nhà dân. Gọi điện cho công an thì cũng có xuống nhắc, hôm sau đâu lại vào đấy. Nhà tôi có người mới mổ tim, chịu không nổi.',
    answer:
      'Công an {xã} đã kiểm tra quán hát ba lần trong tháng, ghi nhận hai lần hoạt động quá 24 giờ và tiếng ồn vượt mức cho phép theo kết quả đo. Chủ quán bị xử phạt, ký cam kết dừng phục vụ trước 23 giờ 30, lắp vách tiêu âm trong 30 ngày. Hai thanh niên gây rối đã được triệu tập, xử phạt hành chính. Nếu tái phạm, {xã} kiến nghị cơ quan cấp phép thu hồi giấy chứng nhận đủ điều kiện kinh doanh. Từ tuần này, tổ bảo vệ an ninh trật tự cơ sở tuần tra qua khu vực lúc 23 giờ hằng đêm; bà con gọi trực ban, lực lượng có mặt trong 15 phút.',
    oral: 'Quán đã bị phạt, 23 giờ 30 phải tắt loa. Vi phạm lần nữa thì {xã} đề nghị thu hồi giấy phép.',
  },
  {
    topic: 'security',
    kind: 'recommendation',
    place: 'các ngả đường vào {thôn}',
    text: 'Mất trộm chó, trộm gà, trộm cả máy bơm ngoài đồng. Bà con đề nghị lắp camera ở 4 ngả ra vào, mỗi nhà góp 200 nghìn, nhà nước hỗ trợ thêm phần còn lại. Lắp rồi thì phải có người xem, chứ mấy {thôn} khác lắp xong hỏng để đấy.',
    answer:
      'Mô hình camera an ninh do nhân dân góp vốn đang được {xã} hỗ trợ 50% kinh phí từ nguồn xã hội hóa. Với 4 vị trí như đề nghị, dự toán 38 triệu đồng, {xã} hỗ trợ 19 triệu đồng, phần còn lại bà con đóng góp tự nguyện, công khai thu chi. Hình ảnh truyền về Công an {xã} và điện thoại của tổ trưởng tổ bảo vệ an ninh trật tự; hợp đồng bảo hành 3 năm để tránh hỏng bỏ đấy. Về các vụ trộm, Công an {xã} đã làm rõ 2 vụ, thu hồi 3 máy bơm, mời người mất đến nhận. Lắp đặt hoàn thành trong 40 ngày sau khi họp dân.',
    oral: 'Bà con góp một nửa, {xã} lo một nửa, camera nối thẳng về Công an {xã} nên luôn có người theo dõi.',
  },
  {
    topic: 'security',
    kind: 'question',
    place: 'khu nhà trọ công nhân',
    text: 'Tôi cho thuê 8 phòng trọ. Xin hỏi khai báo tạm trú cho khách bây giờ làm trên mạng thế nào, người ta ở 1–2 đêm có phải khai không?',
    answer:
      'Theo Luật Cư trú, người đến sinh sống ngoài nơi thường trú từ 30 ngày trở lên phải đăng ký tạm trú; người ở dưới 30 ngày, kể cả một đêm, thì chủ nhà trọ phải thông báo lưu trú trước 23 giờ trong ngày. Ông/bà có thể thông báo lưu trú bằng ứng dụng VNeID, qua Cổng Dịch vụ công hoặc gọi trực tiếp Công an {xã}. Với 8 phòng, Công an {xã} sẽ cấp tài khoản cơ sở lưu trú, cử cán bộ đến hướng dẫn tại nhà trong tuần.',
  },
  {
    topic: 'security',
    kind: 'feedback',
    place: 'nhà văn hóa và bãi đất trống phía sau',
    text: 'Thanh niên tụ tập đua xe, bốc đầu, pô độ nổ inh ỏi, lại nghe có cả bóng cười, thuốc lá điện tử. Toàn cháu 15, 16 tuổi. Mong công an với nhà trường phối hợp chứ để hư hết một lứa.',
    answer:
      'Công an {xã} đã lập danh sách, gọi hỏi 14 thanh thiếu niên, tạm giữ 6 xe thay đổi kết cấu; 9 cháu dưới 16 tuổi được giao gia đình và nhà trường quản lý, cha mẹ ký cam kết không giao xe. Trong tháng, Công an {xã} cùng Đoàn Thanh niên tổ chức buổi tuyên truyền tại trường trung học cơ sở, mời phụ huynh cùng dự. Bà con phát hiện tụ tập xin báo ngay trực ban.',
  },
  {
    topic: 'security',
    kind: 'feedback',
    place: 'quán nước cạnh trụ sở cũ',
    text: 'Có mấy người lạ đến tận nhà mời các cụ đi hội thảo bán máy lọc nước, nệm chữa bệnh, cụ nhà tôi mất 12 triệu. Phải xử lý đi không các cụ mất hết tiền dưỡng già.',
    answer:
      'Sau khi nhận tin, Công an {xã} xác minh nhóm người này thuê nhà dân tổ chức ba buổi bán hàng dưới hình thức tặng quà, 17 cụ đã mua với tổng số tiền 143 triệu đồng. Hồ sơ ban đầu đã chuyển cơ quan điều tra; công ty đứng tên hóa đơn được yêu cầu nhận lại hàng, hoàn tiền, đến nay 8 cụ đã nhận lại tiền. Gia đình ông/bà mang hóa đơn, sản phẩm đến Công an {xã} để bổ sung hồ sơ. {Xã} quy định: mọi hội thảo giới thiệu hàng phải thông báo trước và có sự đồng ý bằng văn bản, {trưởng thôn} không cho mượn nhà văn hóa khi chưa có giấy.',
    oral: 'Việc này có dấu hiệu lừa đảo. Gia đình mang hóa đơn lên Công an {xã}, 8 cụ đã lấy lại được tiền rồi.',
  },
  {
    topic: 'security',
    kind: 'recommendation',
    suits: 'ward',
    place: 'cổng trường và ngã tư đèn đỏ',
    text: 'Xe ba gác tự chế, xe chở tôn chở sắt dài lê thê chạy giờ cao điểm, vướng vào ai thì đứt cổ. Đề nghị cấm theo giờ và phạt thật nặng.',
    answer:
      'Công an phường đã tổ chức 6 ca tuần tra chuyên đề, xử lý 11 trường hợp chở hàng cồng kềnh, tạm giữ 4 xe tự chế không đăng ký. Theo quy định, xe ba, bốn bánh tự chế đã bị cấm lưu hành nên không phân theo giờ mà xử lý mọi thời điểm. Đối với xe hợp lệ, phường đã đề nghị Sở Xây dựng cho cắm biển hạn chế xe chở hàng từ 6 giờ 30 đến 8 giờ và 16 giờ 30 đến 18 giờ trên hai tuyến có trường học, kết quả trả lời trong tháng.',
  },
  {
    topic: 'security',
    kind: 'question',
    place: 'hộ gia đình gần nhà văn hóa {thôn}',
    text: 'Con tôi bị một người trên mạng lừa chuyển 35 triệu, đã trình báo được hơn hai tháng mà không thấy hồi âm gì. Xin hỏi hồ sơ đang ở cơ quan nào, gia đình hỏi ai?',
    answer:
      'Tin báo của gia đình được Công an {xã} tiếp nhận, có phiếu biên nhận, và chuyển lên Cơ quan Cảnh sát điều tra Công an tỉnh đúng thẩm quyền sau 3 ngày. Theo pháp luật tố tụng hình sự, thời hạn giải quyết tin báo là 20 ngày, vụ phức tạp được kéo dài không quá 2 tháng và phải thông báo cho người báo tin. Công an {xã} đã liên hệ: cơ quan điều tra đã gia hạn vì phải xác minh tài khoản ở nhiều ngân hàng, nhưng thông báo gửi sai địa chỉ cũ của gia đình. Bản sao thông báo và tên điều tra viên phụ trách đã được trao tận tay ông/bà.',
  },
  {
    topic: 'security',
    kind: 'feedback',
    place: 'hai hộ tranh nhau rãnh nước',
    text: 'Hai nhà cạnh tôi cãi chửi nhau vì cái rãnh thoát nước, có lần vác cả dao ra. Tổ hòa giải đến 2 lần không xong. Nhờ {xã} về phân giải trước khi có chuyện lớn.',
    answer:
      'Ngay hôm nhận ý kiến, Công an {xã} đã gặp từng gia đình, lập biên bản, thu giữ con dao và yêu cầu cam kết không đe dọa nhau. Cán bộ {Phòng Kinh tế} đo đạc xác định rãnh nằm trên đất chung, rộng 40 cm. Buổi hòa giải có đại diện MTTQ, Hội Cựu chiến binh và người cao tuổi trong họ đã đạt kết quả: hai nhà cùng góp tiền xây rãnh có nắp đậy, {xã} hỗ trợ 20 tấm đan bê tông, làm xong trong 15 ngày. Biên bản hòa giải thành có chữ ký hai bên được lưu tại tổ hòa giải. {Trưởng thôn} theo dõi và báo cáo nếu phát sinh.',
    oral: 'Đã hòa giải xong hôm trước, hai nhà bắt tay nhau rồi. {Xã} cho nắp đan, hai nhà xây rãnh chung.',
  },
  {
    topic: 'security',
    kind: 'recommendation',
    suits: 'commune',
    place: 'đường vào các {thôn} giáp rừng',
    text: 'Mấy năm nay xe lạ vào thu mua gỗ, mua lan, mua cả gà giống đi lại nườm nượp, nhiều người ở trọ dài ngày không khai báo. Tháng trước có chuyện người vào giả làm thợ sửa điện lấy mất xe máy của nhà anh em tôi. Bà con chúng tôi đi nương cả ngày, ở nhà chỉ có người già và trẻ nhỏ, ai hỏi gì cũng nói, ai bảo gì cũng nghe. Tôi đề nghị lập chốt ở ngã ba vào mùa đi nương, có người trực ban ngày, hỏi giấy tờ người lạ. Nếu không có kinh phí thì cho dân quân thay nhau, mỗi nhà góp một cân gạo nuôi chốt cũng được. Ngoài ra, tối thứ Bảy họp {thôn}, nhờ anh em công an đến nói chuyện bằng tiếng của bà con, kể những mánh lừa mới cho người già dễ nhớ, chứ phát tờ rơi thì nhiều cụ không biết chữ.',
    answer:
      'Công an {xã} đã bắt được đối tượng giả thợ điện và trả lại xe cho gia đình bị mất. Việc lập chốt kiểm soát thường xuyên phải theo luật, tổ bảo vệ cơ sở không được tự chặn xe; vì vậy {xã} bố trí tổ tuần tra lưu động gồm công an, dân quân vào các ngày mùa, kinh phí do ngân sách chi, bà con không phải góp gạo. Tối thứ Bảy đầu mỗi tháng, cán bộ người địa phương đến nói chuyện bằng tiếng dân tộc, bắt đầu từ tháng tới.',
    oral: 'Bà con không phải góp gạo. Tuần tra {xã} lo, tối thứ Bảy đầu tháng anh em về nói chuyện bằng tiếng của bà con.',
  },
]
