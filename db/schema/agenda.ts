import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { agencies } from './office.ts'
import { opinions } from './opinions.ts'
import { users } from './people.ts'
import { sessions } from './sessions.ts'

/** A question sent in advance as it comes up in the room: its place in the order, who prepares it and with which points. Its history is `agenda:<session id>`. */
export const agendaItems = sqliteTable(
  'agenda_items',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    /** The order by hand; what has no line yet comes after, by its number. */
    position: integer('position').notNull(),
    /** The agency that prepares what is said about it; not yet the one that answers in writing. */
    agencyId: integer('agency_id').references(() => agencies.id),
    /** For the leader alone; the public never reads it. */
    points: text('points').notNull().default(''),
    pointsBy: integer('points_by').references(() => users.id),
    pointsAt: integer('points_at'),
  },
  (t) => [
    uniqueIndex('agenda_items_once').on(t.sessionId, t.opinionId),
    index('agenda_items_agency').on(t.agencyId),
  ],
)
