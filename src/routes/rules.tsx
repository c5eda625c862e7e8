import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** The dated rules, kept by administrators. */
export const rules = new Hono<StaffEnv>()
