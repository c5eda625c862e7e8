import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** The spreadsheet round trip for agencies that do not sign in. */
export const sheets = new Hono<StaffEnv>()
