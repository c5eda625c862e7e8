import type { DemoOpinion } from './shape.ts'

export const IRRIGATION: DemoOpinion[] = [
  {
    topic: 'irrigation',
    kind: 'recommendation',
    suits: 'commune',
    place: 'kênh nhánh số 3, đoạn qua xứ đồng Cửa Đình',
    text: 'Kênh mương vẫn là mương đất, cỏ mọc kín, lở hai bên, nước về đến cuối đồng thì hết. Vụ chiêm vừa rồi hơn 4 mẫu cuối kênh phải bơm dầu, tính ra lãi không đủ tiền dầu. Đề nghị kiên cố hóa 600 m còn lại, và trước khi đổ ải thì tổ thủy nông phải nạo vét cho tử tế chứ đừng đợi dân kêu mới làm.',
    answer:
      'Kênh nhánh số 3 dài 1.450 m, đã kiên cố 850 m, còn 600 m mương đất như ông/bà phản ánh. UBND {xã} đã làm việc với hợp tác xã và đơn vị quản lý thủy nông, thống nhất: trước ngày lấy nước đổ ải 15 ngày, tổ thủy nông phải nạo vét xong toàn tuyến, {trưởng thôn} ký xác nhận mới được thanh toán công. Phần kiên cố hóa 600 m, dự toán 720 triệu đồng, đã đưa vào kế hoạch đầu tư công của {xã} cho năm tới, thi công vào khoảng giữa hai vụ để không ảnh hưởng tưới tiêu. Vụ tới vẫn bố trí một máy bơm dã chiến hỗ trợ 4 mẫu cuối kênh.',
    oral: 'Nạo vét làm ngay trước vụ, ai làm mà {trưởng thôn} chưa ký thì chưa trả công. Xây kênh thì đã vào kế hoạch năm tới.',
  },
  {
    topic: 'irrigation',
    kind: 'question',
    place: 'chuồng nuôi của gia đình',
    text: 'Lợn nhà tôi bị dịch tả phải tiêu hủy 27 con từ tháng trước, cán bộ đã lập biên bản rồi. Bao giờ có tiền hỗ trợ, mức bao nhiêu một cân?',
    answer:
      'Hồ sơ tiêu hủy lợn của gia đình ông/bà đã được tổ kiểm đếm xác nhận 27 con, tổng trọng lượng 1.640 kg; mức hỗ trợ 40.000 đồng mỗi kg lợn hơi theo quyết định của tỉnh. {Phòng Kinh tế} đã tổng hợp đợt này gồm 31 hộ, niêm yết công khai 5 ngày, hết thời gian niêm yết không có ý kiến thì trình phê duyệt. Dự kiến chi trả qua tài khoản trong 30 ngày.',
    oral: 'Hồ sơ đã đủ, đang niêm yết. Khoảng một tháng nữa tiền về tài khoản.',
  },
  {
    topic: 'irrigation',
    kind: 'feedback',
    suits: 'ward',
    place: 'rãnh tiêu nước khu ruộng còn lại cạnh khu đô thị',
    text: 'Từ ngày san nền khu đô thị mới, cống tiêu cũ bị lấp, hơn 5 mẫu ruộng của chúng tôi cứ mưa là ngập, năm nay mất trắng vụ mùa. Ruộng thì chưa thu hồi mà cấy không được, bỏ hoang thì tiếc. Đề nghị chủ đầu tư phải khơi lại cống, đền vụ lúa vừa rồi cho dân.',
    answer:
      'Phường đã cùng chủ đầu tư kiểm tra: khi san nền, nhà thầu lấp mất cống tròn đường kính 80 cm mà chưa làm cống thay thế như hồ sơ đã duyệt. Chủ đầu tư thừa nhận trách nhiệm và cam kết trong 12 ngày đặt xong cống hộp tạm, trong 3 tháng hoàn thành mương tiêu vĩnh viễn. Về thiệt hại vụ mùa, tổ công tác gồm phường, hợp tác xã và đại diện các hộ đã đo được 18.200 m2 mất trắng của 22 hộ; chủ đầu tư đồng ý hỗ trợ theo năng suất bình quân ba vụ gần nhất, trả tại nhà văn hóa trước cuối tháng sau.',
  },
  {
    topic: 'irrigation',
    kind: 'recommendation',
    suits: 'commune',
    place: 'đồi chè sau {thôn}',
    text: 'Chè búp tươi giờ bán có 4 nghìn một cân, công hái thuê đã hết 2 nghìn. Bà con định chặt chè trồng keo. Đề nghị {xã} tìm doanh nghiệp về bao tiêu, tập huấn làm chè sạch, làm tem nhãn. Chứ cứ để thương lái ép giá thế này thì cây chè chết.',
    answer:
      'UBND {xã} đồng tình với trăn trở của bà con. Hiện toàn {xã} có 214 ha chè, trong đó chỉ 35 ha có hợp đồng tiêu thụ. {Xã} đã làm việc với hai cơ sở chế biến trong tỉnh; một cơ sở đồng ý ký hợp đồng thu mua ổn định nếu hình thành vùng từ 20 ha trở lên làm theo quy trình VietGAP, giá cao hơn thị trường 15–20%. {Phòng Kinh tế} phối hợp Trung tâm Khuyến nông mở 3 lớp tập huấn trong hai tháng tới, hỗ trợ phân tích mẫu đất và tem truy xuất nguồn gốc. Hộ muốn tham gia đăng ký với {trưởng thôn}. Đề nghị bà con chưa vội phá chè.',
    oral: 'Đã có cơ sở nhận mua nếu mình làm được vùng 20 héc ta chè sạch. Bà con đăng ký với {trưởng thôn}, {xã} mở lớp ngay.',
  },
  {
    topic: 'irrigation',
    kind: 'feedback',
    place: 'trạm bơm dã chiến đầu đồng',
    text: 'Trạm bơm hỏng mô tơ từ vụ trước chưa sửa, sắp đến lịch lấy nước rồi.',
    answer:
      'Trạm bơm do hợp tác xã dịch vụ nông nghiệp quản lý, mô tơ 22 kW bị cháy cuộn dây. UBND {xã} đã kiểm tra và yêu cầu hợp tác xã đưa đi quấn lại; chi phí 14 triệu đồng trích từ nguồn cấp bù thủy lợi phí, nếu thiếu ngân sách {xã} tạm ứng. Mô tơ phải lắp xong và chạy thử trước lịch lấy nước 7 ngày, có {trưởng thôn} chứng kiến.',
    oral: 'Trước lịch lấy nước một tuần phải chạy được, tôi giao đích danh Giám đốc hợp tác xã.',
  },
  {
    topic: 'irrigation',
    kind: 'question',
    suits: 'commune',
    place: 'ruộng bậc thang ven suối',
    text: 'Chuột phá lúa nhiều quá, năm nào cũng họp bàn diệt chuột mà mạnh nhà nào nhà nấy làm. Có nhà dùng điện bẫy chuột rất nguy hiểm, đã có người chết ở xã bạn. Xin hỏi {xã} có kế hoạch diệt chuột tập trung không, có cấp bả sinh học không, và việc dùng điện bẫy chuột thì xử lý thế nào?',
    answer:
      'UBND {xã} tổ chức ba đợt diệt chuột đồng loạt trong năm: trước đổ ải, trước gieo cấy và khi lúa đẻ nhánh; đợt gần nhất bắt đầu trong 20 ngày tới. Bả sinh học được cấp miễn phí từ kinh phí bảo vệ và phát triển đất trồng lúa, bình quân 1 kg cho mỗi mẫu, phát tại nhà văn hóa. Tổ diệt chuột được hỗ trợ 3 nghìn đồng một đuôi. Dùng điện bẫy chuột là hành vi bị cấm, gây chết người thì bị xử lý hình sự; Công an {xã} đã cho các hộ ký cam kết và thu 6 bộ kích điện. Phát hiện trường hợp nào, đề nghị báo ngay Công an {xã}.',
  },
  {
    topic: 'irrigation',
    kind: 'recommendation',
    place: 'hợp tác xã dịch vụ nông nghiệp',
    text: 'Giống lúa hợp tác xã bán vụ vừa qua nảy mầm kém, có hộ phải gieo lại 2 lần, lỡ cả thời vụ. Hỏi hợp tác xã thì đổ cho công ty giống, công ty thì đổ cho dân ngâm ủ sai kỹ thuật. Đề nghị {xã} đứng ra làm rõ, ai sai người ấy bồi thường cho bà con. Hóa đơn, vỏ bao chúng tôi còn giữ cả.',
    answer:
      'Trên cơ sở 46 hộ phản ánh, {Phòng Kinh tế} đã lấy mẫu lô giống còn lưu kho gửi kiểm nghiệm. Kết quả tỷ lệ nảy mầm đạt 61%, thấp hơn tiêu chuẩn công bố 80%, như vậy lỗi không phải do kỹ thuật ngâm ủ. UBND {xã} đã lập biên bản làm việc ba bên: công ty giống hoàn trả tiền mua giống và hỗ trợ tiền công gieo lại 150 nghìn đồng mỗi sào, chi trả qua hợp tác xã trong 20 ngày. Bà con mang hóa đơn hoặc vỏ bao đến hợp tác xã đối chiếu. Hồ sơ lô giống đã chuyển Sở Nông nghiệp và Môi trường xử lý theo quy định.',
  },
]
