import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'

export const separate = new Hono<StaffEnv>()
