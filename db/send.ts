import type { InStatement } from '@libsql/client'
import type { Db } from './database.ts'

/** The database stayed locked: nothing was stored, the person may try again. */
export class BusyError extends Error {
  override name = 'BusyError'
}

const PATIENCE_MS = 6_000

/**
 * Sends one batch under `BEGIN IMMEDIATE`. After any SQLITE_BUSY the embedded connection would acknowledge writes that it never saves
 * (tursodatabase/libsql-client-ts#352), so it is opened anew before the next try. When a reply is lost on the network, the batch's own first event
 * tells whether it was taken.
 */
export async function sendBatch(
  db: Db,
  statements: InStatement[],
  batch: string,
  first: { subject: string; seq: number } | null,
): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  for (let attempt = 0; ; attempt++) {
    try {
      await db.$client.batch(statements, 'write')
      return
    } catch (error) {
      if (isLostReply(error) && first && (await wasTaken(db, batch, first))) return
      const mayRetry = isBusy(error) || (isLostReply(error) && first !== null)
      if (!mayRetry) throw error
      if (isBusy(error)) await reconnect(db)
      if (Date.now() > until) throw new BusyError('the database stayed locked')
      await new Promise((done) => setTimeout(done, 20 + Math.random() * 30 * (attempt + 1)))
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

export function isBusy(error: unknown): boolean {
  return [...layersOf(error)].some(
    ({ code, message }) => code?.startsWith('SQLITE_BUSY') || /database is (locked|busy)/.test(message ?? ''),
  )
}

/** The request may or may not have reached the remote database. */
export function isLostReply(error: unknown): boolean {
  return [...layersOf(error)].some(({ code, message }) =>
    /ECONNRESET|ECONNREFUSED|EPIPE|UND_ERR|fetch failed|socket hang up|network/i.test(
      `${code ?? ''} ${message ?? ''}`,
    ),
  )
}

/** `stale` when the guard of the batch stopped it, `table.column` when a unique value is taken, null for any other error. */
export function lostRaceOf(error: unknown): string | null {
  for (const { message = '' } of layersOf(error)) {
    if (message.includes('must: lost race') || message.includes('events.subject, events.seq')) return 'stale'
    const taken = /UNIQUE constraint failed: ([\w.]+(?:, [\w.]+)*)/.exec(message)
    if (taken) return taken[1]!.split(', ').at(-1)!
  }
  return null
}
