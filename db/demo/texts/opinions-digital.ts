import type { DemoOpinion } from './shape.ts'

export const DIGITAL: DemoOpinion[] = [
  {
    topic: 'digital',
    kind: 'feedback',
    suits: 'commune',
    place: 'các hộ ở khuất sau dãy núi',
    text: 'Chỗ tôi không có sóng điện thoại, muốn gọi phải trèo lên đỉnh dốc. Con cháu học trực tuyến, làm giấy tờ trên mạng đều chịu. Nghe nói phủ sóng 100% mà bà con ở đây như sống ở thế kỷ trước.',
    answer:
      'Đo kiểm xác nhận khu vực này là vùng lõm sóng, 58 hộ bị ảnh hưởng. UBND {xã} đã làm việc với hai doanh nghiệp viễn thông; một doanh nghiệp đồng ý xây trạm thu phát tại đồi đất công, {xã} giao đất 200 m2 không thu tiền thuê trong 5 năm, dự kiến phát sóng sau 4 tháng. Vùng này được đưa vào danh sách hỗ trợ của chương trình viễn thông công ích. Trước mắt, nhà văn hóa được lắp internet qua vệ tinh và Wi-Fi miễn phí từ 6 đến 21 giờ, các cháu có chỗ học, bà con có chỗ nộp hồ sơ. Tổ công nghệ số trực tại đó tối thứ Ba và thứ Năm.',
    oral: 'Đúng là vùng lõm. Trạm phát sóng khoảng bốn tháng nữa, trước mắt {xã} mắc Wi-Fi miễn phí ở nhà văn hóa.',
  },
  {
    topic: 'digital',
    kind: 'question',
    place: 'hộ gia đình người cao tuổi',
    text: 'Tôi già rồi, tay run, không biết dùng điện thoại thông minh. Bây giờ cái gì cũng VNeID, tiền trợ cấp cũng chuyển khoản. Có cách nào cho người như chúng tôi không?',
    answer:
      'Không ai bị bắt buộc phải dùng điện thoại thông minh để hưởng chế độ của mình. Ông/bà vẫn có thể nhận trợ cấp bằng tiền mặt tại điểm chi trả hoặc ủy quyền người thân nhận; vẫn nộp hồ sơ giấy trực tiếp tại Trung tâm Phục vụ hành chính công. Để thuận tiện hơn, tổ công nghệ số cộng đồng của {thôn} sẽ đến nhà giúp cài mức định danh, mở tài khoản ngân hàng nếu ông/bà muốn, không lấy tiền và không giữ mật khẩu. Công an {xã} lấy vân tay, làm căn cước tại nhà cho người già yếu. {Trưởng thôn} đã lập danh sách 26 cụ, lịch đến nhà bắt đầu từ tuần sau.',
    oral: 'Cụ không dùng điện thoại thông minh vẫn lĩnh tiền mặt được bình thường, không ai được bắt ép.',
  },
  {
    topic: 'digital',
    kind: 'feedback',
    place: 'nhóm Zalo của {thôn}',
    text: 'Nhóm Zalo khu dân cư dán cả danh sách hộ nghèo kèm số căn cước, số điện thoại của từng người. Thế thì lộ hết thông tin. Đề nghị xóa ngay và nhắc nhở người đăng.',
    answer:
      'Ngay trong buổi nhận phản ánh, danh sách đã được gỡ khỏi nhóm và người đăng đã xóa ở các nơi chia sẻ lại. Đây là vi phạm quy định về bảo vệ dữ liệu cá nhân; Phòng Văn hóa – Xã hội đã lập biên bản nhắc nhở người đăng và gửi thư xin lỗi 41 hộ có tên, hướng dẫn cách đề phòng kẻ gian lợi dụng thông tin. Từ nay danh sách niêm yết chỉ ghi họ tên và khu dân cư, không kèm số căn cước, số điện thoại, ngày sinh đầy đủ. {Xã} tổ chức một buổi tập huấn cho {trưởng thôn} và quản trị nhóm trong 15 ngày.',
    oral: 'Đã gỡ ngay rồi. Đăng như thế là sai, {xã} xin lỗi bà con và đã nhắc nhở người đăng.',
  },
  {
    topic: 'digital',
    kind: 'recommendation',
    place: 'trang thông tin điện tử của {xã}',
    text: 'Trang web {xã} vào rất chậm, tin tức từ năm trước, lịch tiếp dân không thấy, thông báo đấu giá thì đăng sau khi đã hết hạn. Xin sắp xếp lại: lịch đối thoại, lịch tiếp dân, quy hoạch, thu chi để lên đầu. Tin lãnh đạo đi thăm chỗ này chỗ kia dân không cần mấy.',
    answer:
      'Cảm ơn góp ý thẳng thắn của ông/bà. Phòng Văn hóa – Xã hội đã chỉnh sửa trang thông tin: lịch tiếp công dân, lịch đối thoại, quy hoạch, thu chi ngân sách và thông báo đấu giá nằm ở hàng đầu trang chủ; tin hoạt động chuyển xuống dưới. Máy chủ được nâng cấp, thời gian mở trang dưới 3 giây trên điện thoại. Quy định mới: thông báo đấu giá đăng cùng ngày niêm yết, lịch tháng đăng trước ngày 25 tháng trước, ai chậm bị trừ điểm thi đua. Ban Biên tập nhận góp ý ở cuối mỗi trang và trả lời trong 3 ngày làm việc.',
    oral: 'Góp ý rất đúng. Cái gì dân cần thì để lên đầu, tin đi thăm để xuống dưới.',
  },
  {
    topic: 'digital',
    kind: 'question',
    suits: 'ward',
    place: 'các quầy hàng trong chợ',
    text: 'Chợ vận động chuyển khoản bằng mã QR, nhưng tôi bị khách chuyển giả 2 lần, chụp màn hình đưa xem thôi chứ tiền không vào. Làm sao biết thật giả?',
    answer:
      'Cách chắc chắn nhất là chỉ coi là đã nhận tiền khi điện thoại hoặc loa của chính ông/bà báo tiền vào tài khoản, không căn cứ ảnh chụp màn hình của khách. Ban quản lý chợ đã phối hợp ngân hàng tặng 60 loa báo tiền cho các quầy, phát vào sáng thứ Hai tuần sau, quầy của ông/bà có trong danh sách. Tổ công nghệ số hướng dẫn bà con dán lại mã QR phía trong quầy để tránh bị dán đè mã giả.',
  },
  {
    topic: 'digital',
    kind: 'feedback',
    place: 'màn hình lấy số ở một cửa',
    text: 'Máy lấy số tự động hỏng suốt, mà ra bấm số ở cái máy mới thì chữ bé tí, nút tiếng Anh. Người có tuổi như tôi đứng loay hoay 10 phút. Góp ý: chữ to, tiếng Việt, có người đứng cạnh hướng dẫn.',
    answer:
      'Trung tâm Phục vụ hành chính công {xã} đã thay máy lấy số hỏng, giao diện mới toàn tiếng Việt, cỡ chữ lớn gấp đôi, chỉ còn 6 nút to gồm khai sinh, đất đai, chứng thực, chính sách, hộ kinh doanh và việc khác. Phòng Văn hóa – Xã hội phối hợp Đoàn Thanh niên bố trí mỗi buổi một đoàn viên mặc áo xanh đứng cạnh máy hướng dẫn.',
  },
  {
    topic: 'digital',
    kind: 'recommendation',
    suits: 'commune',
    place: 'hợp tác xã nông sản',
    text: 'HTX chúng tôi có mật ong, chè, gạo nếp ngon mà chỉ bán quanh quẩn ở chợ phiên. Muốn học bán hàng trên mạng, quay video, đóng gói gửi đi xa. Đề nghị {xã} mở lớp thực hành thật chứ đừng đọc tài liệu rồi về.',
    answer:
      'UBND {xã} đồng ý mở lớp thực hành bán hàng trực tuyến. Phòng Văn hóa – Xã hội mời hai thầy có kinh nghiệm bán nông sản, lớp 5 buổi, mỗi buổi 25 học viên, mang sản phẩm thật của mình đến quay, chụp, đăng bán ngay; học phí và bao bì mẫu do {xã} chi trả. Sau lớp, tổ công nghệ số theo từng hộ thêm 2 tháng. Về vận chuyển, bưu điện mở điểm nhận hàng tại trung tâm {xã}, giảm 30% cước cho hợp tác xã trong năm đầu. {Phòng Kinh tế} hướng dẫn hồ sơ sản phẩm OCOP cho mật ong và chè. Khai giảng trong tháng tới, ưu tiên phụ nữ và thanh niên.',
    oral: 'Lớp thực hành, mang hàng thật đến bán tại lớp. Tháng sau khai giảng.',
  },
]
