import { Hono } from 'hono'
import { findStaffOpinion } from '../../db/queries/opinions.ts'
import type { StaffEnv } from '../http/context.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { showOpinion } from './opinions/show.tsx'

export const opinions = new Hono<StaffEnv>()

opinions.get(paths.staffOpinion(':code'), async (c) => {
  const opinion = await findStaffOpinion(c.var.db, c.var.actor, c.req.param('code') ?? '')
  return opinion ? showOpinion(c, opinion) : notFoundPage(c)
})
