import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Db } from '../../db/database.ts'
import { findEntryDesk } from '../../db/queries/entry-desk.ts'
import { BusyError } from '../../db/write.ts'
import { cellSentence } from '../../views/imports/import-errors.tsx'
import { vi } from '../../views/strings/vi.ts'
import { heardOn } from '../domain/capture.ts'
import { dayOf } from '../domain/day.ts'
import type { EntryField } from '../domain/entered-card.ts'
import { guessMatching } from '../domain/import-matching.ts'
import { entryStanding, saidThere } from '../domain/paper-entry.ts'
import { recordCards } from '../http/entered-cards.ts'
import { readImportFile } from '../http/import-files.ts'
import { keyedRows } from '../http/import-rows.ts'
import type { Command, Host } from './commands.ts'
import { withDatabase } from './configured.ts'
import type { Environment } from './environment.ts'
import { fileFolder } from './file-folder.ts'
import { findActorByName } from './named-actor.ts'
import { nodePlatform } from './node-platform.ts'
import { findSecretKey } from './secret-key.ts'

const HELP = `npx doithoai import FILE.xlsx|FILE.csv --session CODE --as USERNAME [--yes]

Takes the opinions of a sheet into a session that goes on, in the name of a secretary of its unit: all of them or, where one cell is wrong, none. The columns are
known by their names (Họ và tên, Thôn, Nội dung ý kiến, Lĩnh vực, Loại, Cơ quan giải quyết, Trả lời, Hạn …). The same file twice changes nothing.
Without --yes it only says what it would do, and which cells are wrong.
Exit code 0 when it is done or nothing was left to do, 1 when cells are wrong or the session takes none, 2 when something is missing.`

const OPTIONS = { session: { type: 'string' }, as: { type: 'string' }, yes: { type: 'boolean' } } as const

export const importCommand: Command = {
  summary: 'take the opinions of a sheet into a session',
  help: HELP,
  run: async (args, host) => {
    const { values, positionals } = parseArgs({
      args,
      options: OPTIONS,
      allowPositionals: true,
      strict: false,
    })
    const [[file], session, username] = [positionals, values.session, values.as]
    if (!file || typeof session !== 'string' || typeof username !== 'string') {
      host.say(HELP)
      return 2
    }
    if (!existsSync(file)) {
      host.say(`There is no file ${file}.`)
      return 2
    }
    return withDatabase(host, (db, environment) =>
      takeIn(db, environment, host, { file, session, username, isSure: values.yes === true }),
    )
  },
}

/** With another key the rows that were recorded would not be known again, and receipts would lead nowhere. */
const NO_KEY =
  'The key of this office was not found. Set SECRET_KEY as its server has it, or put secret.key beside the database.'

interface Asked {
  file: string
  session: string
  username: string
  isSure: boolean
}

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

async function takeIn(db: Db, environment: Environment, host: Host, asked: Asked): Promise<number> {
  const fail = (sentence: string, code: 1 | 2) => {
    host.say(sentence)
    return code
  }
  const actor = await findActorByName(db, asked.username)
  if (!actor) return fail(`There is no user ${asked.username}.`, 2)
  const now = Date.now()
  const today = dayOf(now)
  const desk = await findEntryDesk(db, actor, { code: asked.session, today })
  if (!desk) return fail(`${asked.username} is no secretary of a session with the code ${asked.session}.`, 2)
  if (entryStanding(desk.session, now).is !== 'open')
    return fail(`The session ${asked.session} takes no opinions now (it is ${desk.session.state}).`, 1)
  const bytes = await readFile(asked.file)
  const reading = await readImportFile(new Uint8Array(bytes).buffer, basename(asked.file))
  if (!reading.ok) return fail(`${basename(asked.file)}: ${vi.imports.refused[reading.why]}`, 1)
  const secretKey = findSecretKey(environment.secretKey, environment.databaseUrl)
  if (secretKey === null) return fail(NO_KEY, 2)
  const rows = await keyedRows(
    secretKey,
    { sessionId: desk.session.id, table: reading.table, matching: guessMatching(reading.table) },
    { lists: desk, heardOn: heardOn(desk.session, saidThere(desk.session, now)) },
  )
  const wrong = rows.flatMap(({ row }) => (row.ok ? [] : sayWrong(host, row, desk.unit.denunciationDesk)))
  if (wrong.length > 0)
    return fail(`${some(wrong.length, 'cell is', 'cells are')} wrong: nothing was recorded.`, 1)
  const keys = rows.flatMap(({ key }) => key ?? [])
  const { known } = (await findEntryDesk(db, actor, { code: asked.session, today, keys }))!
  const cards = rows.flatMap(({ row, key }) =>
    row.ok && key && !known.has(key) ? [{ card: row.card, key }] : [],
  )
  const before = known.size > 0 ? ` ${some(known.size, 'row was', 'rows were')} there before.` : ''
  if (cards.length === 0) return say(host, `Nothing to record.${before}`)
  if (!asked.isSure)
    return fail(`Would record ${some(cards.length, 'opinion', 'opinions')}.${before} Add --yes to do it.`, 2)
  const entering = { platform: platformOf(db, environment, secretKey), actorId: actor.id, now }
  const outcome = await recordCards(db, entering, desk, cards).catch(busy)
  if (!outcome) return fail('The database is busy: nothing was recorded. Try again.', 1)
  if (!outcome.ok)
    return fail('Somebody changed the session at the same moment: nothing was recorded. Try again.', 1)
  return say(host, `Recorded ${some(cards.length, 'opinion', 'opinions')}.${before}`)
}

const say = (host: Host, sentence: string) => {
  host.say(sentence)
  return 0
}

function sayWrong(
  host: Host,
  row: { line: number; said: Record<EntryField, string>; errors: Partial<Record<EntryField, string>> },
  desk: string,
): EntryField[] {
  const fields = Object.keys(row.errors) as EntryField[]
  for (const field of fields) {
    const sentence = cellSentence(vi, field, row.errors[field]!, desk)
    host.say(`Row ${row.line}, ${vi.imports.columns[field]}: ${sentence}`)
  }
  return fields
}

function busy(error: unknown): null {
  if (error instanceof BusyError) return null
  throw error
}

function platformOf(db: Db, environment: Environment, secretKey: string) {
  const { publicUrl, trustedProxies, filesDir } = environment
  const settings = {
    publicUrl,
    trustedProxies,
    files: fileFolder(filesDir),
    isDemo: false,
    mail: null,
    build: '',
  }
  return nodePlatform({ db, secretKey, ...settings })
}
