import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand } from '../../src/commands/commands.ts'
import { csvOf, HEAD, ROWS, xlsxOf } from '../support/imports.ts'
import { stored } from '../support/live.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
let folder: string
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  folder = join(office.filesFolder, '..')
  const over = Date.now() - 3_600_000
  session = await addSession(office, { startsAt: over - 3_600_000, endsAt: over, state: 'in_progress' })
})
afterEach(() => office.close())

async function type(...args: string[]) {
  return typeWith({ SECRET_KEY: office.platform.secretKey }, ...args)
}

async function typeWith(keys: { SECRET_KEY?: string }, ...args: string[]) {
  const said: string[] = []
  const host = {
    env: {
      DATABASE_URL: `file:${join(folder, 'office.db')}`,
      ...keys,
      FILES_DIR: office.filesFolder,
    },
    say: (line: string) => void said.push(line),
    listen: () => Promise.reject(new Error('a command does not listen')),
    tryListening: () => Promise.reject(new Error('a command does not listen')),
  }
  return { code: await runCommand(['import', ...args], host), said: said.join('\n') }
}

async function fileOf(rows: string[][], name = 'bang.csv'): Promise<string> {
  const file = join(folder, name)
  await writeFile(
    file,
    name.endsWith('.csv') ? csvOf(rows) : Buffer.from(await (await xlsxOf(rows)).arrayBuffer()),
  )
  return file
}
// Days of the sample lie in 2026; the command has the machine's own clock.
const ROWS_WITHOUT_DAY = ROWS.map((row) => [...row.slice(0, 10), ''])
const into = () => ['--session', session.code, '--as', 'thu']

test.each(['bang.csv', 'bang.xlsx'])(
  '%s is recorded once, in the name of a secretary, when one is sure',
  async (name) => {
    const file = await fileOf([HEAD, ...ROWS_WITHOUT_DAY], name)
    expect(await type(file, ...into())).toEqual({
      code: 2,
      said: 'Would record 3 opinions. Add --yes to do it.',
    })
    expect(await stored(office)).toEqual([])
    expect(await type(file, ...into(), '--yes')).toEqual({ code: 0, said: 'Recorded 3 opinions.' })
    expect((await stored(office)).map(({ number, recordedBy }) => [number, recordedBy])).toEqual([
      [1, 101],
      [2, 101],
      [3, 101],
    ])
    expect(await type(file, ...into(), '--yes')).toEqual({
      code: 0,
      said: 'Nothing to record. 3 rows were there before.',
    })
  },
)

test('wrong cells are named by row and column, and nothing is recorded', async () => {
  const wrong = [...ROWS_WITHOUT_DAY[0]!.slice(0, 2), 'Thôn Lạ', ...ROWS_WITHOUT_DAY[0]!.slice(3)]
  const { code, said } = await type(await fileOf([HEAD, ...ROWS_WITHOUT_DAY, wrong]), ...into(), '--yes')
  expect(code).toBe(1)
  expect(said).toContain('Row 5, Thôn, tổ dân phố: Không có thôn')
  expect(said).toContain('1 cell is wrong: nothing was recorded.')
  expect(await stored(office)).toEqual([])
})

test('says what is missing', async () => {
  const file = await fileOf([HEAD, ...ROWS_WITHOUT_DAY])
  expect((await type('--help')).code).toBe(0)
  expect((await type()).code).toBe(2)
  expect((await type(file)).code).toBe(2)
  expect((await type('khong-co.csv', ...into())).said).toContain('There is no file')
  expect((await type(file, '--session', session.code, '--as', 'ai-do')).said).toBe('There is no user ai-do.')
  for (const who of ['binh', 'oanh', 'hanh'])
    expect((await type(file, '--session', session.code, '--as', who, '--yes')).code).toBe(2)
  await office.db.$client.execute("update sessions set state = 'held'")
  expect(await type(file, ...into(), '--yes')).toMatchObject({ code: 1 })
  expect(await stored(office)).toEqual([])
})

test('without the key of the office nothing is recorded, and no second key is made', async () => {
  const file = await fileOf([HEAD, ...ROWS_WITHOUT_DAY])
  expect(await typeWith({}, file, ...into(), '--yes')).toEqual({
    code: 2,
    said: 'The key of this office was not found. Set SECRET_KEY as its server has it, or put secret.key beside the database.',
  })
  expect(await stored(office)).toEqual([])
  expect(existsSync(join(folder, 'secret.key'))).toBe(false)
})
