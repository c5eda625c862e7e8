import { sql } from 'drizzle-orm'
import type { BoardFilter } from '../../src/domain/board-filter.ts'
import type { Day } from '../../src/domain/day.ts'
import type { OpinionKind, OpinionState } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Db } from '../database.ts'
import { answers, documents } from '../schema/answers.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { API_COMMITMENTS, API_UNRESOLVED } from './api-commitments.ts'
import { pageOf } from './board.ts'
import { prepared, rowsOf, selectAsText } from './one-text.ts'
import { isPublished } from './published-answers.ts'
import { isHidden, isOnBoard } from './visibility.ts'

/** An opinion of the board with the answer that holds now, as the API tells it. */
export interface ApiRow {
  code: string
  number: number | null
  session: string | null
  kind: OpinionKind
  topic: TopicCode
  text: string
  /** Why words were taken out after they were published; empty where none were. */
  redacted: string
  state: OpinionState
  receivedOn: Day
  dueOn: Day | null
  /** 0 or 1, as the database says it. */
  provisional: number
  answer: string | null
  answerVersion: number | null
  issuedOn: Day | null
  documentNumber: number | null
  documentSeries: string | null
  /** Null where it corrects no other version. */
  correctionReason: string | null
  /** JSON: the versions that were published before it, what was said at a session last; null where it corrects none. */
  corrected: string | null
  /** JSON: what was promised with it. */
  commitments: string
  /** 1 where something that was promised is still to be done. */
  unresolved: number
}

/** A version whose place another one took. */
export interface ApiCorrected {
  text: string
  version: number
  issuedOn: Day
  documentNumber: number | null
  documentSeries: string | null
  correctionReason: string | null
}

/** Few answers are ever corrected: only for those the earlier versions are looked up. */
const CORRECTED = sql`case when ${answers.correctsId} is not null then (
  select json_group_array(json_object('text', text, 'version', version, 'issuedOn', issued_on,
    'documentNumber', number, 'documentSeries', series, 'correctionReason', reason))
  from (select earlier.text, earlier.version, earlier.issued_on, paper.number, paper.series,
      case when earlier.corrects_id is not null then earlier.correction_reason end as reason
    from answers earlier left join documents paper on paper.id = earlier.document_id
    where earlier.opinion_id = ${answers.opinionId} and earlier.is_public = 1 and earlier.issued_at is not null
      and (earlier.form = 'oral' or earlier.version < ${answers.version})
    order by earlier.form desc, earlier.version desc)) end`

const COLUMNS = {
  code: opinions.code,
  number: opinions.number,
  session: sessions.code,
  kind: opinions.kind,
  topic: opinions.topic,
  text: opinions.publicText,
  redacted: opinions.redactedReason,
  state: opinions.state,
  receivedOn: opinions.receivedOn,
  dueOn: opinions.dueOn,
  provisional: opinions.dueProvisional,
  answer: answers.text,
  answerVersion: answers.version,
  issuedOn: answers.issuedOn,
  documentNumber: documents.number,
  documentSeries: documents.series,
  correctionReason: sql`case when ${answers.correctsId} is not null then ${answers.correctionReason} end`,
  corrected: CORRECTED,
  commitments: API_COMMITMENTS,
  unresolved: API_UNRESOLVED,
}

/** The newest published answer, a written one before an oral one. */
const JOINS = sql`
  left join sessions on ${sessions.id} = ${opinions.sessionId}
  left join answers on ${answers.id} = (select ${answers.id} from answers
    where ${answers.opinionId} = ${opinions.id} and ${isPublished}
    order by ${answers.form} desc, ${answers.version} desc limit 1)
  left join documents on ${documents.id} = ${answers.documentId}`

/** A page of the public board for other programs. One trip. */
export function listApiOpinions(db: Db, filter: BoardFilter, today: Day) {
  return pageOf<ApiRow>(db, filter, today, { name: 'api', columns: COLUMNS, joins: JOINS })
}

/** One opinion of the board; `hidden` with its reason where it was taken off. One trip. */
export async function findApiOpinion(
  db: Db,
  code: string,
): Promise<{ is: 'shown'; row: ApiRow } | { is: 'hidden'; reason: string } | { is: 'unknown' }> {
  const values = { code }
  const isIt = sql`${opinions.code} = ${sql.placeholder('code')}`
  const [page, hiddenRows] = await db.$client.batch([
    prepared('api one', values, () =>
      selectAsText(COLUMNS, sql`from opinions ${JOINS} where ${isIt} and ${isOnBoard}`),
    ),
    prepared(
      'hidden one',
      values,
      () => sql`select ${opinions.hiddenReason} as reason from opinions where ${isIt} and ${isHidden}`,
    ),
  ])
  const hidden = hiddenRows?.rows[0]
  const [row] = rowsOf<ApiRow>(page)
  if (hidden) return { is: 'hidden', reason: String(hidden.reason) }
  return row ? { is: 'shown', row } : { is: 'unknown' }
}
