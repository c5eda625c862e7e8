import { findVenuesWithin, findVenueWithin } from '../../../db/queries/venues.ts'
import { recordVenue, recordVenueEdit, recordVenueEnd } from '../../../db/records/venues.ts'
import { VenueFields } from '../../../views/administration/fields.tsx'
import { formatNumber } from '../../../views/strings/format.ts'
import { nameKey } from '../../domain/naming.ts'
import { type Venue, type VenueValues, venueForm } from '../../domain/venue.ts'
import { addingRoutes } from './adding.tsx'
import type { KeptNoun } from './kept.ts'
import { keptRoutes } from './kept-routes.tsx'

const venues: KeptNoun<Venue, VenueValues> = {
  noun: 'dia-diem',
  words: (s) => s.administration.venues,
  columns: (s) => [
    { label: s.administration.venues.fieldAddress },
    { label: s.administration.venues.fieldSeats, numeric: true },
  ],
  cells: (s, { address, seats }) => [address, seats === null ? '–' : formatNumber(s.lang, seats)],
  Fields: VenueFields,
  form: venueForm,
  findAll: findVenuesWithin,
  find: findVenueWithin,
  isSame: (row, values) => nameKey(row.name) === nameKey(values.name),
  edit: recordVenueEdit,
  end: recordVenueEnd,
}

export const venueRoutes = addingRoutes(keptRoutes(venues), venues, recordVenue)
