import { Hono } from 'hono'
import { findNextWaiting } from '../../db/queries/next-waiting.ts'
import { unitsAs } from '../domain/actor.ts'
import { queueAddress } from '../domain/queue-filter.ts'
import type { StaffEnv } from '../http/context.ts'
import { onlyFor } from '../http/staff.ts'
import { paths, withQuery } from '../paths.ts'
import { merging } from './opinions/merging.ts'
import { hits } from './similar/hits.tsx'
import { repetition } from './similar/repetition.ts'
import { splitting } from './similar/splitting.tsx'

/** Likely duplicates and earlier answers, splitting, merging, and what was raised again. */
export const similar = new Hono<StaffEnv>()

similar.get(paths.nextWaiting(':code'), onlyFor('secretary'), async (c) => {
  const { db, actor } = c.var
  const next = await findNextWaiting(db, unitsAs(actor, 'secretary'), c.req.param('code') ?? '')
  const list = withQuery(paths.queue, queueAddress({ state: 'received' }))
  return c.redirect(next ? paths.staffOpinion(next) : list, 303)
})

for (const part of [hits, repetition, splitting, merging]) similar.route('/', part)
