/** Words of what stands in the way of a session, and of its changes after it was announced. */
export const changes = {
  check: 'Kiểm tra trùng lịch',
  checkIncomplete: 'Điền đủ ngày, giờ bắt đầu và kết thúc thì kiểm tra được trùng lịch.',
  noConflict: 'Không trùng địa điểm, không trùng người với buổi nào.',
  conflictTitle: 'Trùng lịch với buổi khác',
  conflictWith: ({ theme, span, what }: { theme: string; span: string; what: string }) =>
    `Trùng lịch với buổi “${theme}”, ${span}. ${what}`,
  taken: (venue: boolean, leaders: string) =>
    venue && leaders
      ? `Cùng địa điểm và cùng người: ${leaders}.`
      : venue
        ? 'Cùng địa điểm.'
        : `Cùng người: ${leaders}.`,
  conflictReason: 'Lý do vẫn tổ chức',
  conflictReasonHint:
    'Chỉ điền khi vẫn giữ thời gian, địa điểm, người tham dự như trên. Lý do được lưu lại để đơn vị xem.',
  reasonMissing: 'Xin đổi thời gian, địa điểm, người tham dự, hoặc ghi lý do vẫn tổ chức.',
  lateReason: 'Lý do công bố muộn',
  lateReasonHint: 'Được lưu lại để đơn vị xem và báo cáo; người dân không thấy.',
  nearTitle: 'Buổi khác gần buổi này',
  nearSameDay: 'cùng ngày',
  nearAsks: 'nhận câu hỏi gửi trước cùng thời gian',
}
