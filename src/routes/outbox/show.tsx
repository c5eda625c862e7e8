import { findOutbox, type OutboxRow } from '../../../db/queries/outbox.ts'
import { OUTBOX_LISTS, type OutboxList } from '../../../db/queries/outbox-condition.ts'
import { OutboxContent } from '../../../views/outbox/outbox-page.tsx'
import type { ShownLine } from '../../../views/outbox/outbox-table.tsx'
import { unitsAs } from '../../domain/actor.ts'
import type { Calendar } from '../../domain/calendar.ts'
import { readCursor } from '../../domain/cursor.ts'
import { MENDABLE, maskedAddress } from '../../domain/delivery.ts'
import { nextDelivery } from '../../domain/next-delivery.ts'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'

/** One list of the mail of the units that this person administers. */
export async function showOutbox(c: StaffContext, failed?: { status: 409; problem: string }) {
  const { db, actor, now, s, platform } = c.var
  const list = OUTBOX_LISTS.find((one) => one === c.req.query('muc')) ?? 'waiting'
  const [after = null] = readCursor(c.req.query('sau'), 1) ?? []
  const found = await findOutbox(db, unitsAs(actor, 'admin'), list, now, after, { withStaff: true })
  const address = (place: number | null) => withQuery(paths.outbox, { muc: list, sau: place })
  if (after !== null && found.rows.length === 0 && !failed) return c.redirect(address(null), 303)
  const retried = Number(c.req.query('gui-lai') ?? Number.NaN)
  return showStaff(
    c,
    { title: s.outbox.title, status: failed?.status, wide: true },
    <OutboxContent
      {...{ s, list, counts: found.counts, problem: failed?.problem }}
      rows={found.rows.map((row) => shown(row, list, found.calendar, now))}
      hasServer={platform.mail !== null}
      next={found.next === null ? null : address(found.next)}
      first={after === null ? null : address(null)}
      retried={Number.isSafeInteger(retried) && retried >= 0 ? retried : null}
    />,
  )
}

/** Whether another try may mend what is wrong with a line; one whose call was tried already is the secretaries'. */
export function mayRetry({ sentAt, problem, callOutcome }: OutboxRow): boolean {
  return sentAt === null && callOutcome === null && (MENDABLE as readonly string[]).includes(problem)
}

function shown(row: OutboxRow, list: OutboxList, calendar: Calendar, now: number): ShownLine {
  const { id, kind, subject, code, createdAt, sentAt, failedAt, problem, attempts } = row
  return {
    ...{ id, kind, code, createdAt, sentAt, failedAt, problem, attempts },
    seq: row.head.seq,
    of: subject.slice(0, subject.indexOf(':')) as ShownLine['of'],
    to: maskedAddress(row.email),
    isHandedOver: row.callOutcome === 'done',
    becameCall: row.channel === 'phone',
    next: list === 'waiting' ? nextDelivery(row, calendar, now) : null,
    mayRetry: mayRetry(row),
  }
}
