import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Who registered for a session, as the office sees it. */
export const staffRegistrations = new Hono<StaffEnv>()
