import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { type ApiCorrected, type ApiRow, findApiOpinion } from '../../db/queries/api-opinions.ts'
import type { ApiOpinion, ApiOpinions } from '../domain/api.ts'
import type { ApiCommitment } from '../domain/api-commitments.ts'
import { documentSign } from '../domain/document.ts'
import { isAnswered } from '../domain/opinion.ts'
import { publicStateOf } from '../domain/progress.ts'
import { cachedPage } from '../http/cache.ts'
import type { PublicEnv } from '../http/context.ts'
import { problem } from '../http/problem.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { apiDueDates } from './api/due-date.ts'
import { apiFiguresRoutes } from './api/figures.ts'
import { readOpinionPage } from './api/opinion-page.ts'
import { apiOpinionTable } from './api/opinion-table.ts'
import { apiSessions } from './api/sessions.ts'
import description from './openapi.json' with { type: 'json' }

/** Public data for other programs: what the board shows, nothing more. */
export const api = new Hono<PublicEnv>()

// Open to pages of other sites: it is what anyone may read, and no cookie counts for it.
api.use('/api/v1/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }))

api.route('/', apiSessions)
api.route('/', apiDueDates)
api.route('/', apiFiguresRoutes)
api.route('/', apiOpinionTable)

api.get('/api/v1/openapi.json', (c) => cachedPage(c, '', () => c.json(description)))

api.get('/api/v1/opinions', (c) =>
  cachedPage(c, '', async () => {
    const page = await readOpinionPage(c)
    if (page instanceof Response) return page
    return c.json({ items: page.rows.map(toItem), next: page.next } satisfies ApiOpinions)
  }),
)

api.get('/api/v1/opinions/:code', (c) =>
  cachedPage(c, '', async () => {
    const { db, s } = c.var
    const found = await findApiOpinion(db, c.req.param('code'))
    if (found.is === 'shown') return c.json(toItem(found.row))
    if (found.is === 'unknown') return notFoundPage(c)
    return problem(c, 410, { title: s.board.hiddenTitle, detail: found.reason })
  }),
)

function toItem(row: ApiRow): ApiOpinion {
  const { answer, answerVersion, issuedOn, documentNumber, documentSeries, state, redacted, ...more } = row
  const { correctionReason, corrected, commitments, unresolved, ...told } = more
  const earlier = JSON.parse(corrected ?? '[]') as ApiCorrected[]
  return {
    ...told,
    withheld: redacted !== '' || row.text === '',
    withheldReason: redacted === '' ? null : redacted,
    provisional: row.provisional === 1,
    state: publicStateOf(state),
    resolved: isAnswered(state) ? unresolved === 0 : null,
    answer:
      answer === null
        ? null
        : {
            ...{ text: answer, issuedOn, document: signOf(row), version: answerVersion!, correctionReason },
            corrected: earlier.map(toVersion),
            commitments: JSON.parse(commitments) as ApiCommitment[],
          },
  }
}

function toVersion({ text, issuedOn, version, correctionReason, ...paper }: ApiCorrected) {
  return { text, issuedOn, document: signOf(paper), version, correctionReason }
}

function signOf({ documentNumber, documentSeries }: Pick<ApiRow, 'documentNumber' | 'documentSeries'>) {
  return documentNumber !== null && documentSeries !== null
    ? documentSign({ number: documentNumber, series: documentSeries })
    : null
}
