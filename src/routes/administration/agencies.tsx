import { findAgenciesWithin, findAgencyWithin } from '../../../db/queries/agencies.ts'
import { recordAgency, recordAgencyEdit, recordAgencyEnd } from '../../../db/records/agencies.ts'
import { AgencyFields } from '../../../views/administration/fields.tsx'
import { type Agency, type AgencyValues, agencyForm } from '../../domain/agency.ts'
import { nameKey } from '../../domain/naming.ts'
import { addingRoutes } from './adding.tsx'
import type { KeptNoun } from './kept.ts'
import { keptRoutes } from './kept-routes.tsx'

const agencies: KeptNoun<Agency, AgencyValues> = {
  noun: 'co-quan',
  words: (s) => s.administration.agencies,
  columns: (s) => [{ label: s.administration.agencies.fieldShortName }],
  cells: (_, { shortName }) => [shortName],
  Fields: AgencyFields,
  form: agencyForm,
  findAll: findAgenciesWithin,
  find: findAgencyWithin,
  isSame: (row, values) => nameKey(row.name) === nameKey(values.name),
  edit: recordAgencyEdit,
  end: recordAgencyEnd,
}

export const agencyRoutes = addingRoutes(keptRoutes(agencies), agencies, recordAgency)
