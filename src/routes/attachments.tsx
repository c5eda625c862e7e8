import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Files of opinions, for the office. */
export const attachments = new Hono<StaffEnv>()
