import { Hono } from 'hono'
import { findCall } from '../../db/queries/calls.ts'
import { CALL_STEPS, recordCall } from '../../db/records/outbox.ts'
import { unitsAs } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import type { StaffEnv } from '../http/context.ts'
import { readTyped } from '../http/forms.ts'
import { saved } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { letters } from './calls/letters.tsx'
import { people } from './calls/people.tsx'
import { showCalls } from './calls/show.tsx'

/** Calls to make, letters to print where no server takes mail, and finding a person. */
export const calls = new Hono<StaffEnv>()

for (const area of [paths.calls, paths.letters, paths.people]) calls.use(`${area}/*`, onlyFor('secretary'))

calls.get(paths.calls, (c) => showCalls(c))

calls.post(paths.call(':id{\\d+}'), async (c) => {
  const { db, actor, now, s } = c.var
  const call = await findCall(db, unitsAs(actor, 'secretary'), Number(c.req.param('id')))
  const { seq, outcome: asked } = await readTyped(c)
  const step = CALL_STEPS.find((one) => one === asked)
  // What was done on another day is done.
  const isPast = call?.sentAt != null && dayOf(call.sentAt) !== dayOf(now)
  if (!call || !step || isPast) return notFoundPage(c)
  const outcome =
    Number(seq) === call.head.seq ? await recordCall(db, call, step, { actorId: actor.id, at: now }) : null
  return outcome?.ok ? saved(c, paths.calls) : showCalls(c, { status: 409, problem: s.calls.stale })
})

calls.route('/', letters)
calls.route('/', people)
