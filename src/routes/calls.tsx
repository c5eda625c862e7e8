import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Calls to make, and finding a person. */
export const calls = new Hono<StaffEnv>()
