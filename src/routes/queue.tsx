import { Hono } from 'hono'
import { findQueue } from '../../db/queries/queue.ts'
import { findStaleBounds } from '../../db/queries/stale-bounds.ts'
import { QueueContent } from '../../views/queue/queue-content.tsx'
import { holds, unitsAs } from '../domain/actor.ts'
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

const READERS = ['secretary', 'officer', 'leader', 'inspector'] as const

export const queue = new Hono<StaffEnv>()

queue.get(paths.queue, onlyFor(...READERS), async (c) => {
  const { db, actor, now, platform } = c.var
  const asked = readQueueQuery(c.req.query())
  const code = readCode(asked.filter.q)
  const receipt = code && (await receiptCodeHash(platform.secretKey, code))
  const today = dayOf(now)
  const units = asked.filter.waits === 'stale' ? unitsAs(actor, ...READERS) : []
  const stale = units.length > 0 ? await findStaleBounds(db, units, today) : []
  return showQueue(c, asked, await findQueue(db, actor, asked.filter, today, { receiptHash: receipt, stale }))
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
