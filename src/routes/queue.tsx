import { Hono } from 'hono'
import * as v from 'valibot'
import { findQueue } from '../../db/queries/queue.ts'
import { QueueContent } from '../../views/queue/queue-content.tsx'
import { dayOf } from '../domain/day.ts'
import { type QueueFilter, queueAddress, queueQuery, searchedFor } from '../domain/queue-filter.ts'
import { readCode } from '../domain/receipt-code.ts'
import type { StaffEnv } from '../http/context.ts'
import { errorsOf } from '../http/forms.ts'
import { showStaff } from '../http/pages.tsx'
import { receiptCodeHash } from '../http/receipts.ts'
import { onlyFor } from '../http/staff.ts'
import { paths, withQuery } from '../paths.ts'

export const queue = new Hono<StaffEnv>()

const NO_FILTER = v.parse(queueQuery, {})

queue.get(paths.queue, onlyFor('secretary', 'officer', 'leader', 'inspector'), async (c) => {
  const { db, actor, now, s, platform } = c.var
  const today = dayOf(now)
  const typed = c.req.query()
  const reading = v.safeParse(queueQuery, typed)
  const filter: QueueFilter = reading.success ? reading.output : NO_FILTER
  const code = readCode(filter.q)
  const receipt = code && (await receiptCodeHash(platform.secretKey, code))
  const { rows, next, choices } = await findQueue(db, actor, filter, today, receipt)
  const { after, ...asked } = filter
  const address = (last: string | null) => withQuery(paths.queue, queueAddress({ ...asked, after: last }))
  return showStaff(
    c,
    { title: s.queue.title, status: reading.success ? 200 : 422, wide: true },
    <QueueContent
      {...{ s, typed, today, ...choices }}
      sessions={choices.sessions.map((session) => ({ ...session, startsOn: dayOf(session.startsAt) }))}
      errors={reading.success ? undefined : errorsOf(s, reading.issues)}
      rows={reading.success ? rows : []}
      q={searchedFor(filter.q)}
      isFiltered={Object.values(asked).some((value) => value !== null && value !== '')}
      isByDueDate={filter.due !== null}
      next={reading.success && next ? address(next) : null}
      first={after && address(null)}
    />,
  )
})
