import type { InStatement } from '@libsql/client'
import { type Head, linkHash, NO_HISTORY } from './chain.ts'
import { type EventRow, eventRows, type HeadRow, headRows } from './row-statements.ts'
import type { Change, Mail, Write } from './write.ts'

/** One event for each change, and the new head on the record itself where it keeps one. */
export async function eventStatements(what: Write, batch: string, latest: Map<string, Head>) {
  const heads = new Map<string, Head>()
  const times = new Map<string, number>()
  const events: EventRow[] = []
  for (const { subject, step, head, data = {}, actorId = what.actorId, at = what.at } of what.changes) {
    const before = heads.get(subject) ?? startOf(head, latest.get(subject))
    const link = { subject, seq: before.seq + 1, step, actorId, at, batch, data }
    const hash = await linkHash(before.hash, link)
    heads.set(subject, { seq: link.seq, hash })
    times.set(subject, at)
    events.push([subject, link.seq, step, actorId, at, batch, JSON.stringify(data), hash])
  }
  return { statements: [...eventRows(events), ...headStatements(heads, times)], heads }
}

function startOf(head: Change['head'], latest: Head | undefined): Head {
  if (head === 'new') return NO_HISTORY
  return head === 'latest' ? (latest ?? NO_HISTORY) : head
}

/** Records that carry their own head, so that a page knows what it saw. */
const HEADED: Record<string, string> = {
  opinion: 'opinions',
  session: 'sessions',
  series: 'series',
  registration: 'registrations',
  commitment: 'commitments',
  visit: 'visits',
  conclusion: 'conclusions',
}

function headStatements(heads: Map<string, Head>, times: Map<string, number>): InStatement[] {
  const byTable = new Map<string, HeadRow[]>()
  for (const [subject, { seq, hash }] of heads) {
    const [noun = '', id = ''] = subject.split(':')
    const table = HEADED[noun]
    if (!table) continue
    const row = { id: Number(id), seq, hash, at: times.get(subject)! }
    const rows = byTable.get(table)
    if (rows) rows.push(row)
    else byTable.set(table, [row])
  }
  return [...byTable].flatMap(([table, rows]) => headRows(table, rows))
}

/** One line of the outbox; a line that is there already is left alone. */
export function mailStatement(mail: Mail, at: number): InStatement {
  return {
    sql: 'insert into outbox (kind, subject, recipient, version, channel, created_at, held_until) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing',
    args: [mail.kind, mail.subject, mail.recipient, mail.version, mail.channel, at, mail.heldUntil ?? null],
  }
}
