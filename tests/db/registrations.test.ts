import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordFewerPeople, recordRegistrationCancellation } from '../../db/records/registration-changes.ts'
import { recordRegistration } from '../../db/records/registrations.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { verifyLedger } from '../../db/verify.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { addRegistration, newRegistration } from '../support/registrations.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const rows = () => office.db.select().from(registrations).orderBy(asc(registrations.queueNumber))

test('places and numbers are given inside the batch: who fits is confirmed, who does not waits', async () => {
  const session = await addSession(office, { registers: true, capacity: 3 })
  for (const seats of [2, 2, 1]) await addRegistration(office, session, { seats, headCount: seats })
  expect(
    (await rows()).map(({ queueNumber, state, confirmedAt }) => [queueNumber, state, confirmedAt]),
  ).toEqual([
    [1, 'confirmed', NOW],
    [2, 'waiting', null],
    [3, 'confirmed', NOW],
  ])
  expect(await eventsOf(office.db, `registration:${(await rows())[0]!.id}`)).toMatchObject([
    { seq: 1, step: 'register', actorId: null, data: { session: session.id, seats: 2 } },
  ])
  expect((await verifyLedger(office.db)).fault).toBe(null)
})

test('without a capacity everybody has a place and a number', async () => {
  const session = await addSession(office, { registers: true })
  for (const seats of [500, 500]) await addRegistration(office, session, { seats })
  expect((await rows()).map(({ queueNumber, state }) => [queueNumber, state])).toEqual([
    [1, 'confirmed'],
    [2, 'confirmed'],
  ])
})

test('the mail says what came of it, and who left a phone alone is not called for what they see', async () => {
  const session = await addSession(office, { registers: true, capacity: 1 })
  const person = { name: 'Mai', phone: '', email: 'mai@example.vn', hamletId: 31, address: '' }
  const first = await addRegistration(office, session, { person })
  const second = await addRegistration(office, session, { person })
  await addRegistration(office, session)
  const lines = (await office.db.select().from(outbox)).map(
    ({ kind, subject, recipient, version, channel }) => [kind, subject, recipient, version, channel],
  )
  expect(lines).toEqual([
    ['registered', `registration:${first.id}`, `person:${first.personId}`, 1, 'mail'],
    ['registration_waits', `registration:${second.id}`, `person:${second.personId}`, 1, 'mail'],
  ])
})

test.each([
  ['takes none', { registers: false }],
  ['has begun', { registers: true, startsAt: NOW - 1 }],
  ['is postponed', { registers: true, state: 'postponed' as const }],
  ['goes on', { registers: true, state: 'in_progress' as const, startsAt: NOW + 1 }],
])('a session that %s stores nothing', async (_name, columns) => {
  const session = await addSession(office, columns)
  expect(await recordRegistration(office.db, newRegistration(office, session))).toEqual({
    ok: false,
    conflict: 'taken',
    what: 'free',
  })
  expect(await rows()).toEqual([])
})

test('the office still takes whoever comes to the door', async () => {
  const session = await addSession(office, { registers: true, state: 'in_progress', startsAt: NOW - 1 })
  const { recordedBy, state } = await addRegistration(office, session, { actorId: 101 })
  expect([recordedBy, state]).toEqual([101, 'confirmed'])
})

const by = { actorId: null, at: NOW + 1 }

test('a cancelled place goes to those who wait and fit, with an event and a call each', async () => {
  const session = await addSession(office, { registers: true, capacity: 2 })
  const first = await addRegistration(office, session, { seats: 2, headCount: 2 })
  const [big, mai] = [
    await addRegistration(office, session, { seats: 3, headCount: 3 }),
    await addRegistration(office, session),
  ]
  expect(await recordRegistrationCancellation(office.db, first, by)).toEqual({ ok: true })
  expect((await rows()).map(({ state, confirmedAt }) => [state, confirmedAt])).toEqual([
    ['cancelled', NOW],
    ['waiting', null],
    ['confirmed', NOW + 1],
  ])
  const steps = async (id: number) =>
    (await eventsOf(office.db, `registration:${id}`)).map(({ step, actorId }) => [step, actorId])
  expect(await steps(first.id)).toEqual([
    ['register', null],
    ['cancel', null],
  ])
  expect(await steps(mai.id)).toEqual([
    ['register', null],
    ['move_up', null],
  ])
  expect(await steps(big.id)).toEqual([['register', null]])
  expect(await office.db.select().from(outbox)).toMatchObject([
    { kind: 'registration_moved_up', recipient: `person:${mai.personId}`, version: 2, channel: 'phone' },
  ])
  expect(await recordRegistrationCancellation(office.db, first, by)).toEqual({ ok: false, why: 'gone' })
  expect((await verifyLedger(office.db)).fault).toBe(null)
})

test('a smaller group gives its places on, and may fit itself; a larger one is refused', async () => {
  const session = await addSession(office, { registers: true, capacity: 4 })
  const group = await addRegistration(office, session, { seats: 4, headCount: 4 })
  const waiting = await addRegistration(office, session, { seats: 3, headCount: 3 })
  expect(await recordFewerPeople(office.db, group, { headCount: 2, seats: 2 }, by)).toEqual({ ok: true })
  expect((await rows()).map(({ seats, state }) => [seats, state])).toEqual([
    [2, 'confirmed'],
    [3, 'waiting'],
  ])
  expect(await recordFewerPeople(office.db, waiting, { headCount: 2, seats: 2 }, by)).toEqual({ ok: true })
  expect((await rows()).map(({ seats, state }) => [seats, state])).toEqual([
    [2, 'confirmed'],
    [2, 'confirmed'],
  ])
  const more = { headCount: 3, seats: 3 }
  expect(await recordFewerPeople(office.db, group, more, by)).toEqual({ ok: false, why: 'gone' })
  expect((await verifyLedger(office.db)).fault).toBe(null)
})

test('once the session has begun a place that is given back stays empty', async () => {
  const session = await addSession(office, { registers: true, capacity: 1, startsAt: NOW + 10 })
  const first = await addRegistration(office, session)
  await addRegistration(office, session)
  await recordRegistrationCancellation(office.db, first, { actorId: 101, at: NOW + 10 })
  expect((await rows()).map(({ state }) => state)).toEqual(['cancelled', 'waiting'])
})

test('who left an address gets mail about the cancellation', async () => {
  const session = await addSession(office, { registers: true })
  const person = { name: 'Mai', phone: '', email: 'mai@example.vn', hamletId: 31, address: '' }
  const mai = await addRegistration(office, session, { person })
  await recordRegistrationCancellation(office.db, mai, by)
  const lines = (await office.db.select().from(outbox)).map(({ kind, version }) => [kind, version])
  expect(lines).toEqual([
    ['registered', 1],
    ['registration_cancelled', 2],
  ])
})
