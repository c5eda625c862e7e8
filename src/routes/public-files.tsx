import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

/** Files that the public or an asker may open. */
export const publicFiles = new Hono<PublicEnv>()
