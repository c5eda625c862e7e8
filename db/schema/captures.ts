import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { OpinionKind } from '../../src/domain/opinion.ts'
import type { LateDecision, RoomOutcome } from '../../src/domain/room.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { agencies, hamlets, leaders } from './office.ts'
import { opinions } from './opinions.ts'
import { people, users } from './people.ts'
import { turns } from './room.ts'
import { sessions } from './sessions.ts'

/** How a card was taken down: by which device, in which order there, during whose turn. */
export const captures = sqliteTable(
  'captures',
  {
    opinionId: integer('opinion_id')
      .primaryKey()
      .references(() => opinions.id),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    turnId: integer('turn_id').references(() => turns.id),
    /** Random per browser, and the place of the card in that browser's own order; empty and 0 without a script. */
    device: text('device').notNull().default(''),
    deviceSeq: integer('device_seq').notNull().default(0),
    /** When it was said: the server's clock less the age that the device counted, epoch ms. The device's own clock is not trusted. */
    saidAt: integer('said_at').notNull(),
    /** A group or body they spoke for. */
    groupName: text('group_name').notNull().default(''),
  },
  (t) => [index('captures_session').on(t.sessionId)],
)

/** An edit of a card within the meeting: what stood there before, line by line. */
export const cardEdits = sqliteTable(
  'card_edits',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    textBefore: text('text_before').notNull(),
    text: text('text').notNull(),
    /** Goes with the person's data when these are erased. */
    nameBefore: text('name_before').notNull(),
    hamletBefore: integer('hamlet_before').references(() => hamlets.id),
    topicBefore: text('topic_before').$type<TopicCode>().notNull(),
    kindBefore: text('kind_before').$type<OpinionKind>().notNull(),
    editedBy: integer('edited_by')
      .notNull()
      .references(() => users.id),
    editedAt: integer('edited_at').notNull(),
  },
  (t) => [index('card_edits_opinion').on(t.opinionId)],
)

/** What an opinion came to in the room: one line each, the last word counts; earlier ones stand in its events. */
export const roomOutcomes = sqliteTable(
  'room_outcomes',
  {
    opinionId: integer('opinion_id')
      .primaryKey()
      .references(() => opinions.id),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    outcome: text('outcome').$type<RoomOutcome>().notNull(),
    /** Who answered here. */
    leaderId: integer('leader_id').references(() => leaders.id),
    /** The agency that answers, and by when it was said in the room. */
    agencyId: integer('agency_id').references(() => agencies.id),
    dueOn: text('due_on'),
    /** Why it is parked, or whose matter it is. */
    reason: text('reason').notNull().default(''),
    setBy: integer('set_by')
      .notNull()
      .references(() => users.id),
    setAt: integer('set_at').notNull(),
  },
  (t) => [index('room_outcomes_session').on(t.sessionId)],
)

/** A card that arrived after the session was over ("đến sau"): kept whole until the secretary decides. Its history is `late:<id>`. */
export const lateCards = sqliteTable(
  'late_cards',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    key: text('key').notNull().unique(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    kind: text('kind').$type<OpinionKind>().notNull(),
    topic: text('topic').$type<TopicCode>().notNull(),
    text: text('text').notNull(),
    device: text('device').notNull().default(''),
    deviceSeq: integer('device_seq').notNull().default(0),
    saidAt: integer('said_at').notNull(),
    groupName: text('group_name').notNull().default(''),
    arrivedAt: integer('arrived_at').notNull(),
    recordedBy: integer('recorded_by')
      .notNull()
      .references(() => users.id),
    decision: text('decision').$type<LateDecision>(),
    reason: text('reason').notNull().default(''),
    /** What it became. */
    opinionId: integer('opinion_id').references(() => opinions.id),
    decidedBy: integer('decided_by').references(() => users.id),
    decidedAt: integer('decided_at'),
  },
  (t) => [index('late_cards_session').on(t.sessionId, t.decision)],
)
