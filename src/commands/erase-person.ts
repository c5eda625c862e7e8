import { existsSync } from 'node:fs'
import { openDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import { listUnswept } from '../../db/queries/attachments.ts'
import { findForgettable, findHeldOf, listErased } from '../../db/queries/forgettable.ts'
import { recordForgotten, recordForgottenGuests } from '../../db/records/forgotten.ts'
import { noteSwept } from '../../db/records/swept-files.ts'
import { vi } from '../../views/strings/vi.ts'
import { readCode } from '../domain/receipt-code.ts'
import { receiptCodeHash } from '../http/receipts.ts'
import type { Command, Host } from './commands.ts'
import { withDatabase } from './configured.ts'
import type { Environment } from './environment.ts'
import { fileFolder } from './file-folder.ts'
import { findSecretKey } from './secret-key.ts'

const HELP = `npx doithoai erase-person CODE --yes
npx doithoai erase-person --from OTHER.db --yes

Erases the name, phone, e-mail and address of whoever raised the opinion with this code (its public code or the code on the receipt), the place as they wrote it and the
files they sent. The matter, its answers and its history stay, and npx doithoai verify still holds. It cannot be taken back; without --yes it only says what it would do.
A matter that is kept apart is decided by its named readers alone, in the office.
With --from it repeats what was erased in OTHER.db, another copy of this office's database: after a backup was restored, for the copy that it replaced.
Exit code 0 when it is done or was done before, 1 when there is no such opinion or somebody was faster, 2 when something is missing.`

const ERASING = { files: { fileReason: vi.erasures.fileReason }, by: 'command' } as const

export const erasePersonCommand: Command = {
  summary: 'erase the personal data of whoever raised an opinion',
  help: HELP,
  run: async (args, host) => {
    const isSure = args.includes('--yes')
    const [first = '', second = '', ...rest] = args.filter((arg) => arg !== '--yes')
    const isRepeating = first === '--from'
    if (first === '' || rest.length > 0 || (isRepeating ? second === '' : second !== '')) {
      host.say(HELP)
      return 2
    }
    return withDatabase(host, (db, environment) =>
      isRepeating
        ? repeat(db, environment, host, second, isSure)
        : erase(db, environment, host, first, isSure),
    )
  },
}

async function erase(db: Db, environment: Environment, host: Host, typed: string, isSure: boolean) {
  const code = readCode(typed)
  const key = findSecretKey(environment.secretKey, environment.databaseUrl)
  const hash = code && key && (await receiptCodeHash(key, code))
  const found = await findForgettable(db, typed.toUpperCase(), hash)
  if (!found) {
    host.say(`There is no opinion with the code ${typed}.`)
    return 1
  }
  const { opinion, person, erasedAt } = found
  if (erasedAt !== null) {
    host.say(`The personal data of opinion ${opinion.code} were erased before.`)
    return 0
  }
  if (!isSure) {
    host.say(`Would erase the personal data of opinion ${opinion.code}. Add --yes to do it.`)
    return 2
  }
  const outcome = await recordForgotten(db, [{ ...opinion, person }], [], ERASING, Date.now())
  if (!outcome.ok) {
    host.say('Somebody changed the opinion at the same moment: nothing was erased. Try again.')
    return 1
  }
  const files = await sweep(db, environment)
  host.say(`Erased the personal data of opinion ${opinion.code}${files > 0 ? ` and ${files} files` : ''}.`)
  return 0
}

async function repeat(db: Db, environment: Environment, host: Host, file: string, isSure: boolean) {
  if (!existsSync(file)) {
    host.say(`There is no database at ${file}.`)
    return 2
  }
  const other = await openDatabase({
    url: `file:${file}`,
    encryptionKey: environment.databaseEncryptionKey,
  })
  const erased = await listErased(other).finally(() => other.$client.close())
  const { opinions, registrations, guests } = await findHeldOf(db, erased)
  const count = opinions.length + registrations.length + guests.length
  if (!isSure && count > 0) {
    host.say(`Would erase ${count} persons once more. Add --yes to do it.`)
    return 2
  }
  for (const opinion of opinions) await recordForgotten(db, [opinion], [], ERASING, Date.now())
  for (const one of registrations) await recordForgotten(db, [], [one], ERASING, Date.now())
  if (guests.length > 0) await recordForgottenGuests(db, guests, 'command', Date.now())
  await sweep(db, environment)
  const left = await findHeldOf(db, erased)
  const missed = left.opinions.length + left.registrations.length + left.guests.length
  host.say(`Erased ${count - missed} persons who were erased in ${file}.`)
  if (missed > 0) host.say(`${missed} records were changed at the same moment: run it again.`)
  return missed > 0 ? 1 : 0
}

/** The bytes of everything that was removed, at once: an operator who reads that it is done finds it done. Gives how many files. */
async function sweep(db: Db, { filesDir }: Environment): Promise<number> {
  const store = fileFolder(filesDir)
  let swept = 0
  for (;;) {
    const files = await listUnswept(db, 100)
    if (files.length === 0) return swept
    for (const { fileKey } of files) await store.remove(fileKey)
    await noteSwept(
      db,
      files.map(({ id }) => id),
    )
    swept += files.length
  }
}
