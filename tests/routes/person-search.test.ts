import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordRegistration } from '../../db/records/registrations.ts'
import { fold } from '../../src/domain/folding.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const find = (q: string, name: 'thu' | 'oanh' | 'quang' = 'thu') =>
  office.as(name)(withQuery(paths.people, { q }))
const cardsIn = (html: string) => html.split('<section class="card">').slice(1)

async function register(code: string, name: string, phone: string) {
  const session = await addSession(office, { registers: true, theme: 'Nước sạch' })
  const id = office.platform.newId()
  await recordRegistration(office.db, {
    id,
    code,
    sessionId: session.id,
    personId: office.platform.newId(),
    person: { name, phone, email: '', hamletId: 32, address: '' },
    intent: 'attend',
    about: '',
    headCount: 1,
    seats: 1,
    nonce: code,
    followHash: code,
    contentDigest: 'd',
    searchKey: `${fold(name)} ${phone} ${fold(code)}`,
    at: NOW,
    actorId: null,
  })
  return session
}

test('somebody is found by phone, name with and without accents, and every code', async () => {
  const opinion = await addOpinion(office)
  const session = await register('DK7XYZ23', 'Hoàng Thị Lan', '0912345678')
  await addOpinion(office, {
    person: { name: 'Vũ Văn Minh', phone: '0987654321', email: '', hamletId: 31, address: '' },
  })
  for (const q of ['0912 345 678', '+84 912345678', 'Hoàng Thị Lan', 'hoang lan', 'LAN']) {
    const [card, ...others] = cardsIn(await (await find(q)).text())
    expect(
      [
        others,
        card!.includes(paths.staffOpinion(opinion.code)),
        card!.includes(paths.staffRegistrations(session.code)),
      ],
      q,
    ).toEqual([[], true, true])
  }
  expect(cardsIn(await (await find(opinion.receiptCode)).text())).toHaveLength(1)
  expect(cardsIn(await (await find(opinion.code)).text())[0]).toContain('Hoàng Thị Lan')
  expect(cardsIn(await (await find('dk7xyz23')).text())[0]).toContain('DK7XYZ23')
})

test('the last digits of a phone find questions and registrations alike', async () => {
  const opinion = await addOpinion(office)
  const session = await register('DK7XYZ23', 'Hoàng Thị Lan', '0912345678')
  await register('DK7XYZ24', 'Vũ Văn Minh', '0956780000')
  for (const q of ['5678', '345 678', '912 345 678']) {
    const [card, ...others] = cardsIn(await (await find(q)).text())
    expect(
      [
        others,
        card!.includes(paths.staffOpinion(opinion.code)),
        card!.includes(paths.staffRegistrations(session.code)),
      ],
      q,
    ).toEqual([[], true, true])
  }
})

test('what somebody wrote is no name', async () => {
  await addOpinion(office, { text: 'Ông Minh ở đầu thôn lấn đường' })
  const html = await (await find('Minh')).text()
  expect([cardsIn(html), html.includes('Không tìm thấy ai')]).toEqual([[], true])
})

test('one letter is refused with a sentence, and an empty page asks', async () => {
  const one = await find('a')
  expect([one.status, (await one.text()).includes('Xin nhập ít nhất hai chữ hoặc số để tìm.')]).toEqual([
    422,
    true,
  ])
  const many = await find('a'.repeat(201))
  expect([many.status, (await many.text()).includes('Xin nhập nhiều nhất 200 ký tự.')]).toEqual([422, true])
  for (const q of ['!!', '"*', ' - ']) expect((await find(q)).status).toBe(422)
  expect((await find('')).status).toBe(200)
})

test('only a secretary searches, and only in the own unit', async () => {
  const opinion = await addOpinion(office)
  expect((await find('lan', 'quang')).status).toBe(404)
  for (const q of ['lan', '0912345678', opinion.receiptCode, opinion.code])
    expect(cardsIn(await (await find(q, 'oanh')).text())).toEqual([])
})

test('neither what is separate nor somebody erased is found', async () => {
  const apart = await addOpinion(office, { set: { state: 'separate' } })
  const erased = await addOpinion(office)
  await office.db.$client.execute({
    sql: "update people set erased_at = ?, name = '', phone = '' where id = ?",
    args: [NOW, erased.personId],
  })
  for (const q of ['lan', '0912345678', apart.receiptCode, apart.code, erased.code])
    expect(cardsIn(await (await find(q)).text())).toEqual([])
})

test('nothing typed is logged or told to another site', async () => {
  const response = await find('0912345678')
  expect(response.headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin)$/)
  expect(JSON.stringify(office.log)).not.toContain('0912345678')
})

test.each([1, 3])('a search costs one trip beside the sign-in, with %i found', async (n) => {
  for (let i = 0; i < n; i++) await addOpinion(office)
  office.queries.reset()
  await find('lan')
  expect(office.queries.trips()).toBe(3)
})
