import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Command } from './commands.ts'
import { withDatabase } from './configured.ts'

const HELP = `npx doithoai backup FILE

Copies the database to FILE while the office goes on working, and the key beside it to FILE.key: both are needed to open receipts again.
An existing FILE is left alone. To restore: stop the server, put both files back as data/doithoai.db and data/secret.key, start it.`

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
    return withDatabase(host, async (db, { databaseUrl, secretKey }) => {
      if (!databaseUrl.startsWith('file:')) {
        host.say('A remote database is backed up where it is kept; this command copies a file.')
        return 1
      }
      const unfinished = `${file}.part`
      rmSync(unfinished, { force: true })
      await db.$client.execute({ sql: 'vacuum into ?', args: [unfinished] })
      renameSync(unfinished, file)
      const key = join(dirname(databaseUrl.slice('file:'.length)), 'secret.key')
      if (secretKey === undefined && existsSync(key)) copyFileSync(key, `${file}.key`)
      host.say(
        secretKey === undefined
          ? `Saved ${file} and ${file}.key.`
          : `Saved ${file}. Keep SECRET_KEY with it.`,
      )
      return 0
    })
  },
}
