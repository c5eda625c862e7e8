import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { onlyFor } from '../http/staff.ts'
import { announcing } from './planning/announcing.tsx'
import { callingOff } from './planning/calling-off.tsx'
import { edits } from './planning/edits.tsx'
import { lists } from './planning/lists.tsx'
import { moving } from './planning/moving.tsx'
import { plans } from './planning/plans.tsx'
import { results } from './planning/results.tsx'
import { steps } from './planning/steps.tsx'

/** Sessions in the office: planned by secretaries, read by leaders and inspectors too. */
export const planning = new Hono<StaffEnv>()

planning.use('/lam-viec/phien/*', onlyFor('secretary', 'leader', 'inspector'))
// `/moi` comes before the pages of one session.
for (const routes of [lists, plans, edits, announcing, moving, callingOff, results, steps])
  planning.route('/', routes)
