import { afterEach, beforeEach, expect, test } from 'vitest'
import { sweepTurns, takeTurn } from '../../db/records/throttles.ts'
import { throttles } from '../../db/schema/people.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const MINUTE = 60_000
const turn = (now: number, more: { limit?: number; cost?: number; locks?: boolean; key?: string } = {}) =>
  takeTurn(office.db, { key: 'k', limit: 3, windowMs: 10 * MINUTE, now, ...more })

test('the last turn is given, the next refused until the window ends', async () => {
  for (const minute of [0, 1, 2]) expect(await turn(NOW + minute * MINUTE)).toEqual({ ok: true })
  expect(await turn(NOW + 3 * MINUTE)).toEqual({ ok: false, retryAt: NOW + 10 * MINUTE })
  expect(await turn(NOW + 10 * MINUTE)).toEqual({ ok: true })
})

test('who keeps on trying does not wait longer', async () => {
  for (let i = 0; i < 30; i++) await turn(NOW)
  expect(await turn(NOW + 9 * MINUTE)).toEqual({ ok: false, retryAt: NOW + 10 * MINUTE })
  expect(await turn(NOW + 10 * MINUTE)).toEqual({ ok: true })
})

test('a lock lasts a whole window from the last turn', async () => {
  for (const minute of [0, 4, 9]) await turn(NOW + minute * MINUTE, { locks: true })
  expect(await turn(NOW + 9 * MINUTE, { locks: true })).toEqual({ ok: false, retryAt: NOW + 19 * MINUTE })
  expect(await turn(NOW + 18 * MINUTE, { locks: true })).toEqual({ ok: false, retryAt: NOW + 19 * MINUTE })
  expect(await turn(NOW + 19 * MINUTE, { locks: true })).toEqual({ ok: true })
})

test('a turn may cost several, or more than there are', async () => {
  expect(await turn(NOW, { cost: 3 })).toEqual({ ok: true })
  expect(await turn(NOW)).toMatchObject({ ok: false })
  expect(await turn(NOW, { key: 'other', cost: 4 })).toMatchObject({ ok: false })
})

test('of twenty at once exactly as many as the limit get a turn', async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => turn(NOW)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3)
})

test('one key does not hinder another, and a turn is one trip', async () => {
  for (let i = 0; i < 5; i++) await turn(NOW)
  office.queries.reset()
  expect(await turn(NOW, { key: 'other' })).toEqual({ ok: true })
  expect(office.queries.trips()).toBe(1)
})

test('counters older than a day are swept', async () => {
  await turn(NOW)
  await turn(NOW + 25 * 60 * MINUTE, { key: 'fresh' })
  await office.db.$client.execute(sweepTurns(NOW + 25 * 60 * MINUTE))
  expect((await office.db.select().from(throttles)).map(({ key }) => key)).toEqual(['fresh'])
})
