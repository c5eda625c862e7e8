import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

export const feeds = new Hono<PublicEnv>()
