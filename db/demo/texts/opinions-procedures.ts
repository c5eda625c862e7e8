import type { DemoOpinion } from './shape.ts'

export const PROCEDURES: DemoOpinion[] = [
  {
    topic: 'procedures',
    kind: 'feedback',
    place: 'bộ phận một cửa',
    text: 'Tôi đi chứng thực cái bản sao mà ngồi từ 7 rưỡi đến 10 giờ. Có 6 quầy thì 2 quầy có người, anh ngồi quầy số 3 cầm điện thoại lướt, hỏi thì bảo hệ thống đang nghẽn. Dân đi làm công, nghỉ một buổi mất vài trăm nghìn. Đề nghị lãnh đạo thỉnh thoảng xuống ngồi như dân thử xem.',
    answer:
      'UBND {xã} xin lỗi ông/bà về thời gian chờ đợi. Trích xuất camera và nhật ký hệ thống buổi hôm đó cho thấy phần mềm nghẽn 35 phút, thời gian còn lại do hai quầy vắng người đi họp mà không bố trí thay, một công chức sử dụng điện thoại cá nhân trong giờ làm việc. Công chức này đã bị phê bình, trừ điểm thi đua tháng. Từ tuần này, quầy chứng thực và hộ tịch luôn có người trực, có lịch thay thế dán công khai; việc chứng thực bản sao trả trong vòng 60 phút. Lãnh đạo UBND {xã} trực tại Trung tâm vào sáng thứ Hai và thứ Năm, không báo trước.',
    oral: 'Tôi xin lỗi bác. Tôi sẽ xuống ngồi thật, và đã phê bình công chức ở quầy đó.',
  },
  {
    topic: 'procedures',
    kind: 'question',
    place: 'gia đình mới chuyển về',
    text: 'Sau sáp nhập, giấy khai sinh, sổ đỏ, căn cước ghi địa chỉ cũ thì có phải đi đổi lại hết không?',
    answer:
      'Ông/bà không phải đi đổi hàng loạt. Theo quy định khi sắp xếp đơn vị hành chính, giấy tờ đã cấp trước đó nếu chưa hết hạn vẫn tiếp tục có giá trị sử dụng; cơ quan nhà nước không được yêu cầu người dân đổi lại chỉ vì địa danh thay đổi. Nơi nào yêu cầu trái quy định, đề nghị ông/bà báo Trung tâm Phục vụ hành chính công {xã}.',
    oral: 'Không phải đổi. Giấy cũ vẫn dùng bình thường, ai bắt đổi bà con báo {xã}.',
  },
  {
    topic: 'procedures',
    kind: 'complaint',
    place: 'bộ phận hộ tịch',
    text: 'Tôi khiếu nại việc công chức hộ tịch từ chối cải chính năm sinh trong giấy khai sinh của tôi. Học bạ, lý lịch đoàn viên, căn cước đều ghi 1973, riêng giấy khai sinh bản cấp lại ghi 1975 do người viết nhầm. Sổ gốc ở xã cũ tôi xem rõ ràng là 1973. Vậy mà chỉ trả lời miệng là không làm được, không có văn bản nào. Đề nghị Chủ tịch giải quyết.',
    answer:
      'Chủ tịch UBND {xã} đã giao xác minh sổ đăng ký khai sinh gốc lưu tại kho; trang đăng ký ghi năm 1973, trùng với các giấy tờ khác của ông/bà. Như vậy bản cấp lại ghi 1975 là sai sót của người thực hiện, thuộc trường hợp cải chính hộ tịch theo Luật Hộ tịch. Việc từ chối bằng miệng, không có văn bản nêu lý do là sai quy định; công chức đã kiểm điểm. UBND {xã} thực hiện cải chính trong 3 ngày làm việc, trả bản trích lục tại nhà, không thu lệ phí. Nếu còn nội dung chưa nhất trí, ông/bà có quyền khiếu nại đến Chủ tịch UBND tỉnh hoặc khởi kiện tại Tòa án.',
  },
  {
    topic: 'procedures',
    kind: 'recommendation',
    place: 'trụ sở {xã} mới',
    suits: 'commune',
    text: 'Từ ngày nhập xã, đi làm giấy tờ xa thêm 12 cây số. Các cụ không đi được xe máy thì chịu. Bà con đề nghị mỗi tuần một hai buổi cử cán bộ về trụ sở cũ ngồi làm giấy tờ thông thường: chứng thực, khai sinh, khai tử, xác nhận này nọ.',
    answer:
      'Từ nguyện vọng của bà con các vùng xa trung tâm, UBND {xã} duy trì điểm tiếp nhận tại trụ sở cũ vào thứ Ba và thứ Sáu hằng tuần, buổi sáng, bắt đầu từ tuần tới. Tại điểm này có 2 công chức làm hộ tịch, chứng thực, tiếp nhận hồ sơ đất đai và chính sách; chữ ký số của lãnh đạo nên khai sinh, khai tử, chứng thực trả ngay trong buổi. Người già yếu, khuyết tật gọi {trưởng thôn}, tổ lưu động đến nhà làm vào chiều thứ Sáu.',
    oral: 'Đồng ý với bà con. Tuần tới mở điểm tiếp nhận ở trụ sở cũ, sáng thứ Ba và thứ Sáu.',
  },
  {
    topic: 'procedures',
    kind: 'feedback',
    place: 'trung tâm phục vụ hành chính công',
    text: 'Nộp hồ sơ trên mạng rồi cán bộ vẫn bắt mang bản giấy lên nộp lại. Thế thì trực tuyến để làm gì?',
    answer:
      'Yêu cầu nộp lại bản giấy với hồ sơ đã nộp trực tuyến hợp lệ là trái quy định về thủ tục hành chính trên môi trường điện tử. Trung tâm Phục vụ hành chính công {xã} xin lỗi ông/bà, đã tập huấn lại cho toàn bộ 9 công chức tiếp nhận và dán quy định tại quầy: chỉ đối chiếu bản chính một lần đối với thủ tục luật yêu cầu. Nếu gặp lại tình trạng này, ông/bà bấm nút đánh giá tại quầy hoặc gặp Phó Giám đốc Trung tâm trực ban.',
    oral: 'Đã nộp trên mạng thì không phải nộp giấy nữa, trừ cái gì luật bắt đối chiếu bản chính. Cán bộ làm sai đã xin lỗi.',
  },
  {
    topic: 'procedures',
    kind: 'feedback',
    place: 'phòng làm việc của {Phòng Kinh tế}',
    text: 'Tôi gửi đơn kiến nghị 3 lần, lần đầu {xã} chuyển phòng, phòng chuyển lại trung tâm, trung tâm bảo hỏi {xã}. Ra đối thoại thì lại bảo về gửi đơn. Gần năm nay cái đơn cứ đi vòng tròn, còn tôi thì cứ đi hỏi. Không giải quyết được thì trả lời không giải quyết được, dân còn biết đường mà tính.',
    answer:
      'Đơn của ông/bà gửi ba lần được vào sổ ở ba nơi, không nơi nào thụ lý vì mỗi nơi cho rằng thuộc trách nhiệm nơi khác. UBND {xã} nhận lỗi về sự đùn đẩy này. Chủ tịch UBND {xã} đã giao {Phòng Kinh tế} là đầu mối duy nhất, gặp ông/bà trong tuần để làm rõ nội dung và trả lời bằng văn bản trong 15 ngày làm việc. Từ nay mỗi đơn có một mã tiếp nhận, một cơ quan chủ trì, quá 5 ngày làm việc không có bước xử lý mới thì hệ thống báo đến lãnh đạo. Hai công chức để đơn chuyển lòng vòng đã bị kiểm điểm.',
    oral: 'Việc này đúng là {xã} sai. Từ hôm nay {Phòng Kinh tế} chịu trách nhiệm, 15 ngày làm việc phải có văn bản trả lời.',
  },
  {
    topic: 'procedures',
    kind: 'question',
    suits: 'ward',
    place: 'hộ kinh doanh cá thể ở mặt phố',
    text: 'Bỏ thuế khoán rồi thì hộ bán bún như tôi phải làm sổ sách, hóa đơn điện tử thế nào? Doanh thu bao nhiêu thì phải nộp? Tôi có tuổi, không rành máy móc, sợ làm sai lại bị phạt.',
    answer:
      'Từ năm 2026 hộ kinh doanh chuyển sang tự kê khai, doanh thu dưới ngưỡng do luật thuế quy định thì không phải nộp thuế giá trị gia tăng và thuế thu nhập cá nhân, nhưng vẫn khai báo doanh thu. Sổ sách chỉ cần ghi doanh thu hằng ngày theo mẫu đơn giản. Phường đã phối hợp cơ quan thuế mở quầy hỗ trợ miễn phí vào chiều thứ Tư tại nhà một cửa, cán bộ cài phần mềm và hướng dẫn tận tay; tổ công nghệ số cộng đồng đến từng quầy hàng. Giai đoạn đầu, sai sót không cố ý được nhắc nhở và sửa, chưa xử phạt. Ông/bà mang căn cước và điện thoại đến là được.',
    oral: 'Chiều thứ Tư nào cũng có cán bộ thuế ngồi ở phường hướng dẫn tận tay, bác cứ ra, không mất tiền.',
  },
  {
    topic: 'procedures',
    kind: 'feedback',
    place: 'quầy chứng thực',
    text: 'Xin khen chị cán bộ ở quầy hộ tịch nhiệt tình, làm cả ngoài giờ cho tôi kịp xe đi viện. Nhưng cái ghế chờ ít quá, không có nước uống, nhà vệ sinh khóa. Góp ý để phục vụ tốt hơn.',
    answer:
      'Cảm ơn ông/bà đã động viên; lời khen đã được chuyển đến công chức và nêu trong buổi giao ban. Các góp ý về cơ sở vật chất được xử lý như sau: Trung tâm Phục vụ hành chính công {xã} đã kê thêm 24 ghế chờ, đặt máy lọc nước, lắp quạt ở khu vực sảnh; nhà vệ sinh cho công dân mở khóa trong toàn bộ giờ làm việc, có người dọn hai lần mỗi buổi. Lối dốc cho xe lăn làm xong trong 15 ngày.',
  },
  {
    topic: 'procedures',
    kind: 'question',
    place: 'gia đình có người đang ở nước ngoài',
    text: 'Con tôi lao động ở nước ngoài, muốn ủy quyền cho tôi bán mảnh đất đứng tên cháu. Giấy ủy quyền làm ở đâu, {xã} có chứng thực được không hay phải ra công chứng?',
    answer:
      'Người đang ở nước ngoài lập giấy ủy quyền tại cơ quan đại diện Việt Nam ở nước sở tại (đại sứ quán hoặc tổng lãnh sự quán), bản này có giá trị sử dụng trong nước; người nhận ủy quyền ký phần của mình tại tổ chức công chứng. Do việc ủy quyền có nội dung bán đất nên phải lập hợp đồng ủy quyền có công chứng, UBND {xã} không chứng thực giấy ủy quyền trong trường hợp này. Mẫu đơn cán bộ tư pháp đã in gửi kèm.',
  },
  {
    topic: 'procedures',
    kind: 'question',
    place: 'nhà riêng',
    text: 'Bố tôi mất tuần trước, đi khai tử phải mang những gì? Có phải cắt khẩu riêng nữa không?',
    answer:
      'UBND {xã} xin chia buồn cùng gia đình. Ông/bà chỉ cần mang căn cước của mình và giấy báo tử hoặc giấy xác nhận của Trạm Y tế nếu cụ mất tại nhà; trích lục khai tử trả ngay trong buổi, đúng hạn không mất lệ phí. Việc xóa đăng ký thường trú và mai táng phí được làm liên thông trong cùng hồ sơ, gia đình không phải đi lần thứ hai.',
  },
]
