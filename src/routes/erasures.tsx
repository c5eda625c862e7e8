import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Requests to have personal data erased. */
export const erasures = new Hono<StaffEnv>()
