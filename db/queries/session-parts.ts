import { asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Body } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { hamlets, leaders, units, venues } from '../schema/office.ts'
import { sessionHamlets, sessionLeaders, sessions } from '../schema/sessions.ts'

export type SessionRow = typeof sessions.$inferSelect

/** A session with the unit that holds it and the place where: one line of a list. */
export interface SessionLine extends SessionRow {
  unit: { id: number; name: string; slug: string; level: 'province' | 'commune'; phone: string }
  venue: { id: number; name: string; address: string } | null
  /** Places of those who registered and have one; null where nobody has to count. */
  taken: number | null
}

/** Who takes part, and the head whose place a delegate takes. */
export type SessionPerson = typeof sessionLeaders.$inferSelect & {
  name: string
  office: string
  body: Body
  forName: string | null
}

/** A session with the leaders who take part, chair first, and the hamlets invited. */
export interface WholeSession extends SessionLine {
  leaders: SessionPerson[]
  hamlets: { hamletId: number; name: string }[]
}

export const LINE = {
  session: sessions,
  unit: { id: units.id, name: units.name, slug: units.slug, level: units.level, phone: units.phone },
  venue: { id: venues.id, name: venues.name, address: venues.address },
  taken: sql<number | null>`case when ${sessions.registers} and ${sessions.capacity} is not null then
    (select coalesce(sum(r.seats), 0) from registrations as r where r.session_id = ${sessions.id} and r.state = 'confirmed') end`,
}

/** Rows of `LINE`, for a list or for one session. */
export function selectLines(db: Db) {
  return db
    .select(LINE)
    .from(sessions)
    .innerJoin(units, eq(units.id, sessions.unitId))
    .leftJoin(venues, eq(venues.id, sessions.venueId))
    .$dynamic()
}

type LineRow = { session: SessionRow } & Pick<SessionLine, 'unit' | 'venue' | 'taken'>

/** A session as lists show it, from its joined row. */
export function toLine({ session, unit, venue, taken }: LineRow): SessionLine {
  return { ...session, unit, venue, taken }
}

const PART_ORDER = sql`case ${sessionLeaders.part} when 'chair' then 0 when 'co_chair' then 1 else 2 end`

/** Who takes part in the sessions that meet `condition`. */
export function selectLeaders(db: Db, condition: SQL) {
  return db
    .select({
      part: sessionLeaders,
      name: leaders.name,
      office: leaders.office,
      body: leaders.body,
      forName: sql<
        string | null
      >`(select heads.name from leaders heads where heads.id = ${sessionLeaders.forLeaderId})`,
    })
    .from(sessionLeaders)
    .innerJoin(sessions, eq(sessions.id, sessionLeaders.sessionId))
    .innerJoin(leaders, eq(leaders.id, sessionLeaders.leaderId))
    .where(condition)
    .orderBy(PART_ORDER, asc(sessionLeaders.id))
}

/** Which hamlets are invited to the sessions that meet `condition`. */
export function selectHamlets(db: Db, condition: SQL) {
  return db
    .select({ hamletId: hamlets.id, name: hamlets.name })
    .from(sessionHamlets)
    .innerJoin(sessions, eq(sessions.id, sessionHamlets.sessionId))
    .innerJoin(hamlets, eq(hamlets.id, sessionHamlets.hamletId))
    .where(condition)
    .orderBy(asc(sessionHamlets.id))
}

/** A session with its people and hamlets, from the rows of three selects. */
export function toWhole(
  row: LineRow,
  leaderRows: (Omit<SessionPerson, keyof typeof sessionLeaders.$inferSelect> & {
    part: typeof sessionLeaders.$inferSelect
  })[],
  hamletRows: { hamletId: number; name: string }[],
): WholeSession {
  return {
    ...toLine(row),
    leaders: leaderRows.map(({ part, ...person }) => ({ ...part, ...person })),
    hamlets: hamletRows,
  }
}
