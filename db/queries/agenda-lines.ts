import { and, asc, eq, inArray, isNotNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { agendaItems } from '../schema/agenda.ts'
import { agencies, hamlets } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people, users } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { heldForSession } from './held-for.ts'

/** The agency that handles the opinion, beside the one that prepares what is said about it. */
const handling = alias(agencies, 'handling')

/**
 * Which opinions of a session stand on its agenda: still on the line, sent before it or carried to it; what is said in the room itself is not prepared. A condition over
 * `opinions`.
 */
export const IS_ON_AGENDA: SQL = and(
  inArray(opinions.state, [...OPEN_STATES]),
  or(notInArray(opinions.source, ['spoken', 'reception']), isNotNull(opinions.carriedToId)),
)!

/** What is prepared for an opinion of the session that is selected, for the cards at its table; empty where nothing is. */
export const POINTS_OF_CARD = sql<string>`coalesce((select agenda_items.points from agenda_items
  where agenda_items.session_id = sessions.id and agenda_items.opinion_id = opinions.id), '')`

/** The place of an opinion in the agenda of the session that is selected, for the order of the cards; null where nobody put it in one. */
export const PLACE_OF_CARD = sql<number | null>`(select nullif(agenda_items.position, 0) from agenda_items
  where agenda_items.session_id = sessions.id and agenda_items.opinion_id = opinions.id)`

/** The lines of the session that meets `isIt`, as they arrived: what was carried to it last. For a batch. */
export function selectAgendaLines(db: Db, isIt: SQL) {
  return db
    .select({
      opinionId: opinions.id,
      code: opinions.code,
      number: opinions.number,
      isCarried: sql<number>`${opinions.carriedToId} is not null`,
      kind: opinions.kind,
      topic: opinions.topic,
      state: opinions.state,
      hamletId: opinions.hamletId,
      hamlet: hamlets.name,
      place: opinions.place,
      text: opinions.originalText,
      publicText: opinions.publicText,
      name: people.name,
      repeatedOfId: opinions.repeatedOfId,
      position: sql<number>`coalesce(${agendaItems.position}, 0)`,
      agencyId: agendaItems.agencyId,
      agency: agencies.name,
      suggestedId: handling.id,
      suggested: handling.name,
      points: sql<string>`coalesce(${agendaItems.points}, '')`,
      pointsBy: users.name,
      pointsAt: agendaItems.pointsAt,
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(people, eq(people.id, opinions.personId))
    .leftJoin(hamlets, eq(hamlets.id, opinions.hamletId))
    .leftJoin(
      agendaItems,
      and(eq(agendaItems.sessionId, sessions.id), eq(agendaItems.opinionId, opinions.id)),
    )
    .leftJoin(agencies, eq(agencies.id, agendaItems.agencyId))
    .leftJoin(handling, eq(handling.id, opinions.agencyId))
    .leftJoin(users, eq(users.id, agendaItems.pointsBy))
    .where(and(isIt, IS_ON_AGENDA))
    .orderBy(asc(isNotNull(opinions.carriedToId)), asc(opinions.number), asc(opinions.id))
}

/** One line of an agenda, with who prepares it and what is prepared. `pointsAt` epoch ms. */
export type AgendaLine = Awaited<ReturnType<typeof selectAgendaLines>>[number]
