import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Letters that came by post or by hand. */
export const petitions = new Hono<StaffEnv>()
