import { accessSync, constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Db } from '../../db/database.ts'
import type { Command } from './commands.ts'
import { withDatabase } from './configured.ts'
import type { Environment } from './environment.ts'
import { copyFiles } from './file-folder.ts'

const HELP = `npx doithoai backup FILE

Copies the database to FILE while the office goes on working, the key beside it to FILE.key and the attachments to the folder FILE.files: all three are
needed to open receipts and attachments again. What exists already is left alone. To restore: stop the server, remove data/doithoai.db-wal and
data/doithoai.db-shm where they are left, put the three back as data/doithoai.db, data/secret.key and data/files (or FILES_DIR), start it, and run npx doithoai verify.
Personal data erased since the backup are back then: npx doithoai erase-person --from COPY --yes, with the database that was replaced, erases them once more.`

export const backupCommand: Command = {
  summary: 'copy the database, its key and its attachments',
  help: HELP,
  run: async ([file], host) => {
    if (!file) {
      host.say(HELP)
      return 2
    }
    const inTheWay = [file, `${file}.files`].find((path) => existsSync(path))
    if (inTheWay) {
      host.say(`${inTheWay} exists already and was left alone.`)
      return 1
    }
    accessSync(dirname(file), constants.W_OK)
    const save = async (db: Db, { databaseUrl, secretKey, filesDir }: Environment) => {
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
      // After the database: whatever it names was stored before it was named.
      const files = copyFiles(filesDir, `${file}.files`)
      if (files > 0) host.say(`Saved ${files} attachments in ${file}.files.`)
      return 0
    }
    // Before a new version migrates, and after a step back to an older one, a copy is wanted most.
    return withDatabase(host, save, ['behind', 'current', 'ahead'])
  },
}
