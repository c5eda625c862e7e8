import type { DemoOpinion } from './shape.ts'

export const ELECTRICITY: DemoOpinion[] = [
  {
    topic: 'electricity',
    kind: 'feedback',
    place: 'các hộ cuối đường dây hạ thế',
    text: 'Điện yếu lắm, buổi tối từ 6 giờ đến 9 giờ nồi cơm cắm không chín, điều hòa không chạy được, tủ lạnh cháy lốc. Khu tôi ở cuối nguồn, cách trạm biến áp gần 2 cây số. Nộp tiền điện thì không thiếu một đồng mà điện thì phập phù.',
    answer:
      'UBND {xã} đã đề nghị Điện lực khu vực đo điện áp cuối nguồn trong ba buổi tối liên tiếp, kết quả thấp nhất 178 V, không đạt mức cho phép. Nguyên nhân là bán kính cấp điện dài 1,9 km, dây dẫn tiết diện nhỏ. Điện lực có văn bản cam kết: trong 30 ngày san tải, đảo pha và thay 650 m dây vặn xoắn đoạn đầu; trong quý tới đặt thêm một trạm biến áp 180 kVA gần khu dân cư, vị trí cột trạm đã được hai hộ đồng ý. Hộ có thiết bị hỏng do điện áp đề nghị gửi đơn kèm ảnh để Điện lực xem xét bồi thường theo hợp đồng mua bán điện.',
    oral: 'Kết quả đo đúng là điện yếu. Điện lực hứa thay dây trong tháng, còn trạm mới thì quý tới đóng điện.',
  },
  {
    topic: 'electricity',
    kind: 'recommendation',
    place: 'cột điện chữ H ở ngã tư',
    text: 'Cột điện vuông suống cấp lâu rồi, nứt trơ sắt, nghiêng hẳn ra đường, trông mà rợn. Đề nghị ngành điện thay ngay trước mùa mưa bão đừng để đổ vào nhà dân rồi mới rút kinh nghiệm.',
    answer:
      'Cột ông/bà phản ánh là cột bê tông chữ H lắp từ năm 1996, chân cột nứt dọc, độ nghiêng đo được 8 độ. Ngay hôm sau khi có ý kiến, Điện lực khu vực đã néo tạm bằng cáp thép, rào cảnh báo. Cột mới ly tâm cao 8,5 m đã chuyển đến, lịch thay cột vào sáng thứ Bảy tuần tới, cắt điện từ 6 giờ đến 11 giờ, thông báo trên loa trước 3 ngày.',
  },
  {
    topic: 'electricity',
    kind: 'question',
    place: 'hộ gia đình ở cuối ngõ',
    text: 'Tiền điện tháng này nhà tôi 1.860.000 đồng, tháng trước có 700 nghìn, dùng vẫn thế. Tôi muốn kiểm tra công tơ thì làm ở đâu, có mất tiền không?',
    answer:
      'Theo Luật Điện lực, bên mua điện có quyền yêu cầu kiểm tra công tơ; bên bán điện phải kiểm tra trong 3 ngày làm việc. Nếu ông/bà chưa đồng ý thì đề nghị tổ chức kiểm định độc lập: công tơ sai thì bên bán điện chịu phí và hoàn lại tiền, công tơ đúng thì người yêu cầu trả phí. UBND {xã} đã chuyển yêu cầu của gia đình đến Điện lực khu vực. Kết quả kiểm tra sơ bộ cho thấy tháng này ghi chỉ số 38 ngày do đổi lịch ghi, Điện lực sẽ tách hóa đơn, tính lại bậc thang theo đúng số ngày và trừ vào kỳ sau.',
  },
  {
    topic: 'electricity',
    kind: 'recommendation',
    suits: 'commune',
    place: 'cụm 11 hộ trên sườn núi',
    text: 'Cụm nhà tôi 11 hộ vẫn chưa có điện lưới. Bà con tự kéo dây từ dưới lên hơn 1 km, cột bằng cây tre, mùa mưa sét đánh chết một con trâu rồi. Trả tiền điện cho hộ có công tơ tổng thì 4 nghìn một số. Mong nhà nước quan tâm đưa điện lên cho các cháu học bài.',
    answer:
      '11 hộ nêu trên nằm ngoài bán kính cấp điện của trạm hiện có, chưa thuộc dự án nào nên phải tự kéo dây. UBND {xã} đã lập danh sách các cụm dân cư chưa có điện lưới gồm 3 cụm, 29 hộ, báo cáo Sở Công Thương đưa vào dự án cấp điện nông thôn, miền núi giai đoạn tới; cụm 11 hộ được xếp ưu tiên thứ nhất vì nguy cơ mất an toàn. Trong khi chờ, Điện lực khu vực hỗ trợ thay cột tre bằng 14 cột bê tông thanh lý và lắp át-tô-mát chống giật trong 45 ngày; {xã} vận động để giá điện chia lại không quá giá bậc của Nhà nước.',
    oral: 'Trước mắt thay cột tre bằng cột bê tông cho an toàn. Đưa lưới điện lên thì {xã} đã xếp cụm này ưu tiên số một.',
  },
  {
    topic: 'electricity',
    kind: 'feedback',
    suits: 'ward',
    place: 'ngõ 3 phía sau trường mầm non',
    text: 'Dây điện, dây mạng, dây truyền hình chằng chịt như mạng nhện, thõng xuống ngang đầu người, có sợi đứt cả tháng không ai cuộn. Các nhà mạng cứ kéo dây mới mà không thu dây cũ. Phường cho bó gọn lại giúp dân.',
    answer:
      'Phường đã họp với Điện lực và 4 doanh nghiệp viễn thông có dây trên tuyến. Các bên thống nhất ra quân hai ngày cuối tuần này: cắt bỏ toàn bộ dây không còn sử dụng, bó gọn dây đang dùng, nâng độ cao tối thiểu 5,5 m ở đoạn qua ngõ. Dây không có thẻ nhận diện của doanh nghiệp coi như dây vô chủ và bị cắt. Từ nay, doanh nghiệp kéo dây mới phải báo Phòng Kinh tế, Hạ tầng và Đô thị, không báo thì không được treo lên cột. Tổ dân phố cử người giám sát và ký xác nhận sau khi làm xong từng ngõ.',
    oral: 'Cuối tuần này các nhà mạng cùng ra quân, dây nào không rõ của ai thì cắt.',
  },
  {
    topic: 'electricity',
    kind: 'feedback',
    place: 'khu sản xuất, xay xát cạnh đường trục',
    text: 'Cắt điện không báo trước, tuần rồi cắt 3 lần, mẻ đậu phụ của nhà tôi hỏng sạch, ai đền?',
    answer:
      'Điện lực khu vực giải trình: trong ba lần mất điện, một lần là sự cố do sét, hai lần là ngừng có kế hoạch để thay sứ nhưng chỉ nhắn qua ứng dụng, nhiều hộ không cài nên không biết. Từ nay Điện lực gửi lịch cắt điện cho UBND {xã} để đọc trên loa và dán tại nhà văn hóa. Về thiệt hại, ông/bà gửi đơn kèm sổ ghi hàng và ảnh đến Điện lực, thời hạn trả lời 15 ngày; {xã} cử cán bộ cùng xác nhận.',
  },
  {
    topic: 'electricity',
    kind: 'question',
    place: 'mái nhà xưởng của hộ kinh doanh',
    text: 'Tôi muốn lắp điện mặt trời mái nhà khoảng 10 kW vừa dùng vừa bán phần dư. Xin hỏi có phải xin phép xây dựng không, đăng ký ở đâu, ngành điện có mua không?',
    answer:
      'Theo quy định hiện hành về điện mặt trời mái nhà tự sản xuất, tự tiêu thụ, hộ gia đình lắp trên mái công trình có sẵn không phải xin giấy phép xây dựng riêng, nhưng phải bảo đảm an toàn kết cấu, phòng cháy. Ông/bà thông báo công suất, vị trí lắp cho UBND {xã} và Điện lực khu vực theo mẫu, nộp tại Trung tâm Phục vụ hành chính công {xã} hoặc qua Cổng Dịch vụ công quốc gia. Phần điện dư được bán trong tỷ lệ quy định khi còn khả năng đấu nối. Điện lực xác nhận trạm biến áp khu vực này còn dư tải, sẽ khảo sát trong 5 ngày làm việc sau khi nhận thông báo.',
  },
  {
    topic: 'electricity',
    kind: 'feedback',
    place: 'đường dây vắt qua mái nhà',
    text: 'Dây điện võng sát mái tôn nhà tôi, mưa gió là xẹt lửa. Báo thợ điện 2 lần, chưa ai tới.',
    answer:
      'Sáng hôm sau khi nhận tin, Điện lực khu vực đã đến kiểm tra, căng lại 40 m dây, thay hai sứ vỡ và bọc cách điện đoạn qua mái. Khoảng cách hiện nay là 2,6 m, bảo đảm an toàn. Hai lần báo trước bị bỏ sót do ca trực không ghi sổ, người trực đã bị khiển trách.',
  },
]
