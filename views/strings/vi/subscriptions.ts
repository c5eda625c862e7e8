/** Words of the page that stops messages. */
export const subscriptions = {
  title: 'Thôi nhận thư báo',
  lead: 'Nếu thôi nhận, văn phòng không gửi thư báo tới địa chỉ đã nhận thư này nữa. Việc ông/bà nêu vẫn được giải quyết như thường.',
  whatStays:
    'Thư trả lời ngay khi chính ông/bà gửi một biểu mẫu thì vẫn được gửi. Nếu ông/bà có để lại số điện thoại, văn phòng sẽ gọi khi cần báo.',
  stop: 'Thôi nhận thư báo',
  stoppedTitle: 'Ông/bà đã thôi nhận thư báo',
  stoppedLead:
    'Văn phòng không gửi thư báo tới địa chỉ này nữa. Ông/bà vẫn xem được kết quả ở trang theo dõi ý kiến hoặc bằng mã tra cứu.',
  resume: 'Nhận lại thư báo',
}
