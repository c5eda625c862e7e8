import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordVisit } from '../../db/records/visits.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { visits } from '../../db/schema/reception.ts'
import { addGuest } from '../support/attendance.ts'
import { addPair, callOff, moveTo } from '../support/called-off.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'
import { newKey } from '../support/reception.ts'
import { addVisit } from '../support/visits.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const RECEPTION = { kind: 'reception', form: 'regular', theme: 'Tiếp công dân' } as const
const stored = () => office.db.select().from(visits).orderBy(visits.number)
const waiting = { state: 'waiting', firstAnswer: null, reason: '', recipient: '' } as const

async function registered(session: { id: number }, guest: { id: number; personId: number }) {
  const who = { groupName: '', headCount: 1, representatives: 1, hamletId: 31, recordedBy: 101, at: NOW }
  const id = office.platform.newId()
  const visit = { ...who, id, personId: guest.personId, key: newKey(), sessionId: session.id }
  return recordVisit(office.db, visit, { registrationId: guest.id })
}

test.each(['huy', 'hoan'] as const)(
  'who has a number when the day is called off (%s) was not received, and the register says why',
  async (way) => {
    const { session } = await addPair(office, RECEPTION)
    await addVisit(office, session, { set: { state: 'done' } })
    const id = await addVisit(office, session, { set: waiting })
    await addVisit(office, session, { set: { ...waiting, state: 'called' } })
    expect((await callOff(office, session, way)).status).toBe(303)
    expect((await stored()).map(({ state, reason, endedAt }) => [state, reason, endedAt])).toEqual([
      ['done', 'Cụ Phúc', null],
      ['left', 'Bão số 5', NOW],
      ['left', 'Bão số 5', NOW],
    ])
    expect((await eventsOf(office.db, `visit:${id}`)).at(-1)).toMatchObject({ step: 'call_off' })
    const page = await (await office.as('thu')(`/lam-viec/phien/${session.code}`)).text()
    expect(page).toContain('Sổ tiếp công dân')
    const register = await office.as('thu')(`/lam-viec/phien/${session.code}/so-tiep-dan?xem=left`)
    expect(await register.text()).toContain('Bão số 5')
    const told = await office.db
      .select()
      .from(outbox)
      .where(eq(outbox.subject, `session:${session.id}`))
    expect(told).toHaveLength(1)
  },
)

test('a day is not called off while somebody is being received', async () => {
  const { session } = await addPair(office, RECEPTION)
  await addVisit(office, session, { set: { ...waiting, state: 'present' } })
  await addVisit(office, session, { set: waiting })
  for (const [status, answer] of [
    [409, await callOff(office, session, 'huy')],
    [422, await moveTo(office, session, ['2026-12-04', '08:00', '11:00'])],
  ] as const) {
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain('Đang tiếp số 1')
  }
  expect((await stored()).map(({ state }) => state)).toEqual(['present', 'waiting'])
})

test('who was registered gets a number at the day that takes over', async () => {
  const { session, other } = await addPair(office, RECEPTION)
  const guest = await addGuest(office, session)
  expect((await registered(session, guest)).ok).toBe(true)
  expect((await callOff(office, session, 'huy', other)).status).toBe(303)
  expect((await registered(other, guest)).ok).toBe(true)
  expect((await stored()).map(({ sessionId, state }) => [sessionId, state])).toEqual([
    [session.id, 'left'],
    [other.id, 'waiting'],
  ])
})
