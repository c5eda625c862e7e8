import { asc } from 'drizzle-orm'
import { afterEach, describe, expect, test } from 'vitest'
import { recordRegistrationCancellation } from '../../db/records/registration-changes.ts'
import { recordRegistration } from '../../db/records/registrations.ts'
import { events, outbox } from '../../db/schema/ledger.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { verifyLedger } from '../../db/verify.ts'
import { NOW, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { addRegistration, newRegistration } from '../support/registrations.ts'
import { openRemoteOffice } from '../support/remote-office.ts'

const OFFICES = { 'on a file': openOffice, 'over the network': openRemoteOffice }

describe.each(Object.keys(OFFICES) as (keyof typeof OFFICES)[])('%s', (where) => {
  let office: Awaited<ReturnType<typeof openOffice | typeof openRemoteOffice>>
  const open = async (capacity: number) => {
    office = await OFFICES[where]()
    return addSession(office, { registers: true, capacity })
  }
  afterEach(() => office.close())

  const rows = () => office.db.select().from(registrations).orderBy(asc(registrations.queueNumber))
  const by = { actorId: null, at: NOW }

  test('the last place, asked for by twenty at once, goes to one; the others wait in order', async () => {
    const session = await open(3)
    await addRegistration(office, session, { seats: 2 })
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => recordRegistration(office.db, newRegistration(office, session))),
    )
    expect(outcomes.map(({ ok }) => ok)).toEqual(Array(20).fill(true))
    const stored = await rows()
    expect(stored.map(({ queueNumber }) => queueNumber)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1))
    expect(stored.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', ...Array(19).fill('waiting')])
    expect((await verifyLedger(office.db)).fault).toBe(null)
  })

  test('places given back at once are given on once each, in the order of the queue', async () => {
    const session = await open(6)
    const first = []
    for (let i = 0; i < 6; i++) first.push(await addRegistration(office, session))
    const waiting: { id: number }[] = []
    for (const seats of [1, 2, 1, 1, 1]) waiting.push(await addRegistration(office, session, { seats }))
    const outcomes = await Promise.all(
      first.slice(0, 4).map((one) => recordRegistrationCancellation(office.db, one, by)),
    )
    expect(outcomes).toEqual(Array(4).fill({ ok: true }))
    const stored = await rows()
    const taken = stored.reduce((sum, { state, seats }) => sum + (state === 'confirmed' ? seats : 0), 0)
    expect(taken).toBe(6)
    const steps = (await office.db.select().from(events)).filter(({ step }) => step === 'move_up')
    expect(new Set(steps.map(({ subject }) => subject)).size).toBe(steps.length)
    const confirmed = stored.filter(({ state }) => state === 'confirmed').slice(2)
    expect(steps.map(({ subject }) => subject).sort()).toEqual(
      confirmed.map(({ id }) => `registration:${id}`).sort(),
    )
    expect(stored.find(({ id }) => id === waiting[0]!.id)!.state).toBe('confirmed')
    const calls = (await office.db.select().from(outbox)).filter(
      ({ kind }) => kind === 'registration_moved_up',
    )
    expect(calls).toHaveLength(steps.length)
    expect((await verifyLedger(office.db)).fault).toBe(null)
  })

  test('the same registration cancelled ten times at once is cancelled once', async () => {
    const session = await open(1)
    const one = await addRegistration(office, session)
    await addRegistration(office, session)
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => recordRegistrationCancellation(office.db, one, by)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await rows()).map(({ state }) => state)).toEqual(['cancelled', 'confirmed'])
  })

  test('people who register and people who cancel at once leave no place empty beside somebody waiting', async () => {
    const session = await open(4)
    const first = []
    for (let i = 0; i < 4; i++) first.push(await addRegistration(office, session))
    await Promise.all([
      ...first.map((one) => recordRegistrationCancellation(office.db, one, by)),
      ...[3, 1, 2, 1, 3, 1].map((seats) =>
        recordRegistration(office.db, newRegistration(office, session, { seats })),
      ),
    ])
    const stored = await rows()
    const taken = stored.reduce((sum, { state, seats }) => sum + (state === 'confirmed' ? seats : 0), 0)
    expect(taken).toBeLessThanOrEqual(4)
    expect(stored.filter(({ state, seats }) => state === 'waiting' && seats <= 4 - taken)).toEqual([])
    expect(stored).toHaveLength(10)
  })
})
