import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

/** How a date was computed, day by day, for everyone. */
export const dueDates = new Hono<PublicEnv>()
