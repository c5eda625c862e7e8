import type { DueSpan } from './due-span.ts'
import {
  LEFT_STATES,
  NOT_SEPARATE,
  OPEN_STATES,
  type OpinionKind,
  type OpinionSource,
  type OpinionState,
} from './opinion.ts'
import type { TopicCode } from './topic.ts'

/** Groups of states that one asks for together, beside each state by itself. */
const GROUPS = {
  open: OPEN_STATES,
  waiting: ['received', 'accepted'],
  working: ['assigned', 'drafted'],
  left: LEFT_STATES,
} as const satisfies Record<string, readonly OpinionState[]>

/** What is separate is in no list, so it cannot be asked for either. */
export type QueueState = keyof typeof GROUPS | Exclude<OpinionState, 'separate'>
export const QUEUE_STATES = [...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]), ...NOT_SEPARATE] as const

/**
 * What waits although no state says so: the sender's notice is due, the leader sent the draft back, the asker or a supporting agency is to answer
 * first, nobody took a step for STALE_AFTER, its asker disputes the answer, or added something;
 * a signed answer awaits its number, or its issue; what an answer promised is not done yet, or all of it is.
 */
export const WAITS = [
  'notice',
  'rewriting',
  'nguoi-gui',
  'phoi-hop',
  'lau-chua-chuyen',
  'xem-lai',
  'bo-sung-moi',
  'cap-so',
  'phat-hanh',
  'chua-giai-quyet-xong',
  'da-giai-quyet-xong',
] as const
export type Wait = (typeof WAITS)[number]

/** In whose hands it is within its agency: of the one who asks, or nobody's yet. */
export const OFFICERS = ['toi', 'chua-ai'] as const

/** Which opinions of the queue; null is any. `after` is the code of the last row of the page before. */
export interface QueueFilter {
  q: string
  unit: string | null
  session: string | null
  state: QueueState | null
  kind: OpinionKind | null
  topic: TopicCode | null
  agencyId: number | null
  due: DueSpan | null
  waits: Wait | null
  officer: (typeof OFFICERS)[number] | null
  /** An agency that helps with it now; with `waits: 'phoi-hop'`, one that has said nothing yet. */
  supportBy: number | null
  source: OpinionSource | null
  after: string | null
}

/** Whether a filter leaves anything out; the place on the list where a page begins does not. */
export function isNarrowed({ after: _place, ...asked }: QueueFilter): boolean {
  return Object.values(asked).some((value) => value !== null && value !== '')
}

/** The filter as the query of its address: every page of the list, and every figure of the desk, is a plain link. */
export function queueAddress(
  filter: Partial<QueueFilter>,
): Record<string, string | number | null | undefined> {
  return {
    q: filter.q,
    'don-vi': filter.unit,
    phien: filter.session,
    'trang-thai': filter.state,
    loai: filter.kind,
    'linh-vuc': filter.topic,
    'co-quan': filter.agencyId,
    han: filter.due,
    cho: filter.waits,
    'phu-trach': filter.officer,
    'phoi-hop': filter.supportBy,
    nguon: filter.source,
    sau: filter.after,
  }
}

/** The states that a choice of the filter stands for. */
export function statesOf(state: QueueState): readonly OpinionState[] {
  return state in GROUPS ? GROUPS[state as keyof typeof GROUPS] : [state as OpinionState]
}

/** What one types for a phone number, as it is stored; any other query stays as it is. */
export function searchedFor(q: string): string {
  const digits = q.replace(/[\s.\-()]/g, '').replace(/^(\+|00)84/, '0')
  return /^0\d{8,10}$/.test(digits) ? digits : q
}
