import { isThere, openDatabase, type Standing, standingOf, unfitDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import type { Host } from './commands.ts'
import { type Environment, readEnvironment } from './environment.ts'

/** The standings that a command can work with, and what to say of the others. */
const UNFIT: Record<Exclude<Standing, 'current'>, string> = {
  none: 'There is no office in this database; DATABASE_URL names another, or npx doithoai migrate makes one.',
  behind: 'The database is of an earlier version: stop the server and run npx doithoai migrate.',
  ahead: 'The database was made by a later version; install that version.',
}

/**
 * Opens the database of the environment for one short piece of work and closes it; a wrong environment, or a database that is not there or does not fit, is said in
 * one line (exit code 2). Nothing but migrating makes a database: in the wrong folder a command would work on an empty one.
 */
export async function withDatabase(
  host: Host,
  work: (db: Db, environment: Environment) => Promise<number>,
  fits: readonly Standing[] = ['current'],
): Promise<number> {
  const reading = readEnvironment(host.env)
  if (!reading.ok) {
    host.say(reading.complaint)
    return 2
  }
  const {
    databaseUrl: url,
    databaseAuthToken: authToken,
    databaseEncryptionKey: encryptionKey,
  } = reading.environment
  if (!fits.includes('none') && !isThere(url))
    throw unfitDatabase(`There is no database at ${url.slice('file:'.length)}; see DATABASE_URL.`)
  const db = await openDatabase({ url, authToken, encryptionKey })
  try {
    const standing = await standingOf(db)
    if (standing !== 'current' && !fits.includes(standing)) throw unfitDatabase(UNFIT[standing])
    return await work(db, reading.environment)
  } finally {
    db.$client.close()
  }
}
