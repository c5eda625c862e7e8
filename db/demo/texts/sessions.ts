import type { TopicCode } from '../../../src/domain/topic.ts'
import type { DemoSession, Suits } from './shape.ts'

/** Themes of dialogues; local words in braces (`localText`), `suits` where a theme belongs to one kind of unit. */
export const DIALOGUES: readonly DemoSession[] = [
  dialogue(
    'periodic',
    'Đối thoại định kỳ 6 tháng đầu năm giữa người đứng đầu cấp ủy, chính quyền {xã} với Nhân dân',
  ),
  dialogue(
    'periodic',
    'Đối thoại định kỳ 6 tháng cuối năm giữa người đứng đầu cấp ủy, chính quyền {xã} với Nhân dân',
  ),
  dialogue(
    'periodic',
    'Bí thư Đảng ủy, Chủ tịch UBND {xã} đối thoại với cán bộ Mặt trận, đoàn thể và đoàn viên, hội viên',
  ),
  dialogue('periodic', 'Đối thoại với thanh niên về lập thân, lập nghiệp và việc làm tại chỗ', [
    'welfare',
    'education',
    'culture',
    'digital',
  ]),
  dialogue(
    'periodic',
    'Đối thoại với phụ nữ về bình đẳng giới, phòng chống bạo lực gia đình và phát triển kinh tế',
    ['welfare', 'health', 'education', 'security', 'food_safety'],
  ),
  dialogue(
    'periodic',
    'Đối thoại với hội viên nông dân về sản xuất, tiêu thụ nông sản',
    ['irrigation', 'land', 'environment', 'food_safety'],
    'commune',
  ),
  dialogue(
    'periodic',
    'Lãnh đạo tỉnh đối thoại với nông dân, hợp tác xã về liên kết sản xuất',
    ['irrigation', 'land', 'food_safety', 'digital'],
    'province',
  ),
  dialogue(
    'periodic',
    'Lãnh đạo tỉnh đối thoại với doanh nghiệp nhỏ và hộ kinh doanh',
    ['procedures', 'clearance', 'electricity', 'digital', 'food_safety'],
    'province',
  ),
  dialogue('thematic', 'Bồi thường, giải phóng mặt bằng và tái định cư tuyến đường nối khu công nghiệp', [
    'clearance',
    'land',
    'construction',
  ]),
  dialogue('thematic', 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu: vướng mắc và lộ trình giải quyết', [
    'land',
    'procedures',
  ]),
  dialogue('thematic', 'Thu gom, phân loại rác thải tại nguồn và mức thu dịch vụ vệ sinh', [
    'environment',
    'food_safety',
    'health',
  ]),
  dialogue('thematic', 'Nâng chất lượng phục vụ tại Trung tâm Phục vụ hành chính công {xã}', [
    'procedures',
    'digital',
    'elections',
  ]),
  dialogue('thematic', 'Góp ý đồ án quy hoạch chung {xã} sau sắp xếp đơn vị hành chính', [
    'construction',
    'roads',
    'land',
    'culture',
  ]),
  dialogue('thematic', 'Trường lớp, các khoản thu đầu năm học và bếp ăn bán trú', [
    'education',
    'food_safety',
    'health',
  ]),
  dialogue('thematic', 'Nước sạch sinh hoạt: chất lượng, giá nước và kế hoạch mở rộng mạng lưới', [
    'water',
    'irrigation',
    'environment',
  ]),
  dialogue('thematic', 'Sửa chữa, sắp xếp lại chợ trung tâm: phương án và chỗ bán tạm của tiểu thương', [
    'other',
    'food_safety',
    'environment',
    'security',
  ]),
  dialogue(
    'thematic',
    'Trật tự vỉa hè, lòng đường và an toàn giao thông trước cổng trường',
    ['roads', 'security', 'construction'],
    'ward',
  ),
  dialogue(
    'thematic',
    'Chỉnh trang ngõ phố, thoát nước và cây xanh đô thị',
    ['roads', 'environment', 'construction', 'electricity'],
    'ward',
  ),
  dialogue(
    'thematic',
    'Phòng cháy, chữa cháy tại nhà ở kết hợp kinh doanh và nhà trọ',
    ['security', 'electricity', 'construction'],
    'ward',
  ),
  dialogue(
    'thematic',
    'Cấp đổi giấy chứng nhận sau dồn điền đổi thửa',
    ['land', 'irrigation', 'procedures'],
    'commune',
  ),
  dialogue(
    'thematic',
    'Giữ vùng chè, giá thu mua và hợp đồng bao tiêu',
    ['irrigation', 'land', 'food_safety', 'digital'],
    'commune',
  ),
  dialogue(
    'thematic',
    'Giao đất, giao rừng và ranh giới với công ty lâm nghiệp',
    ['land', 'disaster', 'environment'],
    'commune',
  ),
  dialogue(
    'thematic',
    'Di dời các hộ trong vùng nguy cơ sạt lở, lũ quét',
    ['disaster', 'clearance', 'roads'],
    'commune',
  ),
  dialogue(
    'thematic',
    'Chuyển đổi số trong đời sống: VNeID, nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt',
    ['digital', 'procedures', 'security'],
  ),
  dialogue('ad_hoc', 'Mùi hôi và bụi từ cơ sở sản xuất gần khu dân cư', ['environment', 'health', 'water']),
  dialogue('ad_hoc', 'Khắc phục hậu quả mưa lũ và việc phân bổ tiền, hàng cứu trợ', [
    'disaster',
    'welfare',
    'irrigation',
    'roads',
  ]),
  dialogue('ad_hoc', 'Di chuyển mồ mả phục vụ dự án: thời gian và mức hỗ trợ', [
    'clearance',
    'culture',
    'land',
  ]),
  dialogue('ad_hoc', 'Tên gọi {thôn} mới sau sáp nhập', ['elections', 'culture', 'procedures']),
]

