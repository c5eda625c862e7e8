import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

export const calendar = new Hono<PublicEnv>()
