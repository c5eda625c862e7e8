import type { DemoDenunciation } from './shape.ts'

/** Three denunciations; the canary word of each must never be found in any public page, feed, search or figure. */
export const DENUNCIATIONS: readonly DemoDenunciation[] = [
  {
    canary: 'Kơ-ri-mông',
    place: 'khu đất dự án cạnh bãi vật liệu',
    text: 'Tôi tố cáo ông Kơ-ri-mông là người phụ trách đo đạc đã nhận tiền của một số hộ để nâng diện tích bồi thường, trong khi hộ không đưa tiền thì bị đo thiếu. Chính tôi được gợi ý đưa 15 triệu đồng tại quán nước đầu cầu, có hai người ngồi cùng bàn nghe thấy. Tôi cam đoan nói đúng sự thật, xin cơ quan có thẩm quyền xác minh và giữ kín tên tuổi của tôi.',
  },
  {
    canary: 'Pha-lê-xít',
    place: 'điểm chi trả trợ cấp',
    text: 'Người làm nhiệm vụ chi trả tên Pha-lê-xít nhiều tháng liền ký nhận thay các cụ rồi chỉ đưa lại một phần tiền trợ cấp, cụ nào hỏi thì bảo tháng này trên cắt. Mẹ tôi bị ăn chặn 3 tháng, tôi có chụp lại trang sổ ký. Đề nghị kiểm tra toàn bộ sổ chi trả từ đầu năm. Gia đình tôi sợ bị trả thù nên xin đừng cho ai trong khu biết người gửi đơn.',
  },
  {
    canary: 'Mu-xa-đinh',
    place: 'bãi tập kết cát ven sông',
    text: 'Bến cát của nhóm Mu-xa-đinh hoạt động không phép ba năm nay mà không bị đụng đến, vì mỗi tháng có người đến tận nhà một cán bộ để đưa phong bì, ngày nào, xe nào tôi ghi lại cả. Ai lên tiếng thì bị dọa đốt nhà. Tôi đề nghị cấp trên về làm trực tiếp, không chuyển đơn này về địa phương.',
  },
]
