import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

/** Atom feeds of a topic or a place. */
export const boardFeeds = new Hono<PublicEnv>()
