import { migrateDatabase } from '../../db/connect.node.ts'
import type { Command } from './commands.ts'
import { withDatabase } from './configured.ts'

export const migrateCommand: Command = {
  summary: 'bring the database to this version',
  help: 'npx doithoai migrate\n\nApplies missing migrations to DATABASE_URL, a file or a remote database, and changes nothing else.',
  run: (_args, host) =>
    withDatabase(
      host,
      async (db) => {
        await migrateDatabase(db)
        host.say('The database is up to date.')
        return 0
      },
      ['none', 'behind', 'current'],
    ),
}
