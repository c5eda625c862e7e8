import type { OpinionState } from '../../../src/domain/opinion.ts'
import type { SessionKind } from '../../../src/domain/session.ts'
import { formatInstant, formatNumber, formatTime } from '../format.ts'

const meeting: Record<SessionKind, string> = { dialogue: 'buổi đối thoại', reception: 'buổi tiếp công dân' }

/** The resident's way: sending an opinion, the receipt, finding it again. */
export const asking = {
  title: 'Gửi ý kiến',
  sendTo: (kind: SessionKind) => `Gửi ý kiến tới ${meeting[kind]}`,
  sendToNext: (kind: SessionKind) => `Gửi ý kiến này tới ${meeting[kind]} kế tiếp`,
  nextTitle: 'Buổi kế tiếp đang nhận ý kiến',
  backToSession: 'Về trang của buổi này',
  session: 'Buổi',
  when: 'Thời gian',
  isPostponed: 'Buổi này đang hoãn; ngày giờ mới sẽ được thông báo.',
  isCancelled: 'Buổi này đã hủy.',
  where: 'Địa điểm',
  until: 'Nhận ý kiến đến',

  aboutOpinion: 'Ý kiến của ông/bà',
  aboutSender: 'Người gửi',
  topic: 'Ý kiến thuộc lĩnh vực nào?',
  topicEmpty: 'Xin chọn một lĩnh vực',
  text: 'Nội dung ý kiến',
  textHint: (n: number) =>
    `Xin viết rõ việc gì, xảy ra khi nào và ông/bà mong được giải quyết thế nào. Nhiều nhất ${formatNumber('vi', n)} ký tự.`,
  place: 'Nơi xảy ra việc',
  placeHint: 'Ví dụ: đoạn đường trước nhà văn hóa thôn.',
  name: 'Họ và tên',
  hamlet: 'Ông/bà ở thôn, tổ dân phố nào?',
  hamletEmpty: 'Xin chọn nơi ở',
  otherHamlet: 'Nơi khác',
  address: 'Địa chỉ',
  addressHint: 'Chỉ cần ghi khi ông/bà chọn “Nơi khác” ở mục trên.',
  phone: 'Số điện thoại',
  phoneHint: 'Xin ghi số điện thoại hoặc thư điện tử; có một trong hai là đủ.',
  email: 'Thư điện tử',
  emailHint: 'Nếu không dùng thư điện tử, ông/bà để trống mục này.',
  publishName: 'Tôi đồng ý đăng họ và tên của tôi cùng với ý kiến này.',
  publishNameHint: 'Nếu không đánh dấu, tên của ông/bà không được đăng.',
  aboutFiles: 'Ảnh và giấy tờ',
  files: 'Ảnh hoặc giấy tờ kèm theo',
  filesSeen:
    'Trước khi lưu, hệ thống xóa khỏi ảnh các thông tin về nơi chụp, thời gian chụp và tên máy. Ảnh không được đăng công khai, trừ khi cán bộ văn phòng đã xem và thấy không lộ người gửi, người trong ảnh.',
  send: 'Gửi ý kiến',

  denunciationTitle: 'Tố cáo: xin không dùng biểu mẫu này',
  denunciation: (desk: string) =>
    desk
      ? `Để giữ bí mật cho người tố cáo, xin đến trực tiếp hoặc gửi đơn tới ${desk}.`
      : 'Để giữ bí mật cho người tố cáo, xin đến trực tiếp hoặc gửi đơn tới cơ quan có thẩm quyền giải quyết tố cáo.',

  closedTitle: {
    opens: 'Buổi này chưa nhận ý kiến',
    closed: 'Buổi này đã hết thời gian nhận ý kiến',
    none: 'Buổi này không nhận ý kiến gửi trước',
    over: 'Buổi này không còn nhận ý kiến',
  },
  opensFrom: (from: number, until: number) =>
    `Ý kiến được nhận từ ${formatInstant('vi', from)} đến ${formatInstant('vi', until)}.`,
  closedSince: (until: number) => `Thời gian nhận ý kiến đã kết thúc lúc ${formatInstant('vi', until)}.`,
  notSent: 'Ý kiến của ông/bà chưa được gửi. Nội dung đã viết vẫn còn nguyên dưới đây.',
  nextTakes: 'Ông/bà có thể gửi tới buổi kế tiếp đang nhận ý kiến, ghi dưới đây.',
  noNext:
    'Hiện chưa có buổi nào khác nhận ý kiến. Ông/bà có thể chép lại nội dung để gửi sau; xin xem lịch để biết buổi kế tiếp.',
  yourText: 'Nội dung ông/bà đã viết',
  seeCalendar: 'Xem lịch',
  goToNext: 'Gửi ý kiến tới buổi kế tiếp',

  staleForm:
    'Biểu mẫu này đã mở quá lâu nên chưa gửi được. Nội dung đã viết vẫn còn nguyên dưới đây; xin bấm “Gửi ý kiến” một lần nữa.',
  usedForm:
    'Biểu mẫu này đã được dùng để gửi một ý kiến trước đó. Ý kiến dưới đây chưa được gửi; nếu là ý kiến khác, xin bấm “Gửi ý kiến”.',
  usedFormTitle: 'Ý kiến gửi trước đó đã được nhận',
  firstReceipt: 'Xem phiếu tiếp nhận của ý kiến trước',
  tooMany: (at: number) =>
    `Từ mạng ông/bà đang dùng đã có quá nhiều ý kiến gửi tới, nên ý kiến này chưa được nhận. Nội dung đã viết vẫn còn nguyên dưới đây; xin gửi lại sau ${formatTime('vi', at)}.`,
  busy: 'Hệ thống đang bận nên ý kiến chưa được nhận. Nội dung đã viết vẫn còn nguyên dưới đây; xin đợi ít giây rồi bấm “Gửi ý kiến” một lần nữa.',
  fieldErrors: {
    'topic.required': 'Xin chọn một lĩnh vực. Nếu không rõ, ông/bà chọn “Khác”.',
    'text.required': 'Xin viết nội dung ý kiến.',
    'text.too_long': 'Nội dung ý kiến dài quá 5.000 ký tự. Xin viết gọn lại, hoặc gửi thành hai ý kiến.',
    'place.too_long': 'Nơi xảy ra việc dài quá 200 ký tự. Xin ghi ngắn lại.',
    'name.required': 'Xin ghi họ và tên.',
    'name.too_long': 'Họ và tên dài quá 120 ký tự. Xin ghi ngắn lại.',
    'hamlet.required': 'Xin chọn nơi ở. Nếu không có trong danh sách, ông/bà chọn “Nơi khác”.',
    'hamlet.not_a_choice': 'Xin chọn nơi ở trong danh sách.',
    'address.required': 'Ông/bà đã chọn “Nơi khác”: xin ghi địa chỉ.',
    'address.too_long': 'Địa chỉ dài quá 200 ký tự. Xin ghi ngắn lại.',
    'phone.no_contact': 'Xin ghi số điện thoại hoặc thư điện tử để chúng tôi báo kết quả cho ông/bà.',
    'email.too_long': 'Địa chỉ thư điện tử dài quá. Xin kiểm tra lại.',
    'code.required': 'Xin ghi mã tra cứu in trên phiếu tiếp nhận.',
    'code.not_a_code':
      'Mã chưa đúng. Xin xem lại từng ký tự trên phiếu; mã không có số 0, số 1 và các chữ I, L, O.',
    'code.unknown': 'Không có phiếu tiếp nhận nào mang mã này. Xin xem lại từng ký tự trên phiếu.',
    'phone4.not_four': 'Xin ghi đúng bốn chữ số cuối của số điện thoại, hoặc để trống mục này.',
    'phone4.wrong': 'Bốn số này không khớp với số điện thoại đã ghi khi gửi ý kiến.',
    'sure.required': 'Xin đánh dấu vào ô này nếu ông/bà chắc chắn muốn rút ý kiến.',
  } as Record<string, string>,

  receiptTitle: 'Phiếu tiếp nhận ý kiến',
  receiptLead: 'Ý kiến của ông/bà đã được nhận.',
  filesLabel: 'Tệp kèm theo',
  filesReceived: (n: number) => `Đã nhận ${formatNumber('vi', n)} tệp`,
  filesSent: 'Tệp ông/bà đã gửi',
  lookUpCode: 'Mã tra cứu',
  keepCode: (lookUp: string) =>
    `Xin giữ mã này: chép lại, chụp ảnh hoặc in trang này. Muốn biết ý kiến được giải quyết đến đâu, ông/bà nhập mã tại ${lookUp}.`,
  keepLink: 'Ai có đường liên kết này đều đọc được và rút được ý kiến; xin giữ cho riêng mình.',
  followLink: 'Đường liên kết riêng để theo dõi',
  openFollowUp: 'Mở trang theo dõi',
  qrLabel: 'Mã QR mở trang theo dõi ý kiến',
  qrHint: 'Quét mã QR bằng máy ảnh của điện thoại để mở trang theo dõi.',
  opensHereOnly:
    'Mã QR và đường liên kết này chỉ mở được trên máy của văn phòng, vì trang chưa có địa chỉ chung. Mã tra cứu ở trên vẫn dùng được.',
  sender: 'Người gửi',
  receivedAt: 'Nhận lúc',
  byRule: (rule: string) => `Căn cứ: ${rule}.`,
  lookUpHere: 'mục “Tra cứu” của trang này',
  intoOpinion: (code: string) => `Xem ý kiến ${code}`,

  lookUpTitle: 'Tra cứu ý kiến đã gửi',
  lookUpLead: 'Dùng mã tra cứu in trên phiếu tiếp nhận để biết ý kiến được giải quyết đến đâu.',
  codeHint: 'Tám ký tự, ví dụ ABCD-2345. Viết hoa hay viết thường đều được.',
  phone4: 'Bốn số cuối của số điện thoại',
  phone4Hint: 'Ghi thêm bốn số này để đọc toàn bộ ý kiến của mình và câu trả lời gửi riêng.',
  look: 'Tra cứu',
  lookAgain: 'Tra cứu mã khác',
  lookUpBusy: 'Hệ thống đang bận. Xin đợi ít giây rồi bấm “Tra cứu” một lần nữa.',
  lookUpTooMany: (at: number) =>
    `Từ mạng ông/bà đang dùng đã tra cứu quá nhiều lần. Xin thử lại sau ${formatTime('vi', at)}.`,
  phone4TooMany: (at: number) =>
    `Bốn số cuối của điện thoại đã được thử quá nhiều lần cho mã này. Xin thử lại sau ${formatInstant('vi', at)}, hoặc để trống mục này.`,
  noPublicAnswer: 'Chưa có câu trả lời nào đăng công khai.',
  privateAnswer:
    'Câu trả lời được gửi riêng cho người hỏi. Để đọc, ông/bà tra cứu lại và ghi thêm bốn số cuối của số điện thoại, hoặc mở đường liên kết riêng trên phiếu tiếp nhận.',
  readInFull:
    'Muốn đọc toàn bộ, ông/bà tra cứu lại và ghi thêm bốn số cuối của số điện thoại, hoặc mở đường liên kết riêng trên phiếu tiếp nhận.',
  onBoard: 'Xem ý kiến này trên trang công khai',

  followTitle: 'Theo dõi ý kiến của tôi',
  partsTitle: 'Các việc khác trong thư',
  partsLead:
    'Thư nêu nhiều việc, nên được tách để giải quyết riêng từng việc. Mỗi việc có trang theo dõi riêng:',
  mergedInto:
    'Ý kiến được gộp vào một ý kiến có cùng nội dung và được trả lời chung. Có trả lời, ông/bà đọc được ở trang này.',
  youWrote: 'Ông/bà đã viết',
  erased: 'Thông tin cá nhân của người gửi đã được xóa.',
  history: 'Quá trình giải quyết',
  historyNames: {
    receive: 'Đã nhận ý kiến',
    accept: 'Đã tiếp nhận để giải quyết',
    assign: 'Đã giao cơ quan giải quyết',
    reassign: 'Đã chuyển cơ quan giải quyết',
    publish: 'Đã trả lời bằng văn bản',
    deliver: 'Đã trả lời bằng văn bản',
    conclude: 'Đã trả lời tại buổi đối thoại, tiếp dân',
    correct: 'Đã đính chính câu trả lời',
    close: 'Đã kết thúc',
    reopen: 'Đã mở lại để xem xét tiếp',
    refuse: 'Không tiếp nhận',
    forward: 'Đã chuyển đến nơi có thẩm quyền',
    return_with_guidance: 'Đã trả lại kèm hướng dẫn',
    merge: 'Đã gộp với ý kiến cùng nội dung',
    file: 'Đã lưu hồ sơ',
    withdraw: 'Ý kiến đã được rút',
    restore: 'Đã đưa trở lại giải quyết',
    extend: 'Đã gia hạn trả lời',
    carry_over: 'Đã chuyển sang buổi khác',
    recompute_due: 'Đã tính lại thời hạn theo lịch làm việc',
    take_earlier_due: 'Đã rút ngắn thời hạn theo lịch làm việc',
  } as Record<string, string>,
  answerTitle: 'Câu trả lời',
  answerDocument: (sign: string, on: string) => `Văn bản số ${sign}, ${on}`,
  answeredOn: (on: string) => `Trả lời ${on}`,
  answerBy: (name: string, office: string) => `${name}, ${office}`,
  reason: 'Lý do',
  forwardedTo: 'Nơi nhận',
  reasonTitle: {
    refused: 'Vì sao ý kiến không được tiếp nhận',
    forwarded: 'Ý kiến đã được chuyển đi',
    returned: 'Hướng dẫn dành cho ông/bà',
    merged: 'Ý kiến đã được gộp',
    filed: 'Vì sao ý kiến được lưu hồ sơ',
    withdrawn: 'Ý kiến đã được rút',
  } as Partial<Record<OpinionState, string>>,
  separateTitle: 'Đang được xử lý theo thủ tục riêng',
  separate: (phone: string) =>
    phone
      ? `Vì vậy trang này không hiển thị nội dung và thời hạn. Cần biết thêm, xin gọi văn phòng, số ${phone}.`
      : 'Vì vậy trang này không hiển thị nội dung và thời hạn. Cần biết thêm, xin liên hệ trực tiếp văn phòng.',
  withdraw: 'Rút ý kiến',
  withdrawWhat:
    'Khi rút, ý kiến không được giải quyết nữa và ông/bà sẽ không nhận được câu trả lời. Hồ sơ vẫn ghi lại việc rút.',
  withdrawSure: 'Tôi chắc chắn muốn rút ý kiến này.',
  withdrawn: 'Ý kiến đã được rút theo yêu cầu. Muốn nêu lại, ông/bà gửi một ý kiến mới.',
  cannotWithdraw: 'Ý kiến này không còn rút được nữa, vì đã chuyển sang bước khác.',
  printReceipt: 'Xem và in phiếu tiếp nhận',

  privacyTitle: 'Thông báo về dữ liệu cá nhân',
  privacyLead: (office: string) => `Áp dụng cho ý kiến gửi tới ${office} qua trang này.`,
  privacyBrief: {
    dialogue: (unit: string) =>
      `${unit} dùng thông tin ông/bà ghi dưới đây để giải quyết ý kiến và báo kết quả. Nội dung ý kiến được đăng sau khi biên tập, không kèm tên, số điện thoại và địa chỉ.`,
    reception: (unit: string) =>
      `${unit} dùng thông tin ông/bà ghi dưới đây để giải quyết ý kiến và báo kết quả. Ý kiến gửi tới buổi tiếp công dân không đăng công khai, trừ khi đã được biên tập để không lộ người gửi.`,
  } satisfies Record<SessionKind, (unit: string) => string>,
  privacyRequired:
    'Bắt buộc ghi: lĩnh vực, nội dung, họ và tên, nơi ở, và số điện thoại hoặc thư điện tử. Các mục khác không bắt buộc.',
  privacyWhole: 'Đọc toàn bộ thông báo về dữ liệu cá nhân',
  privacyOwnPage: 'Mở thông báo này ở trang riêng',
  privacy: {
    who: 'Ai thu thập',
    whoText: (unit: string, phone: string) => (phone ? `${unit}, điện thoại ${phone}.` : `${unit}.`),
    why: 'Để làm gì',
    whyText:
      'Để phân loại, giải quyết và trả lời ý kiến; để báo cho ông/bà biết ý kiến được tiếp nhận, chuyển đi hay trả lời; để thống kê không kèm danh tính. Không dùng vào việc khác và không chuyển cho ai khác ngoài cơ quan giải quyết.',
    required: 'Mục nào bắt buộc',
    requiredText:
      'Lĩnh vực, nội dung, họ và tên, nơi ở, và một cách liên hệ (số điện thoại hoặc thư điện tử). Thiếu các mục này thì không thể giải quyết và báo kết quả. Nơi xảy ra việc không bắt buộc.',
    seen: 'Ai đọc được',
    seenText:
      'Cán bộ văn phòng, cơ quan được giao giải quyết, lãnh đạo của đơn vị và cơ quan thanh tra cấp trên đọc được toàn bộ, kể cả ảnh và giấy tờ kèm theo. Ý kiến có thể cho thấy quan điểm chính trị, nên nội dung được bảo vệ như dữ liệu cá nhân nhạy cảm.',
    published: 'Điều gì được đăng công khai',
    publishedText:
      'Nội dung ý kiến gửi tới buổi đối thoại được đăng sau khi biên tập, không kèm tên, số điện thoại và địa chỉ, cùng với câu trả lời. Họ và tên chỉ được đăng khi ông/bà tự đánh dấu đồng ý. Ảnh và giấy tờ kèm theo không được đăng, trừ khi cán bộ văn phòng đã xem và quyết định đăng từng tệp. Ý kiến gửi tới buổi tiếp công dân, khiếu nại và đơn thư không đăng công khai, trừ khi cán bộ văn phòng đã biên tập để không lộ người gửi.',
    kept: 'Giữ trong bao lâu',
    keptText: (months: number) =>
      `Họ tên, số điện thoại, thư điện tử và địa chỉ được giữ đến ${months} tháng sau khi ý kiến kết thúc, rồi được xóa. Nội dung vụ việc và câu trả lời là hồ sơ của cơ quan và được lưu trữ theo pháp luật về lưu trữ.`,
    room: 'Tại buổi',
    roomText: (months: number) =>
      `Tại buổi đối thoại, cán bộ văn phòng ghi họ tên và nơi ở của người phát biểu và người đến dự; tên chỉ hiện trên màn hình lớn khi người đó đồng ý. Tại buổi tiếp công dân còn ghi loại và số giấy tờ tùy thân theo pháp luật về tiếp công dân, chỉ cán bộ văn phòng đọc được. Những thông tin này được xóa ${months} tháng sau buổi, hoặc cùng lúc với thông tin của ý kiến.`,
    rights: 'Quyền của ông/bà',
    rightsText:
      'Ông/bà có quyền được biết, xem, sửa và xóa thông tin của mình, rút lại sự đồng ý, yêu cầu hạn chế hoặc phản đối việc dùng thông tin, và khiếu nại. Khi xóa, họ tên và cách liên hệ được xóa; vụ việc vẫn được giữ lại mà không kèm danh tính.',
    how: 'Cách thực hiện quyền',
    howText: (phone: string, replyDays: number, doneDays: number) =>
      `${phone ? `Xin gọi số ${phone} hoặc đến văn phòng` : 'Xin đến văn phòng'}, mang theo mã tra cứu. Văn phòng trả lời trong ${replyDays} ngày làm việc; việc rút lại sự đồng ý được thực hiện trong ${doneDays} ngày. Ở trang theo dõi, ông/bà cũng tự đề nghị xóa dữ liệu và tự rút ý kiến được.`,
    law: 'Căn cứ',
    lawText: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP.',
  },
}
