import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

/** The script that opens the live page without a network. */
export const liveWorker = new Hono<PublicEnv>()
