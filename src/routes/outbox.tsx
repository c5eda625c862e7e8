import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Mail that waits, went or failed. */
export const outbox = new Hono<StaffEnv>()
