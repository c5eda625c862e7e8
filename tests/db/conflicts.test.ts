import { afterEach, beforeEach, expect, test } from 'vitest'
import { findConflicts, findConflictsOf } from '../../db/queries/conflicts.ts'
import { freeUnless } from '../../db/records/conflict-guard.ts'
import { leaders } from '../../db/schema/office.ts'
import { write } from '../../db/write.ts'
import { instantOf } from '../../src/domain/day.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const on = (day: string, from: string, to: string) => ({
  startsAt: instantOf(day, from),
  endsAt: instantOf(day, to),
})
const WANTED = { ...on('2026-12-04', '09:00', '11:00'), venueId: 51, leaderIds: [62] }
const guarded = (wanted: typeof WANTED & { exceptIds?: number[] }, accepted: number[] = []) =>
  write(office.db, {
    at: NOW,
    actorId: 101,
    changes: [{ subject: 'test:1', step: 'test', head: 'latest' }],
    statements: freeUnless(wanted, accepted),
  })
const TAKEN = { ok: false, conflict: 'taken', what: 'free' }

test('what stands in the way is named with its hall, its people and its unit, in one trip', async () => {
  const { id, code, theme, startsAt, endsAt } = await addSession(office, { code: 'PHALL' })
  await addSession(office, { code: 'PPUT', state: 'postponed' })
  await addSession(office, { code: 'PNEXT', ...on('2026-12-04', '11:30', '12:00') })
  office.queries.reset()
  const found = await findConflicts(office.db, { ...WANTED, leaderIds: [61] })
  expect(office.queries.trips()).toBe(1)
  expect(found).toEqual([
    {
      session: { id, code, theme, startsAt, endsAt, state: 'announced', unitName: 'Xã Đông' },
      venue: true,
      leaders: [{ id: 61, name: expect.any(String) }],
    },
  ])
})

test('several at once are answered in their order, in one trip', async () => {
  const first = await addSession(office)
  const second = await addSession(office, on('2026-12-05', '08:00', '09:00'))
  const wanted = [
    { ...WANTED, ...on('2026-12-05', '08:30', '10:00') },
    { ...WANTED, ...on('2026-12-06', '08:30', '10:00') },
    WANTED,
    { ...WANTED, exceptIds: [first.id] },
  ]
  office.queries.reset()
  const found = await findConflictsOf(office.db, wanted)
  expect(office.queries.trips()).toBe(1)
  expect(found.map((one) => one.map(({ session }) => session.id))).toEqual([[second.id], [], [first.id], []])
  expect(await findConflictsOf(office.db, [])).toEqual([])
})

test('the guard stops a write for a hall that is taken, unless that session is accepted or the same', async () => {
  const { id } = await addSession(office)
  expect(await guarded(WANTED)).toEqual(TAKEN)
  expect((await guarded(WANTED, [id])).ok).toBe(true)
  expect((await guarded({ ...WANTED, exceptIds: [id] })).ok).toBe(true)
  expect(await guarded(WANTED, [id + 1])).toEqual(TAKEN)
  expect((await guarded({ ...WANTED, ...on('2026-12-04', '11:30', '12:00') })).ok).toBe(true)
  expect((await guarded({ ...WANTED, venueId: 99 })).ok).toBe(true)
})

test('the guard knows a leader in a second office', async () => {
  await addSession(office)
  const name = (await office.db.select().from(leaders)).find(({ id }) => id === 61)!.name
  await office.db.insert(leaders).values({
    id: 63,
    unitId: 1,
    name,
    body: 'council_board',
    office: 'Chủ tịch HĐND xã',
    fromOn: '2025-07-01',
  })
  const elsewhere = { ...WANTED, venueId: 99 }
  expect((await guarded({ ...elsewhere, leaderIds: [62] })).ok).toBe(true)
  expect(await guarded({ ...elsewhere, leaderIds: [63] })).toEqual(TAKEN)
  expect(await findConflicts(office.db, { ...elsewhere, leaderIds: [63] })).toMatchObject([
    { venue: false, leaders: [{ id: 61 }] },
  ])
})
