import type { DemoOpinion } from './shape.ts'

export const FOOD_SAFETY: DemoOpinion[] = [
  {
    topic: 'food_safety',
    kind: 'feedback',
    place: 'dãy bán thịt trong chợ',
    text: 'Thịt lợn bày trên tấm ván mốc, không có dấu kiểm dịch, ruồi bâu đen. Có người mua lợn chết về pha ra bán lẫn. Ban quản lý chợ chỉ lo thu tiền chỗ. Đề nghị sử lý rứt điểm.',
    answer:
      'Đoàn kiểm tra gồm Trạm Y tế, thú y và Công an {xã} đã kiểm tra 16 quầy thịt vào lúc 5 giờ sáng. Có 5 quầy không xuất trình được dấu kiểm soát giết mổ, tiêu hủy 47 kg thịt không rõ nguồn gốc, xử phạt 5 chủ quầy; chưa phát hiện thịt lợn chết nhưng đã lấy mẫu gửi kiểm nghiệm. Từ nay bảo vệ chợ kiểm tra dấu trước khi cho vào bán, quầy không có dấu bị dừng bán ngay. Kết quả kiểm nghiệm sẽ dán ở cổng chợ.',
    oral: 'Đã kiểm tra đột xuất lúc 5 giờ sáng, phạt 5 quầy. Từ giờ thịt không có dấu thì không được vào chợ.',
  },
  {
    topic: 'food_safety',
    kind: 'question',
    place: 'hộ nấu cỗ lưu động',
    text: 'Nhà tôi nhận nấu cỗ thuê, mỗi tháng chục đám. Có phải xin giấy chứng nhận an toàn thực phẩm không, khám sức khỏe ở đâu, học lớp tập huấn mất bao nhiêu?',
    answer:
      'Dịch vụ nấu cỗ lưu động thuộc loại hình kinh doanh không có địa điểm cố định, theo quy định hiện hành không phải xin giấy chứng nhận đủ điều kiện nhưng phải ký cam kết bảo đảm an toàn thực phẩm với UBND {xã}, có đăng ký hộ kinh doanh. Người trực tiếp chế biến phải khám sức khỏe hằng năm tại cơ sở y tế đủ điều kiện và có kiến thức an toàn thực phẩm do chủ hộ xác nhận. Trạm Y tế {xã} mở lớp tập huấn miễn phí một buổi vào đầu tháng tới, phát tài liệu và mẫu cam kết. Đề nghị lưu mẫu thức ăn 24 giờ với bữa cỗ từ 30 suất trở lên.',
    oral: 'Không phải xin giấy chứng nhận, chỉ ký cam kết. Đầu tháng tới trạm mở lớp, không mất tiền.',
  },
  {
    topic: 'food_safety',
    kind: 'feedback',
    place: 'đám cưới tổ chức tại nhà trong {thôn}',
    text: 'Đám cưới hôm trước hơn 40 người ăn xong đau bụng đi ngoài phải truyền nước. Đề nghị công bố nguyên nhân cho dân biết mà tránh, mấy hôm nay đồn ầm cả lên là do nước giếng bị bỏ thuốc.',
    answer:
      'Trạm Y tế {xã} tiếp nhận và điều trị 43 người có triệu chứng, đến nay tất cả đã ổn định, không có ca nặng. Kết quả xét nghiệm mẫu lưu và mẫu bệnh phẩm xác định nguyên nhân là vi khuẩn tụ cầu trong món nộm trộn từ tối hôm trước, để ngoài hơn 10 giờ khi trời nóng. Mẫu nước giếng âm tính, tin đồn bỏ thuốc là không có cơ sở, đề nghị bà con không lan truyền. Cơ sở nấu cỗ bị đình chỉ 3 tháng, xử phạt và chịu toàn bộ chi phí điều trị. Trạm đã phổ biến trên loa cách bảo quản thức ăn ngày hè trong 5 buổi liền.',
    oral: 'Nguyên nhân là món nộm để qua đêm, không phải do nước giếng. Bà con đừng tin lời đồn.',
  },
  {
    topic: 'food_safety',
    kind: 'recommendation',
    place: 'bếp ăn bán trú trường tiểu học',
    text: 'Phụ huynh chúng tôi đề nghị được luân phiên vào xem bếp ăn bán trú, kiểm tra thực phẩm giao buổi sáng. Suất ăn 28 nghìn mà cháu về kêu đói. Không phải không tin nhà trường nhưng trăm nghe không bằng một thấy.',
    answer:
      'UBND {xã} ủng hộ việc phụ huynh giám sát bếp ăn. Từ thứ Hai tuần tới, mỗi ngày có hai phụ huynh theo danh sách luân phiên được vào khu vực nhận hàng lúc 6 giờ 30, cùng ký sổ kiểm thực ba bước. Thực đơn, định lượng và giá từng món dán ở cổng trường vào chiều thứ Sáu tuần trước. Qua kiểm tra đột xuất, tiền thực phẩm thực tế chỉ đạt 21.500 đồng một suất, phần chất đốt và nhân công hạch toán cao; nhà trường phải điều chỉnh để tiền thực phẩm không dưới 24.000 đồng. Trạm Y tế {xã} lấy mẫu thức ăn kiểm nghiệm mỗi quý một lần.',
    oral: 'Phụ huynh cứ vào xem, từ thứ Hai. Tiền ăn của các cháu phải vào bữa ăn của các cháu.',
  },
  {
    topic: 'food_safety',
    kind: 'feedback',
    suits: 'ward',
    place: 'lò giết mổ tại nhà trong ngõ',
    text: 'Có nhà mổ lợn ngay trong ngõ, 2 giờ sáng lợn kêu điếc tai, nước tiết chảy ra rãnh chung đỏ lòm.',
    answer:
      'Công an và Phòng Kinh tế, Hạ tầng và Đô thị đã kiểm tra lúc 2 giờ sáng, lập biên bản hộ giết mổ 4 con lợn trong nhà ở, không kiểm dịch, xả nước thải ra rãnh chung. Theo quy định của tỉnh, khu vực nội phường không được phép giết mổ gia súc. UBND phường đã xử phạt và buộc chấm dứt hoạt động kể từ ngày lập biên bản; chủ hộ được giới thiệu vào lò mổ tập trung cách 3 km, miễn phí dịch vụ một tháng.',
  },
  {
    topic: 'food_safety',
    kind: 'recommendation',
    suits: 'commune',
    place: 'vùng rau ven sông',
    text: 'Rau nhà tôi trồng sạch mà ra chợ bán bằng giá rau phun thuốc, người mua không phân biệt được. Đề nghị {xã} đứng ra chứng nhận, cho một góc chợ riêng bán rau sạch, thỉnh thoảng lấy mẫu kiểm tra công khai thì người làm thật mới sống được.',
    answer:
      'UBND {xã} tiếp thu đề xuất của ông/bà. {Phòng Kinh tế} đã rà soát có 24 hộ trồng 3,6 ha rau theo hướng an toàn, sẽ hỗ trợ thành lập tổ hợp tác, tập huấn ghi nhật ký và phân tích mẫu đất, nước để được cấp chứng nhận VietGAP trong vụ đông; kinh phí chứng nhận lần đầu do ngân sách chi trả. Trong lúc chờ, ban quản lý chợ bố trí 6 quầy đầu cổng chính treo biển rau có nhật ký sản xuất, không thu phí 6 tháng. Trạm Y tế test nhanh dư lượng thuốc vào chợ phiên đầu tháng, kết quả ghi lên bảng ngay tại chợ.',
  },
]
