import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

/** Public figures by unit and period. */
export const figures = new Hono<PublicEnv>()
