import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { agencyRoutes } from './administration/agencies.tsx'
import { hamletRoutes } from './administration/hamlets.tsx'
import { leaderRoutes } from './administration/leaders.tsx'
import { overviewRoutes } from './administration/overview.tsx'
import { templateRoutes } from './administration/templates.tsx'
import { unitRoutes } from './administration/units.tsx'
import { userAccountRoutes } from './administration/user-accounts.tsx'
import { userRoleRoutes } from './administration/user-roles.tsx'
import { userRoutes } from './administration/users.tsx'
import { venueRoutes } from './administration/venues.tsx'

export const administration = new Hono<StaffEnv>()

const NOUNS = [
  overviewRoutes,
  unitRoutes,
  hamletRoutes,
  agencyRoutes,
  venueRoutes,
  templateRoutes,
  leaderRoutes,
  userRoutes,
  userRoleRoutes,
  userAccountRoutes,
]

for (const routes of NOUNS) administration.route('/', routes)
