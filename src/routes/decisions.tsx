import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** The same decision for several opinions, and taking back what was just decided. */
export const decisions = new Hono<StaffEnv>()
