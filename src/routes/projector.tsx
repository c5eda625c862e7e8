import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** The large screen in the room. */
export const projector = new Hono<StaffEnv>()
