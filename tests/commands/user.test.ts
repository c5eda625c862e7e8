import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrateDatabase, openDatabase } from '../../db/connect.node.ts'
import type { Db } from '../../db/database.ts'
import { agencies, units } from '../../db/schema/office.ts'
import { roles, users } from '../../db/schema/people.ts'
import { runCommand } from '../../src/commands/commands.ts'
import { scryptBytes } from '../../src/commands/node-platform.ts'
import { passwordFits } from '../../src/http/passwords.ts'
import { eventsOf } from '../support/office.ts'

let folder: string
let url: string
let db: Db
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doithoai-user-'))
  url = `file:${join(folder, 'office.db')}`
  db = await openDatabase({ url })
  await migrateDatabase(db)
  const from = { fromOn: '2025-07-01' }
  await db.insert(units).values({ id: 1, slug: 'xa-dong', name: 'Xã Đông', level: 'commune', ...from })
  await db.insert(agencies).values({ id: 11, unitId: 1, name: 'Phòng Kinh tế', shortName: 'KT', ...from })
})
afterEach(async () => {
  db.$client.close()
  await rm(folder, { recursive: true, force: true })
})

/** Types `npx doithoai user …`; gives the exit code and what was said. */
async function user(...args: string[]) {
  const said: string[] = []
  const host = {
    env: { DATABASE_URL: url },
    say: (line: string) => void said.push(line),
    listen: () => Promise.reject(new Error('a command does not listen')),
    tryListening: () => Promise.reject(new Error('a command does not listen')),
  }
  return { code: await runCommand(['user', ...args], host), said: said.join('\n') }
}
const rowOf = async (username: string) =>
  (await db.select().from(users).where(eq(users.username, username)))[0]
const heldBy = async (userId: number) =>
  (
    await db
      .select()
      .from(roles)
      .where(and(eq(roles.userId, userId), isNull(roles.endedAt)))
  ).map(({ role, unitId, agencyId }) => [role, unitId, agencyId])
const platform = { scrypt: scryptBytes, passwordCost: { N: 16, r: 8, p: 1 } }

test('a user is added with roles and a one-time password that must be changed', async () => {
  const { code, said } = await user('add', 'Quang', 'Trần Văn Quang', 'officer:xa-dong:kt', 'admin:xa-dong')
  const [, password] = /One-time password: ([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})/.exec(said) ?? []
  const row = (await rowOf('quang'))!
  expect([code, row.name, row.mustChangePassword]).toEqual([0, 'Trần Văn Quang', true])
  expect(await passwordFits(platform, password!, row.passwordHash)).toBe(true)
  expect(await heldBy(row.id)).toEqual([
    ['officer', 1, 11],
    ['admin', 1, null],
  ])
  expect(
    (await eventsOf(db, `user:${row.id}`)).map(({ step, actorId, data }) => [step, actorId, data.by]),
  ).toEqual([
    ['add', null, 'command'],
    ['give_role', null, 'command'],
    ['give_role', null, 'command'],
  ])
})

test.each([
  [['add', 'quang'], 2, 'npx doithoai user add'],
  [['add', 'Quang Văn', 'Trần Văn Quang'], 2, 'npx doithoai user add'],
  [['add', 'quang', 'Trần Văn Quang', 'king:xa-dong'], 1, 'king is no role'],
  [['add', 'quang', 'Trần Văn Quang', 'leader:xa-tay'], 1, 'There is no unit xa-tay; there are: xa-dong.'],
  [['add', 'quang', 'Trần Văn Quang', 'officer:xa-dong'], 1, 'xa-dong has: KT.'],
  [['roles', 'nobody'], 1, 'There is no user nobody.'],
  [['password', 'nobody'], 1, 'There is no user nobody.'],
  [['delete', 'quang'], 2, 'npx doithoai user add'],
])('%j adds nobody and says why', async (args, code, sentence) => {
  const answer = await user(...args)
  expect([answer.code, await db.select().from(users)]).toEqual([code, []])
  expect(answer.said).toContain(sentence)
})

test('a name is given once', async () => {
  await user('add', 'quang', 'Trần Văn Quang')
  expect(await user('add', 'QUANG', 'Ai đó')).toEqual({ code: 1, said: 'The username quang is taken.' })
  expect((await rowOf('quang'))!.name).toBe('Trần Văn Quang')
})

test('roles are shown, given once and taken', async () => {
  await user('add', 'quang', 'Trần Văn Quang')
  const { id } = (await rowOf('quang'))!
  expect((await user('roles', 'quang')).said).toBe('quang holds no role.')
  await user('roles', 'quang', '+secretary:xa-dong', '+officer:xa-dong:KT')
  const again = await user('roles', 'quang', '+secretary:xa-dong')
  expect(again.said).toBe('quang holds:\n  secretary:xa-dong\n  officer:xa-dong:KT')
  await user('roles', 'quang', '-secretary:xa-dong')
  expect(await heldBy(id)).toEqual([['officer', 1, 11]])
  const missing = await user('roles', 'quang', '-secretary:xa-dong')
  expect(missing).toEqual({ code: 1, said: 'quang does not hold secretary:xa-dong.' })
})

test('the last administrator of a unit is not taken away', async () => {
  await user('add', 'an', 'Đỗ Hoài An', 'admin:xa-dong')
  const { id } = (await rowOf('an'))!
  const answer = await user('roles', 'an', '-admin:xa-dong')
  expect(answer).toEqual({
    code: 1,
    said: 'Nobody else administers xa-dong; give that role to somebody first.',
  })
  expect(await heldBy(id)).toEqual([['admin', 1, null]])
})

test('a new one-time password replaces the old one', async () => {
  await user('add', 'quang', 'Trần Văn Quang')
  const before = (await rowOf('quang'))!
  await db
    .update(users)
    .set({ mustChangePassword: false, totpSealed: 'sealed' })
    .where(eq(users.id, before.id))
  const { code, said } = await user('password', 'quang')
  expect([code, said]).toEqual([0, expect.stringContaining('second factor is still asked for')])
  const [, password] = /quang: (\S+)\./.exec(said) ?? []
  const after = (await rowOf('quang'))!
  expect(after).toMatchObject({ mustChangePassword: true, totpSealed: 'sealed' })
  expect(await passwordFits(platform, password!, after.passwordHash)).toBe(true)
  await user('password', 'quang', '--without-second-factor')
  expect((await rowOf('quang'))!.totpSealed).toBe(null)
})
