import { and, asc, count, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { agendaItems } from '../schema/agenda.ts'
import { opinions } from '../schema/opinions.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'
import { IS_ON_AGENDA } from './agenda-lines.ts'
import { IS_UNDECIDED } from './closing.ts'
import { heldForSession } from './held-for.ts'

/** A session that may take over what another one received. */
export interface CarryTarget {
  id: number
  code: string
  theme: string
  kind: SessionKind
  startsAt: number
  endsAt: number
}

/** What may be carried, and where to. */
export interface Carriable {
  targets: CarryTarget[]
  openQuestions: number
  registered: number
}

const MOST_TARGETS = 50

/** What goes along: of a session that does not take place everything open; of one that broke off only what did not come up there. */
export type WhatGoes = 'all' | 'unheard'

/** The coming announced sessions of the same unit, and how much there is to carry. One trip. */
export async function findCarriable(
  db: Db,
  { id, unitId }: { id: number; unitId: number },
  now: number,
  goes: WhatGoes = 'all',
): Promise<Carriable> {
  const { code, theme, kind, startsAt, endsAt } = sessions
  const [targets, [questions], [registered]] = await db.batch([
    db
      .select({ id: sessions.id, code, theme, kind, startsAt, endsAt })
      .from(sessions)
      .where(
        and(
          eq(sessions.unitId, unitId),
          eq(sessions.state, 'announced'),
          gt(startsAt, now),
          ne(sessions.id, id),
        ),
      )
      .orderBy(asc(startsAt), asc(sessions.id))
      .limit(MOST_TARGETS),
    db.select({ n: count() }).from(opinions).where(isCarried(id, goes)),
    db.select({ n: count() }).from(registrations).where(isRegistered(id, goes)),
  ])
  return { targets, openQuestions: questions?.n ?? 0, registered: registered?.n ?? 0 }
}

/** The open questions of a session as carrying them needs them, its registrations in the order of their numbers, and how many of the questions have a line of its agenda. One trip. */
export async function findCarried(db: Db, sessionId: number, goes: WhatGoes = 'all') {
  const { id, kind, source, receivedOn, acceptedOn, dueOn, dueRule } = opinions
  const isIt = isCarried(sessionId, goes)
  const [questions, registered, [prepared]] = await db.batch([
    db
      .select({ id, kind, source, receivedOn, acceptedOn, dueOn, dueRule })
      .from(opinions)
      .where(isIt)
      .orderBy(asc(id)),
    db
      .select()
      .from(registrations)
      .where(isRegistered(sessionId, goes))
      .orderBy(asc(registrations.queueNumber)),
    db
      .select({ n: count() })
      .from(agendaItems)
      .innerJoin(opinions, eq(opinions.id, agendaItems.opinionId))
      .where(and(eq(agendaItems.sessionId, sessionId), isIt)),
  ])
  return { questions, registered, prepared: prepared?.n ?? 0 }
}

export type Carried = Awaited<ReturnType<typeof findCarried>>

/** What is answered or left the line stays where it was. */
export function isCarried(sessionId: number, goes: WhatGoes = 'all') {
  const open = and(heldForSession(sessionId), inArray(opinions.state, [...OPEN_STATES]))
  return goes === 'all' ? open : and(open, IS_ON_AGENDA, sql.raw(`(${IS_UNDECIDED})`))
}

/** Whoever still means to come; of a session that broke off, whoever was to speak and did not, or was to be received and was not. */
export function isRegistered(sessionId: number, goes: WhatGoes = 'all') {
  const comes = and(eq(registrations.sessionId, sessionId), ne(registrations.state, 'cancelled'))
  return goes === 'all' ? comes : and(comes, IS_UNHEARD)
}

// Names are written out: in a select from one table drizzle leaves the table's name away.
const IS_UNHEARD = sql`(registrations.intent = 'speak' or exists (select 1 from sessions where sessions.id = registrations.session_id and kind = 'reception'))
  and not exists (select 1 from turns where turns.registration_id = registrations.id and turns.session_id = registrations.session_id and turns.state in ('speaking', 'spoken'))
  and not exists (select 1 from visits where visits.registration_id = registrations.id and visits.session_id = registrations.session_id and visits.state in ('present', 'done'))`