/** Themes of reception days, each with what a resident should bring along. */
export const RECEPTIONS: readonly DemoSession[] = [
  reception(
    'regular',
    'Tiếp công dân thường xuyên tại trụ sở UBND {xã}',
    'Căn cước hoặc tài khoản VNeID; đơn và giấy tờ liên quan (bản sao) nếu có',
  ),
  reception(
    'periodic',
    'Chủ tịch UBND {xã} tiếp công dân định kỳ trong tháng',
    'Căn cước; văn bản trả lời lần trước nếu việc đã được giải quyết một lần',
  ),
  reception(
    'periodic',
    'Bí thư Đảng ủy {xã} tiếp dân định kỳ theo Quy định 11-QĐi/TW',
    'Căn cước; đơn viết sẵn, ghi rõ từng nội dung; nếu đi từ 5 người trở lên, cử 1–2 người trình bày',
  ),
  reception(
    'periodic',
    'Thường trực HĐND {xã} tiếp công dân định kỳ',
    'Căn cước; tóm tắt kiến nghị trên một trang giấy nếu viết được',
  ),
  reception(
    'periodic',
    'Tiếp công dân định kỳ, ưu tiên hồ sơ đất đai',
    'Giấy chứng nhận (bản sao), trích đo hoặc sơ đồ thửa đất, biên bản hòa giải nếu có',
  ),
  reception(
    'periodic',
    'Tiếp công dân định kỳ, ưu tiên chính sách người có công và bảo trợ xã hội',
    'Căn cước; quyết định hưởng chế độ hoặc giấy xác nhận khuyết tật nếu đã được cấp',
  ),
  reception(
    'periodic',
    'Chủ tịch UBND tỉnh tiếp công dân định kỳ',
    'Căn cước; quyết định giải quyết lần đầu của UBND {xã} và đơn khiếu nại lần hai nếu có',
    'province',
  ),
  reception(
    'periodic',
    'Bí thư Tỉnh ủy tiếp dân định kỳ',
    'Căn cước; các văn bản đã được trả lời, xếp theo thứ tự thời gian',
    'province',
  ),
  reception(
    'ad_hoc',
    'Tiếp đột xuất các hộ bị ảnh hưởng bởi dự án đường vành đai',
    'Thông báo thu hồi đất, biên bản kiểm đếm, phương án bồi thường của gia đình',
  ),
  reception(
    'ad_hoc',
    'Tiếp đột xuất tiểu thương chợ trung tâm',
    'Hợp đồng thuê chỗ bán, biên lai thu phí gần nhất',
  ),
  reception(
    'ad_hoc',
    'Tiếp phụ huynh về việc phân tuyến tuyển sinh',
    'Căn cước của cha, mẹ; giấy khai sinh của cháu (bản sao) hoặc mã định danh',
    'ward',
  ),
  reception(
    'ad_hoc',
    'Tiếp các hộ có nhà, hoa màu thiệt hại sau mưa bão',
    'Biên bản kiểm đếm thiệt hại, ảnh chụp nhà cửa, hoa màu nếu có',
  ),
]

/** Sentences an agenda is put together from, in the order of a meeting. */
export const AGENDA: readonly string[] = [
  'Đón tiếp đại biểu, phát phiếu đăng ký phát biểu tại cửa hội trường',
  'Tuyên bố lý do, giới thiệu đại biểu, thông qua quy chế buổi đối thoại',
  'Báo cáo kết quả thực hiện kết luận của buổi đối thoại lần trước',
  'Trả lời các câu hỏi gửi trước, theo thứ tự tiếp nhận',
  'Người dân phát biểu trực tiếp, mỗi người không quá 5 phút',
  'Thủ trưởng các cơ quan chuyên môn giải trình, làm rõ',
  'Người chủ trì tiếp thu, trả lời và giao việc, nêu rõ cơ quan và thời hạn',
  'Thông qua biên bản; người chủ trì kết luận và bế mạc',
]

function dialogue(
  form: 'periodic' | 'thematic' | 'ad_hoc',
  theme: string,
  topics?: readonly TopicCode[],
  suits?: Suits,
): DemoSession {
  return { kind: 'dialogue', form, theme, bring: null, ...(topics && { topics }), ...(suits && { suits }) }
}

function reception(
  form: 'regular' | 'periodic' | 'ad_hoc',
  theme: string,
  bring: string,
  suits?: Suits,
): DemoSession {
  return { kind: 'reception', form, theme, bring, ...(suits && { suits }) }
}
