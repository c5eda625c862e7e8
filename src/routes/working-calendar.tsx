import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** The working calendar of the office, kept by administrators. */
export const workingCalendar = new Hono<StaffEnv>()
