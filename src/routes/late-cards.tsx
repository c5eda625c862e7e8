import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Cards that arrived after their session was over. */
export const lateCards = new Hono<StaffEnv>()
