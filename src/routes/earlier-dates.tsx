import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Dates that the calendar would now put earlier: a person decides. */
export const earlierDates = new Hono<StaffEnv>()
