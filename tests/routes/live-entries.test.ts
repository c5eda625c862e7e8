import { createClient, type Transaction } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { captures, lateCards } from '../../db/schema/captures.ts'
import { people } from '../../db/schema/people.ts'
import { addRunning, cardEntry, entryPath, newKey, SAID, stored, storedPeople } from '../support/live.ts'
import { eventsOf, NOW, type Office, openOffice, STAFF } from '../support/office.ts'

const HOUR = 3_600_000

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
})
afterEach(() => office.close())

const send = async (init: RequestInit, to = session): Promise<Record<string, unknown>> => {
  const answer = await office.as('thu')(entryPath(to), init)
  return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) }
}

describe('a card that a device sends', () => {
  test('is recorded with its device, its place there and the moment at which it was said', async () => {
    const told = await send(cardEntry({ device_seq: 7, age: 2 * HOUR, group_name: 'Hội Nông dân xã' }))
    const [opinion] = await stored(office)
    expect(told).toEqual({
      status: 200,
      is: 'recorded',
      code: opinion!.code,
      number: 1,
      sentence: 'Đã ghi ý kiến số 1.',
    })
    expect(opinion).toMatchObject({ originalText: SAID.text, receivedAt: NOW, receivedOn: '2026-11-23' })
    expect(await office.db.select().from(captures)).toEqual([
      {
        opinionId: opinion!.id,
        sessionId: session.id,
        turnId: null,
        device: '00000000000000aa',
        deviceSeq: 7,
        saidAt: NOW - 2 * HOUR,
        groupName: 'Hội Nông dân xã',
      },
    ])
  })

  test.each([
    [-5 * HOUR, NOW],
    [30 * 24 * HOUR, NOW - 7 * 24 * HOUR],
    ['soon', NOW],
  ])('whose clock counts an age of %s was said at %i', async (age, saidAt) => {
    await send(cardEntry({ age }))
    expect(await office.db.select().from(captures)).toMatchObject([{ saidAt }])
    expect(await stored(office)).toMatchObject([
      { receivedOn: age === 30 * 24 * HOUR ? '2026-11-22' : '2026-11-23' },
    ])
  })

  test('fifty times at once is one card, and every answer names the same one', async () => {
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(cardEntry({ key }))))
    const [opinion] = await stored(office)
    expect(answers.map(({ status, code, number }) => [status, code, number])).toEqual(
      Array(50).fill([200, opinion!.code, 1]),
    )
    expect(answers.filter(({ is }) => is === 'recorded')).toHaveLength(1)
    expect([await stored(office), await storedPeople(office)].map((rows) => rows.length)).toEqual([1, 1])
    expect(await office.db.select().from(captures)).toHaveLength(1)
  })

  test('with other words under the same key is told so, and nothing is stored', async () => {
    const key = newKey()
    await send(cardEntry({ key }))
    expect(await send(cardEntry({ key, text: 'Khác' }))).toMatchObject({ status: 409, is: 'used' })
    expect(await stored(office)).toHaveLength(1)
  })

  test('with a wrong field is told which, as a sentence', async () => {
    const told = await send(cardEntry({ name: '', text: 'ý'.repeat(20_000) }))
    expect(told).toMatchObject({
      status: 422,
      is: 'wrong',
      errors: { name: 'Xin ghi người nêu.', text: expect.stringContaining('dài') },
    })
    expect(await stored(office)).toEqual([])
  })

  test('in NFD with an emoji and control characters is kept clean', async () => {
    await send(cardEntry({ name: 'Bùi Văn Khải'.normalize('NFD'), text: 'Cống\u0000 tắc 🚧\u202e' }))
    expect(await storedPeople(office)).toMatchObject([{ name: 'Bùi Văn Khải' }])
    expect(await stored(office)).toMatchObject([{ originalText: 'Cống tắc 🚧' }])
  })
})

