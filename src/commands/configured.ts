import { openDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import type { Host } from './commands.ts'
import { type Environment, readEnvironment } from './environment.ts'

/** Opens the database of the environment for one short piece of work and closes it; a wrong environment is said in one line (exit code 2). */
export async function withDatabase(
  host: Host,
  work: (db: Db, environment: Environment) => Promise<number>,
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
  const db = await openDatabase({ url, authToken, encryptionKey })
  try {
    return await work(db, reading.environment)
  } finally {
    db.$client.close()
  }
}
