import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Answers that are ready, issued together. */
export const releases = new Hono<StaffEnv>()
