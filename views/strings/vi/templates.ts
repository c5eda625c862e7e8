/** Words of answer templates. */
export const templates = {
  list: {
    title: 'Mẫu trả lời',
    lead: 'Câu chữ thường dùng, để người soạn chèn vào dự thảo rồi viết tiếp cho đúng từng việc.',
    add: 'Thêm mẫu trả lời',
    emptyTitle: 'Chưa có mẫu trả lời nào',
    empty: 'Thêm mẫu đầu tiên cho lĩnh vực hay được hỏi nhất.',
  },
  tile: 'Mẫu trả lời',
  fieldName: 'Tên mẫu',
  fieldNameHint: 'Người soạn chọn theo tên này, ví dụ: Tiến độ cấp giấy chứng nhận.',
  fieldTopic: 'Lĩnh vực',
  anyTopic: 'Mọi lĩnh vực',
  fieldText: 'Nội dung mẫu',
  fieldTextHint: (fields: string) =>
    `Các chỗ sau được điền sẵn: ${fields}. Chỗ khác cần người soạn điền thì ghi tương tự, ví dụ {{số ngày}}.`,
  fieldFrom: 'Dùng từ ngày',
  choose: 'Mẫu trả lời',
  chooseHint: 'Nội dung mẫu được thêm vào cuối dự thảo; dự thảo chỉ được lưu khi anh/chị bấm lưu.',
  none: 'Chọn một mẫu',
  insert: 'Chèn mẫu',
  inserted: 'Đã chèn mẫu vào cuối dự thảo, chưa lưu. Anh/chị đọc lại và điền các chỗ trong ngoặc {{ }}.',
  unfilled: (fields: string) => `Còn chỗ chưa điền: ${fields}.`,
}
