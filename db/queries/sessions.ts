import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { events } from '../schema/ledger.ts'
import { hamlets, leaders, units, venues } from '../schema/office.ts'
import { users } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { AWAITS_CONCLUSION } from './awaiting-conclusions.ts'
import {
  type SessionChangeLine,
  type SessionReasonLine,
  selectSessionChanges,
  selectSessionReasons,
} from './session-changes.ts'
import { selectHamlets, selectLeaders, selectLines, toWhole, type WholeSession } from './session-parts.ts'

/** One session as the office sees it: with its history and the number of opinions it received. */
export interface StaffSession extends WholeSession {
  received: number
  /** Registrations it holds, those that were cancelled too: carried to it, or from before it stopped taking any, also where it takes none. */
  registered: number
  /** Code of the series it was made from; null for a single one. */
  seriesCode: string | null
  /** It is over and its conclusion, or the notice of it, is still to come. */
  awaitsConclusion: boolean
  history: { seq: number; step: string; at: number; actor: string | null }[]
  changes: SessionChangeLine[]
  reasons: SessionReasonLine[]
}

/** Sessions of the units where the actor plans, leads or inspects; nobody else knows of a draft. */
export function sessionsOf(actor: Actor): SQL {
  const own = unitsAs(actor, 'secretary', 'leader', 'inspector')
  return own.length > 0 ? inArray(sessions.unitId, own) : sql`0`
}

// What is separate is counted nowhere. Names are written out: in a select from one table drizzle leaves the table's name away.
export const RECEIVED = sql<number>`(select count(*) from opinions where (opinions.session_id = sessions.id
  and opinions.carried_to_id is null or opinions.carried_to_id = sessions.id) and opinions.state <> 'separate')`

const REGISTERED = sql<number>`(select count(*) from registrations where registrations.session_id = sessions.id)`

const SERIES_CODE = sql<string | null>`(select series.code from series where series.id = sessions.series_id)`

/** The session with this code as far as `actor` may see it, else null. One trip. */
export async function findStaffSession(db: Db, actor: Actor, code: string): Promise<StaffSession | null> {
  return toStaffSession(await db.batch(partsOf(db, actor, code)))
}

/** The same, with everything a plan may choose from in the units where the actor is secretary. One trip. */
export async function findSessionToPlan(db: Db, actor: Actor, code: string) {
  const [line, leaderRows, hamletRows, received, history, changes, reasons, ...chosen] = await db.batch([
    ...partsOf(db, actor, code),
    ...choicesOf(db, actor),
  ])
  return {
    session: toStaffSession([line, leaderRows, hamletRows, received, history, changes, reasons]),
    choices: toChoices(chosen),
  }
}

/** Units, venues, leaders and hamlets, ended ones too, for a new plan. One trip. */
export async function findPlanningChoices(db: Db, actor: Actor) {
  return toChoices(await db.batch(choicesOf(db, actor)))
}

function partsOf(db: Db, actor: Actor, code: string) {
  const isIt = and(eq(sessions.code, code), sessionsOf(actor))!
  return [
    selectLines(db).where(isIt),
    selectLeaders(db, isIt),
    selectHamlets(db, isIt),
    db
      .select({
        ...{ received: RECEIVED, registered: REGISTERED, seriesCode: SERIES_CODE },
        awaitsConclusion: sql<number>`${AWAITS_CONCLUSION}`,
      })
      .from(sessions)
      .where(isIt),
    db
      .select({ seq: events.seq, step: events.step, at: events.at, actor: users.name })
      .from(sessions)
      .innerJoin(events, eq(events.subject, sql`'session:' || ${sessions.id}`))
      .leftJoin(users, eq(users.id, events.actorId))
      .where(isIt)
      .orderBy(asc(events.seq)),
    selectSessionChanges(db, isIt),
    selectSessionReasons(db, isIt),
  ] as const
}

type Rows<Builders extends readonly PromiseLike<unknown>[]> = {
  [Part in keyof Builders]: Awaited<Builders[Part]>
}

function toStaffSession([[row], leaderRows, hamletRows, [count], history, changes, reasons]: Rows<
  ReturnType<typeof partsOf>
>): StaffSession | null {
  return row
    ? {
        ...toWhole(row, leaderRows, hamletRows),
        received: count?.received ?? 0,
        registered: count?.registered ?? 0,
        seriesCode: count?.seriesCode ?? null,
        awaitsConclusion: count?.awaitsConclusion === 1,
        history,
        changes,
        reasons,
      }
    : null
}

/** The reads of what a plan may choose from, for a batch that holds others too; `toChoices` takes their rows. */
export function choicesOf(db: Db, actor: Actor) {
  const own = unitsAs(actor, 'secretary')
  return [
    db
      .select({ id: units.id, name: units.name, level: units.level })
      .from(units)
      .where(inArray(units.id, own)),
    db.select().from(venues).where(inArray(venues.unitId, own)).orderBy(asc(venues.id)),
    db.select().from(leaders).where(inArray(leaders.unitId, own)).orderBy(asc(leaders.id)),
    db.select().from(hamlets).where(inArray(hamlets.unitId, own)).orderBy(asc(hamlets.id)),
  ] as const
}

/** The rows of `choicesOf` by name. */
export function toChoices([unitRows, venueRows, leaderRows, hamletRows]: Rows<ReturnType<typeof choicesOf>>) {
  return { units: unitRows, venues: venueRows, leaders: leaderRows, hamlets: hamletRows }
}
