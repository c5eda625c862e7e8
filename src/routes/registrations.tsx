import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

/** Registering to attend or to speak. */
export const registrations = new Hono<PublicEnv>()
