import type { DemoOpinion } from './shape.ts'

export const CULTURE: DemoOpinion[] = [
  {
    topic: 'culture',
    kind: 'recommendation',
    place: 'nhà văn hóa {thôn}',
    text: 'Sau khi sáp nhập hai {thôn} làm một, số hộ lên gần 300 mà nhà văn hóa chỉ ngồi được 60 người, họp là phải đứng ngoài sân. Nhà văn hóa của bên kia thì bỏ không, khóa cửa, mái tôn đã thủng. Đề nghị cơi nới hoặc xây mới một nhà đủ chỗ, còn nhà cũ thì bán đấu giá lấy tiền xây.',
    answer:
      'Sau sáp nhập, toàn {xã} dôi dư 7 nhà văn hóa, trong khi nhiều nơi thiếu chỗ họp. UBND {xã} đã họp với Ban Công tác Mặt trận, thống nhất mở rộng nhà văn hóa hiện có thêm 80 m2 để đủ 180 chỗ, dự toán 520 triệu đồng, ngân sách {xã} chi 70%, phần còn lại xã hội hóa. Nhà cũ thuộc tài sản công, việc bán phải theo Luật Quản lý, sử dụng tài sản công; {Phòng Kinh tế} đang lập phương án trình tỉnh phê duyệt, tiền bán được ưu tiên đầu tư lại cho chính cộng đồng dân cư. Dự kiến khởi công trong quý tới, trước đó họp lấy ý kiến bà con về thiết kế.',
    oral: 'Mở rộng nhà này, bán nhà kia, tiền bán quay lại phục vụ bà con. Thiết kế sẽ đem ra họp dân.',
  },
  {
    topic: 'culture',
    kind: 'feedback',
    place: 'nghĩa trang nhân dân',
    text: 'Nghĩa trang chật kín, có nhà xây mộ to như cái đình, lấn cả lối đi, có nhà thì không còn chỗ mà chôn. Quy hoạch mở rộng nghe nói từ lâu. Đề nghị quy định kích thước, hàng lối cho thống nhất, ai xây quá thì phải dỡ.',
    answer:
      'Nghĩa trang hiện có 1.140 phần mộ, diện tích còn trống không đến 200 m2. UBND {xã} đã ban hành quy chế quản lý nghĩa trang: mộ hung táng không quá 5 m2, mộ cải táng không quá 3 m2, cao không quá 2 m, có sơ đồ hàng lối và người quản trang. Quy chế áp dụng với mộ xây mới; 4 ngôi lấn lối đi chính, {xã} đã vận động, 3 gia đình đồng ý thu nhỏ tường bao sau Tết Thanh minh. Phần mở rộng 0,8 ha đã có trong kế hoạch sử dụng đất năm nay, đang kiểm đếm bồi thường, dự kiến san nền vào mùa khô.',
  },
  {
    topic: 'culture',
    kind: 'question',
    place: 'nơi tổ chức lễ hội đầu năm',
    text: 'Lễ hội đầu năm của {thôn} bỏ 4 năm nay rồi, bao giờ tổ chức lại?',
    answer:
      'Đến nay phần mái, sân đã sửa xong. Phòng Văn hóa – Xã hội đã làm việc với các cụ và {trưởng thôn}, thống nhất khôi phục lễ hội vào mùa xuân tới, quy mô cộng đồng, một ngày rưỡi, gồm lễ dâng hương, rước, kéo co, thi nấu cơm và hát giao duyên. {Xã} hỗ trợ 40 triệu đồng và lực lượng an ninh; tuyệt đối không có cờ bạc, trò chơi ăn tiền trá hình.',
    oral: 'Mùa xuân tới làm lại. {Xã} hỗ trợ một phần kinh phí, các cụ lo phần lễ, thanh niên lo phần hội.',
  },
  {
    topic: 'culture',
    kind: 'feedback',
    place: 'cụm loa truyền thanh',
    text: 'Loa phát thanh phát 5 giờ sáng rất to, ngay cạnh cửa sổ nhà tôi, con nhỏ giật mình khóc thét. Nhưng ở cuối khu lại chẳng nghe thấy gì. Xin điều chỉnh lại giờ và hướng loa.',
    answer:
      'Phòng Văn hóa – Xã hội đã đo âm lượng và kiểm tra hướng loa tại khu dân cư. Cụm loa gần nhà ông/bà được xoay ra phía đường trục, hạ âm lượng; lắp thêm một cụm loa thông minh ở cuối khu để phủ đều. Giờ phát thanh buổi sáng chuyển từ 5 giờ sang 5 giờ 45 vào mùa hè và 6 giờ 15 vào mùa đông, mỗi buổi không quá 30 phút; Chủ nhật chỉ phát khi có thông báo khẩn về thiên tai, dịch bệnh. Thay đổi này áp dụng từ đầu tuần tới.',
    oral: 'Tuần tới xoay loa và lùi giờ phát. Chủ nhật thì không phát, trừ khi có việc khẩn.',
  },
  {
    topic: 'culture',
    kind: 'recommendation',
    suits: 'commune',
    place: 'đình làng và cây đa cổ thụ',
    text: 'Ngôi đình có hơn 200 năm, cột cái mối ăn rỗng ruột, hai bức cửa võng bị kẻ gian lấy mất một. Chúng tôi là ban quản lý di tích xin kiến nghị: 1. Chống mối, thay cột trước mùa mưa. 2. Lập hồ sơ xếp hạng di tích cấp tỉnh. 3. Lắp camera và cử người trông đêm. 4. Cho phép tiếp nhận công đức của con em xa quê để trùng tu, ghi chép thu chi công khai. Di tích mất đi rồi thì có tiền cũng không mua lại được.',
    answer:
      'UBND {xã} trả lời bốn nội dung của Ban Quản lý di tích. Một, đã chống đỡ tạm 3 cột hỏng và xử lý mối toàn bộ khung gỗ trong 20 ngày tới, kinh phí 85 triệu đồng. Hai, Phòng Văn hóa – Xã hội chủ trì lập hồ sơ khoa học gửi Sở Văn hóa, Thể thao và Du lịch trước cuối quý sau. Ba, lắp 2 camera, tổ bảo vệ an ninh trật tự tuần tra đêm; Công an {xã} đang truy tìm bức cửa võng. Bốn, được tiếp nhận công đức nhưng phải mở tài khoản, sổ sách theo quy định về quản lý tiền công đức; việc trùng tu phải có thiết kế được cơ quan văn hóa thẩm định, không tự ý thay bằng vật liệu mới.',
    oral: 'Chống mối làm ngay. Hồ sơ xếp hạng trình trong quý sau. Tiền công đức thì mở tài khoản riêng, thu chi dán công khai.',
  },
  {
    topic: 'culture',
    kind: 'feedback',
    place: 'khu dân cư gần nhà hiếu',
    text: 'Đám hiếu mở kèn trống, loa thùng suốt hai đêm, đám cưới thì hát đến nửa đêm, dựng rạp kín cả đường. Hương ước có quy định mà không ai nhắc. Đề nghị cán bộ, đảng viên làm gương trước.',
    answer:
      'Hương ước của khu dân cư quy định việc hiếu không dùng loa, kèn trước 6 giờ và sau 22 giờ; việc cưới dừng âm nhạc trước 22 giờ; rạp phải chừa lối rộng ít nhất 2 m. Đảng ủy, UBND {xã} đã có văn bản yêu cầu cán bộ, đảng viên gương mẫu thực hiện, đưa vào tiêu chí đánh giá cuối năm. Từ tháng này, khi gia đình báo có việc, {trưởng thôn} và Ban Công tác Mặt trận đến chia sẻ, đồng thời đưa tờ cam kết để gia chủ ký. Trường hợp vi phạm tiếng ồn vào ban đêm, Công an {xã} nhắc nhở, tái phạm sẽ xử phạt theo quy định về an ninh trật tự.',
  },
  {
    topic: 'culture',
    kind: 'recommendation',
    suits: 'ward',
    place: 'khu đất cây xanh theo quy hoạch',
    text: 'Phường đông dân mà không có lấy một cái công viên. Khu đất 3.000 m2 quy hoạch cây xanh thì đang cho thuê làm bãi đỗ xe tải. Xin trả lại cho dân: làm đường dạo, vài dụng cụ thể dục, chỗ cho trẻ con trượt pa tanh. Không cần hoành tráng.',
    answer:
      'Khu đất 3.000 m2 được cho thuê làm bãi đỗ xe tạm thời theo hợp đồng từng năm, hết hạn sau 4 tháng nữa; UBND phường quyết định không gia hạn. Phòng Kinh tế, Hạ tầng và Đô thị đã lập phương án vườn hoa gồm đường dạo 260 m, sân chơi trẻ em, 10 thiết bị tập ngoài trời, 60 cây bóng mát, kinh phí 1,2 tỷ đồng, trong đó một doanh nghiệp tài trợ thiết bị. Bản vẽ được treo tại nhà văn hóa trong 20 ngày để bà con góp ý, cùng với phiếu chọn dụng cụ. Khởi công ngay khi thu hồi mặt bằng, hoàn thành trước Quốc khánh.',
    oral: 'Bãi xe hết hợp đồng thì phường lấy lại làm vườn hoa, không gia hạn nữa.',
  },
  {
    topic: 'culture',
    kind: 'question',
    suits: 'commune',
    place: 'câu lạc bộ hát dân ca của {thôn}',
    text: 'Câu lạc bộ hát dân ca của chúng tôi có 26 người, toàn người già, tự bỏ tiền may quần áo, mua đàn. Muốn mở lớp dạy cho các cháu trong hè thì có được hỗ trợ gì không, mượn nhà văn hóa có mất tiền không?',
    answer:
      'UBND {xã} hoan nghênh tâm huyết của câu lạc bộ. Theo nghị quyết của HĐND tỉnh về bảo tồn văn hóa truyền thống, câu lạc bộ có quyết định thành lập được hỗ trợ ban đầu 20 triệu đồng mua trang phục, nhạc cụ và 5 triệu đồng mỗi năm để duy trì. Phòng Văn hóa – Xã hội sẽ giúp hoàn thiện hồ sơ công nhận trong 15 ngày. Lớp truyền dạy dịp hè 12 buổi được chi bồi dưỡng cho nghệ nhân 200 nghìn đồng một buổi. Nhà văn hóa cho mượn không thu tiền, kể cả điện; nhà trường phối hợp thông báo cho học sinh đăng ký, ưu tiên các cháu từ lớp 3 đến lớp 8.',
    oral: 'Được hỗ trợ, và nhà văn hóa thì cứ dùng, không mất tiền. {Xã} còn phải cảm ơn các bác.',
  },
]
