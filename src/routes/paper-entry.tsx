import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** What was taken down on paper, typed in afterwards. */
export const paperEntry = new Hono<StaffEnv>()
