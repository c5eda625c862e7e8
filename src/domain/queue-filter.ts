import * as v from 'valibot'
import { DUE_SPANS, type DueSpan } from './due-span.ts'
import { ftsQuery } from './folding.ts'
import { line, optionalChoice, optionalRecordId } from './form.ts'
import {
  LEFT_STATES,
  NOT_SEPARATE,
  OPEN_STATES,
  OPINION_KINDS,
  OPINION_SOURCES,
  type OpinionKind,
  type OpinionSource,
  type OpinionState,
} from './opinion.ts'
import { TOPICS, type TopicCode } from './topic.ts'

/** Groups of states that one asks for together, beside each state by itself. */
const GROUPS = {
  open: OPEN_STATES,
  waiting: ['received', 'accepted'],
  working: ['assigned', 'drafted'],
  left: LEFT_STATES,
} as const satisfies Record<string, readonly OpinionState[]>

/** What is separate is in no list, so it cannot be asked for either. */
export type QueueState = keyof typeof GROUPS | Exclude<OpinionState, 'separate'>
const QUEUE_STATES = [...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]), ...NOT_SEPARATE] as const

/**
 * What waits although no state says so: the sender's notice is due, the leader sent the draft back, the asker or a supporting agency is to answer
 * first, nobody took a step for STALE_AFTER, its asker disputes the answer, or added something;
 * a signed answer awaits its number, or its issue; what an answer promised is not done yet, or all of it is.
 */
export const WAITS = [
  'notice',
  'rewriting',
  'asker',
  'support',
  'stale',
  'xem-lai',
  'bo-sung-moi',
  'cap-so',
  'phat-hanh',
  'chua-giai-quyet-xong',
  'da-giai-quyet-xong',
] as const
export type Wait = (typeof WAITS)[number]

/** In whose hands it is within its agency: of the one who asks, or nobody's yet. */
export const OFFICERS = ['me', 'nobody'] as const

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
  /** An agency that helps with it now; with `waits: 'support'`, one that has said nothing yet. */
  supportBy: number | null
  source: OpinionSource | null
  after: string | null
}

const codeOrNull = v.pipe(
  line(100),
  v.transform((text) => text || null),
)

/** The addresses of the queue; a search needs at least one letter or digit. */
export const queueQuery = v.pipe(
  v.object({
    q: v.pipe(
      line(200),
      v.check((text) => text === '' || ftsQuery(text) !== null, 'no_words'),
    ),
    'don-vi': codeOrNull,
    phien: codeOrNull,
    'trang-thai': optionalChoice(QUEUE_STATES),
    loai: optionalChoice(OPINION_KINDS),
    'linh-vuc': optionalChoice(TOPICS),
    'co-quan': optionalRecordId,
    han: optionalChoice(DUE_SPANS),
    cho: optionalChoice(WAITS),
    'phu-trach': optionalChoice(OFFICERS),
    'phoi-hop': optionalRecordId,
    nguon: optionalChoice(OPINION_SOURCES),
    sau: codeOrNull,
  }),
  v.transform(
    (typed): QueueFilter => ({
      q: typed.q,
      unit: typed['don-vi'],
      session: typed.phien,
      state: typed['trang-thai'],
      kind: typed.loai,
      topic: typed['linh-vuc'],
      agencyId: typed['co-quan'],
      due: typed.han,
      waits: typed.cho,
      officer: typed['phu-trach'],
      supportBy: typed['phoi-hop'],
      source: typed.nguon,
      after: typed.sau,
    }),
  ),
)

/** What an address asks for. With `issues` it asks for what there is not, and the filter is empty. */
export interface QueueReading {
  filter: QueueFilter
  issues: v.InferIssue<typeof queueQuery>[] | null
}

/** Reads the query of an address of the queue. */
export function readQueueQuery(typed: Record<string, string>): QueueReading {
  const reading = v.safeParse(queueQuery, typed)
  if (reading.success) return { filter: reading.output, issues: null }
  return { filter: v.parse(queueQuery, {}), issues: reading.issues }
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
