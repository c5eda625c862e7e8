import type { DueSpan } from '../../../src/domain/due-span.ts'
import type { Wait } from '../../../src/domain/queue-filter.ts'

const due: Record<DueSpan, string> = {
  overdue: 'Đã quá hạn',
  today: 'Đến hạn hôm nay',
  this_week: 'Đến hạn trong tuần này',
}

const group = {
  open: 'Chưa trả lời (tất cả)',
  working: 'Cơ quan đang giải quyết',
  left: 'Không giải quyết tiếp (tất cả)',
}

/** Words of the office's list of opinions. */
export const queue = {
  title: 'Ý kiến',
  newestFirst: 'Mới nhận xếp trước.',
  mostUrgentFirst: 'Hạn gần nhất xếp trước.',
  shortcuts: 'Danh sách thường dùng',
  toAssign: 'Chờ giao cơ quan',
  filters: 'Lọc danh sách',
  search: 'Tìm',
  searchHint: 'Từ ngữ, họ tên, số điện thoại, mã ý kiến hoặc mã tra cứu.',
  any: 'Tất cả',
  unit: 'Đơn vị',
  session: 'Buổi',
  state: 'Tình trạng',
  kind: 'Loại',
  topic: 'Lĩnh vực',
  agency: 'Cơ quan',
  due: 'Hạn trả lời',
  source: 'Cách gửi',
  dueSpan: due,
  group,
  waits: 'Việc đang chờ',
  wait: {
    notice: 'Đến hạn báo tiếp nhận',
    rewriting: 'Dự thảo bị trả lại để sửa',
    asker: 'Chờ người gửi trả lời câu hỏi thêm',
    support: 'Chờ cơ quan phối hợp',
    stale: 'Lâu chưa có bước xử lý',
    'xem-lai': 'Đề nghị xem lại, chờ lãnh đạo trả lời',
    'bo-sung-moi': 'Có bổ sung mới',
  } as Record<Wait, string>,
  officer: 'Người phụ trách',
  heldBy: { me: 'Tôi phụ trách', nobody: 'Chưa ai nhận' },
  supportBy: 'Cơ quan phối hợp',
  apply: 'Lọc',
  clear: 'Bỏ lọc',
  moreFilters: 'Thêm điều kiện lọc',
  caption: 'Danh sách ý kiến',
  columnCode: 'Mã',
  columnText: 'Nội dung, loại, lĩnh vực',
  columnPerson: 'Người nêu',
  columnAgency: 'Cơ quan',
  columnState: 'Tình trạng',
  columnDue: 'Hạn',
  columnReceived: 'Ngày nhận',
  number: (n: number) => `số ${n}`,
  emptyTitle: 'Chưa có ý kiến nào',
  emptyText: 'Ý kiến gửi trước qua mạng và ý kiến ghi tại buổi đối thoại sẽ hiện ở đây.',
  noneTitle: 'Không có ý kiến nào khớp với điều kiện lọc',
  noneText: 'Xin bớt điều kiện, hoặc thử từ khác.',
  separateLink: 'Hồ sơ tách riêng',
}
