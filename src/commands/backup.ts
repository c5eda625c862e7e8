import { accessSync, constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Db } from '../../db/database.ts'
import type { Command } from './commands.ts'
import { withDatabase } from './configured.ts'
import type { Environment } from './environment.ts'

const HELP = `npx doithoai backup FILE

Copies the database to FILE while the office goes on working, and the key beside it to FILE.key: both are needed to open receipts again.
An existing FILE is left alone. To restore: stop the server, remove data/doithoai.db-wal and data/doithoai.db-shm where they are left, put both files back as
data/doithoai.db and data/secret.key, start it.`

export const backupCommand: Command = {
  summary: 'copy the database and its key',
  help: HELP,
  run: async ([file], host) => {
    if (!file) {
      host.say(HELP)
      return 2
    }
    if (existsSync(file)) {
      host.say(`${file} exists already and was left alone.`)
      return 1
    }
    accessSync(dirname(file), constants.W_OK)
    const save = async (db: Db, { databaseUrl, secretKey }: Environment) => {
      if (!databaseUrl.startsWith('file:')) {
        host.say('A remote database is backed up where it is kept; this command copies a file.')
        return 1
      }
      const unfinished = `${file}.part`
      rmSync(unfinished, { force: true })
      await db.$client.execute({ sql: 'vacuum into ?', args: [unfinished] })
      renameSync(unfinished, file)
      const key = join(dirname(databaseUrl.slice('file:'.length)), 'secret.key')
      const hasKey = secretKey === undefined && existsSync(key)
      if (hasKey) copyFileSync(key, `${file}.key`)
      host.say(hasKey ? `Saved ${file} and ${file}.key.` : `Saved ${file}. Keep SECRET_KEY with it.`)
      return 0
    }
    // Before a new version migrates, and after a step back to an older one, a copy is wanted most.
    return withDatabase(host, save, ['behind', 'current', 'ahead'])
  },
}
