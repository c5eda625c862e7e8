import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Actor, agenciesOf } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { agendaItems } from '../schema/agenda.ts'
import { agencies, hamlets, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { users } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { IS_ON_AGENDA } from './agenda-lines.ts'
import { heldForSession } from './held-for.ts'

/** Sessions that residents know of and that are not over: nobody prepares a draft for an agency, nor what is past. */
const LIES_AHEAD = inArray(sessions.state, ['announced', 'in_progress', 'postponed'])

/** Lines that agencies of `actor` prepare; whatever another agency prepares is not there. */
function preparedBy(actor: Actor): SQL {
  return and(inArray(agendaItems.agencyId, agenciesOf(actor)), LIES_AHEAD, IS_ON_AGENDA)!
}

function selectPreparations(db: Db) {
  return db
    .select({
      session: {
        id: sessions.id,
        code: sessions.code,
        theme: sessions.theme,
        kind: sessions.kind,
        startsAt: sessions.startsAt,
        state: sessions.state,
      },
      unit: units.name,
      agencyId: agencies.id,
      agency: agencies.name,
      opinionId: opinions.id,
      code: opinions.code,
      number: opinions.number,
      topic: opinions.topic,
      hamlet: hamlets.name,
      place: opinions.place,
      text: opinions.originalText,
      position: agendaItems.position,
      points: agendaItems.points,
      pointsBy: users.name,
      pointsAt: agendaItems.pointsAt,
    })
    .from(agendaItems)
    .innerJoin(sessions, eq(sessions.id, agendaItems.sessionId))
    .innerJoin(opinions, and(eq(opinions.id, agendaItems.opinionId), heldForSession(sessions.id)))
    .innerJoin(units, eq(units.id, sessions.unitId))
    .innerJoin(agencies, eq(agencies.id, agendaItems.agencyId))
    .leftJoin(hamlets, eq(hamlets.id, opinions.hamletId))
    .leftJoin(users, eq(users.id, agendaItems.pointsBy))
    .$dynamic()
}

/** One question that an agency prepares for a session, without who asked it. `pointsAt`, `startsAt` epoch ms. */
export type Preparation = Awaited<ReturnType<typeof selectPreparations>>[number]

/** What the agencies of `actor` prepare, the nearest session first, then in the order of its agenda; `unwritten` alone where nothing is written yet. One trip. */
export function listPreparations(
  db: Db,
  actor: Actor,
  { unwritten }: { unwritten: boolean },
): Promise<Preparation[]> {
  return selectPreparations(db)
    .where(and(preparedBy(actor), unwritten ? IS_UNWRITTEN : undefined))
    .orderBy(
      asc(sessions.startsAt),
      asc(sessions.id),
      asc(sql`${agendaItems.position} = 0`),
      asc(agendaItems.position),
      asc(opinions.number),
    )
}

/** One of them, or null. One trip. */
export async function findPreparation(
  db: Db,
  actor: Actor,
  { session, opinion }: { session: string; opinion: string },
): Promise<Preparation | null> {
  const isIt = and(eq(sessions.code, session), eq(opinions.code, opinion))
  const [row] = await selectPreparations(db).where(and(isIt, preparedBy(actor)))
  return row ?? null
}

/** For the batch of the desk: as many as `listPreparations` gives of those not written yet. */
export function countPreparations(db: Db, actor: Actor) {
  return db
    .select({ count: sql<number>`count(*)` })
    .from(agendaItems)
    .innerJoin(sessions, eq(sessions.id, agendaItems.sessionId))
    .innerJoin(opinions, and(eq(opinions.id, agendaItems.opinionId), heldForSession(sessions.id)))
    .where(and(preparedBy(actor), IS_UNWRITTEN))
}

const IS_UNWRITTEN = eq(agendaItems.points, '')
