import type { InStatement, ResultSet } from '@libsql/client'
import type { Db } from './database.ts'

/** The database stayed locked: nothing was stored, the person may try again. */
export class BusyError extends Error {
  override name = 'BusyError'
}

/** The network died on the way: the write was stored or not, and nobody could be asked. Sending the same form again does no harm. */
export class UnknownFateError extends Error {
  override name = 'UnknownFateError'
}

const PATIENCE_MS = 6_000

/**
 * Sends one batch under `BEGIN IMMEDIATE`. When a reply is lost on the network, the batch's own first event tells whether it was taken;
 * a batch without events is not tried again then.
 */
export async function sendBatch(
  db: Db,
  statements: InStatement[],
  batch: string,
  first: { subject: string; seq: number } | null,
): Promise<void> {
  const send = () => db.$client.batch(statements, 'write')
  await patiently(db, send, async () => {
    if (!first) return 'unknown'
    return (await wasTakenAfterAll(db, batch, first)) ? 'taken' : 'again'
  })
}

/**
 * Sends one counting statement and gives what it returns. A counter of a rate limit leaves no event: it says how often, not what was done
 * to whom, its key is a digest, and an event for every wrong password would let anyone fill the ledger. After a lost reply it may
 * count one try twice, which only errs on the strict side.
 */
export async function sendCounter(db: Db, statement: InStatement): Promise<ResultSet> {
  const [result] = await patiently(
    db,
    () => db.$client.batch([statement], 'write'),
    async () => 'again',
  )
  return result!
}

/**
 * Waits for a locked database, bounded. After any SQLITE_BUSY the embedded connection would acknowledge writes that it never saves
 * (tursodatabase/libsql-client-ts#352), so it is opened anew before the next try.
 */
async function patiently(
  db: Db,
  send: () => Promise<ResultSet[]>,
  afterLostReply: () => Promise<'taken' | 'again' | 'unknown'>,
): Promise<ResultSet[]> {
  const until = Date.now() + PATIENCE_MS
  for (let attempt = 0; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      const fate = isLostReply(error) ? await afterLostReply() : 'unknown'
      if (fate === 'taken') return []
      if (!isBusy(error) && fate !== 'again') throw error
      if (isBusy(error)) await reconnect(db)
      if (Date.now() > until) throw new BusyError('the database stayed locked')
      await new Promise((done) => setTimeout(done, 20 + Math.random() * 30 * (attempt + 1)))
    }
  }
}

/** The question travels over the same poor network as the write: it is asked until somebody answers, within the same patience. */
async function wasTakenAfterAll(
  db: Db,
  batch: string,
  first: { subject: string; seq: number },
): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS
  for (let attempt = 1; ; attempt++) {
    try {
      return await wasTaken(db, batch, first)
    } catch (error) {
      if (!isLostReply(error) || Date.now() > until)
        throw new UnknownFateError('no answer whether the write was taken')
      await new Promise((done) => setTimeout(done, 50 * attempt))
    }
  }
}

async function wasTaken(db: Db, batch: string, first: { subject: string; seq: number }): Promise<boolean> {
  const { rows } = await db.$client.execute({
    sql: 'select batch from events where subject = ? and seq = ?',
    args: [first.subject, first.seq],
  })
  return rows[0]?.batch === batch
}

async function reconnect(db: Db): Promise<void> {
  const client = db.$client as { reconnect?: () => void | Promise<void> }
  await client.reconnect?.()
}

interface DatabaseError {
  code?: string
  message?: string
  cause?: unknown
}

/** Drizzle wraps errors, the remote client too: look through all of them. */
function* layersOf(error: unknown): Generator<DatabaseError> {
  for (let layer = error as DatabaseError | undefined, depth = 0; layer && depth < 5; depth++) {
    yield layer
    layer = layer.cause as DatabaseError | undefined
  }
}

/** Another process holds the database; after this the connection must be opened anew: it would acknowledge writes that are lost. */
export function isBusy(error: unknown): boolean {
  return [...layersOf(error)].some(
    ({ code, message }) => code?.startsWith('SQLITE_BUSY') || /database is (locked|busy)/.test(message ?? ''),
  )
}

/** The request may or may not have reached the remote database. */
export function isLostReply(error: unknown): boolean {
  return [...layersOf(error)].some(({ code, message }) =>
    /ECONNRESET|ECONNREFUSED|EPIPE|UND_ERR|fetch failed|socket hang up|network|HTTP status 50[234]/i.test(
      `${code ?? ''} ${message ?? ''}`,
    ),
  )
}

/** `stale` when the guard of the batch stopped it, `table.column` when a unique value is taken, null for any other error. */
export function lostRaceOf(error: unknown): string | null {
  for (const { message = '' } of layersOf(error)) {
    if (message.includes('must: lost race') || message.includes('events.subject, events.seq')) return 'stale'
    if (message.includes('must be free')) return 'free'
    const taken = /UNIQUE constraint failed: ([\w.]+(?:, [\w.]+)*)/.exec(message)
    if (taken) return taken[1]!.split(', ').at(-1)!
  }
  return null
}
