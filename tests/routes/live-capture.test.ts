import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addRunning, card, keyIn, livePath, newKey, SAID, stored, storedPeople } from '../support/live.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

test('a posted card becomes a spoken opinion with its person, its dates and its first event', async () => {
  const session = await addRunning(office)
  const answer = await office.as('thu')(livePath(session), card({ phone: '0987 654 321' }))
  const [opinion] = await stored(office)
  const back = `${livePath(session)}?ghi=${opinion!.code}`
  expect([answer.status, answer.headers.get('location')]).toEqual([303, back])
  expect(await (await office.as('thu')(back)).text()).toContain('Đã ghi ý kiến số 1.')
  expect(opinion).toMatchObject({
    number: 1,
    sessionId: session.id,
    unitId: 1,
    source: 'spoken',
    kind: 'feedback',
    topic: 'irrigation',
    state: 'received',
    originalText: SAID.text,
    publicText: SAID.text,
    hamletId: 32,
    receivedOn: '2026-11-23',
    noticeOn: '2026-12-08',
    noticeRule: 'PARTY_FIRST_NOTICE',
    dueOn: '2026-12-14',
    dueRule: 'AGENCY_RESULT',
    recordedBy: 101,
    publishName: false,
  })
  expect(await storedPeople(office)).toMatchObject([
    { name: SAID.name, phone: '0987654321', hamletId: 32, address: '' },
  ])
  expect(await eventsOf(office.db, `opinion:${opinion!.id}`)).toMatchObject([
    { step: 'receive', actorId: 101, data: { source: 'spoken', session: session.id } },
  ])
})

test('through htmx the empty form under a new key comes back with the card, and the number is told', async () => {
  const session = await addRunning(office)
  await addOpinion(office, { session })
  const answer = await office.as('thu')(livePath(session), card({}, { hx: true }))
  expect(answer.status).toBe(200)
  const html = await answer.text()
  const [main = '', cards = ''] = html.split('<hx-partial hx-target="#cards" hx-swap="outerMorph">')
  const [, spoken] = await stored(office)
  expect(main).toContain('Đã ghi ý kiến số 2.')
  expect(main).not.toContain(SAID.text)
  expect(keyIn(main)).not.toBe(spoken!.receiptNonce)
  expect(cards).toContain(`id="card-${spoken!.code}"`)
  expect(cards).toContain('1 ý kiến gửi trước')
  expect(cards).toContain('1 phát biểu')
})

test('a speaker from elsewhere needs no hamlet, no phone and no address', async () => {
  const session = await addRunning(office)
  await office.as('thu')(livePath(session), card({ hamlet: 'other' }))
  await office.as('thu')(livePath(session), card({ hamlet: 'other', address: 'Xã Tây' }))
  expect(await storedPeople(office)).toMatchObject([
    { hamletId: null, address: '' },
    { hamletId: null, address: 'Xã Tây' },
  ])
})

test('at a reception it is a reception matter, answered within the term from acceptance', async () => {
  const session = await addRunning(office, { kind: 'reception', form: 'regular' })
  await office.as('thu')(livePath(session), card())
  expect(await stored(office)).toMatchObject([
    { source: 'reception', noticeRule: 'RECEPTION_FIRST_ANSWER', dueOn: null },
  ])
})

test('the term of a complaint does not run before it is accepted', async () => {
  const session = await addRunning(office)
  await office.as('thu')(livePath(session), card({ kind: 'complaint' }))
  expect(await stored(office)).toMatchObject([{ kind: 'complaint', dueOn: null, dueRule: null }])
})

test('what is typed in days later was said at the session: its terms run from there', async () => {
  const session = await addRunning(office)
  office.at(NOW + 3 * 86_400_000)
  await office.as('thu')(livePath(session), card())
  expect(await stored(office)).toMatchObject([
    { receivedOn: '2026-11-23', noticeOn: '2026-12-08', receivedAt: NOW + 3 * 86_400_000 },
  ])
})

test('a denunciation cannot be recorded here', async () => {
  const session = await addRunning(office)
  const answer = await office.as('thu')(livePath(session), card({ kind: 'denunciation' }))
  expect(answer.status).toBe(422)
  expect(await stored(office)).toEqual([])
})

describe.each([true, false])('what is wrong with a card (htmx: %s)', (hx) => {
  test('is told at its field, and everything typed is kept under the same key', async () => {
    const session = await addRunning(office)
    const wrong = { key: newKey(), name: '', hamlet: 41, topic: '', text: 'Đèn <đường> hỏng', phone: '12' }
    const answer = await office.as('thu')(livePath(session), card(wrong, { hx }))
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html.includes('<!doctype html>')).toBe(!hx)
    for (const field of ['name', 'hamlet', 'topic', 'phone']) expect(html).toContain(`field-${field}-error`)
    expect(html).toContain('Đèn &lt;đường&gt; hỏng')
    expect(html).toContain('value="12"')
    expect(keyIn(html)).toBe(wrong.key)
    expect(await stored(office)).toEqual([])
  })

  test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as const)('%s may not record anything', async (name) => {
    const session = await addRunning(office)
    const answer = await office.as(name)(livePath(session), card({}, { hx }))
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain(session.theme)
    expect(await stored(office)).toEqual([])
  })
})

test('who is not signed in is told so beside what they typed, and nothing is written', async () => {
  const session = await addRunning(office)
  const answer = await office.visit(livePath(session), card())
  expect(answer.status).toBe(401)
  expect(await stored(office)).toEqual([])
})
