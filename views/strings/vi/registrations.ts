import { formatInstant, formatNumber, formatTime } from '../format.ts'

const n = (count: number) => formatNumber('vi', count)

/** Words of registrations: the resident's form and slip, the office's list and its sheet at the door. */
export const registrations = {
  register: 'Đăng ký tham dự',
  title: 'Đăng ký tham dự, phát biểu',
  label: 'Đăng ký tham dự',
  until: 'Nhận đăng ký đến',
  seatsLeft: (left: number) => `Còn ${n(left)} chỗ.`,
  full: 'Đã hết chỗ. Nếu đăng ký, ông/bà sẽ vào danh sách chờ.',
  seatsLeftForm: (left: number) =>
    left > 10
      ? `Còn ${n(left)} chỗ.`
      : `Còn ${n(left)} chỗ. Nếu nhóm đông hơn số chỗ còn lại, đăng ký được đưa vào danh sách chờ.`,
  unlimited: 'Không giới hạn số chỗ; mỗi đăng ký có một số thứ tự.',
  standing: {
    open: (until: number) => `Nhận đăng ký tham dự, phát biểu đến ${formatInstant('vi', until)}.`,
    closed: (until: number) => `Đã hết hạn đăng ký tham dự từ ${formatInstant('vi', until)}.`,
    none: 'Buổi này không nhận đăng ký trước.',
    postponed: 'Buổi này đang hoãn nên tạm ngừng nhận đăng ký; các đăng ký đã có vẫn được giữ.',
    cancelled: 'Buổi này đã hủy nên không nhận đăng ký.',
    over: 'Buổi này đã bắt đầu nên không nhận đăng ký nữa.',
  },
  closedTitle: {
    closed: 'Buổi này đã hết hạn đăng ký',
    none: 'Buổi này không nhận đăng ký trước',
    postponed: 'Buổi này đang hoãn',
    cancelled: 'Buổi này đã hủy',
    over: 'Buổi này không nhận đăng ký nữa',
  },
  notSent: 'Đăng ký của ông/bà chưa được nhận.',
  firstSlip: 'Xem phiếu của đăng ký trước',
  usedFormTitle: 'Đăng ký gửi trước đó đã được nhận',
  usedForm:
    'Biểu mẫu này đã được dùng cho một đăng ký trước đó. Đăng ký dưới đây chưa được gửi; nếu là đăng ký khác, xin bấm “Gửi đăng ký”.',
  staleForm:
    'Biểu mẫu này đã mở quá lâu nên chưa gửi được. Nội dung đã ghi vẫn còn nguyên dưới đây; xin bấm “Gửi đăng ký” một lần nữa.',
  tooMany: (at: number) =>
    `Từ mạng ông/bà đang dùng đã có quá nhiều đăng ký gửi tới, nên đăng ký này chưa được nhận. Nội dung đã ghi vẫn còn nguyên dưới đây; xin gửi lại sau ${formatTime('vi', at)}.`,
  busy: 'Hệ thống đang bận nên đăng ký chưa được nhận. Nội dung đã ghi vẫn còn nguyên dưới đây; xin đợi ít giây rồi bấm “Gửi đăng ký” một lần nữa.',

  aboutYou: 'Người đăng ký',
  name: 'Họ và tên',
  phoneHint:
    'Xin ghi số điện thoại hoặc thư điện tử để chúng tôi báo khi có thay đổi; có một trong hai là đủ.',
  aboutComing: 'Việc tham dự',
  people: 'Số người trong nhóm',
  peopleHint: 'Kể cả người đăng ký. Đi một mình thì ghi 1.',
  representatives: 'Nhóm từ 5 người trở lên: số người đại diện vào dự',
  representativesHint:
    'Nhóm dưới 5 người thì để trống. Nhóm 5 đến 10 người cử 1 hoặc 2 người; nhóm trên 10 người cử nhiều nhất 5 người.',
  speak: 'Tôi muốn phát biểu',
  about: 'Nội dung muốn phát biểu',
  aboutHint: (most: number) =>
    `Chỉ cần ghi khi muốn phát biểu, nhiều nhất ${n(most)} ký tự. Nội dung này không đăng công khai.`,
  send: 'Gửi đăng ký',
  privacyTitle: 'Thông báo về dữ liệu cá nhân',
  privacyBrief: (unit: string) =>
    `${unit} dùng thông tin ông/bà ghi dưới đây để giữ chỗ, lập danh sách tham dự và báo cho ông/bà khi buổi có thay đổi. Danh sách đăng ký không đăng công khai.`,
  privacyRequired: 'Bắt buộc ghi: họ và tên, nơi ở, và số điện thoại hoặc thư điện tử.',
  privacy: {
    whyText:
      'Để giữ chỗ, lập danh sách tham dự, phát biểu; để báo cho ông/bà khi có chỗ, khi buổi đổi lịch, hoãn hay hủy; để thống kê không kèm danh tính. Không dùng vào việc khác và không chuyển cho ai khác.',
    requiredText:
      'Họ và tên, nơi ở, và một cách liên hệ (số điện thoại hoặc thư điện tử). Thiếu các mục này thì không thể giữ chỗ và báo thay đổi. Nội dung muốn phát biểu không bắt buộc.',
    seenText:
      'Cán bộ văn phòng, lãnh đạo của đơn vị và cơ quan thanh tra cấp trên. Nội dung muốn phát biểu có thể cho thấy quan điểm chính trị, nên được bảo vệ như dữ liệu cá nhân nhạy cảm.',
    publishedText: 'Không có mục nào được đăng công khai.',
    keptText: (months: number) =>
      `Họ tên, số điện thoại và thư điện tử được giữ đến ${months} tháng sau buổi, rồi được xóa.`,
    howText: (phone: string, replyDays: number, doneDays: number) =>
      `${phone ? `Xin gọi số ${phone} hoặc đến văn phòng` : 'Xin đến văn phòng'}, mang theo mã đăng ký. Văn phòng trả lời trong ${replyDays} ngày làm việc; việc rút lại sự đồng ý được thực hiện trong ${doneDays} ngày. Ông/bà cũng tự hủy được đăng ký ở trang phiếu của mình.`,
  },
  fieldErrors: {
    'name.required': 'Xin ghi họ và tên.',
    'name.too_long': 'Họ và tên dài quá 120 ký tự. Xin ghi ngắn lại.',
    'hamlet.required': 'Xin chọn nơi ở. Nếu không có trong danh sách, ông/bà chọn “Nơi khác”.',
    'hamlet.not_a_choice': 'Xin chọn nơi ở trong danh sách.',
    'phone.no_contact': 'Xin ghi số điện thoại hoặc thư điện tử để chúng tôi báo khi có thay đổi.',
    'email.too_long': 'Địa chỉ thư điện tử dài quá. Xin kiểm tra lại.',
    'people.not_a_number': 'Số người trong nhóm phải là một số từ 1 đến 500.',
    'people.more': 'Số người chỉ được bớt đi. Muốn thêm người, xin đăng ký riêng cho những người thêm.',
    'representatives.not_a_number': 'Số người đại diện phải là một số từ 1 trở lên.',
    'representatives.required':
      'Nhóm từ 5 người trở lên cử người đại diện vào dự: nhóm 5 đến 10 người cử 1 hoặc 2 người, nhóm trên 10 người cử nhiều nhất 5 người. Xin ghi số người đại diện.',
    'representatives.two_of_ten': 'Nhóm từ 5 đến 10 người chỉ cử 1 hoặc 2 người đại diện. Xin ghi lại.',
    'representatives.five_at_most': 'Nhóm trên 10 người cử nhiều nhất 5 người đại diện. Xin ghi lại.',
    'about.too_long': 'Nội dung muốn phát biểu dài quá 1.000 ký tự. Xin ghi ngắn lại.',
  } as Record<string, string>,

  slipTitle: 'Phiếu đăng ký tham dự',
  queueNumber: 'Số thứ tự',
  state: { confirmed: 'Có chỗ', waiting: 'Danh sách chờ', cancelled: 'Đã hủy' },
  ownState: {
    confirmed: 'Ông/bà đã có chỗ.',
    cancelled: 'Đăng ký này đã hủy.',
  },
  waitsAs: (place: number) =>
    place === 1
      ? 'Ông/bà đang ở đầu danh sách chờ.'
      : `Ông/bà đang ở danh sách chờ, sau ${n(place - 1)} đăng ký khác.`,
  bringSlip: 'Xin mang theo phiếu này hoặc nhớ số thứ tự khi đến dự.',
  waitForWord:
    'Khi có chỗ, chúng tôi báo theo số điện thoại hoặc thư điện tử đã ghi. Xin đợi tin báo rồi hãy đến.',
  code: 'Mã đăng ký',
  intent: { attend: 'Tham dự', speak: 'Tham dự và phát biểu' },
  intentLabel: 'Đăng ký',
  group: (people: number, seats: number) =>
    seats < people ? `Nhóm ${n(people)} người, ${n(seats)} người đại diện vào dự` : `${n(people)} người`,
  groupLabel: 'Số người',
  registeredAt: 'Đăng ký lúc',
  ownLink: 'Đường liên kết riêng của đăng ký này',
  keepLink: 'Ai có đường liên kết này đều xem và hủy được đăng ký; xin giữ cho riêng mình.',
  qrLabel: 'Mã QR mở phiếu đăng ký',
  opensHereOnly:
    'Đường liên kết này chỉ mở được trên máy của văn phòng, vì trang chưa có địa chỉ công khai; do đó phiếu không có mã QR. Khi đến dự, chỉ cần số thứ tự và mã đăng ký.',
  addToCalendar: 'Thêm buổi này vào lịch',
  sessionPage: 'Xem trang của buổi này',
  carried: (theme: string, startsAt: number) =>
    `Đăng ký này được chuyển từ buổi “${theme}”, dự kiến ${formatInstant('vi', startsAt)}, sang buổi dưới đây.`,
  slipPostponed: 'Buổi này đang hoãn. Đăng ký của ông/bà vẫn được giữ; ngày giờ mới sẽ được thông báo.',
  slipCancelled: 'Buổi này đã hủy. Ông/bà không cần đến.',
  slipMoved: (reason: string) => `Buổi này đã đổi lịch. Lý do: ${reason}`,
  reason: (reason: string) => `Lý do: ${reason}`,
  cancel: 'Hủy đăng ký',
  cancelTitle: 'Hủy đăng ký tham dự?',
  cancelWhat:
    'Khi hủy, chỗ của ông/bà được chuyển cho người đang chờ. Muốn dự lại, ông/bà phải đăng ký từ đầu.',
  cancelWaiting: 'Khi hủy, ông/bà ra khỏi danh sách chờ. Muốn dự lại, ông/bà phải đăng ký từ đầu.',
  cancelSure: 'Đồng ý hủy đăng ký',
  keep: 'Giữ đăng ký',

  listTitle: 'Danh sách đăng ký tham dự',
  listLink: 'Đăng ký tham dự',
  backToSession: 'Về trang của buổi',
  counts: (confirmedSeats: number, capacity: number | null) =>
    capacity === null
      ? `Đã giữ ${n(confirmedSeats)} chỗ, không giới hạn`
      : `Đã giữ ${n(confirmedSeats)} trên ${n(capacity)} chỗ`,
  confirmedLabel: 'Có chỗ',
  waitingLabel: 'Danh sách chờ',
  cancelledLabel: 'Đã hủy',
  registrationsOf: (count: number, seats: number) => `${n(count)} đăng ký, ${n(seats)} chỗ`,
  registrationCount: (count: number) => `${n(count)} đăng ký`,
  seatsLabel: 'Số chỗ',
  noneYet: 'Chưa có ai đăng ký',
  noneYetNext:
    'Người dân đăng ký ở trang của buổi; cán bộ văn phòng ghi thêm cho người gọi điện hoặc đến trực tiếp.',
  notTaken: 'Buổi này không nhận đăng ký. Muốn nhận, xin sửa kế hoạch của buổi.',
  columns: {
    number: 'Số',
    name: 'Họ và tên',
    hamlet: 'Nơi ở',
    phone: 'Liên hệ',
    people: 'Số người',
    intent: 'Đăng ký',
    state: 'Tình trạng',
    step: 'Thao tác',
  },
  speaks: 'Phát biểu',
  attends: 'Tham dự',
  byHand: 'Văn phòng ghi',
  add: 'Ghi thêm người đăng ký',
  addTitle: 'Ghi người đăng ký',
  addLead:
    'Dùng khi có người gọi điện hoặc đến trực tiếp. Chỉ bắt buộc họ và tên; nên ghi số điện thoại để báo khi có thay đổi.',
  addSend: 'Ghi vào danh sách',
  fullByHand: 'Đã hết chỗ; người ghi thêm sẽ vào danh sách chờ.',
  speakByHand: 'Muốn phát biểu',
  hamletByHand: 'Nơi ở (thôn, tổ dân phố)',
  byHandHint: 'Để trống nếu không có.',
  usedByHand:
    'Biểu mẫu này đã ghi một đăng ký trước đó. Đăng ký dưới đây chưa được ghi; nếu là người khác, xin bấm lại.',
  staleByHand: 'Biểu mẫu này đã mở quá lâu nên chưa ghi được. Nội dung vẫn còn dưới đây; xin bấm lại.',
  closedByHand: 'Buổi này không còn nhận đăng ký, nên chưa ghi được.',
  change: 'Sửa, hủy',
  changeTitle: (name: string) => `Đăng ký của ${name}`,
  fewer: 'Bớt số người',
  fewerWhat: 'Chỗ thừa ra được chuyển cho người đang chờ.',
  cancelByHand: 'Hủy đăng ký này',
  cancelByHandWhat: 'Dùng khi người đăng ký báo không đến được. Chỗ được chuyển cho người đang chờ.',
  gone: 'Đăng ký này đã được hủy trước đó.',
  print: 'In danh sách',
  sheetTitle: 'DANH SÁCH ĐĂNG KÝ THAM DỰ',
  sheetWaiting: 'Danh sách chờ',
  sheetColumns: {
    number: 'Số',
    name: 'Họ và tên',
    hamlet: 'Nơi ở',
    people: 'Số người',
    speaks: 'Phát biểu',
    signature: 'Ký tên',
  },
  sheetYes: 'Có',
  sheetCut: (rows: number) => `Danh sách dài quá nên chỉ in ${n(rows)} đăng ký đầu.`,
  sheetPrivate: 'Danh sách có dữ liệu cá nhân: chỉ dùng tại buổi, không niêm yết, không sao chụp.',

  planTitle: 'Đăng ký tham dự',
  planTakes: 'Nhận đăng ký tham dự, phát biểu',
  planTakesHint: 'Số chỗ lấy theo mục “Số chỗ” của kế hoạch; để trống thì không giới hạn.',
  planUntil: 'Nhận đăng ký đến',
  planUntilHint: 'Để trống thì nhận đến giờ bắt đầu.',
  closingMoves: (until: string) =>
    `Hạn đăng ký tham dự đang là ${until}. Khi buổi đổi ngày, hạn này đổi theo: vẫn cách buổi chừng ấy ngày, vào giờ ấy. Muốn đặt hạn khác thì sửa thông tin buổi sau khi lưu.`,
}
