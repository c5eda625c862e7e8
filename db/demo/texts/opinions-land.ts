import type { DemoOpinion } from './shape.ts'

export const LAND: DemoOpinion[] = [
  {
    topic: 'land',
    kind: 'recommendation',
    place: 'khu đất ở phía sau nhà văn hóa {thôn}',
    text: 'Gia đình tôi nộp hồ sơ xin cấp giấy chứng nhận quyền sử dụng đất lần đầu từ tháng 3, đến nay đã quá 5 tháng mà chưa có kết quả. Mỗi lần lên hỏi thì cán bộ bảo hồ sơ đang xác minh nguồn gốc đất, lần sau lại bảo thiếu chữ ký giáp ranh. Đất này bố mẹ tôi khai hoang từ năm 1986, bà con quanh đây ai cũng biết, không tranh chấp với ai. Đề nghị UBND {xã} nói rõ thiếu cái gì thì nói một lần để gia đình bổ sung, chứ đi lại nhiều rất mất thời gian.',
    answer:
      'UBND {xã} đã kiểm tra hồ sơ của ông/bà. Hồ sơ còn thiếu chữ ký của một hộ giáp ranh phía Đông hiện đi làm ăn xa và phiếu lấy ý kiến khu dân cư về thời điểm sử dụng đất. Việc để ông/bà phải đi lại nhiều lần là do bộ phận tiếp nhận không hướng dẫn bằng phiếu một lần, UBND {xã} xin nhận khuyết điểm. Theo pháp luật đất đai, hộ giáp ranh vắng mặt thì lập biên bản và niêm yết 15 ngày thay cho chữ ký. {Phòng Kinh tế} phối hợp với {trưởng thôn} lấy ý kiến khu dân cư ngay trong tuần này, niêm yết xong sẽ trình ký, chậm nhất 40 ngày kể từ ngày ban hành văn bản này ông/bà nhận được kết quả.',
    oral: 'Hồ sơ chỉ còn vướng chữ ký giáp ranh và phiếu lấy ý kiến khu dân cư. Phòng chuyên môn sẽ làm ngay tuần này, không yêu cầu gia đình bổ sung thêm giấy tờ nào khác.',
  },
  {
    topic: 'land',
    kind: 'question',
    place: 'dãy nhà ven đường trục chính',
    text: 'Cho tôi hỏi đất vườn liền đất ở thì giờ muốn chuyển 100 m2 lên thổ cư phải nộp bao nhiêu tiền, làm ở {xã} hay phải lên tỉnh?',
    answer:
      'Từ khi thực hiện chính quyền địa phương hai cấp, hồ sơ chuyển mục đích sử dụng đất của hộ gia đình, cá nhân nộp tại Trung tâm Phục vụ hành chính công {xã}, không phải lên tỉnh. Số tiền phải nộp bằng chênh lệch giữa giá đất ở và giá đất vườn trong bảng giá của tỉnh, cơ quan thuế tính và thông báo. Trước hết thửa đất phải phù hợp với quy hoạch sử dụng đất. Ông/bà mang bản sao giấy chứng nhận đến quầy đất đai, cán bộ tra quy hoạch và tính thử số tiền ngay trong buổi.',
    oral: 'Nộp ngay tại {xã}. Bà con cầm bản phô tô sổ đỏ ra quầy đất đai, anh em tra quy hoạch rồi tính thử cho luôn.',
  },
  {
    topic: 'land',
    kind: 'feedback',
    place: 'bờ ao giáp nhà văn hóa cũ',
    text: 'Phản ánh việc có hộ lấn ra phần đất công ven ao của tập thể, đổ đất tôn nền rồi dựng lán bán hàng. Bà con nhắc thì họ bảo mượn tạm, nhưng nay đã xây cả tường gạch. Đề nghị chính quyền xuống đo lại xem mốc ở đâu, nếu lấn thì buộc phải trả lại mặt ao, chỗ này trẻ con với người già hay ra hóng mát.',
    answer:
      '{Phòng Kinh tế} và {trưởng thôn} đã kiểm tra, đo đạc theo bản đồ địa chính. Kết quả: lán bán hàng và đoạn tường xây nằm trên phần đất do UBND {xã} quản lý, diện tích lấn là 38 m2. UBND {xã} đã lập biên bản vi phạm hành chính, yêu cầu chủ hộ dừng ngay việc xây dựng. Chủ hộ đã ký cam kết tự tháo dỡ, trả lại hiện trạng trong 20 ngày. Hết thời hạn đó mà không thực hiện, Chủ tịch UBND {xã} sẽ ban hành quyết định cưỡng chế theo quy định. Sau khi thu hồi, {xã} cắm lại 4 mốc bê tông và giao cho tập thể quản lý, trồng cây.',
  },
  {
    topic: 'land',
    kind: 'complaint',
    place: 'thửa đất đầu ngõ, giáp mương',
    text: 'Tôi không đồng ý với văn bản của UBND {xã} trả lại hồ sơ cấp giấy chứng nhận của gia đình tôi với lý do đất có tranh chấp. Việc hộ bên cạnh có đơn đã được hòa giải thành ở cơ sở từ hai năm trước, hai bên đã ký biên bản, có {trưởng thôn} chứng kiến. Nay lấy lý do đó để trả hồ sơ là không đúng, làm thiệt cho gia đình tôi, con cái lớn không tách được đất mà ở. Đề nghị Chủ tịch UBND {xã} xem xét lại việc trả hồ sơ nói trên.',
    answer:
      'Chủ tịch UBND {xã} đã thụ lý và giao xác minh khiếu nại của ông/bà. Qua làm việc với hai gia đình và tổ hòa giải, xác định biên bản hòa giải thành có đủ chữ ký, từ đó đến nay không phát sinh đơn mới. Như vậy căn cứ để trả hồ sơ là không còn. UBND {xã} thu hồi văn bản trả hồ sơ, Trung tâm Phục vụ hành chính công tiếp nhận lại hồ sơ cũ, không yêu cầu ông/bà nộp thêm giấy tờ; thời hạn giải quyết tính từ ngày tiếp nhận lại. Nếu không đồng ý với kết quả này, ông/bà có quyền khiếu nại lần hai đến Chủ tịch UBND tỉnh hoặc khởi kiện tại Tòa án theo quy định.',
  },
  {
    topic: 'land',
    kind: 'recommendation',
    suits: 'commune',
    place: 'khu đồi keo khoảnh 4, phía sau {thôn}',
    text: 'Nhà tôi được giao 2,1 ha đất rừng từ những năm 90, có sổ xanh. Năm ngoái đo lại bản đồ thì thấy còn 1,4 ha, phần còn lại bị vẽ sang rừng của công ty lâm nghiệp. Keo tôi trồng đã 4 năm, sắp được khai thác, giờ họ không cho chặt. Đề nghị đo lại cho đúng ranh giới ngày xưa, mốc đá vẫn còn nguyên ở ngoài thực địa.',
    answer:
      'Việc chồng lấn ranh giới phát sinh khi số hóa bản đồ giao rừng cũ, tỷ lệ nhỏ nên sai số lớn. {Phòng Kinh tế} cùng kiểm lâm địa bàn và đại diện công ty đã đi thực địa với gia đình, xác định còn 5 mốc đá và hàng ranh cũ. Ba bên thống nhất phần 0,7 ha đang tranh chấp có cây do gia đình trồng. UBND {xã} đã có văn bản đề nghị Sở Nông nghiệp và Môi trường cho đo đạc chỉnh lý riêng khu vực này, thời gian thực hiện 60 ngày. Trong lúc chờ, công ty đồng ý để gia đình chăm sóc và khai thác số keo đã trồng, có biên bản gửi kèm.',
    oral: 'Mốc đá còn thì dễ thôi. {Xã} sẽ đi cùng kiểm lâm và công ty, có mặt gia đình, đo xong lập biên bản tại chỗ.',
  },
  {
    topic: 'land',
    kind: 'question',
    place: 'khu tập thể cũ của xí nghiệp',
    suits: 'ward',
    text: 'Chúng tôi 14 hộ ở khu tập thể xí nghiệp cơ khí cũ, xí nghiệp giải thể đã hơn hai mươi năm, nhà tự sửa tự ở, thuế đất phi nông nghiệp năm nào cũng nộp đủ. Hỏi UBND phường: (1) đất này bây giờ ai quản lý; (2) chúng tôi có được cấp sổ không; (3) nếu được thì có phải nộp tiền sử dụng đất không. Câu này chúng tôi đã hỏi ở hai kỳ tiếp xúc cử tri mà trả lời chung chung.',
    answer:
      'UBND phường trả lời ba nội dung như sau. Một, khu đất đã được bàn giao về địa phương quản lý theo quyết định thu hồi của tỉnh, hồ sơ gốc đã tìm thấy tại kho lưu trữ. Hai, các hộ được xí nghiệp bố trí nhà ở, sử dụng ổn định, phù hợp quy hoạch thì thuộc diện xem xét cấp giấy chứng nhận theo pháp luật đất đai. Ba, tiền sử dụng đất phụ thuộc thời điểm được bố trí nhà của từng hộ, có hộ không phải nộp trong hạn mức. Phường lập tổ công tác đo vẽ toàn bộ 14 thửa trong tháng tới, hướng dẫn kê khai tại chỗ vào hai tối liền, dự kiến hoàn thành xét duyệt trong quý sau.',
  },
  {
    topic: 'land',
    kind: 'feedback',
    place: 'cánh đồng phía dưới kênh',
    suits: 'commune',
    text: 'Dồn điền đổi thửa xong 3 năm rồi dân vẫn chưa được cấp đổi sổ. Ruộng một nơi sổ một nẻo, vay ngân hàng ko được.',
    answer:
      'Sau dồn điền đổi thửa, {xã} có 612 hộ phải cấp đổi giấy chứng nhận, đến nay mới xong 388 hộ. Nguyên nhân chậm là đơn vị đo đạc bàn giao sai số thửa ở 3 xứ đồng, phải đo lại. Bản đồ chỉnh lý đã được nghiệm thu. Từ đầu tháng tới, {Phòng Kinh tế} và Chi nhánh Văn phòng đăng ký đất đai về nhà văn hóa từng {thôn} nhận hồ sơ theo lịch do {trưởng thôn} thông báo trên loa; bà con chỉ mang sổ cũ và căn cước, không mất phí đo đạc. Mục tiêu là trả xong sổ cho 224 hộ còn lại trong 6 tháng, ưu tiên hộ đang cần vay vốn.',
    oral: 'Cái này chậm thật, lỗi ở khâu đo đạc. Bản đồ nay đã chuẩn, tháng sau về tận nhà văn hóa làm cho bà con.',
  },
  {
    topic: 'land',
    kind: 'recommendation',
    place: 'lối đi chung vào ba hộ phía trong',
    text: 'Lối đi chung rộng 2,5 m của ba hộ chúng tôi trên sổ đỏ cấp năm 2004 có thể hiện, nay cấp đổi sổ mới cho hộ ngoài mặt đường thì lại biến mất, hộ đó rào lại chỉ để đủ dắt xe máy. Nhà tôi có người ốm, xe cấp cứu không vào được. Tôi đề nghị {xã} mời hai bên đến hòa giải và kiểm tra lại sổ đã cấp cho hộ ngoài có đúng không.',
    answer:
      'UBND {xã} đã đối chiếu bản đồ địa chính qua các thời kỳ: bản đồ năm 2004 có thể hiện lối đi chung, khi cấp đổi đã bỏ sót. Đây là sai sót kỹ thuật, thuộc trường hợp đính chính giấy chứng nhận. Hội đồng hòa giải {xã} đã mời các hộ làm việc; hộ phía ngoài đồng ý tháo hàng rào, mở lại lối đi rộng 2,5 m trong 10 ngày và nộp giấy chứng nhận để đính chính. Chi nhánh Văn phòng đăng ký đất đai thực hiện việc đính chính, không thu phí. Nếu quá 10 ngày hàng rào chưa được tháo, ông/bà báo ngay {trưởng thôn} để {xã} lập biên bản xử lý.',
  },
  {
    topic: 'land',
    kind: 'feedback',
    place: 'dãy đất 5% công ích ngoài đồng',
    text: 'Thưa các đồng chí lãnh đạo, tôi xin nói hơi dài một chút vì chuyện này nó kéo dài đã lâu. Khu đất công ích ngoài đồng trước kia hợp tác xã cho các hộ thuê 5 năm một, ai cũng biết giá, ai cũng biết diện tích, họp ở sân kho giơ tay biểu quyết. Từ ngày hợp tác xã giải thể thì không ai họp nữa. Có hộ thuê từ đời ông đến giờ, có hộ xin mấy năm không được. Giá thuê thì người 150 nghìn một sào, người 400 nghìn, người chẳng nộp đồng nào vì bảo hết hợp đồng rồi. Tiền thu được bao nhiêu, đi đâu, bà con không được nghe. Tôi không nói ai tham ô cả, tôi chỉ đề nghị {xã} làm cho rõ: đất công còn bao nhiêu, ai đang thuê, hạn đến bao giờ, giá bao nhiêu, dán lên nhà văn hóa. Hết hạn thì đấu giá lại cho mọi người cùng được tham gia. Có thế thì trong làng ngoài xóm mới yên.',
    answer:
      'Ý kiến của ông/bà rất xác đáng. {Phòng Kinh tế} đã rà soát: quỹ đất công ích còn 11,4 ha, 63 hộ đang sử dụng, trong đó 28 hợp đồng đã hết hạn mà chưa thanh lý. Pháp luật đất đai quy định đất này cho thuê qua đấu giá, mỗi lần không quá 10 năm, tiền nộp ngân sách {xã}. Danh sách hộ thuê, diện tích, giá và số tiền đã nộp ba năm gần nhất được niêm yết tại nhà văn hóa trong 10 ngày; 28 thửa hết hạn đấu giá sau khi thu hoạch vụ này.',
    oral: 'Bác nói rất đúng và rất có tình. Danh sách sẽ dán công khai, đất hết hạn thì đấu giá lại.',
  },
]
