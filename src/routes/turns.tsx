import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Who speaks, in which order. */
export const turns = new Hono<StaffEnv>()
