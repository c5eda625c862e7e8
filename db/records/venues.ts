import { eq } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Venue, VenueValues } from '../../src/domain/venue.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { venues } from '../schema/office.ts'
import { write } from '../write.ts'
import type { By } from './by.ts'

/** Adds a venue to a unit under an id made by the caller. */
export function recordVenue(db: Db, by: By, id: number, unitId: number, values: VenueValues) {
  return write(db, {
    ...by,
    changes: [{ subject: `venue:${id}`, step: 'add', head: 'new', data: { unitId, fromOn: values.fromOn } }],
    statements: [db.insert(venues).values({ id, unitId, ...values })],
  })
}

/** Changes what is known of a venue; refused as stale when it moved since `head`. */
export function recordVenueEdit(db: Db, by: By, { id }: Venue, head: Head, values: VenueValues) {
  return write(db, {
    ...by,
    changes: [{ subject: `venue:${id}`, step: 'edit', head, data: { fromOn: values.fromOn } }],
    statements: [db.update(venues).set(values).where(eq(venues.id, id))],
  })
}

/** Sets the last day of a venue; null takes the end away again. */
export function recordVenueEnd(db: Db, by: By, { id }: Venue, head: Head, toOn: Day | null) {
  return write(db, {
    ...by,
    changes: [{ subject: `venue:${id}`, step: toOn === null ? 'restore' : 'end', head, data: { toOn } }],
    statements: [db.update(venues).set({ toOn }).where(eq(venues.id, id))],
  })
}
