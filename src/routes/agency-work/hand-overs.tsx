import { Hono } from 'hono'
import type { StaffEnv } from '../../http/context.ts'

export const handOvers = new Hono<StaffEnv>()
