import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** What is prepared before a session: its agenda, the brief for its leader, the opening report. */
export const agenda = new Hono<StaffEnv>()
