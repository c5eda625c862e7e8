import { Hono } from 'hono'
import type { PublicEnv } from '../http/context.ts'

/** What an asker does through the secret link beside reading: rating, disputing, adding, asking for erasure. */
export const voices = new Hono<PublicEnv>()
