import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

/** What the office promised, as the public reads it. */
export const publicCommitments = new Hono<PublicEnv>()
