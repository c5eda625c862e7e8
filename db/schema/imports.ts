import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './people.ts'
import { sessions } from './sessions.ts'

/** A sheet of opinions that is being taken in: looked at in a preview, then recorded as a whole or not at all. Its history is `import:<id>`. */
export const imports = sqliteTable(
  'imports',
  {
    id: integer('id').primaryKey(),
    code: text('code').notNull().unique(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    fileName: text('file_name').notNull(),
    /** SHA-256 of the file: the same one again is known. */
    digest: text('digest').notNull(),
    /** JSON: rows of cells as text. Emptied once it was recorded or left for a week: residents' words lie in opinions alone. */
    cells: text('cells').notNull(),
    /** JSON: which column holds what. */
    matching: text('matching').notNull().default('{}'),
    state: text('state').$type<'preview' | 'recorded' | 'dropped'>().notNull(),
    /** How many opinions it made. */
    made: integer('made').notNull().default(0),
    uploadedBy: integer('uploaded_by')
      .notNull()
      .references(() => users.id),
    uploadedAt: integer('uploaded_at').notNull(),
    recordedAt: integer('recorded_at'),
  },
  (t) => [index('imports_session').on(t.sessionId), index('imports_digest').on(t.sessionId, t.digest)],
)
