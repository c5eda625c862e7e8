import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

/** No more mail, without an account. */
export const unsubscriptions = new Hono<PublicEnv>()
