import { Hono } from 'hono'
import type { StaffEnv } from '../../http/context.ts'

/** What is printed after a session. */
export const conclusionPapers = new Hono<StaffEnv>()
