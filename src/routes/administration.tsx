import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { agencyRoutes } from './administration/agencies.tsx'
import { hamletRoutes } from './administration/hamlets.tsx'
import { leaderRoutes } from './administration/leaders.tsx'
import { unitRoutes } from './administration/units.tsx'
import { venueRoutes } from './administration/venues.tsx'

export const administration = new Hono<StaffEnv>()

for (const routes of [unitRoutes, hamletRoutes, agencyRoutes, venueRoutes, leaderRoutes])
  administration.route('/', routes)
