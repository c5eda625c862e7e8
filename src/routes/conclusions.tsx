import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** The conclusion of a session, its notice and its minutes. */
export const conclusions = new Hono<StaffEnv>()
