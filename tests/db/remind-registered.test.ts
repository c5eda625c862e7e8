import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { calendarDays } from '../../db/schema/office.ts'
import { remindRegistered } from '../../src/jobs/remind-registered.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'

/** Hà Nội time of a day in November or December 2026. */
const at = (month: 11 | 12, day: number, hour: number, minute = 0) =>
  Date.UTC(2026, month - 1, day, hour - 7, minute)
/** A Monday; the working day before it is the Friday. */
const MONDAY = at(12, 7, 8)

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { registers: true, capacity: 2, startsAt: MONDAY })
})
afterEach(() => office.close())

const mail = { name: 'Mai', phone: '0987654321', email: 'mai@example.vn', hamletId: 31, address: '' }
const lines = async () =>
  (await office.db.select().from(outbox).orderBy(asc(outbox.id)))
    .filter(({ kind }) => kind === 'registration_reminder')
    .map(({ subject, channel, version }) => [subject, channel, version])
const run = (now: number) => {
  office.at(now)
  return remindRegistered(office.platform)
}
const change = (set: string) =>
  office.db.$client.execute({ sql: `update sessions set ${set} where id = ?`, args: [session.id] })

test('who has a place is reminded on the working day before, from 07:30; who waits or left nothing is not', async () => {
  const nowhere = { ...mail, phone: '', email: '' }
  const [first, second] = [
    await addRegistration(office, session, { person: mail }),
    await addRegistration(office, session),
  ]
  await addRegistration(office, session, { person: mail })
  const free = await addSession(office, { registers: true, startsAt: MONDAY + 1 })
  await addRegistration(office, free, { person: nowhere })
  for (const early of [at(12, 3, 9), at(12, 4, 7, 29)]) {
    expect(await run(early)).toBe(false)
    expect(await lines()).toEqual([])
  }
  expect(await run(at(12, 4, 7, 30))).toBe(false)
  expect(await lines()).toEqual([
    [`registration:${first.id}`, 'mail', 0],
    [`registration:${second.id}`, 'phone', 0],
  ])
})

test.each([
  ['in the evening', at(12, 4, 17)],
  ['on the Saturday', at(12, 5, 9)],
  ['on the day itself', at(12, 7, 7, 45)],
])('nobody is reminded %s', async (_name, now) => {
  await addRegistration(office, session)
  await run(now)
  expect(await lines()).toEqual([])
})

test('run twice at once, and again, it reminds once', async () => {
  await addRegistration(office, session)
  office.at(at(12, 4, 8))
  await Promise.all([remindRegistered(office.platform), remindRegistered(office.platform)])
  await remindRegistered(office.platform)
  expect(await lines()).toHaveLength(1)
})

test('a session that was moved later is reminded of again before its new date', async () => {
  const one = await addRegistration(office, session)
  await run(at(12, 4, 8))
  await change(`starts_at = ${at(12, 10, 8)}, ends_at = ${at(12, 10, 11)}, sequence = 1`)
  await run(at(12, 4, 9))
  expect(await lines()).toHaveLength(1)
  await run(at(12, 9, 8))
  expect(await lines()).toEqual([
    [`registration:${one.id}`, 'phone', 0],
    [`registration:${one.id}`, 'phone', 1],
  ])
})

test('who was carried to another session is reminded of that one too', async () => {
  const one = await addRegistration(office, session)
  await run(at(12, 4, 8))
  const other = await addSession(office, { registers: true, startsAt: at(12, 10, 8) })
  await office.db.$client.execute({
    sql: 'update registrations set session_id = ?, carried_from_id = ? where id = ?',
    args: [other.id, session.id, one.id],
  })
  await run(at(12, 9, 8))
  expect(await lines()).toEqual([
    [`registration:${one.id}`, 'phone', 0],
    [`registration:${one.id}`, 'phone', 1],
  ])
})

test.each(['postponed', 'cancelled'])('a %s session is not reminded of', async (state) => {
  await addRegistration(office, session)
  await change(`state = '${state}'`)
  await run(at(12, 4, 8))
  expect(await lines()).toEqual([])
})

test('a holiday moves the reminder to the working day before it', async () => {
  await office.db
    .insert(calendarDays)
    .values({ on: '2026-12-04', kind: 'off', decided: true, reason: 'Nghỉ' })
  await addRegistration(office, session)
  await run(at(12, 4, 8))
  expect(await lines()).toEqual([])
  await run(at(12, 3, 8))
  expect(await lines()).toHaveLength(1)
})

test('a hundred are written at once, the rest in the next piece', async () => {
  const hall = await addSession(office, { registers: true, startsAt: MONDAY + 1 })
  for (let i = 0; i < 101; i++) await addRegistration(office, hall)
  expect(await run(at(12, 4, 8))).toBe(true)
  expect(await run(at(12, 4, 8))).toBe(false)
  expect(await lines()).toHaveLength(101)
})
