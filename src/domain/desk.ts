import type { Role } from './actor.ts'
import type { QueueFilter } from './queue-filter.ts'

/** What may wait for somebody: one number on the desk, each the length of a list. */
export const DESK_TILES = {
  to_accept: { state: 'received' },
  notice_due: { waits: 'notice' },
  to_assign: { state: 'accepted' },
  to_number: { state: 'approved' },
  to_draft: { state: 'assigned' },
  drafting: { state: 'drafted' },
  sent_back: { waits: 'rewriting' },
  to_approve: { state: 'submitted' },
  to_close: { state: 'answered' },
  due_today: { due: 'today' },
  overdue: { due: 'overdue' },
} as const satisfies Record<string, Partial<QueueFilter>>
export type DeskTile = keyof typeof DESK_TILES

/** The tiles of each role, the most pressing first. */
export const TILES_OF = {
  secretary: ['notice_due', 'to_accept', 'to_assign', 'to_number', 'due_today', 'overdue'],
  officer: ['overdue', 'due_today', 'sent_back', 'to_draft', 'drafting'],
  leader: ['to_approve', 'to_close', 'overdue'],
  inspector: ['overdue'],
} as const satisfies Partial<Record<Role, readonly DeskTile[]>>
export type DeskRole = keyof typeof TILES_OF

/** The whole filter of a tile: what it does not ask for is any. */
export function filterOf(tile: DeskTile): QueueFilter {
  return { ...ANY, ...DESK_TILES[tile] }
}

const ANY: QueueFilter = {
  q: '',
  unit: null,
  session: null,
  state: null,
  kind: null,
  topic: null,
  agencyId: null,
  due: null,
  waits: null,
  source: null,
  after: null,
}
