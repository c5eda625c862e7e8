import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import { attachments } from '../../db/schema/drafting.ts'
import { runCommand } from '../../src/commands/commands.ts'
import { readEnvironment } from '../../src/commands/environment.ts'
import { fileFolder, filePath } from '../../src/commands/file-folder.ts'
import { sha256Hex } from '../../src/http/keys.ts'
import { furnish } from '../support/furnishing.ts'
import { NOW, type Office } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

const KEY = '0123456789abcdef0123456789abcdef'
const bytes = new TextEncoder().encode('một tệp')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doithoai-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (path: string) => join(folder, path)

test('bytes are stored whole under the fanned-out key, given back, and removed', async () => {
  const files = fileFolder(at('files'))
  expect(await files.get(KEY)).toBeNull()
  await files.put(KEY, bytes, 'application/pdf')
  expect(await readdir(at('files/01/23'))).toEqual([KEY])
  expect(await files.get(KEY)).toEqual(bytes)
  await files.remove(KEY)
  await files.remove(KEY)
  expect(await files.get(KEY)).toBeNull()
})

test.each(['../../etc/passwd', '', 'a/b', `${KEY}0`, KEY.toUpperCase(), `${KEY.slice(0, 31)}\0`, '..'])(
  'nothing but a key leads to a file: %j',
  async (key) => {
    const files = fileFolder(at('files'))
    await expect(async () => files.put(key, bytes, '')).rejects.toThrow(RangeError)
    await expect(async () => files.get(key)).rejects.toThrow(RangeError)
    await expect(async () => files.remove(key)).rejects.toThrow(RangeError)
    expect(existsSync(at('files'))).toBe(false)
  },
)

test('files lie beside the database unless FILES_DIR says where', () => {
  const dirOf = (env: Record<string, string>) => {
    const reading = readEnvironment(env)
    return reading.ok && reading.environment.filesDir
  }
  expect([
    dirOf({}),
    dirOf({ DATABASE_URL: 'file:/srv/office/a.db' }),
    dirOf({ DATABASE_URL: 'file:a.db' }),
    dirOf({ DATABASE_URL: 'libsql://db.example.vn' }),
    dirOf({ DATABASE_URL: 'file:/srv/a.db', FILES_DIR: '/mnt/files' }),
  ]).toEqual(['data/files', '/srv/office/files', 'files', 'data/files', '/mnt/files'])
})

test('a FILES_DIR that is no folder stops the start with one line', async () => {
  await writeFile(at('no-folder'), '')
  const env = { DATABASE_URL: `file:${at('office.db')}`, FILES_DIR: at('no-folder') }
  const { code, said } = await type(['serve'], env)
  expect([code, said]).toEqual([2, [`${at('no-folder')} is no folder.`]])
})

test('a backup takes the attachments along, and verify tells what is lost or altered', async () => {
  await officeWithFiles()
  const env = { DATABASE_URL: `file:${at('office.db')}` }
  expect(await type(['backup', at('copy.db')], env)).toEqual({
    code: 0,
    said: [
      `Saved ${at('copy.db')}. Keep SECRET_KEY with it.`,
      `Saved 3 attachments in ${at('copy.db')}.files.`,
    ],
  })
  const copied = { DATABASE_URL: `file:${at('copy.db')}`, FILES_DIR: `${at('copy.db')}.files` }
  const whole = await type(['verify'], copied)
  expect([whole.code, whole.said[1]]).toEqual([0, '3 attachments are there as they were stored.'])
  expect(await readFile(filePath(`${at('copy.db')}.files`, keyOf(1)))).toEqual(Buffer.from(bytes))

  await rm(filePath(at('files'), keyOf(1)))
  await writeFile(filePath(at('files'), keyOf(2)), 'khác')
  await fileFolder(at('files')).put(KEY, bytes, '')
  const spoilt = await type(['verify'], env)
  expect([spoilt.code, spoilt.said.slice(1)]).toEqual([
    1,
    [
      'Attachment CODE1: its file is missing.',
      'Attachment CODE2: its file is not what was stored.',
      '1 attachments are there as they were stored.',
      `1 files in ${at('files')} belong to no record; nothing leads to them.`,
    ],
  ])
})

test('a backup that would mix two sets of files is not begun', async () => {
  await officeWithFiles()
  await mkdir(`${at('copy.db')}.files`)
  const { code, said } = await type(['backup', at('copy.db')], { DATABASE_URL: `file:${at('office.db')}` })
  expect([code, said]).toEqual([1, [`${at('copy.db')}.files exists already and was left alone.`]])
  expect(existsSync(at('copy.db'))).toBe(false)
})

const keyOf = (n: number) => `${n}`.repeat(32)

/** An office with three attachments, and one that was removed. */
async function officeWithFiles() {
  const db = await openDatabase({ url: `file:${at('office.db')}` })
  await migrateDatabase(db)
  await furnish(db, NOW)
  let ids = 5000
  const platform = {
    newId: () => ++ids,
    random: (n: number) => crypto.getRandomValues(new Uint8Array(n)),
    secretKey: 'a test key that is long enough to be one',
    clock: () => NOW,
  }
  const opinion = await addOpinion({ db, platform } as unknown as Office)
  const files = fileFolder(at('files'))
  for (const n of [1, 2, 3, 4]) {
    if (n < 4) await files.put(keyOf(n), bytes, '')
    await db.insert(attachments).values({
      id: n,
      code: `CODE${n}`,
      opinionId: opinion.id,
      purpose: 'working',
      name: 'a.pdf',
      type: 'application/pdf',
      bytes: bytes.length,
      digest: await sha256Hex('một tệp'),
      fileKey: n < 4 ? keyOf(n) : '',
      addedAt: NOW,
      removedAt: n < 4 ? null : NOW,
    })
  }
  db.$client.close()
}

async function type(args: string[], env: Record<string, string>) {
  const said: string[] = []
  const fail = () => Promise.reject(new Error('listened'))
  const host = { env, say: (line: string) => said.push(line), listen: fail, tryListening: fail }
  return { code: await runCommand(args, host), said }
}
