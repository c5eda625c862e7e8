import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

export const opinions = new Hono<StaffEnv>()
