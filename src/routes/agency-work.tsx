import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

/** What an agency does with its matters before it answers: taking on, support, inquiries, handing over. */
export const agencyWork = new Hono<StaffEnv>()
