import type { DemoOpinion } from './shape.ts'

export const WELFARE: DemoOpinion[] = [
  {
    topic: 'welfare',
    kind: 'question',
    place: 'hộ gia đình chính sách đầu ngõ',
    text: 'Tôi năm nay 76 tuổi, không có lương hưu, nghe nói được trợ cấp hưu trí xã hội 500 nghìn một tháng. Tôi nộp giấy tờ từ hai tháng trước mà chưa được lĩnh. Xin hỏi bao giờ được lĩnh, có được truy lĩnh không, hay lĩnh từ tháng có quyết định.',
    answer:
      'Theo Luật Bảo hiểm xã hội và nghị định hướng dẫn, công dân từ đủ 75 tuổi không hưởng lương hưu được trợ cấp hưu trí xã hội 500.000 đồng một tháng, thời điểm hưởng tính từ tháng đủ điều kiện, nên ông/bà được truy lĩnh. Hồ sơ của ông/bà đã được Chủ tịch UBND {xã} ký quyết định; việc chi trả chậm do số tài khoản ghi sai một chữ số, bị trả về. Phòng Văn hóa – Xã hội đã sửa và chuyển danh sách cho đơn vị chi trả, kỳ tới ông/bà nhận đủ các tháng còn thiếu.',
    oral: 'Cụ yên tâm, được truy lĩnh cả những tháng trước. Kỳ tới là có tiền.',
  },
  {
    topic: 'welfare',
    kind: 'complaint',
    place: 'hộ gia đình ở cuối {thôn}',
    text: 'Nhà tôi đang là hộ cận nghèo, năm nay bình xét bị cho ra khỏi danh sách, lí do là có xe máy và tivi. Xe máy là của con tôi đi làm thuê ở xa gửi về, tivi do ngày hội Đại đoàn kết tặng. Trong nhà có một người bệnh thận chạy 3 buổi một tuần, một cháu đang học lớp 9. Hôm họp bình xét tôi đi viện không được dự, không ai báo lại. Tôi khiếu nại quyết định công nhận hộ thoát cận nghèo, xin được chấm điểm lại cho đúng.',
    answer:
      'Ban Chỉ đạo rà soát của {xã} đã chấm lại phiếu của gia đình có mặt đại diện của hộ. Kết quả: xe máy không thuộc tài sản của hộ, điểm thiếu hụt về y tế chưa được tính; điểm mới là 128 điểm, thu nhập bình quân dưới chuẩn, đủ tiêu chí hộ cận nghèo theo quy định hiện hành. Việc họp bình xét khi hộ vắng mặt mà không thông báo là sai trình tự. Chủ tịch UBND {xã} đã ban hành quyết định công nhận lại hộ cận nghèo, có hiệu lực từ đầu năm; thẻ bảo hiểm y tế và miễn giảm học phí được khôi phục trong 10 ngày làm việc. {Trưởng thôn} đã rút kinh nghiệm trước hội nghị.',
  },
  {
    topic: 'welfare',
    kind: 'recommendation',
    suits: 'commune',
    place: 'nhà ở của hộ già neo đơn',
    text: 'Trong {thôn} có hai cụ già ở với nhau trong căn nhà vách đất, mái dột, cột mọt. Các cụ không có con cái. Đợt xóa nhà tạm vừa rồi không có tên vì đất chưa có sổ. Người dân chúng tôi bàn nhau sẽ góp công dựng nhà, chỉ xin {xã} linh động chuyện giấy tờ và hỗ trợ ít vật liệu. Mùa bão này mà đổ thì chúng ta có tội với các cụ.',
    answer:
      'UBND {xã} rất cảm kích tấm lòng của bà con. Theo hướng dẫn xóa nhà tạm, nhà dột nát, hộ chưa có giấy chứng nhận nhưng đất ở ổn định, không tranh chấp, không nằm trong vùng sạt lở thì UBND {xã} xác nhận là được hỗ trợ. {Xã} đã xác nhận cho hai cụ, mức hỗ trợ xây mới 60 triệu đồng, Quỹ Vì người nghèo thêm 10 triệu đồng, một doanh nghiệp tặng 4 tấn xi măng. Nhà 36 m2, ba cứng, khởi công trong 15 ngày, xong trước mùa mưa bão. Trong lúc xây, hai cụ ở tạm nhà văn hóa, Hội Phụ nữ lo cơm nước. Ban Công tác Mặt trận nhận điều phối ngày công.',
    oral: 'Giấy tờ thì {xã} xác nhận được. Bà con góp công, {xã} lo tiền với xi măng, phải xong trước mùa bão.',
  },
  {
    topic: 'welfare',
    kind: 'question',
    place: 'gia đình có người khuyết tật',
    text: 'Cháu tôi 9 tuổi bị bại não, mức trợ cấp đang là nặng, nhưng nay cháu không tự ngồi được. Muốn giám định lại lên đặc biệt nặng thì phải làm thế nào, có phải đưa cháu lên tỉnh không? Đưa đi khổ lắm.',
    answer:
      'Việc xác định lại mức độ khuyết tật do Hội đồng xác định mức độ khuyết tật {xã} thực hiện, gia đình không phải đưa cháu lên tỉnh. Ông/bà nộp đơn theo mẫu kèm bản sao giấy xác nhận khuyết tật và giấy ra viện gần nhất (nếu có). Do cháu đi lại khó khăn, Hội đồng gồm Trạm Y tế, Phòng Văn hóa – Xã hội và hội đoàn thể sẽ đến tận nhà, lịch vào tuần sau. Nếu kết luận đặc biệt nặng, trẻ em được hưởng hệ số trợ cấp 2,5 và người chăm sóc cũng được hỗ trợ hằng tháng, tính từ tháng Hội đồng cấp giấy xác nhận mới.',
  },
  {
    topic: 'welfare',
    kind: 'feedback',
    place: 'điểm phát quà tại nhà văn hóa',
    text: 'Quà cứu trợ đợt bão vừa rồi chia đều mỗi nhà một suất, nhà ngập đến nóc cũng như nhà không ngập. Như thế là cào bằng. Dân không tham gì mấy gói mì nhưng mà phải công bằng.',
    answer:
      'Ý kiến của ông/bà đúng và thẳng thắn. Đợt quà đầu do một đoàn thiện nguyện đến trực tiếp, phát theo danh sách toàn {thôn}, chưa qua rà soát thiệt hại. Từ đợt sau, mọi nguồn cứu trợ thống nhất qua Ban Vận động cứu trợ do MTTQ {xã} chủ trì, chia ba mức theo thiệt hại đã kiểm đếm. Danh sách được niêm yết 2 ngày trước khi phát. Riêng 34 hộ ngập nặng đã nhận bổ sung 2 triệu đồng và 30 kg gạo mỗi hộ từ nguồn dự phòng. MTTQ {xã} sẽ báo cáo thu, chi từng nguồn tại hội nghị nhân dân gần nhất.',
  },
  {
    topic: 'welfare',
    kind: 'question',
    place: 'gia đình liệt sĩ',
    text: 'Bố tôi là liệt sĩ hy sinh năm 1972, giấy báo tử ghi mai táng tại mặt trận phía Nam. Gia đình mới được đồng đội cũ cho biết phần mộ ở một nghĩa trang nhưng tên trên bia sai một chữ đệm. Xin hỏi thủ tục giám định ADN và đưa hài cốt về quê, nhà nước hỗ trợ những khoản nào?',
    answer:
      'UBND {xã} xin chia sẻ với mong mỏi nhiều năm của gia đình. Trước hết gia đình làm đơn đề nghị xác định danh tính theo mẫu, kèm giấy báo tử, bằng Tổ quốc ghi công và xác nhận của đồng đội; Phòng Văn hóa – Xã hội tiếp nhận và chuyển Sở Nội vụ trong 5 ngày làm việc. Việc lấy mẫu, giám định ADN do Nhà nước chi trả toàn bộ. Khi có kết quả, thân nhân di chuyển hài cốt được hỗ trợ tiền tàu xe, tiền ăn và chi phí cất bốc, xây mộ; {xã} đón và truy điệu trang trọng. Cán bộ chính sách sẽ đến nhà giúp gia đình viết đơn.',
    oral: 'Cán bộ chính sách sẽ xuống tận nhà làm đơn cùng gia đình. Giám định ADN Nhà nước lo toàn bộ.',
  },
  {
    topic: 'welfare',
    kind: 'recommendation',
    place: 'các hộ có con em học nghề',
    text: 'Thanh niên trong {thôn} học xong không có việc, đi xuất khẩu lao động thì bị cò lừa. Đề nghị {xã} mở hội chợ việc làm, mời công ty có giấy phép thật về tư vấn và cho vay vốn chính sách.',
    answer:
      '{Xã} tiếp thu và đã có kế hoạch cụ thể. Phiên giao dịch việc làm lưu động tổ chức tại hội trường {xã} vào ngày thứ Bảy của tuần cuối tháng tới, do Trung tâm Dịch vụ việc làm tỉnh chủ trì, 9 doanh nghiệp trong khu công nghiệp và 3 công ty đưa người đi làm việc ở nước ngoài có giấy phép tham gia. Danh sách công ty được cấp phép dán tại nhà văn hóa để đối chiếu, không nộp tiền cho cá nhân môi giới. Người lao động thuộc hộ nghèo, cận nghèo, dân tộc thiểu số được vay ưu đãi qua Ngân hàng Chính sách xã hội, tổ tiết kiệm và vay vốn hướng dẫn hồ sơ ngay tại phiên.',
  },
  {
    topic: 'welfare',
    kind: 'feedback',
    suits: 'ward',
    place: 'khu nhà trọ công nhân gần khu công nghiệp',
    text: 'Công ty may trên địa bàn nợ bảo hiểm của công nhân 8 tháng, chúng tôi nghỉ việc không chốt được sổ, không lĩnh được trợ cấp thất nghiệp. Giám đốc thì né. Nhờ chính quyền lên tiếng giúp người lao động.',
    answer:
      'Việc thanh tra, thu hồi nợ bảo hiểm thuộc thẩm quyền của cơ quan bảo hiểm xã hội và thanh tra tỉnh, song phường không đứng ngoài. UBND phường đã mời đại diện công ty, Bảo hiểm xã hội cơ sở và công đoàn làm việc. Công ty xác nhận nợ 8 tháng của 126 lao động, cam kết đóng trước cho 31 người đã nghỉ việc trong 20 ngày để chốt sổ, số còn lại trả dần trong 4 tháng. Nếu không thực hiện, Bảo hiểm xã hội chuyển hồ sơ kiến nghị xử lý hành vi trốn đóng. Danh sách 31 người đã gửi tổ dân phố để đối chiếu, ai sót tên báo ngay Phòng Văn hóa – Xã hội.',
  },
  {
    topic: 'welfare',
    kind: 'question',
    place: 'hộ đang nuôi cháu nhỏ mồ côi',
    text: 'Tôi nuôi hai cháu ngoại, bố mẹ các cháu mất cả. Có chế độ gì cho người nuôi như tôi không?',
    answer:
      'Theo chính sách trợ giúp xã hội, trẻ mồ côi cả cha và mẹ được trợ cấp hằng tháng theo hệ số 1,5 (dưới 4 tuổi hệ số 2,5), được cấp thẻ bảo hiểm y tế, miễn học phí. Người nhận chăm sóc, nuôi dưỡng cũng được hỗ trợ kinh phí hằng tháng cho mỗi cháu theo hệ số 1,5. Rà soát cho thấy hai cháu đã có trợ cấp nhưng hồ sơ nhận nuôi dưỡng của ông/bà chưa lập. Phòng Văn hóa – Xã hội cử cán bộ đến nhà hoàn thiện tờ khai trong tuần này, trình quyết định trong 10 ngày làm việc. Hội Phụ nữ nhận đỡ đầu hai cháu 500 nghìn đồng mỗi tháng đến 18 tuổi.',
    oral: 'Có chế độ cho cả cháu và người nuôi. Tuần này cán bộ đến nhà làm tờ khai luôn.',
  },
  {
    topic: 'welfare',
    kind: 'recommendation',
    place: 'nhà văn hóa {thôn}',
    text: 'Tôi xin có mấy ý như sau, đều là chuyện của người cao tuổi. Thứ nhất là tiền chúc thọ, mừng thọ năm nay về sau Tết cả tháng, cụ thì đã mất không kịp nhận, con cháu mang tiền về thắp hương mà tủi. Năm sau đề nghị chuyển trước Tết. Thứ hai, câu lạc bộ liên thế hệ được cấp vốn 50 triệu đồng cho hội viên vay nuôi gà, nhưng ba hộ quá hạn chưa trả, hội đi đòi mãi không được, nhờ {xã} có tiếng nói. Thứ ba, các cụ trên 80 tuổi đi lại khó khăn, mỗi lần lĩnh tiền phải thuê xe ôm 60 nghìn, bằng hơn một phần mười tiền trợ cấp, xin cho lĩnh tại {thôn}. Thứ tư, xin một bộ loa kéo để sinh hoạt, loa cũ rè không nghe được. Bốn việc, việc nào làm được ngay thì xin làm ngay, việc nào chưa được thì nói để chúng tôi về thưa lại với các cụ.',
    answer:
      'Bốn kiến nghị của người cao tuổi được giải quyết như sau. Quà mừng thọ năm tới cấp về {thôn} trước Tết 15 ngày. Ba hộ vay quá hạn đã được mời làm việc, hai hộ trả dần trong 4 tháng, một hộ khó khăn được gia hạn 6 tháng. Từ kỳ tới, đơn vị chi trả phát tiền tại nhà văn hóa vào ngày 8 hằng tháng, cụ yếu được mang đến tận nhà. Bộ loa kéo do Phòng Văn hóa – Xã hội trang bị trong tháng.',
    oral: 'Cả bốn việc đều làm được. Loa thì trong tháng, phát tiền tại chỗ thì từ kỳ tới.',
  },
]
