import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CommitmentChange, CommitmentState } from '../../src/domain/commitment.ts'
import { answers } from './answers.ts'
import { agencies, units } from './office.ts'
import { opinions } from './opinions.ts'
import { users } from './people.ts'
import { sessions } from './sessions.ts'

/** What the office promised to do: what, who, by when. An answer may leave one behind; so may the conclusion of a session. Its history is `commitment:<id>`. */
export const commitments = sqliteTable(
  'commitments',
  {
    id: integer('id').primaryKey(),
    code: text('code').notNull().unique(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    opinionId: integer('opinion_id').references(() => opinions.id),
    sessionId: integer('session_id').references(() => sessions.id),
    /** The version of the answer that carries it; the public reads it once that is issued. */
    answerId: integer('answer_id').references(() => answers.id),
    what: text('what').notNull(),
    /** Who does it, as the public reads it; `agencyId` where it is one of the unit's agencies. */
    who: text('who').notNull(),
    agencyId: integer('agency_id').references(() => agencies.id),
    dueOn: text('due_on').notNull(),
    state: text('state').$type<CommitmentState>().notNull(),
    doneOn: text('done_on'),
    /** What shows that it was done, in words the public reads. */
    evidence: text('evidence').notNull().default(''),
    createdBy: integer('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: integer('created_at').notNull(),
    seq: integer('seq').notNull(),
    headHash: text('head_hash').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    index('commitments_opinion').on(t.opinionId),
    index('commitments_session').on(t.sessionId),
    index('commitments_unit').on(t.unitId, t.state, t.dueOn),
    index('commitments_agency').on(t.agencyId, t.state, t.dueOn),
  ],
)

/** What became of one, line by line: put off or failed with its reason and the new date, done, taken back. */
export const commitmentChanges = sqliteTable(
  'commitment_changes',
  {
    id: integer('id').primaryKey(),
    commitmentId: integer('commitment_id')
      .notNull()
      .references(() => commitments.id),
    change: text('change').$type<CommitmentChange>().notNull(),
    fromOn: text('from_on').notNull(),
    toOn: text('to_on'),
    reason: text('reason').notNull().default(''),
    changedBy: integer('changed_by')
      .notNull()
      .references(() => users.id),
    changedAt: integer('changed_at').notNull(),
  },
  (t) => [index('commitment_changes_commitment').on(t.commitmentId)],
)
