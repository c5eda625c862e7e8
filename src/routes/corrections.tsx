import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** A published answer corrected by a new version. */
export const corrections = new Hono<StaffEnv>()
