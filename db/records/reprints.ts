import type { Db } from '../database.ts'
import { BusyError, write } from '../write.ts'

/**
 * Logs that somebody printed the receipt of an opinion again: the paper opens its follow-up, so nothing is shown before this is stored. Put at the
 * end of the history whatever moved meanwhile, since it depends on nothing; throws `BusyError` where the end kept moving.
 */
export async function recordReprint(db: Db, opinionId: number, actorId: number, at: number): Promise<void> {
  const changes = [{ subject: `opinion:${opinionId}`, step: 'reprint', head: 'latest' as const }]
  const logged = await write(db, { at, actorId, changes, statements: [] })
  if (!logged.ok) throw new BusyError()
}
