import { Hono } from 'hono'
import { findQueue } from '../../db/queries/queue.ts'
import { QueueContent } from '../../views/queue/queue-content.tsx'
import { holds } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import {
  isNarrowed,
  type QueueReading,
  queueAddress,
  readQueueQuery,
  searchedFor,
} from '../domain/queue-filter.ts'
import { readCode } from '../domain/receipt-code.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { errorsOf } from '../http/forms.ts'
import { showStaff } from '../http/pages.tsx'
import { receiptCodeHash } from '../http/receipts.ts'
import { onlyFor } from '../http/staff.ts'
import { paths, withQuery } from '../paths.ts'

export const queue = new Hono<StaffEnv>()

queue.get(paths.queue, onlyFor('secretary', 'officer', 'leader', 'inspector'), async (c) => {
  const { db, actor, now, platform } = c.var
  const asked = readQueueQuery(c.req.query())
  const code = readCode(asked.filter.q)
  const receipt = code && (await receiptCodeHash(platform.secretKey, code))
  return showQueue(c, asked, await findQueue(db, actor, asked.filter, dayOf(now), receipt))
})

/** The page of the list; an address that asks for what there is not shows its filters with what is wrong, and no rows. */
function showQueue(
  c: StaffContext,
  { filter, issues }: QueueReading,
  { rows, next, choices }: Awaited<ReturnType<typeof findQueue>>,
) {
  const { s, now, actor } = c.var
  const address = (after: string | null) => withQuery(paths.queue, queueAddress({ ...filter, after }))
  return showStaff(
    c,
    { title: s.queue.title, status: issues ? 422 : 200, wide: true },
    <QueueContent
      {...{ s, typed: c.req.query(), today: dayOf(now), ...choices }}
      sessions={choices.sessions.map((session) => ({ ...session, startsOn: dayOf(session.startsAt) }))}
      errors={issues ? errorsOf(s, issues) : undefined}
      rows={issues ? [] : rows}
      q={searchedFor(filter.q)}
      isFiltered={isNarrowed(filter)}
      isByDueDate={filter.due !== null}
      findsPeople={holds(actor, 'secretary')}
      next={!issues && next ? address(next) : null}
      first={filter.after && address(null)}
    />,
  )
}
