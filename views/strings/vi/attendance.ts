import type { AttendanceStanding } from '../../../src/domain/attendance.ts'
import type { AttendanceWay } from '../../../src/domain/room.ts'
import { formatDayLong, formatInstant, formatNumber, formatTime } from '../format.ts'

const n = (count: number) => formatNumber('vi', count)

const shut: Record<Exclude<AttendanceStanding['is'], 'open' | 'early' | 'reception'>, string> = {
  draft: 'Buổi này còn là bản nháp. Sau khi công bố và đến ngày diễn ra thì điểm danh được.',
  postponed: 'Buổi này đã hoãn nên không điểm danh.',
  cancelled: 'Buổi này đã hủy nên không điểm danh.',
  concluded: 'Buổi này đã có thông báo kết luận nên không ghi thêm, không sửa số người dự.',
}

const way: Record<AttendanceWay, string> = {
  registered: 'Theo đăng ký',
  walk_in: 'Không đăng ký trước',
  counted: 'Đếm trên giấy',
}

/** Words of the door: who is there. */
export const attendance = {
  title: 'Điểm danh',
  backToSession: 'Về trang của buổi',
  back: 'Về trang điểm danh',

  early: (day: string) => `Điểm danh được từ ${formatDayLong('vi', day)}, ngày diễn ra buổi.`,
  shut,
  reception: 'Buổi tiếp công dân không điểm danh: người đến được ghi theo lượt tại bàn tiếp.',
  toVisits: 'Mở bàn tiếp công dân',

  people: (count: number) => `${n(count)} người`,

  figures: 'Số người dự',
  present: 'người có mặt',
  representatives: 'người đại diện cho nhóm',
  came: 'đăng ký đã đến',
  absent: 'đăng ký chưa đến',
  way,
  howItAdds: (total: number, ways: Record<AttendanceWay, number>) =>
    `${n(total)} người có mặt = ${n(ways.registered)} theo đăng ký + ${n(ways.walk_in)} không đăng ký trước + ${n(ways.counted)} đếm trên giấy.`,
  countedTwice: 'Có nơi vừa điểm danh tại cửa vừa đếm trên giấy',
  countedTwiceWhy:
    'Hai số được cộng lại. Xin xem lại để không tính hai lần một người; dòng nào thừa thì bỏ ở danh sách dưới đây.',
  countedTwiceOf: (name: string, atDoor: number, onPaper: number) =>
    `${name}: ${n(atDoor)} người tại cửa, ${n(onPaper)} người trên giấy`,
  byHamlet: 'Theo thôn, tổ dân phố',
  byGroup: 'Theo nhóm, đoàn thể',
  columns: {
    hamlet: 'Thôn, tổ dân phố',
    group: 'Nhóm, đoàn thể',
    people: 'Số người',
    representatives: 'Đại diện',
    who: 'Người đến',
    how: 'Cách ghi',
    at: 'Lúc',
    action: 'Việc',
    phone: 'Điện thoại',
    number: 'Số thứ tự',
    state: 'Đăng ký',
    atDoor: 'Đã điểm danh',
  },
  elsewhere: 'Nơi khác hoặc chưa rõ',
  forThemselves: 'Đến với tư cách cá nhân',

  door: 'Người đã đăng ký',
  search: 'Tên, điện thoại, mã hoặc mã QR trên phiếu',
  searchHint:
    'Gõ vài chữ của tên, không cần dấu; hoặc đặt con trỏ vào ô này rồi quét mã QR trên phiếu đăng ký.',
  find: 'Tìm',
  noneFound: (typed: string) => `Không thấy ai đã đăng ký theo “${typed}”.`,
  noneFoundNext: 'Nếu người này không đăng ký trước, xin ghi ở mục bên dưới.',
  moreFound: (shown: number) => `Còn nhiều người nữa; đây là ${n(shown)} người đầu. Xin gõ thêm.`,
  slipUnknown: 'Mã QR này không phải của phiếu đăng ký nào. Xin tìm theo tên.',
  slipElsewhere: 'Phiếu này là của một buổi khác. Xin tìm theo tên ở buổi này.',
  registeredFor: (headCount: number, seats: number) =>
    headCount === seats ? `Đăng ký ${n(headCount)} người` : `Đăng ký ${n(headCount)} người, ${n(seats)} chỗ`,
  wantsToSpeak: 'Muốn phát biểu',
  checkIn: 'Ghi có mặt',
  peopleThere: 'Số người đến',
  speakers: 'Số người đại diện',
  speakersHint: 'Nhóm 5 đến 10 người cử 1 hoặc 2 người, trên 10 người cử nhiều nhất 5 người.',
  thereSince: (instant: number, people: number) =>
    `Có mặt từ ${formatTime('vi', instant)}, ${n(people)} người.`,

  walkIn: 'Người không đăng ký trước',
  name: 'Họ và tên',
  hamlet: 'Thôn, tổ dân phố',
  hamletEmpty: '– Chọn –',
  groupName: 'Nhóm, đoàn thể',
  groupHint: 'Ghi khi người này đến thay mặt một nhóm, ví dụ: Hội Nông dân xã.',
  phone: 'Điện thoại',
  peopleWith: 'Số người đến, kể cả người này',
  recordWalkIn: 'Ghi người đến',
  recordedWalkIn: (name: string, people: number) => `Đã ghi ${name}: ${n(people)} người.`,

  count: 'Nhập số đếm từ giấy',
  countLead:
    'Ghi số người theo phiếu đếm đã ký, mỗi dòng một thôn, tổ dân phố hoặc một nhóm. Dòng nào không có thì để trống.',
  countOnlyOthers: 'Chỉ ghi những người chưa điểm danh tại cửa: số ở đây được cộng thêm vào số đã điểm danh.',
  countGroup: (row: number) => `Nhóm, đoàn thể, dòng ${n(row)}`,
  countPeople: (of: string) => `Số người, ${of}`,
  countSpeakers: (of: string) => `Số người đại diện, ${of}`,
  groupLine: (row: number) => `nhóm ở dòng ${n(row)}`,
  saveCount: 'Ghi số đếm',
  countedBefore: (people: number) => `đã nhập ${n(people)}`,

  list: 'Danh sách có mặt',
  narrowed: 'Danh sách đang lọc',
  showAll: 'Xem tất cả',
  undoneLines: (count: number) => `${n(count)} dòng đã bỏ`,
  undoneAt: (instant: number) => `Đã bỏ lúc ${formatInstant('vi', instant)}`,
  undo: 'Bỏ',
  erased: 'Đã xóa thông tin',
  noneYet: 'Chưa ghi ai có mặt',
  noneYetNext: 'Tìm theo tên hoặc quét mã QR trên phiếu đăng ký ở ô phía trên.',
  noneSuch: 'Không có dòng nào như vậy.',
  speak: 'Đăng ký phát biểu',
  toSpeak: (name: string) => `${name} đã có trong danh sách phát biểu.`,
  speakShut: 'Danh sách phát biểu chỉ ghi thêm trước khi buổi kết thúc.',

  scannedTitle: 'Dành cho cán bộ tại cửa',
  letInScanned: 'Điểm danh người có phiếu này',

  absentTitle: 'Đăng ký chưa đến',
  absentLead: (count: number) => `${n(count)} đăng ký chưa có mặt.`,
  nobodyRegistered: 'Không có đăng ký nào chưa đến.',

  printCount: 'In phiếu đếm',
  printRegistered: 'In danh sách đăng ký',
  sheetTitle: 'PHIẾU ĐẾM SỐ NGƯỜI DỰ',
  sheetLead: 'In để đếm tại cửa, ghi tay, ký, rồi nhập lại vào trang điểm danh.',
  sheetHamlets: 'Theo thôn, tổ dân phố',
  sheetGroups: 'Theo nhóm, đoàn thể',
  sheetColumns: {
    number: 'TT',
    of: 'Thôn, tổ dân phố',
    people: 'Số người dự',
    representatives: 'Số người đại diện',
    note: 'Ghi chú',
  },
  sheetGroupColumn: 'Tên nhóm, đoàn thể',
  sheetOnce: 'Mỗi người chỉ đếm một lần: ai đã đếm theo thôn, tổ dân phố thì không đếm lại theo nhóm.',
  sheetSum: 'Tổng cộng',
  sheetSigns: ['Người đếm', 'Thư ký buổi'],
  sheetSignHint: '(Ký, ghi rõ họ tên)',

  formUsed:
    'Biểu mẫu này đã dùng để ghi một nội dung khác. Nội dung dưới đây chưa được lưu; nếu là người khác, xin bấm ghi lần nữa.',
  closedMeanwhile: 'Buổi vừa được đồng nghiệp kết luận hoặc hủy nên chưa lưu được.',
  fieldErrors: {
    'name.required': 'Xin ghi họ và tên.',
    'people.required': 'Xin ghi số người đến.',
    'people.not_a_number': 'Số người đến phải là một số từ 1 đến 500.',
    'representatives.not_a_number': 'Số người đại diện phải là một số.',
    'representatives.too_many_speakers':
      'Số người đại diện không quá số người đến; nhóm 5 đến 10 người cử nhiều nhất 2 người, trên 10 người cử nhiều nhất 5 người.',
  } as Record<string, string>,
  countErrors: {
    nothing_counted: 'Xin ghi số người ở ít nhất một dòng.',
    no_people: 'Dòng này chưa có số người. Xin ghi số người, hoặc để trống cả dòng.',
    more_than_people: 'Số người đại diện không thể nhiều hơn số người dự ở dòng này.',
    not_a_number: 'Xin ghi một số từ 0 đến 5.000.',
    too_long: 'Tên nhóm dài quá 120 ký tự.',
    not_a_choice: 'Thôn, tổ dân phố này không còn trong danh sách.',
  } as Record<string, string>,
}
