import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Likely duplicates and earlier answers, splitting, and what was raised again. */
export const similar = new Hono<StaffEnv>()
