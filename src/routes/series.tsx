import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Recurring sessions and the plan of a year. */
export const series = new Hono<StaffEnv>()
