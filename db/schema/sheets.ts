import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SheetRow } from '../../src/domain/sheet.ts'
import { agencies } from './office.ts'
import { users } from './people.ts'

/** A filled-in sheet of an agency that came back: kept between its preview and the moment it is taken over. */
export const sheets = sqliteTable(
  'sheets',
  {
    id: integer('id').primaryKey(),
    code: text('code').notNull().unique(),
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** SHA-256 of the file. */
    digest: text('digest').notNull(),
    rows: text('rows', { mode: 'json' }).$type<SheetRow[]>().notNull(),
    uploadedBy: integer('uploaded_by')
      .notNull()
      .references(() => users.id),
    uploadedAt: integer('uploaded_at').notNull(),
    takenAt: integer('taken_at'),
    taken: integer('taken').notNull().default(0),
    refused: integer('refused').notNull().default(0),
  },
  (t) => [index('sheets_agency').on(t.agencyId, t.id)],
)
