import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { OpinionKind } from '../../src/domain/opinion.ts'
import type { FirstAnswer, IdentityKind, ReceptionRefusal, VisitState } from '../../src/domain/room.ts'
import { hamlets, leaders } from './office.ts'
import { opinions } from './opinions.ts'
import { people, users } from './people.ts'
import { registrations } from './registrations.ts'
import { sessions } from './sessions.ts'

/** One visit ("lượt") of a reception day: a line of its register. Its history is `visit:<id>`. */
export const visits = sqliteTable(
  'visits',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    key: text('key').notNull().unique(),
    /** The queue number: given inside the batch, never reused. */
    number: integer('number').notNull(),
    state: text('state').$type<VisitState>().notNull(),
    registrationId: integer('registration_id').references(() => registrations.id),
    /** Who speaks, for themselves or for a group. */
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    hamletId: integer('hamlet_id').references(() => hamlets.id),
    groupName: text('group_name').notNull().default(''),
    /** People who came ("người"), and how many of them represent the others. */
    headCount: integer('head_count').notNull().default(1),
    representatives: integer('representatives').notNull().default(1),
    /** Came about this matter before; null until somebody said so. */
    isRepeated: integer('is_repeated', { mode: 'boolean' }),
    kind: text('kind').$type<OpinionKind>(),
    firstAnswer: text('first_answer').$type<FirstAnswer>(),
    /** Why a person was not received (Đ9), and the words for it. */
    refusal: text('refusal').$type<ReceptionRefusal>(),
    reason: text('reason').notNull().default(''),
    /** Where they were sent to. */
    recipient: text('recipient').notNull().default(''),
    identityKind: text('identity_kind').$type<IdentityKind>(),
    /** Goes with the person's data. */
    identityNumber: text('identity_number').notNull().default(''),
    /** Who received them; where it was not the head, why. */
    leaderId: integer('leader_id').references(() => leaders.id),
    delegationReason: text('delegation_reason').notNull().default(''),
    arrivedAt: integer('arrived_at').notNull(),
    calledAt: integer('called_at'),
    beganAt: integer('began_at'),
    endedAt: integer('ended_at'),
    recordedBy: integer('recorded_by')
      .notNull()
      .references(() => users.id),
    seq: integer('seq').notNull(),
    headHash: text('head_hash').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('visits_number').on(t.sessionId, t.number),
    index('visits_session_state').on(t.sessionId, t.state, t.number),
    index('visits_person').on(t.personId),
  ],
)

/** The matters ("vụ việc") that a visit was about: several of them become several opinions. */
export const visitMatters = sqliteTable(
  'visit_matters',
  {
    id: integer('id').primaryKey(),
    visitId: integer('visit_id')
      .notNull()
      .references(() => visits.id),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
  },
  (t) => [
    uniqueIndex('visit_matters_once').on(t.visitId, t.opinionId),
    index('visit_matters_opinion').on(t.opinionId),
  ],
)
