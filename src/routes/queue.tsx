import { Hono } from 'hono'
import { SEVERAL_DECISIONS } from '../domain/decision-form.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { saidCount } from './approvals/said.ts'
import { QUEUE_READERS, showQueue } from './queue/show.tsx'

export const queue = new Hono<StaffEnv>()

queue.get(paths.queue, onlyFor(...QUEUE_READERS), (c) => {
  const { da: _, so: __, ...query } = c.req.query()
  return showQueue(c, query, { done: saidDone(c) })
})

/** What was just decided for how many, as the address that led back to the list says it. */
function saidDone(c: StaffContext) {
  const decision = SEVERAL_DECISIONS.find((one) => one === c.req.query('da'))
  const count = saidCount(c)
  return decision && count ? { decision, count } : undefined
}
