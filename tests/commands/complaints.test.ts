import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import { runCommand } from '../../src/commands/commands.ts'
import { readEnvironment } from '../../src/commands/environment.ts'

let folder: string
beforeEach(async () => {
  vi.stubGlobal('BUILD', 'test')
  folder = await mkdtemp(join(tmpdir(), 'doithoai-complaints-'))
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)

/** Types a verb against a database file; gives the exit code and what was said. */
async function type(file: string, args: string[], env: Record<string, string> = {}) {
  const said: string[] = []
  const code = await runCommand(args, {
    env: { DATABASE_URL: `file:${file}`, PORT: '0', ...env },
    say: (line) => void said.push(line),
    listen: (_platform, { host, port }) => listenAt(host, port),
    tryListening: async ({ host, port }) => void (await listenAt(host, port)),
  })
  return { code, said }
}

function listenAt(host: string, port: number): Promise<number> {
  return new Promise((done, failed) => {
    const server: Server = createServer()
    server.once('error', failed)
    server.listen(port, host, () => {
      const { port: taken } = server.address() as { port: number }
      server.close(() => done(taken))
    })
  })
}

async function migrated(name: string): Promise<string> {
  const db = await openDatabase({ url: `file:${at(name)}` })
  await migrateDatabase(db)
  db.$client.close()
  return at(name)
}

const ON_AN_OFFICE = [['verify'], ['user', 'roles', 'lan'], ['backup', 'copy.db']]

test('a command in the wrong folder says that no database is there, and makes none', async () => {
  for (const args of ON_AN_OFFICE) {
    const { code, said } = await type(at('missing.db'), args)
    expect([args, code, said]).toEqual([
      args,
      2,
      [`There is no database at ${at('missing.db')}; see DATABASE_URL.`],
    ])
  }
  expect(existsSync(at('missing.db'))).toBe(false)
})

test('a command on a database that was never migrated says so', async () => {
  const db = await openDatabase({ url: `file:${at('empty.db')}` })
  db.$client.close()
  for (const args of ON_AN_OFFICE) {
    const { code, said } = await type(at('empty.db'), args)
    expect([args, code, said]).toEqual([
      args,
      2,
      ['There is no office in this database; DATABASE_URL names another, or npx doithoai migrate makes one.'],
    ])
  }
})

test('a database of a later version is neither served nor migrated, and can still be copied', async () => {
  const file = await migrated('later.db')
  const db = await openDatabase({ url: `file:${file}` })
  await db.$client.execute("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)")
  db.$client.close()
  const later = 'The database was made by a later version; install that version'
  expect(await type(file, ['serve'])).toEqual({ code: 2, said: [`${later}, or restore an earlier backup.`] })
  expect(await type(file, ['migrate'])).toEqual({ code: 2, said: [`${later}.`] })
  expect((await type(file, ['verify'])).code).toBe(2)
  expect((await type(file, ['backup', at('copy.db')])).code).toBe(0)
})

test('a port in use, a wrong host and what is no database are one line each', async () => {
  const file = await migrated('office.db')
  const other = createServer()
  const port = await new Promise<number>((done) =>
    other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)),
  )
  expect(await type(file, ['serve'], { PORT: String(port) })).toEqual({
    code: 2,
    said: [`PORT ${port} is in use on 127.0.0.1: something else listens there already.`],
  })
  other.close()
  expect(await type(file, ['serve'], { HOST: '192.0.2.1' })).toEqual({
    code: 2,
    said: ['HOST 192.0.2.1 is not an address of this machine.'],
  })
  await writeFile(at('letter.db'), 'This is a letter and no database at all, whatever its name says.')
  expect(await type(at('letter.db'), ['serve'])).toEqual({
    code: 2,
    said: [
      'The database of DATABASE_URL is not a database, or DATABASE_ENCRYPTION_KEY is not the one it was made with.',
    ],
  })
})

test('a database that cannot be reached or opened is one line', async () => {
  expect(await type('', ['serve'], { DATABASE_URL: 'http://127.0.0.1:1' })).toEqual({
    code: 2,
    said: ['The database of DATABASE_URL cannot be reached.'],
  })
  expect(await type(folder, ['serve'])).toEqual({
    code: 2,
    said: ['The database of DATABASE_URL cannot be opened.'],
  })
})

test('a copy into a folder that is not there is one line', async () => {
  const { code, said } = await type(await migrated('office.db'), ['backup', at('nowhere/copy.db')])
  expect([code, said]).toEqual([2, [`${at('nowhere')} is not there.`]])
})

test('a copy names the key beside it only where there is one', async () => {
  const file = await migrated('office.db')
  expect((await type(file, ['backup', at('bare.db')])).said).toEqual([
    `Saved ${at('bare.db')}. Keep SECRET_KEY with it.`,
  ])
  await writeFile(at('secret.key'), 'a key')
  expect((await type(file, ['backup', at('copy.db')])).said).toEqual([
    `Saved ${at('copy.db')} and ${at('copy.db')}.key.`,
  ])
})

test('the wrong one of two values is named: HOST is not blamed on PUBLIC_URL, IPv6 is an address too', () => {
  const complaint = (env: Record<string, string>) => {
    const reading = readEnvironment(env)
    return reading.ok ? reading.environment.publicUrl : reading.complaint
  }
  expect([
    complaint({ HOST: '999.1.1.1' }),
    complaint({ HOST: '::1', PORT: '8000' }),
    complaint({ PUBLIC_URL: 'https://xa.example.vn/doi-thoai?x' }),
    complaint({ PUBLIC_URL: 'https://xa.example.vn/' }),
  ]).toEqual([
    'HOST must be an address of this machine such as 127.0.0.1.',
    'http://[::1]:8000',
    'PUBLIC_URL must be an address such as https://doithoai.example.vn, without a path.',
    'https://xa.example.vn',
  ])
})
