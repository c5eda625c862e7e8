import { findQueue } from '../../../db/queries/queue.ts'
import { findDeskBounds } from '../../../db/queries/stale-bounds.ts'
import type { DecidingShown } from '../../../views/decisions/several-form.tsx'
import { QueueContent } from '../../../views/queue/queue-content.tsx'
import { holds, type Role, unitsAs } from '../../domain/actor.ts'
import { dayOf } from '../../domain/day.ts'
import { needsMarks } from '../../domain/due-span.ts'
import { isNarrowed, queueAddress, searchedFor } from '../../domain/queue-filter.ts'
import { type QueueReading, readQueueQuery } from '../../domain/queue-query.ts'
import { readCode } from '../../domain/receipt-code.ts'
import type { StaffContext } from '../../http/context.ts'
import { errorsOf } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { receiptCodeHash } from '../../http/receipts.ts'
import { paths, withQuery } from '../../paths.ts'

export const QUEUE_READERS = ['secretary', 'officer', 'leader', 'inspector'] as const satisfies Role[]

/** What came of the last post from the list: shown over it, and in the form for several. */
export type DecidedShown = Pick<DecidingShown, 'done' | 'notDone' | 'errors' | 'typed'>

/** The list of opinions that `query`, of its own address, asks for. */
export async function showQueue(
  c: StaffContext,
  query: Record<string, string>,
  decided: DecidedShown = {},
  status: 200 | 409 | 422 = 200,
) {
  const { db, actor, now, platform } = c.var
  const asked = readQueueQuery(query)
  const code = readCode(asked.filter.q)
  const receiptHash = code && (await receiptCodeHash(platform.secretKey, code))
  const today = dayOf(now)
  const asksCalendar = asked.filter.waits === 'lau-chua-chuyen' || needsMarks(asked.filter.due)
  const bounds = asksCalendar ? await findDeskBounds(db, unitsAs(actor, ...QUEUE_READERS), today) : {}
  const found = await findQueue(db, actor, asked.filter, today, { receiptHash, ...bounds })
  return showFound(c, { query, asked, decided, status }, found)
}

interface Shown {
  query: Record<string, string>
  asked: QueueReading
  decided: DecidedShown
  status: 200 | 409 | 422
}

/** The page of the list; an address that asks for what there is not shows its filters with what is wrong, and no rows. */
function showFound(
  c: StaffContext,
  { query, asked: { filter, issues }, decided, status }: Shown,
  { rows, next, choices }: Awaited<ReturnType<typeof findQueue>>,
) {
  const { s, now, actor } = c.var
  const address = (after: string | null) => withQuery(paths.queue, queueAddress({ ...filter, after }))
  const back = new URLSearchParams(query).toString()
  return showStaff(
    c,
    { title: s.queue.title, status: issues ? 422 : status, wide: true },
    <QueueContent
      {...{ s, typed: query, today: dayOf(now), ...choices }}
      sessions={choices.sessions.map((session) => ({ ...session, startsOn: dayOf(session.startsAt) }))}
      errors={issues ? errorsOf(s, issues) : undefined}
      rows={issues ? [] : rows}
      q={searchedFor(filter.q)}
      isFiltered={isNarrowed(filter)}
      isByDueDate={filter.due !== null}
      findsPeople={holds(actor, 'secretary')}
      sendsSheets={holds(actor, 'secretary', 'officer')}
      deciding={holds(actor, 'secretary') ? { unitIds: unitsAs(actor, 'secretary'), back, ...decided } : null}
      next={!issues && next ? address(next) : null}
      first={filter.after && address(null)}
    />,
  )
}
