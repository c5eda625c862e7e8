import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { users } from './people.ts'

/** What a user was told on a working day: at most one digest a day, and none that would say the same as the last. */
export const digests = sqliteTable(
  'digests',
  {
    id: integer('id').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    on: text('day').notNull(),
    /** Digest of what it said: ids and how pressing each was. */
    fingerprint: text('fingerprint').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [uniqueIndex('digests_once').on(t.userId, t.on)],
)
