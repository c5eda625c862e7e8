import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Findings of the gates, passed by name and reason. */
export const waivers = new Hono<StaffEnv>()
