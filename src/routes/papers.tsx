import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** What is printed or read out before a session. */
export const papers = new Hono<StaffEnv>()
