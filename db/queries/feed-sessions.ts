import { type SQL, sql } from 'drizzle-orm'
import type { EntryLeader, EntrySession } from '../../src/domain/entry-session.ts'
import type { Db } from '../database.ts'
import { leaders, units, venues } from '../schema/office.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'
import { selectAsText } from './one-text.ts'

export interface FeedSession extends EntrySession {
  announcedAt: number | null
  /** Code of the session that took its questions and registrations over. */
  carriedTo: string | null
}

type SessionLine = Omit<FeedSession, 'unit' | 'venue' | 'leaders'> & {
  id: number
  unitName: string
  unitPhone: string
  venueName: string | null
  venueAddress: string | null
}

const LINE = {
  id: sessions.id,
  code: sessions.code,
  kind: sessions.kind,
  form: sessions.form,
  theme: sessions.theme,
  bring: sessions.bring,
  state: sessions.state,
  stateReason: sessions.stateReason,
  startsAt: sessions.startsAt,
  endsAt: sessions.endsAt,
  announcedAt: sessions.announcedAt,
  createdAt: sessions.createdAt,
  updatedAt: sessions.updatedAt,
  sequence: sessions.sequence,
  onlineUrl: sessions.onlineUrl,
  carriedTo: sql`(select carried.code from session_changes join sessions as carried on carried.id = session_changes.carried_to_id
    where session_changes.session_id = ${sessions.id} order by session_changes.changed_at desc, session_changes.id desc limit 1)`,
  unitName: units.name,
  unitPhone: units.phone,
  venueName: venues.name,
  venueAddress: venues.address,
}

/** The sessions that meet `shown`, soonest first, as one text: a feed may hold thousands. */
export function selectFeedSessions(db: Db, shown: SQL) {
  return db.all<{ page: string }>(
    selectAsText(
      LINE,
      sql`from ${sessions} join ${units} on ${units.id} = ${sessions.unitId}
        left join ${venues} on ${venues.id} = ${sessions.venueId}
        where ${shown} order by ${sessions.startsAt}, ${sessions.id}`,
    ),
  )
}

type PartLine = EntryLeader & { sessionId: number }

const PART = {
  sessionId: sessionLeaders.sessionId,
  name: leaders.name,
  office: leaders.office,
  part: sessionLeaders.part,
  delegationReason: sessionLeaders.delegationReason,
}

/** Who takes part in them, in the same way. */
export function selectFeedLeaders(db: Db, shown: SQL) {
  return db.all<{ page: string }>(
    selectAsText(
      PART,
      sql`from ${sessionLeaders} join ${sessions} on ${sessions.id} = ${sessionLeaders.sessionId}
        join ${leaders} on ${leaders.id} = ${sessionLeaders.leaderId} where ${shown}
        order by case ${sessionLeaders.part} when 'chair' then 0 when 'co_chair' then 1 else 2 end, ${sessionLeaders.id}`,
    ),
  )
}

/** The sessions with their leaders, from both texts. */
export function toFeedSessions(lines: { page: string }[], parts: { page: string }[]): FeedSession[] {
  const leadersOf = new Map<number, EntryLeader[]>()
  for (const { sessionId, ...leader } of rowsOf<PartLine>(parts)) {
    const others = leadersOf.get(sessionId)
    if (others) others.push(leader)
    else leadersOf.set(sessionId, [leader])
  }
  return rowsOf<SessionLine>(lines).map(
    ({ id, unitName, unitPhone, venueName, venueAddress, ...session }) => ({
      ...session,
      unit: { name: unitName, phone: unitPhone },
      venue: venueName === null ? null : { name: venueName, address: venueAddress ?? '' },
      leaders: leadersOf.get(id) ?? [],
    }),
  )
}

function rowsOf<Row>([first]: { page: string }[]): Row[] {
  return JSON.parse(first?.page ?? '[]') as Row[]
}
