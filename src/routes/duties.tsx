import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Days held against days required. */
export const duties = new Hono<StaffEnv>()
