import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** The sum of a session before it is over, and what is parked. */
export const closing = new Hono<StaffEnv>()
