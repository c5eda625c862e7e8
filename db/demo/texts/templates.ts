import type { TopicCode } from '../../../src/domain/topic.ts'

/** Answer templates of the sample offices. */
export const TEMPLATES: readonly { name: string; topic: TopicCode | null; text: string }[] = [
  {
    name: 'Khung trả lời chung',
    topic: null,
    text: 'Ủy ban nhân dân đã nhận ý kiến {{mã ý kiến}} của ông/bà ngày {{ngày nhận}} về lĩnh vực {{lĩnh vực}}. Sau khi kiểm tra, {{cơ quan}} trả lời như sau:\n\n1. Kết quả kiểm tra: {{kết quả kiểm tra}}\n\n2. Căn cứ: {{căn cứ pháp lý}}\n\n3. Việc sẽ làm: {{việc sẽ làm, ai làm, xong ngày nào}}',
  },
  {
    name: 'Việc thuộc cấp trên, đã chuyển đề nghị',
    topic: null,
    text: 'Việc ông/bà nêu thuộc thẩm quyền của {{cơ quan có thẩm quyền}}. Ủy ban nhân dân đã có văn bản đề nghị {{số, ngày văn bản}} và sẽ thông báo kết quả chậm nhất ngày {{hạn trả lời}}.',
  },
  {
    name: 'Sửa đường, cống: đã khảo sát',
    topic: 'roads',
    text: 'Ngày {{ngày khảo sát}}, {{cơ quan}} cùng đại diện thôn đã khảo sát tại {{nơi nêu}}. Hiện trạng: {{hiện trạng}}. Việc sửa chữa do {{đơn vị thực hiện}} làm, xong trước ngày {{ngày xong}}.',
  },
  {
    name: 'Tiến độ cấp giấy chứng nhận',
    topic: 'land',
    text: 'Hồ sơ của ông/bà được tiếp nhận ngày {{ngày tiếp nhận hồ sơ}} và đang ở bước {{bước đang làm}}. Theo {{căn cứ pháp lý}}, thời hạn giải quyết là {{số ngày}} ngày làm việc; kết quả được trả chậm nhất ngày {{ngày trả kết quả}}.',
  },
  {
    name: 'Thu gom rác: điều chỉnh lịch',
    topic: 'environment',
    text: 'Từ ngày {{ngày bắt đầu}}, rác tại {{nơi nêu}} được thu gom vào {{các ngày trong tuần}}. {{cơ quan}} kiểm tra việc thực hiện hằng tuần và công bố kết quả tại nhà văn hóa.',
  },
]
