import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** Document numbers: from the book, or by the office's own numbering. */
export const numbering = new Hono<StaffEnv>()
