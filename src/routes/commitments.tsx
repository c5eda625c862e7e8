import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** What the office promised to do. */
export const commitments = new Hono<StaffEnv>()
