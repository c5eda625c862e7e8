import { and, desc, eq, inArray, ne, or } from 'drizzle-orm'
import { type Actor, agenciesOf, unitsAs } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { separateReaders } from '../schema/handling.ts'
import { agencies, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { inForce } from './dated.ts'

/** What the filters of the queue choose from, and whether this person is named to read anything separate. */
export interface QueueChoices {
  units: { id: number; slug: string; name: string }[]
  agencies: { id: number; unitId: number; name: string }[]
  /** The latest ones; instants epoch ms. */
  sessions: { code: string; theme: string; startsAt: number }[]
  readsSeparate: boolean
}

const SESSIONS_OFFERED = 40

/** For the batch of the queue: units with their agencies and latest sessions, as far as this person has to do with them; an officer knows their own agency. */
export function selectChoices(db: Db, actor: Actor) {
  const whole = unitsAs(actor, 'secretary', 'leader', 'inspector')
  const mine = [...new Set([...whole, ...unitsAs(actor, 'officer')])]
  const agencyIsMine = or(inArray(agencies.unitId, whole), inArray(agencies.id, agenciesOf(actor)))
  return [
    db
      .select({ id: units.id, slug: units.slug, name: units.name })
      .from(units)
      .where(inArray(units.id, mine)),
    db
      .select({ id: agencies.id, unitId: agencies.unitId, name: agencies.name })
      .from(agencies)
      .where(agencyIsMine),
    db
      .select({ code: sessions.code, theme: sessions.theme, startsAt: sessions.startsAt })
      .from(sessions)
      .where(and(inArray(sessions.unitId, mine), ne(sessions.state, 'draft')))
      .orderBy(desc(sessions.startsAt))
      .limit(SESSIONS_OFFERED),
    db
      .select({ id: separateReaders.id })
      .from(separateReaders)
      // A cross join keeps SQLite from walking all opinions for the few that are separate.
      .crossJoin(opinions)
      .where(
        and(
          eq(separateReaders.userId, actor.id),
          eq(opinions.id, separateReaders.opinionId),
          eq(opinions.state, 'separate'),
        ),
      )
      .limit(1),
  ] as const
}

type Chosen = [QueueChoices['units'], QueueChoices['agencies'], QueueChoices['sessions'], { id: number }[]]

/** What the filters of the queue offer, names in Vietnamese order. */
export function readChoices([unitRows, agencyRows, sessionRows, [reader]]: Chosen): QueueChoices {
  return {
    units: unitRows.sort(compareNames),
    agencies: agencyRows.sort(compareNames),
    sessions: sessionRows,
    readsSeparate: reader !== undefined,
  }
}

/** The agency with this id where it is one of these units' and in force today; undefined for any other. */
export async function findQueueAgency(db: Db, unitIds: number[], id: number | null, today: Day) {
  if (id === null) return undefined
  const [agency] = await db
    .select({ id: agencies.id, unitId: agencies.unitId })
    .from(agencies)
    .where(and(eq(agencies.id, id), inArray(agencies.unitId, unitIds), inForce(agencies, today)))
  return agency
}
