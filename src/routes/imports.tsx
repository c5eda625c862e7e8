import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** A sheet of opinions taken in as a whole. */
export const imports = new Hono<StaffEnv>()
