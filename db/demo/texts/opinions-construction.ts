import type { DemoOpinion } from './shape.ts'

export const CONSTRUCTION: DemoOpinion[] = [
  {
    topic: 'construction',
    kind: 'feedback',
    suits: 'ward',
    place: 'số nhà giữa ngõ, đang xây 5 tầng',
    text: 'Nhà bên cạnh đào móng không gia cố, tường nhà tôi nứt toác, cửa không đóng được. Tôi sang nói thì bảo xây xong sẽ trát lại. Xây cao 5 tầng mà không thấy treo biển giấy phép. Đề nghị phường đình chỉ cho đến khi giải quyết xong thiệt hại của nhà tôi.',
    answer:
      'Phòng Kinh tế, Hạ tầng và Đô thị đã kiểm tra công trình ngay trong ngày nhận phản ánh. Công trình có giấy phép xây 4 tầng nhưng đang dựng cốt pha tầng 5 và không có biện pháp chống đỡ nhà liền kề. UBND phường lập biên bản, yêu cầu dừng thi công; phần sai phép phải tháo dỡ hoặc điều chỉnh giấy phép trong thời hạn luật định. Hai gia đình đã thống nhất thuê đơn vị kiểm định độc lập đánh giá vết nứt, chi phí do chủ công trình trả, kết quả có trong 15 ngày làm căn cứ sửa chữa, bồi thường. Công trình chỉ được thi công tiếp khi hai bên ký biên bản thỏa thuận.',
    oral: 'Công trình đã phải dừng từ hôm kiểm tra. Chưa thỏa thuận xong việc nứt nhà thì chưa cho làm tiếp.',
  },
  {
    topic: 'construction',
    kind: 'question',
    suits: 'commune',
    place: 'mảnh vườn nhà tôi ven đường liên thôn',
    text: 'Tôi muốn xây nhà cấp 4 trên đất ở của gia đình ở nông thôn thì có phải xin phép xây dựng không? Mỗi người nói một kiểu.',
    answer:
      'Theo pháp luật về xây dựng, nhà ở riêng lẻ dưới 7 tầng ở nông thôn, thuộc khu vực không có quy hoạch khu chức năng hoặc quy hoạch chi tiết được duyệt thì được miễn giấy phép. Thửa đất của ông/bà nằm ngoài phạm vi quy hoạch chi tiết trung tâm {xã} nên không phải xin phép. {Phòng Kinh tế} sẵn sàng cử cán bộ ra cắm mốc chỉ giới giúp gia đình, không thu tiền.',
    oral: 'Nhà của bác ngoài vùng quy hoạch chi tiết nên không phải xin phép. Nhớ báo {xã} trước khi đào móng để ra cắm chỉ giới cho.',
  },
  {
    topic: 'construction',
    kind: 'complaint',
    place: 'căn nhà phụ phía sau vườn',
    text: 'Tôi nhận được quyết định buộc tháo dỡ nhà bếp và nhà vệ sinh vì xây trên đất nông nghiệp. Tôi không đồng ý, vì phần này gia đình tôi xây lại trên nền bếp cũ có từ thời các cụ, diện tích không tăng, bản đồ cũ vẫn có hình cái bếp. Cả nhà có 5 người, tháo đi thì nấu ăn, vệ sinh ở đâu. Tôi đề nghị tạm dừng việc cưỡng chế và cho kiểm tra lại nguồn gốc.',
    answer:
      'UBND {xã} tạm đình chỉ thi hành quyết định trong thời gian giải quyết khiếu nại để tránh hậu quả khó khắc phục. Xác minh bản đồ năm 1994 và lời khai của 5 hộ lâu năm cho thấy trên phần đất này có công trình phụ 32 m2 gắn với nhà ở từ trước ngày 15/10/1993. Phần xây lại đo được 36 m2. Chủ tịch UBND {xã} quyết định sửa một phần quyết định: giữ nguyên công trình trên 32 m2 và hướng dẫn gia đình kê khai công nhận đất ở; phần vượt 4 m2 gia đình tự khắc phục trong 60 ngày. Ông/bà có quyền khiếu nại tiếp hoặc khởi kiện nếu không nhất trí.',
  },
  {
    topic: 'construction',
    kind: 'recommendation',
    place: 'khu đấu giá 24 lô ven đường mới',
    text: 'Khu đấu giá đất người ta mua xong bỏ cỏ mọc um tùm, đổ trộm phế thải xây dựng, có người còn quây tôn chăn bò. Đề nghị chính quyền nhắc chủ đất dọn dẹp, quá hạn không xây thì thu hồi theo cam kết hồi đấu giá, để chỗ cho người cần ở thật.',
    answer:
      'Khu đấu giá gồm 24 lô, hiện mới có 5 lô xây nhà. {Phòng Kinh tế} đã rà soát và gửi văn bản đến 19 chủ sử dụng đất yêu cầu phát cỏ, thu dọn phế thải, tháo dỡ hàng quây tôn trong 15 ngày; ba trường hợp đổ trộm đã xác định được xe và bị xử phạt. Về việc chậm xây dựng, pháp luật đất đai cho phép xử lý đất giao không đưa vào sử dụng quá 12 tháng liên tục theo trình tự với đất dự án; còn đất ở trúng đấu giá của cá nhân thì căn cứ quy chế đấu giá. {Xã} đang đối chiếu quy chế từng đợt, báo cáo kết quả tại kỳ họp HĐND cuối năm.',
  },
  {
    topic: 'construction',
    kind: 'question',
    place: 'khu dân cư giáp trung tâm {xã}',
    text: 'Quy hoạch chung của {xã} sau sáp nhập đã có chưa, treo ở đâu cho dân xem? Tôi lên mạng tìm không thấy. Nhà tôi định cho con tách đất ra ở riêng mà cán bộ bảo vướng quy hoạch đường 17 m, nhưng bản đồ thì không ai cho xem cả.',
    answer:
      'Quy hoạch chung của {xã} sau sắp xếp đang ở bước lấy ý kiến cộng đồng, chưa phê duyệt. Trong thời gian chuyển tiếp, các đồ án cũ còn hiệu lực vẫn áp dụng; tuyến đường 17 m nằm trong đồ án cũ, cắt qua 26 m2 phía trước thửa đất của ông/bà, phần còn lại vẫn đủ điều kiện tách thửa. Pháp luật quy định quy hoạch phải được công khai và cung cấp khi dân yêu cầu; việc cán bộ không cho xem là sai, đã nhắc nhở. Bản vẽ khổ A0 đã treo tại nhà một cửa, tệp số đăng trên trang thông tin của {xã}. Mời ông/bà góp ý quy hoạch mới đến hết tháng sau.',
    oral: 'Bản đồ quy hoạch là tài liệu công khai, ai hỏi cũng phải cho xem. Bản vẽ đã treo ở nhà một cửa rồi.',
  },
  {
    topic: 'construction',
    kind: 'feedback',
    suits: 'commune',
    place: 'đồi sau khu dân cư',
    text: 'Có người thuê máy xúc san đồi lấy mặt bằng, chở đất đi bán hàng trăm xe. Taluy dựng đứng cao hơn chục mét ngay sau lưng 4 nhà dân, mưa xuống là sạt. Không thấy cán bộ nào ngăn.',
    answer:
      'UBND {xã} đã kiểm tra, xác định chủ đất được phép cải tạo mặt bằng 300 m2 nhưng thực tế san gạt hơn 1.100 m2 và đưa đất ra khỏi khu vực để bán, là hành vi khai thác khoáng sản không phép. {Xã} đã đình chỉ, lập biên bản, hồ sơ chuyển cơ quan có thẩm quyền xử phạt. Chủ đất bị buộc bạt mái ta-luy thành 3 cơ, xây rãnh đỉnh, trồng cỏ chống xói trong 30 ngày. Khi có mưa trên 50 mm, 4 hộ bên dưới được sơ tán sang nhà văn hóa, {trưởng thôn} trực tiếp phụ trách. Cán bộ địa bàn không kịp thời báo cáo đã bị phê bình.',
  },
  {
    topic: 'construction',
    kind: 'recommendation',
    suits: 'ward',
    place: 'cột biển quảng cáo đầu phố',
    text: 'Biển quảng cáo to đùng dựng trên nóc nhà đầu phố đã rỉ chân, gió to là kêu ken két. Xin cho kiểm tra, không an toàn thì bắt hạ xuống.',
    answer:
      'Tổ kiểm tra của phường đã xem xét biển quảng cáo 32 m2 trên mái nhà. Biển dựng từ 9 năm trước, hết thời hạn thông báo sản phẩm quảng cáo, chân đế gỉ, hai bu-lông đã đứt. Phường yêu cầu công ty chủ biển tháo dỡ trong 7 ngày; trong khi chờ đã căng dây cảnh báo, cấm đỗ xe bên dưới. Phòng Kinh tế, Hạ tầng và Đô thị rà soát thêm 18 biển lớn khác trên địa bàn, biển nào hết hạn hoặc không có hồ sơ kết cấu sẽ xử lý trước mùa mưa bão.',
  },
]
