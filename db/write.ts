import type { InStatement } from '@libsql/client'
import type { Query } from 'drizzle-orm'
import type { Head } from './chain.ts'
import type { Db } from './database.ts'
import { eventStatements, mailStatement } from './event-statements.ts'
import { findHeads } from './queries/heads.ts'
import type { EventData } from './schema/ledger.ts'
import { BusyError, isBusy, isLostReply, lostRaceOf, sendBatch } from './send.ts'

/** Anything drizzle can turn into SQL, or a statement written by hand. */
export type Statement = { toSQL(): Query } | { sql: string; args: unknown[] }

/** One change of one record: becomes one event of its subject. */
export interface Change {
  /** `opinion:<id>`, `session:<id>`, `user:<id>` … */
  subject: string
  step: string
  /**
   * What the person saw when they decided: the write is refused as stale when the record has moved since. `new`: the record is made by
   * this write. `latest`: the change does not depend on what came before (a sign-in, a counter) and is put at the end.
   */
  head: Head | 'new' | 'latest'
  /** Ids, codes and keyed digests; never a name, an address or free text. */
  data?: EventData
  actorId?: number | null
  at?: number
}

/** A line for the outbox, delivered later; unique per kind, subject, recipient and version. */
export interface Mail {
  kind: string
  subject: string
  recipient: string
  version: number
  channel: 'mail' | 'phone'
  /** Epoch ms: it does not leave before, and what it tells of may be taken back until then. */
  heldUntil?: number
}

export interface Write {
  at: number
  actorId: number | null
  changes: Change[]
  statements: Statement[]
  mail?: Mail[]
  /** Id of the batch; made here when left out. */
  batch?: string
}

export type WriteOutcome =
  | { ok: true; heads: Map<string, Head> }
  /** Somebody else moved the record first: nothing of this write was stored. */
  | { ok: false; conflict: 'stale' }
  /** A unique value is taken, e.g. `documents.number`: nothing of this write was stored. */
  | { ok: false; conflict: 'taken'; what: string }

/** Follows a conditional UPDATE in `statements`: stops the whole batch unless that UPDATE changed exactly one row. */
export const MUST_HAVE_CHANGED: Statement = { sql: 'insert into must select changes()', args: [] }

/** Stops the whole batch as `taken`, `free` unless `condition`, a SQL expression over the rows as they stand at that moment, holds: a hall is free, a place is left. */
export function mustBeFree(condition: string, args: unknown[]): Statement {
  return { sql: `insert into must_be_free select ${condition}`, args }
}

const APPEND_TRIES = 12

/**
 * The one way to write. The statements, one event for each change, the new heads and the mail go in one `BEGIN IMMEDIATE` batch whose guard
 * is the unique (subject, seq) of the events: what lost a race leaves nothing behind. Waits for a locked database (bounded, see send.ts)
 * and throws `BusyError` when it stays locked: then nothing was stored.
 */
export async function write(db: Db, what: Write): Promise<WriteOutcome> {
  const appends = what.changes.filter((change) => change.head === 'latest').map((change) => change.subject)
  for (let attempt = 1; ; attempt++) {
    const latest = appends.length > 0 ? await findHeads(db, appends) : new Map<string, Head>()
    const outcome = await writeOnce(db, what, latest)
    if (outcome.ok || outcome.conflict !== 'stale' || appends.length === 0 || attempt === APPEND_TRIES)
      return outcome
    // Only the end of an append-only history moved: take its new end and try again, with a little disorder between the rivals.
    await new Promise((done) => setTimeout(done, Math.random() * 4 * attempt))
  }
}

async function writeOnce(db: Db, what: Write, latest: Map<string, Head>): Promise<WriteOutcome> {
  const batch = what.batch ?? crypto.randomUUID()
  const { statements, heads } = await eventStatements(what, batch, latest)
  const all = [
    ...what.statements.map(toStatement),
    ...statements,
    ...(what.mail ?? []).map((mail) => mailStatement(mail, what.at)),
  ]
  try {
    await sendBatch(db, all, batch, firstOf(heads))
    return { ok: true, heads }
  } catch (error) {
    const lost = lostRaceOf(error)
    if (lost === null) throw error
    return lost === 'stale' ? { ok: false, conflict: 'stale' } : { ok: false, conflict: 'taken', what: lost }
  }
}

function toStatement(statement: Statement): InStatement {
  if (!('toSQL' in statement)) return statement as InStatement
  const { sql, params } = statement.toSQL()
  return { sql, args: params as never[] }
}

function firstOf(heads: Map<string, Head>): { subject: string; seq: number } | null {
  for (const [subject, { seq }] of heads) return { subject, seq }
  return null
}

export { BusyError, isBusy, isLostReply }
