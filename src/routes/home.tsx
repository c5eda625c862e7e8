import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

export const home = new Hono<PublicEnv>()
