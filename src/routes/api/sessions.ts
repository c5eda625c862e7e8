import { Hono } from 'hono'
import * as v from 'valibot'
import { listApiSessions } from '../../../db/queries/api-sessions.ts'
import type { WholeSession } from '../../../db/queries/session-parts.ts'
import { csv } from '../../../views/sheets/csv.ts'
import { type ApiSession, type ApiSessions, sessionsQuery } from '../../domain/api-sessions.ts'
import { isoInstant } from '../../domain/day.ts'
import { cachedPage } from '../../http/cache.ts'
import type { PublicContext, PublicEnv } from '../../http/context.ts'
import { errorsOf, sentenceOf } from '../../http/forms.ts'
import { paths, withQuery } from '../../paths.ts'
import { refuseQuery } from './refusal.ts'

export const apiSessions = new Hono<PublicEnv>()

apiSessions.get(paths.apiSessions, (c) =>
  cachedPage(c, '', async () => {
    const page = await readPage(c)
    return page instanceof Response ? page : c.json(page)
  }),
)

apiSessions.get(paths.apiSessionsCsv, (c) =>
  cachedPage(c, '', async () => {
    const page = await readPage(c)
    if (page instanceof Response) return page
    const { unit, kind, from, to } = c.req.query()
    const next = withQuery(paths.apiSessionsCsv, { unit, kind, from, to, cursor: page.next })
    return c.body(csv(COLUMNS, page.items.map(toRow)), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sessions.csv"',
      ...(page.next && { Link: `<${next}>; rel="next"` }),
    })
  }),
)

async function readPage(c: PublicContext): Promise<ApiSessions | Response> {
  const { db, s, platform } = c.var
  const reading = v.safeParse(sessionsQuery, c.req.query())
  if (!reading.success) return refuseQuery(c, errorsOf(s, reading.issues))
  const page = await listApiSessions(db, reading.output)
  if (!page.ok) {
    const code = page.unknown === 'unit' ? 'not_a_choice' : 'unknown_place'
    return refuseQuery(c, { [page.unknown]: sentenceOf(s, page.unknown, code) })
  }
  return { items: page.sessions.map((session) => toItem(session, platform.publicUrl)), next: page.next }
}

function toItem(session: WholeSession, publicUrl: string): ApiSession {
  const { code, kind, form, theme, unit, body, startsAt, endsAt, stateReason, onlineUrl, registers } = session
  const { venue, questionsFrom, questionsUntil } = session
  return {
    code,
    kind,
    form,
    theme,
    unit: unit.slug,
    body,
    startsAt: isoInstant(startsAt),
    endsAt: isoInstant(endsAt),
    state: session.state as ApiSession['state'],
    stateReason,
    venue: venue && { name: venue.name, address: venue.address },
    onlineUrl: onlineUrl || null,
    leaders: session.leaders.map(({ name, office, part }) => ({ name, office, part })),
    questions:
      questionsUntil === null
        ? null
        : {
            from: questionsFrom === null ? null : isoInstant(questionsFrom),
            until: isoInstant(questionsUntil),
          },
    registers,
    url: `${publicUrl}${paths.session(code)}`,
    feed: `${publicUrl}${paths.sessionFeed(code)}`,
  }
}

const COLUMNS = [
  ...['code', 'kind', 'form', 'theme', 'unit', 'body', 'startsAt', 'endsAt', 'state', 'stateReason'],
  ...[
    'venue',
    'address',
    'onlineUrl',
    'leaders',
    'questionsFrom',
    'questionsUntil',
    'registers',
    'url',
    'feed',
  ],
]

function toRow(item: ApiSession): string[] {
  const { code, kind, form, theme, unit, body, startsAt, endsAt, state, stateReason, venue, questions } = item
  return [
    ...[code, kind, form, theme, unit, body, startsAt, endsAt, state, stateReason],
    ...[venue?.name ?? '', venue?.address ?? '', item.onlineUrl ?? ''],
    item.leaders.map(({ name, office, part }) => `${name}, ${office} (${part})`).join('; '),
    ...[questions?.from ?? '', questions?.until ?? '', String(item.registers), item.url, item.feed],
  ]
}
