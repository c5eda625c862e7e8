import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkHash } from '../../db/chain.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { units } from '../../db/schema/office.ts'
import { MUST_HAVE_CHANGED, write } from '../../db/write.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const rename = (name: string, head: { seq: number; hash: string } | 'new' | 'latest') => ({
  at: NOW,
  actorId: 101,
  changes: [{ subject: 'unit:1', step: 'rename', head, data: { by: 'test' } }],
  statements: [office.db.update(units).set({ name }).where(eq(units.id, 1))],
  mail: [{ kind: 'test', subject: 'unit:1', recipient: 'user:101', version: 1, channel: 'mail' as const }],
})
const nameOf = async () => (await office.db.select().from(units).where(eq(units.id, 1)))[0]!.name

test('a write stores the change, its event and its mail together', async () => {
  const outcome = await write(office.db, rename('Xã Mới', 'new'))
  expect(outcome.ok).toBe(true)
  const [event] = await eventsOf(office.db, 'unit:1')
  expect(event).toMatchObject({ seq: 1, step: 'rename', actorId: 101, at: NOW, data: { by: 'test' } })
  expect(event!.hash).toBe(await linkHash('', event!))
  expect(await office.db.select().from(outbox)).toHaveLength(1)
})

test('each hash covers the one before it', async () => {
  await write(office.db, rename('A', 'new'))
  await write(office.db, rename('B', 'latest'))
  const [first, second] = await eventsOf(office.db, 'unit:1')
  expect(second!.hash).toBe(await linkHash(first!.hash, second!))
})

test('a lost race leaves no change, no event and no mail', async () => {
  await write(office.db, rename('Thắng', 'new'))
  const outcome = await write(office.db, {
    ...rename('Thua', 'new'),
    mail: [{ kind: 'test', subject: 'unit:1', recipient: 'user:102', version: 1, channel: 'mail' }],
  })
  expect(outcome).toEqual({ ok: false, conflict: 'stale' })
  expect(await nameOf()).toBe('Thắng')
  expect(await eventsOf(office.db, 'unit:1')).toHaveLength(1)
  expect(await office.db.select().from(outbox)).toHaveLength(1)
})

test('of twenty at once who saw the same head, exactly one wins', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, i) => write(office.db, rename(`Tên ${i}`, 'new'))),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await eventsOf(office.db, 'unit:1')).toHaveLength(1)
})

test('of ten appends at once, all are kept in one unbroken chain', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, i) => write(office.db, rename(`Tên ${i}`, 'latest'))),
  )
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  expect((await eventsOf(office.db, 'unit:1')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('a conditional update that matches nothing stops the whole batch', async () => {
  const outcome = await write(office.db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: 'unit:1', step: 'rename', head: 'new' }],
    statements: [office.db.update(units).set({ name: 'X' }).where(eq(units.id, 999)), MUST_HAVE_CHANGED],
  })
  expect(outcome).toEqual({ ok: false, conflict: 'stale' })
  expect(await eventsOf(office.db, 'unit:1')).toHaveLength(0)
})

test('a value that is taken is named', async () => {
  const outcome = await write(office.db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: 'unit:3', step: 'add', head: 'new' }],
    statements: [
      office.db
        .insert(units)
        .values({ id: 3, slug: 'xa-dong', name: 'Trùng', level: 'commune', fromOn: '2025-07-01' }),
    ],
  })
  expect(outcome).toEqual({ ok: false, conflict: 'taken', what: 'units.slug' })
})

test('history cannot be edited or deleted', async () => {
  await write(office.db, rename('A', 'new'))
  await expect(office.db.$client.execute("update events set step = 'x'")).rejects.toThrow(
    'events are not edited',
  )
  await expect(office.db.$client.execute('delete from events')).rejects.toThrow('events are not deleted')
})
