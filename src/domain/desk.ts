import type { Role } from './actor.ts'
import type { QueueFilter } from './queue-filter.ts'

/** What may wait for somebody: one number on the desk, each the length of a list. */
export const DESK_TILES = {
  to_accept: { state: 'received' },
  notice_due: { waits: 'notice' },
  to_assign: { state: 'accepted' },
  to_number: { waits: 'cap-so' },
  to_release: { waits: 'phat-hanh' },
  to_draft: { state: 'assigned' },
  drafting: { state: 'drafted' },
  sent_back: { waits: 'rewriting' },
  to_approve: { state: 'submitted' },
  to_close: { state: 'answered' },
  due_today: { due: 'today' },
  overdue: { due: 'overdue' },
  long_overdue: { due: 'qua-han-lau' },
  due_soon: { due: 'sap-den-han' },
  unassigned_soon: { state: 'waiting', due: 'sap-den-han' },
  to_take_on: { officer: 'chua-ai' },
  mine: { state: 'working', officer: 'toi' },
  with_leader: { state: 'submitted' },
  with_asker: { waits: 'nguoi-gui' },
  with_support: { waits: 'phoi-hop' },
  support_asked: { waits: 'phoi-hop' },
  stale: { waits: 'lau-chua-chuyen' },
  disputed: { waits: 'xem-lai' },
  new_facts: { waits: 'bo-sung-moi' },
} as const satisfies Record<string, Partial<QueueFilter>>
export type DeskTile = keyof typeof DESK_TILES

/** The tiles of each role, the most pressing first. */
export const TILES_OF = {
  secretary: [
    'overdue',
    'due_today',
    'notice_due',
    'to_accept',
    'to_assign',
    'to_number',
    'to_release',
    'new_facts',
    'stale',
  ],
  officer: [
    'overdue',
    'due_today',
    'sent_back',
    'new_facts',
    'support_asked',
    'to_take_on',
    'mine',
    'to_draft',
    'drafting',
    'stale',
    'with_leader',
    'with_asker',
    'with_support',
  ],
  leader: ['to_approve', 'to_release', 'disputed', 'to_close', 'overdue', 'long_overdue', 'stale'],
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
  officer: null,
  supportBy: null,
  source: null,
  after: null,
}
