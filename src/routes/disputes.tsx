import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** A dispute settled, and facts added on the asker's behalf. */
export const disputes = new Hono<StaffEnv>()
