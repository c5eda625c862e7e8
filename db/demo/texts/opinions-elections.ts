import type { DemoOpinion } from './shape.ts'

export const ELECTIONS: DemoOpinion[] = [
  {
    topic: 'elections',
    kind: 'question',
    place: 'nhà văn hóa nơi bầu {trưởng thôn}',
    text: 'Đề nghị cho biết bao giờ bầu {trưởng thôn} nhiệm kỳ mới? Người cũ làm 3 khóa rồi, tuổi cao, bà con muốn có người trẻ. Người giới thiệu ra ứng cử phải qua những bước nào, ai được bỏ phiếu, mỗi hộ một phiếu hay mỗi người một phiếu?',
    answer:
      'Việc bầu {trưởng thôn} thực hiện theo Luật Thực hiện dân chủ ở cơ sở và hướng dẫn của tỉnh, dự kiến trong quý tới sau khi có kế hoạch của UBND {xã}. Ban Công tác Mặt trận chủ trì giới thiệu người ứng cử, cử tri có quyền tự ứng cử; danh sách chốt tại hội nghị và niêm yết công khai. Cử tri là đại diện hộ gia đình hoặc toàn thể cử tri, tùy hội nghị biểu quyết chọn một trong hai cách. Phải có trên 50% số đại diện hộ tham gia và người trúng cử được trên 50% số phiếu hợp lệ. {Xã} khuyến khích giới thiệu người dưới 45 tuổi, biết dùng công nghệ.',
  },
  {
    topic: 'elections',
    kind: 'feedback',
    place: 'bảng tin tổ bầu cử',
    text: 'Niêm yết danh sách cử tri đợt vừa rồi thiếu 3 người nhà tôi đi học xa mới về, lại thừa tên bố tôi mất hai năm nay, nhìn thấy mà đau lòng.',
    answer:
      'UBND {xã} thành thật xin lỗi gia đình về sai sót này. Danh sách được trích tự động từ cơ sở dữ liệu dân cư; người đã mất chưa bị xóa vì khai tử được nhập muộn, ba người đi học xa mới về chưa cập nhật lại nơi ở. Tổ bầu cử đã xóa tên cụ, bổ sung đủ 3 cử tri và phát thẻ cử tri tận nhà. Văn phòng HĐND và UBND {xã} đã rà lại toàn bộ danh sách, sửa thêm 11 trường hợp tương tự.',
  },
  {
    topic: 'elections',
    kind: 'recommendation',
    place: 'sinh hoạt chi bộ và {thôn}',
    text: 'Cán bộ bán chuyên trách nghỉ hết sau sắp xếp, {trưởng thôn} một mình làm đủ thứ, vừa thu quỹ, vừa rà soát hộ nghèo, vừa điều tra dân số, vừa bí thư chi bộ mà phụ cấp có hơn 2 triệu. Cuối cùng bà con không có ai mà hỏi. Tôi đề nghị giảm bớt việc hoặc tăng phụ cấp, đừng để người ta nản rồi bỏ.',
    answer:
      'UBND {xã} chia sẻ với áp lực của cán bộ cơ sở. Về phụ cấp, nghị quyết mới của HĐND tỉnh đã nâng mức khoán cho {thôn} từ đầu năm, chức danh kiêm nhiệm được hưởng 100% phụ cấp chính và thêm 50% chức danh kiêm. {Xã} hỗ trợ thêm 300 nghìn đồng một tháng tiền điện thoại, xăng xe từ ngân sách. Về giảm việc, UBND {xã} chấm dứt giao {trưởng thôn} thu hộ các quỹ không bắt buộc, chuyển việc nhập liệu điều tra cho công chức phòng chuyên môn, họp tháng không quá hai buổi. Sau 6 tháng thực hiện sẽ lấy phiếu ý kiến các {trưởng thôn} để điều chỉnh.',
    oral: 'Quỹ không bắt buộc thì từ nay không giao cơ sở đi thu nữa. Phụ cấp đã nâng theo nghị quyết mới của tỉnh.',
  },
  {
    topic: 'elections',
    kind: 'question',
    place: 'trụ sở {xã}',
    text: 'Trụ sở cũ sau khi nhập bỏ không hai năm, cỏ mọc, cửa kính vỡ, định làm gì? Bán hay để cho hỏng?',
    answer:
      'Sau sắp xếp, {xã} có 3 trụ sở dôi dư. Phương án đã được tỉnh thông qua: một trụ sở bố trí cho Trạm Y tế và điểm tiếp nhận hồ sơ; một trụ sở giao làm trường mầm non, cải tạo trong dịp hè; trụ sở ông/bà nêu được chuyển thành nhà sinh hoạt cộng đồng và phòng đọc, phần đất phía sau 1.500 m2 đấu giá cho thuê. Thủ tục điều chuyển tài sản hoàn thành trong quý này, bàn giao đưa vào sử dụng ngay quý sau, công khai tại nhà văn hóa.',
    oral: 'Không bán cũng không bỏ, chuyển thành nhà sinh hoạt cộng đồng và phòng đọc. Quý sau bàn giao.',
  },
  {
    topic: 'elections',
    kind: 'recommendation',
    place: 'hội nghị tiếp xúc cử tri',
    text: 'Kiến nghị tiếp xúc cử tri, đối thoại nên tổ chức buổi tối cho người đi làm dự được, chứ toàn làm giờ hành chính thì cả hội trường chỉ có các bác hưu trí. Và cho kết quả những kiến nghị lần trước lên màn hình, làm được cái gì, chưa được cái gì, vì sao.',
    answer:
      'Đây là góp ý rất sát thực tế. Thường trực HĐND và UBND {xã} thống nhất: từ kỳ tới, ít nhất một nửa số hội nghị tiếp xúc cử tri và buổi đối thoại tổ chức từ 19 giờ 30 hoặc vào sáng Chủ nhật, lịch do {trưởng thôn} đăng ký. Mở đầu mỗi buổi dành 15 phút trình chiếu bảng tổng hợp kiến nghị kỳ trước gồm nội dung, cơ quan giải quyết, kết quả, lý do chưa xong và thời hạn mới; bản in phát tại cửa. Văn phòng HĐND và UBND {xã} chịu trách nhiệm cập nhật bảng này trước buổi họp 3 ngày và đăng lên trang thông tin điện tử.',
    oral: 'Hay quá. Kỳ tới làm buổi tối, và việc đầu tiên là chiếu bảng kết quả lần trước lên màn hình.',
  },
  {
    topic: 'elections',
    kind: 'feedback',
    suits: 'commune',
    place: 'khu dân cư giáp ranh hai {thôn}',
    text: 'Tên {thôn} mới sau sáp nhập đặt theo số 1, số 2 nghe vô hồn. Bà con muốn giữ tên cũ của ông cha. Lấy ý kiến mà phiếu chỉ có hai ô đồng ý, không đồng ý, không có chỗ ghi tên khác.',
    answer:
      'Ý kiến về tên gọi của bà con là nguyện vọng chính đáng, gắn với lịch sử cư trú. Qua kiểm tra, phiếu lấy ý kiến chỉ có hai lựa chọn, chưa tạo điều kiện đề xuất tên khác, chưa bảo đảm tinh thần Luật Thực hiện dân chủ ở cơ sở. UBND {xã} dừng trình đề án, lấy ý kiến lại trong 30 ngày với phiếu có ba phương án: tên số, tên cũ, tên ghép, cùng một ô trống để ghi tên khác. Ban Công tác Mặt trận giám sát kiểm phiếu tại chỗ, kết quả đọc ngay. Phương án được trên 50% cử tri đại diện hộ tán thành sẽ trình HĐND {xã}.',
    oral: 'Lấy lại ý kiến cho đàng hoàng, phiếu có tên cũ và có ô trống để bà con ghi.',
  },
]
