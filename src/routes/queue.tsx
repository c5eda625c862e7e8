import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

export const queue = new Hono<StaffEnv>()
