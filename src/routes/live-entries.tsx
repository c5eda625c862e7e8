import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** What the table of a session sends by itself, entry by entry, and the page that opens without a network. */
export const liveEntries = new Hono<StaffEnv>()
