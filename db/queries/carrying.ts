import { and, asc, count, eq, gt, inArray, ne } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'
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

/** The coming announced sessions of the same unit, and how much there is to carry. One trip. */
export async function findCarriable(
  db: Db,
  { id, unitId }: { id: number; unitId: number },
  now: number,
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
    db.select({ n: count() }).from(opinions).where(isCarried(id)),
    db.select({ n: count() }).from(registrations).where(isRegistered(id)),
  ])
  return { targets, openQuestions: questions?.n ?? 0, registered: registered?.n ?? 0 }
}

/** The open questions of a session as carrying them needs them, and its registrations in the order of their numbers. One trip. */
export async function findCarried(db: Db, sessionId: number) {
  const { id, kind, source, receivedOn, acceptedOn, dueOn, dueRule } = opinions
  const [questions, registered] = await db.batch([
    db
      .select({ id, kind, source, receivedOn, acceptedOn, dueOn, dueRule })
      .from(opinions)
      .where(isCarried(sessionId))
      .orderBy(asc(id)),
    db.select().from(registrations).where(isRegistered(sessionId)).orderBy(asc(registrations.queueNumber)),
  ])
  return { questions, registered }
}

export type Carried = Awaited<ReturnType<typeof findCarried>>

/** What is answered or left the line stays where it was. */
export function isCarried(sessionId: number) {
  return and(heldForSession(sessionId), inArray(opinions.state, [...OPEN_STATES]))
}

/** Whoever still means to come. */
export function isRegistered(sessionId: number) {
  return and(eq(registrations.sessionId, sessionId), ne(registrations.state, 'cancelled'))
}
