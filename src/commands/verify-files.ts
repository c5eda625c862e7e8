import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Db } from '../../db/database.ts'
import { listKept } from '../../db/queries/attachments.ts'
import type { Host } from './commands.ts'
import type { Environment } from './environment.ts'
import { fileFolder, storedKeys } from './file-folder.ts'

const PAGE = 500

/** Reads every attachment and compares it with the digest taken when it came: says each that is missing or differs, and true where none does. */
export async function verifyFiles(
  db: Db,
  { databaseUrl, filesDir }: Pick<Environment, 'databaseUrl' | 'filesDir'>,
  host: Host,
): Promise<boolean> {
  const isElsewhere = !databaseUrl.startsWith('file:') && !existsSync(filesDir)
  const files = fileFolder(filesDir)
  const left = new Set(storedKeys(filesDir))
  const seen = { whole: 0, wrong: 0 }
  for (let after = 0; ; ) {
    const page = await listKept(db, after, PAGE)
    if (page.length > 0 && isElsewhere) {
      host.say(`Attachments do not lie in ${filesDir} and were not read; see FILES_DIR.`)
      return true
    }
    for (const { code, fileKey, digest } of page) {
      left.delete(fileKey)
      const wrong = wrongWith(await files.get(fileKey), digest)
      if (wrong) host.say(`Attachment ${code}: its file ${wrong}.`)
      seen[wrong ? 'wrong' : 'whole']++
    }
    if (page.length < PAGE) break
    after = page.at(-1)!.id
  }
  if (seen.whole > 0) host.say(`${seen.whole} attachments are there as they were stored.`)
  if (left.size > 0) host.say(`${left.size} files in ${filesDir} belong to no record; nothing leads to them.`)
  return seen.wrong === 0
}

function wrongWith(bytes: Uint8Array | null, digest: string): string | null {
  if (bytes === null) return 'is missing'
  return createHash('sha256').update(bytes).digest('hex') === digest ? null : 'is not what was stored'
}
