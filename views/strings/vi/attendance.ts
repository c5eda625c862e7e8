/** Words of the door: who is there. */
export const attendance = {
  inTheRoom: 'Tại buổi',
  /** The ways from the page of a session to those of its room. */
  links: {
    agenda: 'Chương trình',
    brief: 'Tóm tắt cho người chủ trì',
    openingReport: 'Báo cáo mở đầu',
    attendance: 'Điểm danh',
    turns: 'Danh sách phát biểu',
    projector: 'Màn hình chiếu',
    visits: 'Bàn tiếp công dân',
    receptionRegister: 'Sổ tiếp công dân',
    paperEntry: 'Nhập từ giấy',
    imports: 'Nhập từ bảng tính',
    lateCards: 'Ý kiến đến sau',
    closingSum: 'Tổng hợp để kết thúc',
    conclusion: 'Kết luận',
    minutes: 'Biên bản',
  },
}
