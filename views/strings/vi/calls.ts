import { formatInstant, formatNumber, formatTime } from '../format.ts'

/** Words of the calls to make, and of finding a person. */
export const calls = {
  title: 'Cần gọi điện',
  lead: 'Những người chỉ để lại số điện thoại, hoặc thư điện tử không tới được; ai chờ lâu nhất ở trên cùng.',
  tile: 'Cần gọi điện',
  lettersLink: (n: number) => `Thư chờ in (${formatNumber('vi', n)})`,
  findPerson: 'Tìm người',
  none: 'Không có ai cần gọi',
  noneText: 'Khi một việc cần báo cho người chỉ để lại số điện thoại, tên người đó hiện ở đây.',
  about: 'Về',
  waitsSince: (at: number) => `Chờ từ ${formatInstant('vi', at)}`,
  readOut: 'Lời đọc qua điện thoại',
  overtaken:
    'Không cần gọi nữa: việc này đã chuyển sang bước khác. Anh/chị bấm “Đã xong” để bỏ khỏi danh sách.',
  mailFailed: (why: string) => `Thư điện tử không tới được: ${why.charAt(0).toLowerCase()}${why.slice(1)}.`,
  done: 'Đã gọi',
  finish: 'Đã xong',
  missed: 'Không nghe máy',
  to: (name: string) => ` – ${name}`,
  tries: (n: number, at: number) =>
    `Đã gọi ${formatNumber('vi', n)} lần chưa được, lần cuối ${formatInstant('vi', at)}.`,
  stale: 'Người khác vừa ghi lại cuộc gọi này. Danh sách dưới đây là mới nhất.',
  doneTitle: 'Đã gọi hôm nay',
  doneAt: (at: number) => `Xong lúc ${formatTime('vi', at)}`,
  undo: 'Chưa xong, đưa lại danh sách',

  peopleTitle: 'Tìm người',
  peopleLead: 'Tìm theo số điện thoại, họ tên hoặc mã: mã ý kiến, mã đăng ký hay mã tra cứu trên phiếu.',
  search: 'Số điện thoại, họ tên hoặc mã',
  find: 'Tìm',
  tooShort: 'Xin nhập ít nhất hai chữ hoặc số để tìm.',
  tooLong: 'Xin nhập nhiều nhất 200 ký tự.',
  nobody: 'Không tìm thấy ai',
  nobodyText:
    'Anh/chị thử số điện thoại đầy đủ, hoặc bớt chữ trong họ tên. Gõ có dấu hay không dấu đều được.',
  moreThanShown: (n: number) => `Chỉ hiện ${formatNumber('vi', n)} kết quả đầu; xin nhập thêm để thu hẹp.`,
  opinions: 'Ý kiến đã gửi',
  registrations: 'Đăng ký dự, phát biểu',
  sentOn: (on: string) => `gửi ${on}`,
  sessionOn: (theme: string, on: string) => `${theme}, ${on}`,
  queueNumber: (n: number) => `số thứ tự ${n}`,
  registrationState: { confirmed: 'Đã có chỗ', waiting: 'Danh sách chờ', cancelled: 'Đã hủy' },
}
