import { Hono } from 'hono'
import type { ApiRow } from '../../../db/queries/api-opinions.ts'
import { csv } from '../../../views/sheets/csv.ts'
import { documentSign } from '../../domain/document.ts'
import { publicStateOf } from '../../domain/progress.ts'
import { cachedPage } from '../../http/cache.ts'
import type { PublicEnv } from '../../http/context.ts'
import { paths, withQuery } from '../../paths.ts'
import { readOpinionPage } from './opinion-page.ts'

/** A page of the public board as a table. */
export const apiOpinionTable = new Hono<PublicEnv>()

apiOpinionTable.get(paths.apiOpinionsCsv, (c) =>
  cachedPage(c, '', async () => {
    const page = await readOpinionPage(c)
    if (page instanceof Response) return page
    const { cursor: _, lang: __, ...asked } = c.req.query()
    const next = withQuery(paths.apiOpinionsCsv, { ...asked, cursor: page.next })
    return c.body(csv(COLUMNS, page.rows.map(toRow)), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="opinions.csv"',
      ...(page.next && { Link: `<${next}>; rel="next"` }),
    })
  }),
)

const COLUMNS = [
  'code',
  'number',
  'session',
  'kind',
  'topic',
  'state',
  'receivedOn',
  'dueOn',
  'text',
  'answer',
  'issuedOn',
  'document',
  'version',
]

function toRow(row: ApiRow): (string | number)[] {
  const { code, number, session, kind, topic, state, receivedOn, dueOn, text, answer, issuedOn } = row
  const { documentNumber, documentSeries, answerVersion } = row
  const document =
    documentNumber !== null && documentSeries !== null
      ? documentSign({ number: documentNumber, series: documentSeries })
      : ''
  const told = [
    code,
    number,
    session,
    kind,
    topic,
    publicStateOf(state),
    receivedOn,
    dueOn,
    text,
    answer,
    issuedOn,
  ]
  return [...told, document, answerVersion].map((cell) => cell ?? '')
}
