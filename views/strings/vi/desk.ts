import type { DeskRole, DeskTile } from '../../../src/domain/desk.ts'
import { capital, formatDayLong, formatNumber, formatTime, lowerFirst } from '../format.ts'

const role: Record<DeskRole, string> = {
  secretary: 'Văn phòng',
  officer: 'Soạn trả lời',
  leader: 'Lãnh đạo',
  inspector: 'Thanh tra, kiểm tra',
}

const tile: Record<DeskTile, string> = {
  notice_due: 'Đến hạn báo tiếp nhận',
  to_accept: 'Mới nhận, chờ tiếp nhận',
  to_assign: 'Đã tiếp nhận, chưa giao',
  to_number: 'Chờ cấp số',
  to_release: 'Chờ phát hành',
  to_draft: 'Mới giao, chờ soạn',
  drafting: 'Đang soạn',
  sent_back: 'Bị trả lại để sửa',
  to_approve: 'Chờ phê duyệt',
  to_close: 'Chờ kết thúc',
  due_today: 'Đến hạn hôm nay',
  overdue: 'Quá hạn trả lời',
  long_overdue: 'Quá hạn lâu',
  due_soon: 'Sắp đến hạn',
  unassigned_soon: 'Sắp đến hạn mà chưa giao',
  to_take_on: 'Chưa ai nhận việc',
  mine: 'Tôi đang phụ trách',
  with_leader: 'Chờ lãnh đạo phê duyệt',
  with_asker: 'Chờ người gửi trả lời',
  with_support: 'Chờ cơ quan phối hợp',
  support_asked: 'Được đề nghị phối hợp',
  stale: 'Lâu chưa có bước xử lý',
  disputed: 'Đề nghị xem lại',
  new_facts: 'Có bổ sung mới',
}

/** Words of the desk: what waits for me today. */
export const desk = {
  title: 'Việc hôm nay',
  today: (on: string) => capital(formatDayLong('vi', on)),
  waiting: 'Việc đang chờ',
  waitsElsewhere: 'Đang chờ nơi khác',
  role,
  roleAt: (name: string, place: string) => `${name} – ${place}`,
  tile,
  overdueIn: (unit: string) => `Quá hạn tại ${lowerFirst(unit)}`,
  sessionsThisWeek: 'Buổi trong tuần này',
  sessionDrafts: 'Buổi chưa công bố',
  separate: 'Hồ sơ tách riêng',
  others: 'Các việc khác',
  weekTitle: 'Các buổi trong tuần này',
  weekNone: 'Tuần này không có buổi nào.',
  isToday: (at: number) => `Hôm nay, ${formatTime('vi', at)}`,
  openLive: 'Ghi ý kiến trực tiếp',
  idleTitle: 'Không có việc nào đang chờ anh/chị',
  idleNext: (theme: string, on: string, at: number) =>
    `Buổi sắp tới: ${theme}, ${formatTime('vi', at)} ${formatDayLong('vi', on)}.`,
  idleNoNext: 'Việc mới hiện ở đây ngay khi tới lượt anh/chị.',
  nextTitle: 'Buổi sắp tới',
  administer: 'Vào mục quản trị',
  count: (n: number) => formatNumber('vi', n),
}
