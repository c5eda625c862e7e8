import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Who is there. */
export const attendance = new Hono<StaffEnv>()