describe.each(['held', 'concluded'] as const)('a card that comes when the session is %s', (state) => {
  test('is kept whole as a late one, once', async () => {
    const over = await addRunning(office, { state })
    const key = newKey()
    const init = () => cardEntry({ key, phone: '0987 654 321', address: 'Số 5', age: HOUR })
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(init(), over)))
    expect(answers.map(({ status, is }) => [status, is])).toEqual(Array(10).fill([200, 'late']))
    expect(await stored(office)).toEqual([])
    const [late, ...more] = await office.db.select().from(lateCards)
    expect(more).toEqual([])
    expect(late).toMatchObject({
      ...{ sessionId: over.id, key, kind: 'feedback', topic: 'irrigation', text: SAID.text },
      ...{ saidAt: NOW - HOUR, arrivedAt: NOW, recordedBy: 101, decision: null },
    })
    expect(await office.db.select().from(people)).toMatchObject([
      { name: SAID.name, phone: '0987654321', address: 'Số 5', hamletId: 32 },
    ])
    expect(await eventsOf(office.db, `late:${late!.id}`)).toMatchObject([
      { step: 'arrive', actorId: 101, data: { session: over.id } },
    ])
  })

  test('but was recorded before is a repeat', async () => {
    const key = newKey()
    await send(cardEntry({ key }))
    await office.db.$client.execute(`update sessions set state = '${state}'`)
    expect(await send(cardEntry({ key }))).toMatchObject({ status: 200, is: 'repeat', number: 1 })
    expect(await office.db.select().from(lateCards)).toEqual([])
  })
})

test.each(['draft', 'postponed', 'cancelled'] as const)(
  'a session that is %s takes nothing and says so',
  async (state) => {
    const shut = await addRunning(office, { state })
    expect(await send(cardEntry(), shut)).toMatchObject({ status: 409, is: 'shut' })
    expect(await stored(office)).toEqual([])
  },
)

describe('an entry is not taken', () => {
  test('from somebody who is signed out, and what they wrote stands nowhere in the answer', async () => {
    const answer = await office.visit(entryPath(session), cardEntry())
    const text = await answer.text()
    expect([answer.status, answer.headers.get('content-type'), JSON.parse(text).is]).toEqual([
      401,
      'application/json',
      'signed_out',
    ])
    expect(text).not.toContain(SAID.text)
  })

  test('under another author’s name', async () => {
    expect(await send(cardEntry({ author: 102 }))).toMatchObject({ status: 403, is: 'other_author' })
  })

  test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as const)(
    'from %s, for whom it is not there',
    async (name) => {
      const answer = await office.as(name)(entryPath(session), cardEntry({ author: STAFF[name].id }))
      expect([answer.status, (await answer.json()).is]).toEqual([404, 'no_seat'])
    },
  )

  test('when it is too large, or the session is unknown', async () => {
    const large = await send(cardEntry({ text: 'x'.repeat(300_000) }))
    expect([large.status, large.is]).toEqual([413, 'too_large'])
    expect(await send(cardEntry(), { ...session, code: 'S-NONE' })).toMatchObject({
      status: 404,
      is: 'no_seat',
    })
  })

  afterEach(async () => expect(await stored(office)).toEqual([]))
})

test('while the database is locked it is told to come back, and the same entry later makes one card', async () => {
  const { rows } = await office.db.$client.execute('pragma database_list')
  const lock: Transaction = await createClient({ url: `file:${rows[0]!.file}` }).transaction('write')
  const key = newKey()
  const answer = await office.as('thu')(entryPath(session), cardEntry({ key }))
  expect([answer.status, answer.headers.get('retry-after'), (await answer.json()).is]).toEqual([
    503,
    '5',
    'busy',
  ])
  await lock.rollback()
  expect(await send(cardEntry({ key }))).toMatchObject({ status: 200, is: 'recorded', number: 1 })
}, 120_000)

test('a card costs three trips beside office and sign-in', async () => {
  office.queries.reset()
  await send(cardEntry())
  expect(office.queries.trips()).toBe(5)
})
