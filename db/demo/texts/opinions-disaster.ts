import type { DemoOpinion } from './shape.ts'

export const DISASTER: DemoOpinion[] = [
  {
    topic: 'disaster',
    kind: 'recommendation',
    suits: 'commune',
    place: '9 hộ dưới chân đồi đã có vết nứt',
    text: 'Sau trận mưa tháng 9, trên đồi sau nhà chúng tôi nứt một vệt dài cả trăm mét, có chỗ thò tay vào được. Chín hộ đêm mưa là không dám ngủ, phải bế con đi nhà khác ngủ nhờ. Đoàn đến khảo sát chụp ảnh hai lần rồi không thấy nói gì. Kiến nghị cấp trên có phương án tái định cư cho 9 hộ, chứ không thể cả đời cứ mưa lại chạy. Bà con nghèo, không tự mua đất được.',
    answer:
      'Kết quả khảo sát của đơn vị địa chất: vết nứt dài 130 m, sụt 40 cm, nguy cơ sạt lở cao, 9 hộ thuộc diện phải di dời. UBND {xã} đã có ba bước. Bước một, lắp cọc đo dịch chuyển và còi báo, bạt phủ vết nứt, đào rãnh đỉnh; khi mưa trên 50 mm sơ tán bắt buộc sang nhà văn hóa. Bước hai, bố trí 9 lô đất, mỗi lô 200 m2 ở khu đất công cách 1,2 km, đang san nền, kinh phí 3,1 tỷ đồng từ nguồn dự phòng của tỉnh. Bước ba, mỗi hộ được hỗ trợ 60 triệu đồng làm nhà, hỗ trợ vận chuyển. Dự kiến giao đất trong 5 tháng, trước mùa mưa tới.',
    oral: 'Chín hộ thuộc diện phải di dời, {xã} đã chọn được đất, đang san nền. Trước mùa mưa tới bà con có chỗ mới.',
  },
  {
    topic: 'disaster',
    kind: 'feedback',
    suits: 'ward',
    place: 'đoạn kè sông sau chợ',
    text: 'Kè sông bong gạch, sụt một hố rộng 6 m, nước sông lên là khoét sâu vào. Phía trong là 11 nhà dân. Phường mới rào bằng dây, xin xử lý trước mùa lũ.',
    answer:
      'Ban Chỉ huy Quân sự, Phòng Kinh tế, Hạ tầng và Đô thị cùng đơn vị quản lý đê đã kiểm tra, đo hố sụt dài 6,5 m, sâu 2,8 m do dòng chảy khoét chân kè. Đơn vị quản lý đê đã thả 180 rọ đá hộ chân, đắp bao tải đất tạm trong 3 ngày. Dự án sửa chữa 140 m kè đã được Sở Nông nghiệp và Môi trường chấp thuận bằng nguồn duy tu đê điều, thi công 45 ngày, hoàn thành trước mùa lũ. Từ báo động số 1 trở lên, phường trực 24 giờ, có phương án sơ tán 11 hộ sang trường tiểu học; danh sách và số điện thoại người phụ trách đã phát từng nhà.',
    oral: 'Đã thả rọ đá hộ chân kè. Phần sửa lâu dài xong trước mùa lũ.',
  },
  {
    topic: 'disaster',
    kind: 'feedback',
    place: 'nhà bị tốc mái sau dông lốc',
    text: 'Lốc hôm mùng 5 nhà tôi bay cả mái tôn, đã kê khai thiệt hại nộp lên rồi. 2 tháng nay chưa thấy hỗ trợ đồng nào, tiền sửa phải đi vay lãi.',
    answer:
      'Danh sách thiệt hại do dông lốc của {xã} có 63 hộ tốc mái, trong đó gia đình ông/bà được xác nhận hư hỏng trên 50%. Mức hỗ trợ cho hộ bị hư hỏng nặng là 20 triệu đồng theo chính sách của tỉnh. Ban Chỉ huy Quân sự {xã} đã hoàn tất, trình và được phê duyệt; tiền về tài khoản kho bạc, chi trả cho các hộ tại nhà văn hóa trong 10 ngày, có danh sách niêm yết trước.',
    oral: 'Hồ sơ đã duyệt, trong mười ngày nữa phát tiền tại nhà văn hóa. Chậm trễ là lỗi khâu hồ sơ, mong bà con thông cảm.',
  },
  {
    topic: 'disaster',
    kind: 'question',
    suits: 'commune',
    place: 'ngã ba suối dưới đập',
    text: 'Hồ chứa phía trên {thôn} xả nước không báo trước, hôm đó mất 2 con trâu và bè cá. Hỏi quy trình xả thế nào? Ai đền?',
    answer:
      'Quy trình vận hành hồ quy định phải thông báo cho UBND {xã} ít nhất 2 giờ và phát còi 3 hồi trước khi xả. Tra nhật ký vận hành, hôm đó đơn vị quản lý hồ mở tràn lúc 22 giờ 10, thông báo qua nhóm tin nhắn lúc 21 giờ 55, còi hỏng. Như vậy đơn vị vi phạm thời gian báo trước. UBND {xã} đã lập biên bản, ba bên thống nhất giá trị thiệt hại 2 con trâu và bè cá để đơn vị quản lý hồ bồi thường trong 30 ngày; còi, đèn báo lắp mới trong 15 ngày, thêm hai loa ở ngã ba suối. Mỗi đợt mưa lũ, dân quân được phân công thông báo tận hộ ven suối.',
    oral: 'Họ báo muộn là sai quy trình. Đơn vị quản lý hồ phải bồi thường, {xã} đứng ra làm việc cùng các hộ.',
  },
  {
    topic: 'disaster',
    kind: 'recommendation',
    place: 'điểm trường mầm non cạnh khe nước',
    text: 'Mỗi khi mưa to nước từ khe tràn thẳng vào sân trường, giáo viên phải bế từng cháu. Kiến nghị làm rãnh đón nước và kè đoạn 50 mét, kinh phí chắc không nhiều nhưng an toàn cho hơn trăm cháu.',
    answer:
      'Qua khảo sát, lưu vực khe đổ về sân trường mầm non khoảng 5 ha, cống qua đường chỉ rộng 60 cm nên không thoát kịp. UBND {xã} quyết định sử dụng nguồn dự phòng 210 triệu đồng thi công ngay: rãnh bê tông 60 x 80 cm dài 85 m đón nước sườn đồi, kè đá 52 m, thay cống tròn đôi đường kính 1 m. Thời gian 35 ngày, nhà thầu địa phương, Ban Giám sát đầu tư cộng đồng và phụ huynh cùng theo dõi. Trong lúc thi công, khi có cảnh báo mưa lớn nhà trường cho các cháu nghỉ và bố trí nơi trông trẻ tại nhà văn hóa.',
    oral: 'Việc của các cháu làm ngay bằng nguồn dự phòng, khoảng hơn một tháng là xong.',
  },
  {
    topic: 'disaster',
    kind: 'feedback',
    place: 'các hộ già cả sống một mình',
    text: 'Cảnh báo mưa lũ toàn gửi trên nhóm Zalo, các cụ không có điện thoại thông minh thì biết đường nào. Đêm đó nhà tôi nước vào đến giường mới biết.',
    answer:
      'Kinh nghiệm đợt mưa vừa qua cho thấy chỉ dựa vào tin nhắn là chưa đủ. Ban Chỉ huy Quân sự {xã} đã lập danh sách 158 người cao tuổi sống một mình, người khuyết tật cần báo trực tiếp; mỗi người có một hộ láng giềng và một dân quân phụ trách gõ cửa khi có cảnh báo cấp 2 trở lên. Cụm loa có ắc quy được trang bị cho các khu thường ngập, thử còi vào 9 giờ sáng ngày mùng 1 dương lịch hằng tháng. Kẻng báo động cũng được treo lại ở nhà văn hóa. Danh sách người phụ trách đã phát tận tay các cụ để biết tên, biết mặt.',
    oral: 'Công nghệ vẫn dùng nhưng người già thì phải gõ cửa. {Xã} đã phân công hàng xóm và dân quân từng nhà.',
  },
  {
    topic: 'disaster',
    kind: 'question',
    suits: 'commune',
    place: 'khu rừng giáp ranh',
    text: 'Mùa khô cháy rừng do đốt nương lan sang, ai chịu? Quy định đốt nương phải báo ai, báo trước mấy ngày, đốt giờ nào?',
    answer:
      'Theo quy ước bảo vệ rừng, hộ đốt nương phải đăng ký với {trưởng thôn} trước ít nhất 2 ngày, đốt vào lúc 5 đến 8 giờ sáng hoặc sau 16 giờ khi gió nhẹ, làm đường băng cản lửa rộng 6 m và có ít nhất 5 người canh đến khi tàn hẳn. Ngày có cảnh báo cháy rừng cấp IV, cấp V thì cấm đốt. Để cháy lan, người gây ra phải bồi thường và bị xử phạt, thiệt hại lớn có thể bị xử lý hình sự. Vụ vừa qua, kiểm lâm xác định được hộ gây cháy 0,6 ha, hộ này đã nhận trách nhiệm trồng lại trong mùa mưa tới. Bảng cảnh báo cấp cháy được treo ở ngã ba.',
  },
  {
    topic: 'disaster',
    kind: 'recommendation',
    place: 'hàng cây cổ thụ ven đường',
    text: 'hàng xà cừ ven đường cành mục nhiều, mỗi lần gió to là rụng cành. xin cắt tỉa trước mùa bão ko để rơi vào người đi đường',
    answer:
      'Tổ khảo sát đã kiểm tra 48 cây xà cừ trên tuyến đường, đánh dấu sơn 13 cây có cành mục, nghiêng trên 15 độ hoặc rễ bị cắt. Trước ngày cuối tháng này, đơn vị cây xanh cắt tỉa, hạ thấp 40 cây, chống nẹp 6 cây; hai cây rỗng gốc phải chặt, có biên bản và trồng bù 4 cây sao đen.',
  },
]
