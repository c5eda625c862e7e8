import type { DemoOpinion } from './shape.ts'

export const ROADS: DemoOpinion[] = [
  {
    topic: 'roads',
    kind: 'recommendation',
    place: 'đoạn trước nhà văn hóa {thôn}',
    text: 'Đường bê tông đoạn trước nhà văn hóa làm từ năm 2011, xe tải chở gỗ chở cát chạy suốt ngày nên vỡ nát hết, ổ gà to bằng cái mâm. Tháng trước một cháu học sinh ngã gãy tay. Đề nghị {xã} sửa chữa sớm, trước mắt đổ tạm đá cấp phối cho dân đi, rồi cắm biển hạn chế tải trọng.',
    answer:
      'Đoạn đường ông/bà phản ánh dài 340 m, kiểm tra thực tế có 27 vị trí vỡ mặt. Trước mắt, {Phòng Kinh tế} đã cho đổ 45 m3 đá cấp phối, lu lèn xong các vị trí hỏng nặng. Biển hạn chế xe trên 8 tấn được cắm ở hai đầu đường trong 10 ngày tới, Công an {xã} phối hợp tuần tra, xử lý xe quá tải. Về lâu dài, UBND {xã} đã đưa vào danh mục sửa chữa từ nguồn sự nghiệp giao thông để HĐND {xã} quyết định tại kỳ họp gần nhất; nếu được thông qua sẽ thi công đổ lại mặt bê tông dày 20 cm ngay sau khi phân bổ vốn.',
    oral: 'Tuần này cho đổ đá ngay, biển cấm xe nặng cũng cắm luôn. Còn đổ bê tông lại thì phải trình HĐND {xã} bố trí vốn.',
  },
  {
    topic: 'roads',
    kind: 'feedback',
    place: 'ngã ba cạnh cổng trường tiểu học',
    text: 'Ngã ba cổng trường không có gờ giảm tốc, không vạch sang đường, giờ tan học xe máy phóng như bay. Sợ lắm.',
    answer:
      'Ngay sau khi nhận được phản ánh, Công an {xã} và {Phòng Kinh tế} đã khảo sát vào giờ tan trường. Vị trí này thuộc đường do {xã} quản lý nên UBND {xã} quyết định lắp hai cụm gờ giảm tốc cách cổng trường 30 m về hai phía, kẻ vạch người đi bộ, bổ sung biển báo trẻ em và một đèn cảnh báo năng lượng mặt trời. Thời gian hoàn thành 25 ngày.',
    oral: 'Đúng là nguy hiểm. Từ thứ Hai tới sẽ có lực lượng trực giờ tan học, gờ giảm tốc làm trong tháng.',
  },
  {
    topic: 'roads',
    kind: 'recommendation',
    suits: 'commune',
    place: 'ngầm tràn đầu {thôn}',
    text: '{Thôn} tôi có 63 hộ ở bên kia suối. Cứ mưa to là ngầm tràn ngập, có khi 3 ngày không ra được, các cháu nghỉ học, người ốm phải khiêng đường vòng qua đèo mất nửa ngày. Kiến nghị này bà con nêu từ nhiệm kỳ trước, buổi đối thoại nào cũng nhắc, lần nào cũng được trả lời là chờ vốn. Bà con sẵn sàng hiến đất, góp công, nhà nào có máy xúc cũng cho mượn. Chỉ xin nhà nước cho cái cầu, to nhỏ cũng được, miễn là mùa lũ đi được.',
    answer:
      'Việc làm cầu thay ngầm tràn là hết sức cần thiết, UBND {xã} chia sẻ với khó khăn của 63 hộ. Dự toán sơ bộ cầu dầm bê tông dài 24 m khoảng 5,8 tỷ đồng, vượt khả năng ngân sách {xã}. UBND {xã} đã trình tỉnh bố trí từ chương trình mục tiêu quốc gia và được đưa vào danh mục khảo sát của năm tới, Sở Xây dựng cử đoàn khảo sát trong quý này. Trước mùa mưa, {xã} làm trước hai việc: nâng ngầm thêm 60 cm, lắp cột thủy chí và dây bám; bố trí một thuyền tôn cùng áo phao giao dân quân trực. Tiến độ được báo cáo lại tại buổi đối thoại kỳ sau.',
    oral: 'Tôi đã đi qua ngầm đó mùa lũ nên rất hiểu. Năm nay nâng ngầm trước, cầu thì đã vào danh mục khảo sát của tỉnh.',
  },
  {
    topic: 'roads',
    kind: 'question',
    place: 'ngõ phía sau chợ',
    text: 'Xin hỏi làm đường ngõ theo hình thức nhà nước và nhân dân cùng làm thì hiện nay nhà nước hỗ trợ những gì, dân đóng bao nhiêu phần trăm? Ngõ chúng tôi 19 hộ đã họp, thống nhất hiến mỗi bên nửa mét, chỉ chờ hướng dẫn thủ tục.',
    answer:
      'Theo nghị quyết của HĐND tỉnh đang áp dụng, đường ngõ rộng từ 2,5 m trở lên được hỗ trợ toàn bộ xi măng và ống cống, bằng khoảng 55% giá trị; phần cát, đá, nhân công do nhân dân đóng góp, hộ nghèo được miễn. Thủ tục gồm biên bản họp có chữ ký từ 80% số hộ, giấy hiến đất và đơn đăng ký theo mẫu. Ngõ của ông/bà đã đủ điều kiện. {Phòng Kinh tế} cử cán bộ đến đo, lập dự toán trong 10 ngày làm việc và đưa vào đợt cấp xi măng gần nhất. Đề nghị {trưởng thôn} gửi biên bản họp về phòng trong tuần.',
  },
  {
    topic: 'roads',
    kind: 'feedback',
    suits: 'ward',
    place: 'vỉa hè dãy phố trước chợ',
    text: 'Vỉa hè phường bị chiếm hết, hàng quán bày ra tận lòng đường, người đi bộ phải đi xuống đường xe chạy. Đội trật tự đi qua thì dọn vào, đi khỏi lại bày ra như cũ. Đối thoại năm ngoái cũng nói rồi. Hay là kẻ vạch, cho thuê một phần, thu tiền đàng hoàng còn hơn là đuổi nhau như mèo với chuột.',
    answer:
      'Tình trạng lấn chiếm tại dãy phố trước chợ là có thật và xử lý chưa dứt điểm. Từ tháng này phường thay đổi cách làm. Đoạn vỉa hè rộng từ 3 m được kẻ vạch, dành tối thiểu 1,5 m cho người đi bộ, phần còn lại cho phép sử dụng tạm thời có thu phí theo nghị quyết của HĐND tỉnh. Đoạn hẹp hơn 3 m thì cấm hẳn. Công an phường và tổ trật tự đô thị kiểm tra cả sáng sớm và sau 17 giờ, vi phạm lần hai trở lên xử phạt, công khai tên hộ trên loa. Phường tổng kết sau 60 ngày và báo cáo kết quả với tổ dân phố.',
    oral: 'Ý kiến kẻ vạch, thu phí rất hay, phường cũng đang làm theo hướng đó. Chỗ nào hẹp thì cấm hẳn.',
  },
  {
    topic: 'roads',
    kind: 'recommendation',
    place: 'dốc dài trước cổng nghĩa trang',
    text: 'Đề nghị lắp gương cầu lồi ở khúc cua dốc nghĩa trang vì bị khuất tầm nhìn, từ đầu năm đã 3 vụ đâm nhau.',
    answer:
      'Công an {xã} xác nhận tại khúc cua này từ đầu năm xảy ra 3 vụ va chạm, làm 4 người bị thương. {Phòng Kinh tế} đã kiểm tra và thống nhất lắp một gương cầu lồi đường kính 1 m ở phía ta-luy dương, phát quang cây cối hai bên trong phạm vi 40 m, sơn lại vạch liền tim đường. Gương đã đặt mua, lắp trong vòng 15 ngày.',
  },
  {
    topic: 'roads',
    kind: 'recommendation',
    place: 'trục đường từ cổng chào đến trạm y tế',
    text: 'Đường điện chiếu sáng do dân đóng góp lắp được 42 bóng, nay hỏng gần một nửa mà không biết ai chịu trách nhiệm sửa. Tiền điện thì quỹ {thôn} trả, bóng hỏng thì không có tiền thay. Tối đến đường tối om, các cụ đi tập dưỡng sinh sáng sớm vấp ngã. Xin {xã} nhận về quản lý hoặc hỗ trợ thay bóng led.',
    answer:
      'Qua kiểm kê, tuyến có 42 bóng thì 19 bóng không sáng, 3 cột nghiêng. UBND {xã} hỗ trợ thay toàn bộ 42 bóng bằng đèn LED 50 W lấy từ nguồn kiến thiết thị chính, công suất giảm một nửa nên tiền điện hằng tháng cũng giảm theo. Sau khi thay, {xã} tiếp nhận tuyến đèn vào danh mục tài sản công để duy tu hằng năm; phần tiền điện, {xã} trình HĐND phương án trả từ ngân sách. Việc thay bóng do đơn vị quản lý điện thực hiện trong 30 ngày, {trưởng thôn} ký biên bản nghiệm thu từng cột.',
    oral: 'Bóng hỏng thì {xã} thay, tuyến đèn {xã} sẽ nhận về quản lý, không để quỹ của bà con phải lo nữa.',
  },
  {
    topic: 'roads',
    kind: 'feedback',
    place: 'đoạn đường mới trải nhựa gần cầu',
    text: 'Nhà thầu đào đường đặt ống nước xong lấp qua loa, chưa đầy một tháng đã lún thành rãnh dài, trời mưa nước đọng. Ai nghiệm thu đoạn này? Tiền thuế của dân mà làm ăn như thế à.',
    answer:
      'UBND {xã} đã mời nhà thầu và đơn vị giám sát đến hiện trường. Kết quả đào kiểm tra 3 vị trí cho thấy lớp cát đầm không đủ độ chặt, phần hoàn trả mặt đường chỉ là nghiệm thu tạm, chưa thanh toán. UBND {xã} yêu cầu nhà thầu bóc bỏ 186 m, đầm lại từng lớp, trải lại nhựa bằng kinh phí của mình trong 20 ngày, có Ban Giám sát đầu tư cộng đồng chứng kiến. Nếu quá hạn, {xã} không xác nhận hoàn trả mặt đường, giữ lại tiền bảo đảm và kiến nghị chủ đầu tư xử phạt hợp đồng. Cán bộ theo dõi công trình đã bị nhắc nhở bằng văn bản.',
  },
  {
    topic: 'roads',
    kind: 'feedback',
    suits: 'commune',
    place: 'dốc vào nhà ông trưởng họ',
    text: 'Dốc cao trơn như đổ mỡ, đổ hộ mấy xe bê tông là xong. Xin mãi rồi.',
    answer:
      'Đoạn dốc dài 45 m, độ dốc 14%, chưa có trong kế hoạch vì ngắn, dễ bị bỏ sót. {Phòng Kinh tế} đã đo, cần 27 m3 bê tông. {Xã} cấp 9 tấn xi măng và cát, đá; bà con góp công đổ trong một ngày Chủ nhật, có kẻ rãnh chống trơn. Vật liệu tập kết trong tuần tới.',
    oral: 'Việc này nhỏ, tuần tới chở vật liệu đến, Chủ nhật bà con cùng làm.',
  },
]
