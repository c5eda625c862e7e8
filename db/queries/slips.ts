import { and, asc, desc, eq, isNull, like, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Day } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { departures, petitions } from '../schema/handling.ts'
import { hamlets } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'

/** For a batch: the highest number that a transfer slip of this unit has in the year of `today`. */
export function selectLastSlip(db: Db, unitId: number, today: Day) {
  return db
    .select({ number: departures.slipNumber })
    .from(departures)
    .innerJoin(opinions, eq(opinions.id, departures.opinionId))
    .where(
      and(
        ne(departures.slipNumber, ''),
        like(departures.slipOn, `${today.slice(0, 4)}-%`),
        eq(opinions.unitId, unitId),
      ),
    )
    .orderBy(desc(sql`cast(${departures.slipNumber} as integer)`), desc(departures.id))
    .limit(1)
}

/** What goes on with the slip of this opinion, itself first: all that left under one number of one day to one recipient. One trip. */
export function findSlipMatters(db: Db, opinion: { id: number; unitId: number }) {
  const its = alias(departures, 'its')
  return db
    .select({
      code: opinions.code,
      kind: opinions.kind,
      source: opinions.source,
      text: opinions.originalText,
      place: opinions.place,
      receivedOn: opinions.receivedOn,
      name: people.name,
      phone: people.phone,
      address: people.address,
      hamlet: hamlets.name,
      writtenOn: petitions.writtenOn,
      signers: petitions.signers,
      enclosures: petitions.enclosures,
    })
    .from(its)
    .innerJoin(
      departures,
      or(
        eq(departures.id, its.id),
        and(
          ne(its.slipNumber, ''),
          eq(departures.slipNumber, its.slipNumber),
          eq(departures.slipOn, its.slipOn),
          eq(departures.recipient, its.recipient),
          isNull(departures.undoneAt),
        ),
      ),
    )
    .innerJoin(opinions, eq(opinions.id, departures.opinionId))
    .innerJoin(people, eq(people.id, opinions.personId))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .leftJoin(petitions, eq(petitions.opinionId, opinions.id))
    .where(
      and(
        eq(its.opinionId, opinion.id),
        isNull(its.undoneAt),
        eq(opinions.unitId, opinion.unitId),
        eq(opinions.state, 'forwarded'),
      ),
    )
    .orderBy(desc(eq(opinions.id, opinion.id)), asc(opinions.id))
}
