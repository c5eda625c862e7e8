import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import type { Command } from './commands.ts'
import { readEnvironment } from './environment.ts'

export const migrateCommand: Command = {
  summary: 'bring the database to this version',
  help: 'npx doithoai migrate\n\nApplies missing migrations to DATABASE_URL, a file or a remote database, and changes nothing else.',
  async run(_args, host) {
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
    await migrateDatabase(db)
    db.$client.close()
    host.say('The database is up to date.')
    return 0
  },
}
