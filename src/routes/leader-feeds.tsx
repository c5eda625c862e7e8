import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Private calendars of leaders: made and revoked by the secretariat. */
export const leaderFeeds = new Hono<StaffEnv>()
