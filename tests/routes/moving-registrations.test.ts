import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { instantOf } from '../../src/domain/day.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const mai = (email: string) => ({ name: 'Bùi Thị Mai', phone: '', email, hamletId: 31, address: '' })
const carriedTo = (to: { id: number } | null, from: { code: string }) =>
  office.as('thu')(
    `/lam-viec/phien/${from.code}/huy`,
    form({ seen: 1, reason: 'Bão', ...(to && { carry_to: to.id }) }),
  )
const stored = () => office.db.select().from(registrations).orderBy(asc(registrations.id))
const linesOf = async (kind: string) =>
  (await office.db.select().from(outbox).where(eq(outbox.kind, kind))).map(({ subject }) => subject)

const pair = async () => {
  const session = await addSession(office, { registers: true })
  const other = await addSession(office, {
    registers: true,
    capacity: 2,
    startsAt: instantOf('2026-12-17', '08:00'),
  })
  return { session, other }
}

test('registrations carried over get new numbers, and places as far as the new hall goes, in their order', async () => {
  const { session, other } = await pair()
  await addRegistration(office, other)
  const first = await addRegistration(office, session, { person: mai('mot@example.vn') })
  const second = await addRegistration(office, session, { person: mai('hai@example.vn') })
  const gone = await addRegistration(office, session, { person: mai('ba@example.vn') })
  await office.db.update(registrations).set({ state: 'cancelled' }).where(eq(registrations.id, gone.id))
  expect((await carriedTo(other, session)).status).toBe(303)
  const rows = await stored()
  const of = (id: number) => rows.find((one) => one.id === id)
  expect(of(first.id)).toMatchObject({
    sessionId: other.id,
    carriedFromId: session.id,
    queueNumber: 2,
    state: 'confirmed',
    confirmedAt: first.confirmedAt,
  })
  expect(of(second.id)).toMatchObject({
    sessionId: other.id,
    queueNumber: 3,
    state: 'waiting',
    confirmedAt: null,
  })
  expect(of(gone.id)).toMatchObject({ sessionId: session.id, queueNumber: 3, state: 'cancelled' })
  const events = await eventsOf(office.db, `registration:${first.id}`)
  expect(events.map(({ step, data }) => [step, data.session])).toEqual([
    ['register', session.id],
    ['carry', other.id],
  ])
  expect(await linesOf('registration_carried')).toEqual([
    `registration:${first.id}`,
    `registration:${second.id}`,
  ])
})

test('whoever is registered is told of their own registration, and by mail of the session that their calendar holds', async () => {
  const { session, other } = await pair()
  await addOpinion(office, { session, person: mai('hoi@example.vn') })
  await addRegistration(office, session, { person: mai('mot@example.vn') })
  await addRegistration(office, session, { person: { ...mai(''), phone: '0987654321' } })
  await addRegistration(office, session, { person: mai('cho@example.vn') })
  await office.db.update(registrations).set({ state: 'waiting' }).where(eq(registrations.queueNumber, 3))
  await carriedTo(other, session)
  const told = await office.db.select().from(outbox).where(eq(outbox.kind, 'session_cancelled'))
  expect(told.map(({ channel }) => channel)).toEqual(['mail', 'mail'])
  expect(await linesOf('registration_carried')).toHaveLength(3)
  const third = await addSession(office, { registers: true, venueId: null })
  await addOpinion(office, { session: third, person: mai('hoi@example.vn') })
  await addRegistration(office, third, { person: mai('hoi@example.vn') })
  await addRegistration(office, third, { person: mai('mot@example.vn') })
  await carriedTo(null, third)
  expect((await linesOf('session_cancelled')).filter((of) => of === `session:${third.id}`)).toHaveLength(2)
})

test('whoever registers or asks while a session is carried away goes with it', async () => {
  const { session, other } = await pair()
  await addRegistration(office, session, { person: mai('mot@example.vn') })
  const inBetween = async () => {
    await addRegistration(office, session, { person: mai('hai@example.vn') })
    await addOpinion(office, { session, person: mai('hoi@example.vn') })
  }
  const cancelled = await beforeWriteOf(office, 'session_changes', inBetween, () => carriedTo(other, session))
  expect(cancelled.status).toBe(303)
  expect((await stored()).map(({ sessionId, queueNumber }) => [sessionId, queueNumber])).toEqual([
    [other.id, 1],
    [other.id, 2],
  ])
  expect(await linesOf('registration_carried')).toHaveLength(2)
  const [question] = await office.db.select().from(opinions)
  expect(question!.carriedToId).toBe(other.id)
})

test('whom a session without registration took over is found on its page', async () => {
  const { session } = await pair()
  const open = await addSession(office, { code: 'SMO', startsAt: instantOf('2026-12-18', '08:00') })
  const page = async () => (await office.as('thu')('/lam-viec/phien/SMO')).text()
  expect(await page()).not.toContain('href="/lam-viec/phien/SMO/dang-ky"')
  await addRegistration(office, session, { person: mai('mot@example.vn') })
  expect((await carriedTo(open, session)).status).toBe(303)
  expect(await page()).toContain('href="/lam-viec/phien/SMO/dang-ky"')
})

/** Does something of its own just before the first batch that touches this table is sent. */
async function beforeWriteOf<T>(
  { db }: Office,
  table: string,
  inBetween: () => Promise<void>,
  act: () => Promise<T>,
): Promise<T> {
  const client = db.$client
  const { batch } = client
  client.batch = async (statements, mode) => {
    if (JSON.stringify(statements).includes(`insert into \\"${table}\\"`)) {
      client.batch = batch
      await inBetween()
    }
    return batch.call(client, statements, mode)
  }
  try {
    return await act()
  } finally {
    client.batch = batch
  }
}
