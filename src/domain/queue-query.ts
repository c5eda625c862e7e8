import * as v from 'valibot'
import { DUE_SPANS } from './due-span.ts'
import { ftsQuery } from './folding.ts'
import { line, optionalChoice, optionalRecordId } from './form.ts'
import { OPINION_KINDS, OPINION_SOURCES } from './opinion.ts'
import { OFFICERS, QUEUE_STATES, type QueueFilter, WAITS } from './queue-filter.ts'
import { TOPICS } from './topic.ts'

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
