import type { Role } from '../../src/domain/actor.ts'

/** The people we know: Thu records, Quang drafts, Bình answers, Hạnh inspects, An administers, and Oanh, an outsider with every role elsewhere. */
export const STAFF = {
  thu: { id: 101, username: 'thu', name: 'Nguyễn Thị Thu', held: [['secretary', 1, null]] },
  quang: { id: 102, username: 'quang', name: 'Trần Văn Quang', held: [['officer', 1, 11]] },
  binh: { id: 103, username: 'binh', name: 'Lê Thanh Bình', held: [['leader', 1, null]] },
  hanh: { id: 104, username: 'hanh', name: 'Phạm Mỹ Hạnh', held: [['inspector', 9, null]] },
  an: { id: 105, username: 'an', name: 'Đỗ Hoài An', held: [['admin', 9, null]] },
  oanh: {
    id: 106,
    username: 'oanh',
    name: 'Vũ Kim Oanh',
    held: [
      ['secretary', 2, null],
      ['officer', 2, 21],
      ['leader', 2, null],
      ['admin', 2, null],
    ],
  },
} as const satisfies Record<
  string,
  { id: number; username: string; name: string; held: [Role, number, number | null][] }
>
export type StaffName = keyof typeof STAFF

/** A scrypt hash of `doithoai-test` at the least cost, so that tests do not wait. */
export const TEST_PASSWORD = 'doithoai-test'
export const TEST_COST = { N: 16, r: 8, p: 1 }
