import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** The desk of a reception day: visits, queue numbers, the register. */
export const reception = new Hono<StaffEnv>()
