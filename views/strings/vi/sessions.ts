import type { Body, LeaderPart, SessionForm, SessionKind, SessionState } from '../../../src/domain/session.ts'

const kind: Record<SessionKind, string> = { dialogue: 'Đối thoại', reception: 'Tiếp công dân' }

const form: Record<SessionForm, string> = {
  periodic: 'Định kỳ',
  thematic: 'Chuyên đề',
  ad_hoc: 'Đột xuất',
  regular: 'Thường xuyên',
}

const state: Record<SessionState, string> = {
  draft: 'Bản nháp',
  announced: 'Đã công bố',
  in_progress: 'Đang diễn ra',
  held: 'Đã diễn ra',
  concluded: 'Đã có kết luận',
  postponed: 'Hoãn',
  cancelled: 'Hủy',
}

const body: Record<Body, string> = {
  party_committee: 'Đảng ủy',
  peoples_committee: 'Ủy ban nhân dân',
  council_board: 'Thường trực Hội đồng nhân dân',
  fatherland_front: 'Ủy ban Mặt trận Tổ quốc',
}

const part: Record<LeaderPart, string> = {
  chair: 'Chủ trì',
  co_chair: 'Đồng chủ trì',
  delegate: 'Được ủy quyền',
}

/** Words of a session ("buổi"). */
export const sessions = { kind, form, state, body, part }
