import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client/web'
import { afterEach, expect, test } from 'vitest'
import { startHranaServer } from './hrana-server.ts'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

async function connect(limits: { transactionMs?: number; idleMs?: number; lockWaitMs?: number } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'hrana-'))
  cleanUps.push(() => rm(folder, { recursive: true, force: true }))
  const server = await startHranaServer({ path: join(folder, 'test.db'), token: 'open sesame', limits })
  cleanUps.push(server.close)
  const client = (authToken?: string) => {
    const made = createClient({ url: server.url, authToken })
    cleanUps.push(() => made.close())
    return made
  }
  return { server, client, db: client('open sesame') }
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no error',
    (error) => error.code,
  )
}

test('executes statements with every kind of value, positional and named', async () => {
  const { db } = await connect()
  const blob = new Uint8Array([0, 1, 255]).buffer
  const { rows, columns } = await db.execute({
    sql: 'select ? as i, ? as f, ? as t, ? as n, ? as b',
    args: [7, 1.5, 'Đối thoại', null, blob],
  })
  expect(columns).toEqual(['i', 'f', 't', 'n', 'b'])
  expect({ ...rows[0] }).toEqual({ i: 7, f: 1.5, t: 'Đối thoại', n: null, b: blob })
  const named = await db.execute({ sql: 'select :a || $b as ab', args: { a: 'x', b: 'y' } })
  expect(named.rows[0]?.ab).toBe('xy')
})

test('answers how many rows changed and the last row id, with and without returning', async () => {
  const { db } = await connect()
  await db.execute('create table t (id integer primary key, n)')
  const inserted = await db.execute('insert into t (n) values (1), (2)')
  expect([inserted.rowsAffected, inserted.lastInsertRowid]).toEqual([2, 2n])
  const updated = await db.execute('update t set n = n + 1 returning n')
  expect([updated.rowsAffected, updated.rows.map((row) => row.n)]).toEqual([2, [2, 3]])
  expect((await db.execute('select * from t')).rowsAffected).toBe(0)
  expect((await db.execute('create table u (n)')).rowsAffected).toBe(0)
})

test('a write batch is one trip and all or nothing', async () => {
  const { db, server } = await connect()
  await db.execute('create table t (id integer primary key)')
  const before = server.trips()
  await db.batch(['insert into t values (1)', 'insert into t values (2)'], 'write')
  expect(server.trips() - before).toBe(1)
  const failed = db.batch(['insert into t values (3)', 'insert into t values (1)'], 'write')
  expect(await codeOf(failed)).toBe('SQLITE_CONSTRAINT')
  expect((await db.execute('select count(*) as n from t')).rows[0]?.n).toBe(2)
})

test('a broken rule carries the primary code and the name of the column', async () => {
  const { db } = await connect()
  await db.execute('create table t (name text unique)')
  await db.execute("insert into t values ('a')")
  const again = db.execute("insert into t values ('a')")
  await expect(again).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
  await expect(again).rejects.toThrow('UNIQUE constraint failed: t.name')
})

test('full-text search with triggers finds folded words', async () => {
  const { db } = await connect()
  await db.executeMultiple(`
    create table t (id integer primary key, body text);
    create virtual table t_fts using fts5(body, content='t', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
    create trigger t_ai after insert on t begin insert into t_fts(rowid, body) values (new.id, new.body); end;`)
  await db.execute({ sql: 'insert into t (body) values (?)', args: ['Nước sạch ở xóm Mới'] })
  const { rows } = await db.execute({ sql: 'select rowid from t_fts where t_fts match ?', args: ['"nuoc"'] })
  expect(rows.map((row) => row.rowid)).toEqual([1])
})

test('a single statement may be a trigger, several statements are refused', async () => {
  const { db } = await connect()
  await db.execute('create table t (n)')
  await db.execute('create trigger g after insert on t begin update t set n = 1; update t set n = n + 1; end')
  await db.execute("insert into t values (';')")
  expect((await db.execute('select n from t')).rows[0]?.n).toBe(2)
  expect(await codeOf(db.execute('select 1; select 2'))).toBe('SQL_MANY_STATEMENTS')
})

test.each([
  "attach 'other.db' as other",
  'detach other',
  'vacuum',
  "VACUUM INTO 'copy.db'",
  '/* quietly */ analyze',
  'create temp table x (n)',
  'create table temp.x (n)',
  'pragma journal_mode = delete',
  'pragma main.synchronous(0)',
  'pragma wal_checkpoint',
])('refuses %s', async (sql) => {
  const { db } = await connect()
  await expect(db.execute(sql)).rejects.toMatchObject({ code: 'SQL_PARSE_ERROR' })
})

test('words inside quotes are no statements', async () => {
  const { db } = await connect()
  expect((await db.execute("select 'x; vacuum' as v -- ; attach")).rows[0]?.v).toBe('x; vacuum')
  expect((await db.execute('pragma foreign_keys')).rows).toHaveLength(1)
})

test('shuts the door without the token', async () => {
  const { client, server } = await connect()
  expect((await fetch(`${server.url}/v2/pipeline`, { method: 'POST', body: '{}' })).status).toBe(401)
  await expect(client('wrong').execute('select 1')).rejects.toThrow('Unauthorized')
})

test('speaks version 3 beside version 2', async () => {
  const { server } = await connect()
  const answer = await fetch(`${server.url}/v3/pipeline`, {
    method: 'POST',
    headers: { authorization: 'Bearer open sesame' },
    body: JSON.stringify({ baton: null, requests: [{ type: 'get_autocommit' }, { type: 'close' }] }),
  })
  const ok = { type: 'ok' }
  expect(await answer.json()).toEqual({
    baton: null,
    base_url: null,
    results: [
      { ...ok, response: { type: 'get_autocommit', is_autocommit: true } },
      { ...ok, response: { type: 'close' } },
    ],
  })
})

test('ends a transaction that stays open too long, and nothing of it remains', async () => {
  const { db } = await connect({ transactionMs: 60 })
  await db.execute('create table t (n)')
  const slow = await db.transaction('write')
  await slow.execute('insert into t values (1)')
  await sleep(150)
  expect(await codeOf(slow.execute('insert into t values (2)'))).toBe('TRANSACTION_TIMEOUT')
  expect((await db.execute('select count(*) as n from t')).rows[0]?.n).toBe(0)
})

test('forgets a stream that nobody uses', async () => {
  const { db } = await connect({ idleMs: 60 })
  const idle = await db.transaction('read')
  await idle.execute('select 1')
  await sleep(150)
  await expect(idle.execute('select 1')).rejects.toThrow('The stream has expired due to inactivity')
})

test('parallel writers wait for one another', async () => {
  const { db, client } = await connect()
  await db.execute('create table t (n)')
  const write = () =>
    client('open sesame').batch(['insert into t values (1)', 'insert into t values (2)'], 'write')
  await Promise.all(Array.from({ length: 20 }, write))
  expect((await db.execute('select count(*) as n from t')).rows[0]?.n).toBe(40)
})
