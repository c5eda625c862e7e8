import { findLeadersWithin, findLeaderWithin } from '../../../db/queries/leaders.ts'
import { recordLeader, recordLeaderEdit, recordLeaderEnd } from '../../../db/records/leaders.ts'
import { LeaderFields } from '../../../views/administration/fields.tsx'
import { type Leader, type LeaderValues, leaderForm } from '../../domain/leader.ts'
import { nameKey } from '../../domain/naming.ts'
import { addingRoutes } from './adding.tsx'
import type { KeptNoun } from './kept.ts'
import { keptRoutes } from './kept-routes.tsx'

const leaders: KeptNoun<Leader, LeaderValues> = {
  noun: 'lanh-dao',
  words: (s) => s.administration.leaders,
  columns: (s) => [
    { label: s.administration.leaders.fieldOffice },
    { label: s.administration.leaders.fieldBody },
    { label: s.administration.leaders.columnHead },
  ],
  cells: (s, { office, body, isHead }) => [
    office,
    s.sessions.body[body],
    isHead ? s.administration.leaders.isHead : '–',
  ],
  Fields: LeaderFields,
  form: leaderForm,
  findAll: findLeadersWithin,
  find: findLeaderWithin,
  // One person may hold an office again years later: only a term that is still running counts.
  isSame: (row, values) =>
    (row.toOn === null || row.toOn >= values.fromOn) &&
    row.body === values.body &&
    nameKey(row.name) === nameKey(values.name) &&
    nameKey(row.office) === nameKey(values.office),
  edit: recordLeaderEdit,
  end: recordLeaderEnd,
}

export const leaderRoutes = addingRoutes(keptRoutes(leaders), leaders, recordLeader)
