import type { DemoOpinion } from './shape.ts'

export const EDUCATION: DemoOpinion[] = [
  {
    topic: 'education',
    kind: 'feedback',
    place: 'điểm trường mầm non',
    text: 'Lớp mẫu giáo 5 tuổi có 46 cháu mà chỉ 2 cô, phòng học lại bị dột góc bếp. Trời nóng hai cái quạt trần hỏng một. Phụ huynh muốn đóng góp lắp điều hòa mà nhà trường bảo không được thu. Vậy nhà nước không cho thu thì nhà nước phải lo cho các cháu.',
    answer:
      'Lớp 46 cháu là vượt quy định tối đa 35 cháu. UBND {xã} và nhà trường đã mở thêm một lớp tại phòng chức năng, chuyển 16 cháu sang, bố trí thêm 2 giáo viên hợp đồng từ đầu tháng tới. Mái bếp đã được sửa, thay 4 quạt trần. Về điều hòa, quy định không cho phép nhà trường bắt buộc phụ huynh đóng góp, nhưng được tiếp nhận tài trợ tự nguyện khi có kế hoạch được UBND {xã} phê duyệt và công khai; {xã} đã hướng dẫn nhà trường lập kế hoạch. Ngân sách {xã} năm tới dành 600 triệu đồng xây thêm hai phòng học mầm non.',
    oral: 'Lớp đông quá là sai quy định, đã tách lớp rồi. Tài trợ tự nguyện thì được, ép thu thì không.',
  },
  {
    topic: 'education',
    kind: 'question',
    place: 'trường trung học cơ sở',
    text: 'Đầu năm học các khoản thu trường đưa ra 11 mục, tổng gần 3 triệu một cháu, gồm cả quỹ lớp, nước uống, sổ liên lạc điện tử, đồng phục, ủng hộ cơ sở vật chất. Tôi hỏi mục nào bắt buộc mục nào tự nguyện thì cô bảo hỏi nhà trường, nhà trường bảo hỏi hội phụ huynh. Mong {xã} trả lời rõ cho dân.',
    answer:
      'UBND {xã} đã kiểm tra các khoản thu của nhà trường. Học phí phổ thông công lập đã được Nhà nước miễn. Trong 11 mục, có 3 mục theo nghị quyết của HĐND tỉnh (nước uống, vệ sinh, trông xe) được thu theo mức trần; 4 mục thỏa thuận phải có chữ ký đồng ý của từng phụ huynh; quỹ lớp do phụ huynh tự quản, không ấn định mức; 3 mục thu sai gồm ủng hộ bình quân theo đầu học sinh, phô tô đề và sổ liên lạc đóng gộp, phải trả lại 640 nghìn đồng một cháu trong 15 ngày. Hiệu trưởng đã bị nhắc nhở bằng văn bản. Bảng phân loại khoản thu được dán ở cổng trường.',
    oral: 'Ba khoản thu sai thì nhà trường phải trả lại. Bảng phân loại dán ở cổng trường cho phụ huynh cùng xem.',
  },
  {
    topic: 'education',
    kind: 'recommendation',
    suits: 'commune',
    place: 'điểm trường lẻ trên núi',
    text: 'Nghe tin sắp xóa điểm trường, dồn các cháu lớp 1, lớp 2 xuống trường chính cách 7 km. Cháu nhỏ 6 tuổi đi sao được, bố mẹ thì đi nương từ sáng sớm. Nếu dồn thì phải có bán trú, có người trông. Còn không thì để thầy cô lên dạy tại chỗ như cũ cho bà con nhờ.',
    answer:
      'UBND {xã} khẳng định chưa xóa điểm trường khi chưa bảo đảm điều kiện bán trú. Năm học này lớp 1 và lớp 2 vẫn học tại chỗ, ghép hai trình độ, do hai giáo viên ở lại điểm trường phụ trách. Phương án dồn về trường chính chỉ thực hiện từ lớp 3, khi nhà bán trú 8 phòng hoàn thành và có người nấu ăn, quản sinh; học sinh ở xa được hưởng chế độ gạo và tiền ăn của Nhà nước. Trước khi quyết định, nhà trường họp phụ huynh tại {thôn}, lấy phiếu từng nhà. Điểm trường được sửa mái, thay cửa trong dịp hè với kinh phí 70 triệu đồng.',
    oral: 'Lớp 1, lớp 2 vẫn học tại {thôn}, chưa dồn đi đâu cả. Khi nào có nhà bán trú mới bàn, mà bàn thì phải họp phụ huynh.',
  },
  {
    topic: 'education',
    kind: 'feedback',
    place: 'cổng trường tiểu học',
    text: 'Quà vặt không nhãn mác bán đầy cổng trường, xúc xích chiên dầu đen, kẹo có cả chữ nước ngoài. Đã có cháu đau bụng.',
    answer:
      'Trạm Y tế, Công an {xã} và nhà trường đã kiểm tra 7 hàng rong, 2 quầy tạp hóa trước cổng trường, thu giữ 23 kg kẹo, xúc xích không rõ nguồn gốc, xử phạt 3 người bán. {Xã} quy định không bán hàng ăn trong bán kính 50 m quanh cổng trường vào giờ vào lớp và tan học; 5 hộ khó khăn được sắp xếp chỗ bán trong chợ, miễn phí 3 tháng đầu.',
  },
  {
    topic: 'education',
    kind: 'question',
    suits: 'ward',
    place: 'phân tuyến tuyển sinh khu đô thị mới',
    text: 'Nhà tôi cách trường 300 mét mà phân tuyến cho cháu vào trường cách 2 km, trong khi nhiều cháu ở nơi khác lại được vào. Hỏi căn cứ phân tuyến thế nào? Trái tuyến xét theo tiêu chí gì, có công khai không?',
    answer:
      'Phân tuyến tuyển sinh lớp 1 căn cứ nơi cư trú thực tế trên cơ sở dữ liệu dân cư, số phòng học và bản đồ khoảng cách. Khu đô thị mới chưa có tên đường khi lập kế hoạch nên bị gán vào tuyến của khu dân cư cũ; đây là thiếu sót của Phòng Văn hóa – Xã hội. UBND phường đã điều chỉnh, đưa 22 cháu trong bán kính 800 m về đúng trường gần nhà, trong đó có cháu của gia đình. Năm nay không nhận trái tuyến, trừ con của giáo viên trong trường và trẻ khuyết tật. Danh sách trúng tuyển kèm tiêu chí được niêm yết tại cổng trường và trang thông tin của phường.',
    oral: 'Phân tuyến nhầm khu đô thị mới là lỗi của phường, đã điều chỉnh lại cho 22 cháu rồi.',
  },
  {
    topic: 'education',
    kind: 'recommendation',
    place: 'sân trường và nhà đa năng',
    text: 'Chiều và hè sân trường khóa cổng, trẻ con không có chỗ chơi phải ra đường đá bóng. Đề nghị mở cổng sau giờ học, {thôn} cử người trông. Làm thêm cái xà đơn, vài cái ghế đá thì càng tốt.',
    answer:
      'Đề nghị mở cửa sân trường ngoài giờ học là hợp lý. UBND {xã} thống nhất với nhà trường: từ tuần tới, sân trường mở từ 16 giờ 45 đến 18 giờ 30 các ngày học và cả ngày thứ Bảy, Chủ nhật; trong hè mở từ 6 đến 8 giờ và 16 đến 18 giờ 30. Chi đoàn và Hội Cựu chiến binh phân công người trông theo lịch dán ở cổng. {Xã} hỗ trợ 2 xà đơn, 1 bàn bóng bàn ngoài trời và 6 ghế đá, lắp xong trước hè.',
    oral: 'Mở cổng thì mở được. {Thôn} cử người trông, {xã} cho xà đơn và ghế đá.',
  },
  {
    topic: 'education',
    kind: 'feedback',
    place: 'lớp học thêm tại nhà giáo viên',
    text: 'Đã cấm dạy thêm rồi mà cô vẫn gợi ý học ở nhà người quen của cô, cháu nào ko đi thì trên lớp hay bị gọi lên bảng. Phụ huynh biết cả nhưng sợ con bị để ý nên không ai dám nói. Tôi xin không nêu tên. Đề nghị {xã} kiểm tra kín đáo.',
    answer:
      'UBND {xã} bảo đảm giữ kín danh tính người phản ánh. Theo quy định hiện hành, giáo viên không được dạy thêm có thu tiền ngoài nhà trường đối với học sinh mình đang dạy trên lớp, kể cả mượn tên người khác. Tổ kiểm tra đã xác minh lớp học nêu trên, có 19 học sinh, do giáo viên chủ nhiệm trực tiếp dạy. Lớp đã dừng, giáo viên trả lại tiền tháng chưa học và đang bị xem xét kỷ luật theo Luật Viên chức. Nhà trường mở hòm thư góp ý kín, {xã} khảo sát ẩn danh phụ huynh vào cuối mỗi học kỳ để bảo đảm không có việc trù dập học sinh.',
  },
  {
    topic: 'education',
    kind: 'question',
    suits: 'commune',
    place: 'gia đình có con học lớp 12 nội trú',
    text: 'Xin hỏi chế độ cho học sinh dân tộc thiểu số, hộ cận nghèo học cấp 3 nội trú: sau khi sáp nhập xã, xã cũ của tôi thuộc vùng khó khăn mà xã mới thì không thấy trong danh sách, con tôi có bị cắt tiền ăn và gạo không?',
    answer:
      'Theo quy định chuyển tiếp, trong khi chưa có danh sách phân định mới thì các {thôn} thuộc xã đặc biệt khó khăn trước sắp xếp tiếp tục hưởng chính sách như cũ. Như vậy con của ông/bà không bị cắt chế độ trong năm học này. Phòng Văn hóa – Xã hội đã rà soát 64 học sinh thuộc diện tương tự, gửi văn bản xác nhận đến 3 trường trung học phổ thông để chi đủ tiền ăn, tiền ở và 15 kg gạo mỗi tháng. Trường hợp tháng vừa qua bị tạm dừng được truy lĩnh trong kỳ chi trả tới. Khi có phân định mới, {xã} thông báo trước ít nhất một học kỳ.',
    oral: 'Không bị cắt, hưởng như cũ. {Xã} đã gửi giấy xác nhận cho nhà trường rồi.',
  },
]
