import type { DemoOpinion } from './shape.ts'

export const WATER: DemoOpinion[] = [
  {
    topic: 'water',
    kind: 'feedback',
    place: 'các hộ dùng nước máy ở {thôn}',
    text: 'Nước máy đục như nước vo gạo, có hôm vàng khè, để một đêm đáy xô lắng một lớp cặn. Nhà tôi có cháu nhỏ tắm xong nổi mẩn. Đề nghị lấy mẫu kiểm tra và công bố kết quả cho dân biết, chứ nói đạt chuẩn suông thì chúng tôi không tin.',
    answer:
      'Trạm Y tế {xã} cùng đơn vị cấp nước đã lấy 4 mẫu tại vòi hộ dân. Kết quả xét nghiệm: độ đục và sắt vượt giới hạn ở 2 mẫu cuối nguồn, vi sinh đạt. Nguyên nhân là đường ống thép cũ dài 700 m bị gỉ và bể lắng lâu chưa xả cặn. Đơn vị cấp nước đã súc xả toàn tuyến, thay vật liệu lọc; đoạn ống thép được thay bằng ống nhựa HDPE trong 60 ngày. Các hộ cuối nguồn được giảm 50% tiền nước hai tháng vừa qua. Từ nay kết quả xét nghiệm hằng tháng dán tại nhà văn hóa và đăng trên trang thông tin của {xã}.',
    oral: 'Đã lấy mẫu rồi, hai mẫu cuối nguồn không đạt về độ đục. Nhà máy phải thay ống và giảm tiền nước cho bà con.',
  },
  {
    topic: 'water',
    kind: 'recommendation',
    suits: 'commune',
    place: 'bể nước tự chảy đầu nguồn',
    text: 'Công trình nước tự chảy nhà nước đầu tư mấy tỷ dùng được hai năm thì hỏng, ống vỡ trâu dẫm, bể cạn trơ đáy lá cây. Bà con lại quay về đi gánh nước khe. Đề nghị sửa lại và giao cho bà con tự quản, có thu mỗi nhà vài nghìn một tháng để trả công người trông thì mới bền được.',
    answer:
      'Công trình cấp nước tự chảy phục vụ 74 hộ, ngừng hoạt động do vỡ 320 m ống dẫn và đập đầu mối bị bồi lấp. UBND {xã} bố trí 185 triệu đồng từ nguồn duy tu các công trình sau đầu tư để nạo vét đập, thay ống, xây hố van có nắp, khởi công trong tháng tới, thời gian 45 ngày. Đồng ý với đề xuất của bà con, sau khi sửa xong {xã} bàn giao cho tổ tự quản do cộng đồng bầu, có quy chế và mức đóng góp do bà con bàn, dự kiến 10 nghìn đồng một hộ một tháng. Cán bộ kỹ thuật hướng dẫn vận hành tại chỗ hai buổi.',
    oral: 'Bà con bàn cách tự quản rất đúng. {Xã} lo phần sửa, sửa xong bàn giao cho tổ tự quản.',
  },
  {
    topic: 'water',
    kind: 'question',
    place: 'khu dân cư mới tách hộ',
    text: 'Xin lắp đồng hồ nước sạch mà bên cấp nước báo phải nộp 3 triệu rưỡi tiền đường ống. Nhà hàng xóm lắp năm ngoái có 1 triệu 2. Mức nào mới đúng?',
    answer:
      'Theo hợp đồng dịch vụ cấp nước, đơn vị cấp nước chịu chi phí đến hết đồng hồ đối với khách hàng trong vùng phục vụ; khách hàng chỉ trả phần ống sau đồng hồ. Nhà ông/bà cách ống phân phối 62 m, ngoài cự ly tiêu chuẩn 20 m nên đơn vị cấp nước dự toán thêm phần ống kéo dài, nhưng tính như vậy cho riêng một hộ là chưa phù hợp vì tuyến này còn 6 hộ sẽ đấu nối. Sau khi {Phòng Kinh tế} làm việc, hai bên thống nhất: phần ống kéo dài do đơn vị cấp nước đầu tư, ông/bà trả 1.150.000 đồng, lắp đặt trong 10 ngày.',
  },
  {
    topic: 'water',
    kind: 'feedback',
    suits: 'ward',
    place: 'tầng cao khu tập thể và các ngõ sâu',
    text: 'Mùa hè năm nào cũng mất nước vào giờ nấu cơm chiều. 11 giờ đêm mới có nước, cả xóm thức canh nước như hồi bao cấp.',
    answer:
      'Công ty cấp nước báo cáo áp lực tại khu vực giảm từ 17 đến 21 giờ do trạm tăng áp chỉ có một máy bơm hoạt động, máy thứ hai hỏng từ đầu mùa hè, nay công ty cam kết thay trong 15 ngày. Trong thời gian chờ, công ty cấp nước bằng xe bồn miễn phí lúc 17 giờ 30 tại sân khu tập thể khi mất nước quá 4 giờ; tổ trưởng tổ dân phố là người gọi xe.',
    oral: 'Máy bơm tăng áp hỏng một cái, nửa tháng nữa phải thay xong. Hôm nào mất nước lâu thì có xe bồn đến.',
  },
  {
    topic: 'water',
    kind: 'recommendation',
    suits: 'commune',
    place: 'khu dân cư gần trại lợn',
    text: 'Giếng khoan của mấy chục hộ gần trại lợn bốc mùi, nước đun sôi vẫn tanh. Chúng tôi đề nghị được đấu nối nước sạch từ nhà máy liên xã, đường ống đã chạy qua cách đây chưa đến 1 km. Bà con đồng ý đóng tiền đối ứng. Trong lúc chờ thì xin {xã} xét nghiệm giúp nước giếng, xem có còn dám ăn không.',
    answer:
      'Trạm Y tế {xã} đã lấy 12 mẫu nước giếng xét nghiệm miễn phí: 7 mẫu nhiễm amoni và vi khuẩn, không nên dùng để ăn uống; kết quả từng hộ đã gửi tận tay kèm hướng dẫn. {Xã} đã đề nghị nhà máy nước liên xã kéo thêm 900 m ống nhánh; nhà máy đồng ý thi công trong 90 ngày khi có từ 40 hộ đăng ký, hiện đã có 53 hộ. Trước mắt, {xã} đặt hai bồn 3.000 lít nước ăn tại nhà văn hóa, tiếp nước cách ngày. Việc xả thải của trại lợn đã giao {Phòng Kinh tế} kiểm tra riêng và sẽ thông báo kết luận đến bà con.',
    oral: 'Trước mắt bà con đừng ăn nước giếng nữa, {xã} đặt bồn nước ở nhà văn hóa. Đường ống thì ba tháng sẽ kéo xong.',
  },
  {
    topic: 'water',
    kind: 'question',
    place: 'hộ gia đình trong ngõ chung công tơ nước',
    text: 'Giá nước sinh hoạt từ tháng này tăng, xin cho biết tăng theo văn bản nào, hộ nghèo có được giảm không? Sao không thấy họp dân, đối thoại gì cả, đến lúc cầm hóa đơn mới biết.',
    answer:
      'Giá nước sạch sinh hoạt do UBND tỉnh quyết định theo khung giá của Nhà nước; mức mới tăng bình quân 8%, áp dụng từ đầu quý. Hộ nghèo, hộ gia đình người có công được giữ giá cũ cho 4 m3 đầu tiên mỗi người một tháng. Đơn vị cấp nước đã đăng thông báo trên trang điện tử nhưng không gửi về {xã}, đây là thiếu sót, {xã} đã có văn bản nhắc. Bản quyết định và bảng giá đã được dán tại nhà văn hóa. Hộ thuộc diện giảm giá mà hóa đơn chưa trừ, đề nghị báo {Phòng Kinh tế} để điều chỉnh ngay trong kỳ sau.',
  },
]
