import { afterEach, beforeEach, expect, test } from 'vitest'
import { events, outbox } from '../../db/schema/ledger.ts'
import { formTokens, opinions } from '../../db/schema/opinions.ts'
import { people, throttles } from '../../db/schema/people.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { receiptOf } from '../../src/http/receipts.ts'
import { LAN, openForm, send, tokenIn } from '../support/asking.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let office: Office
let code: string
beforeEach(async () => {
  office = await openOffice()
  code = (await addSession(office)).code
})
afterEach(() => office.close())

const count = async () => (await office.db.select().from(opinions)).length

test('the same form with the same content, ten times in parallel, is one record and ten equal receipts', async () => {
  const token = await openForm(office, code)
  const fields = { ...LAN, email: 'lan@example.vn', form_token: token }
  const before = (await office.db.select().from(events)).length
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(office, code, fields)))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303))
  const places = new Set(answers.map(({ headers }) => headers.get('location')))
  expect(places.size).toBe(1)
  const receipts = await Promise.all(
    answers.map(async ({ headers }) => (await office.visit(headers.get('location')!)).text()),
  )
  expect(new Set(receipts).size).toBe(1)
  expect(await count()).toBe(1)
  expect(await office.db.select().from(people)).toHaveLength(1)
  expect(await office.db.select().from(formTokens)).toHaveLength(1)
  expect(await office.db.select().from(outbox)).toHaveLength(1)
  expect((await office.db.select().from(events)).length - before).toBe(1)
  // Nine of them were repeats.
  expect((await office.db.select().from(throttles)).map((row) => row.count)).toEqual([1])
})

test('the same content typed a little differently is the same, a day later too', async () => {
  const token = await openForm(office, code)
  const first = await send(office, code, { ...LAN, form_token: token })
  office.at(NOW + 30 * HOUR)
  const again = await send(office, code, {
    ...LAN,
    text: `  ${LAN.text.normalize('NFD')} `,
    phone: '+84912345678',
    form_token: token,
  })
  expect([again.status, again.headers.get('location')]).toEqual([303, first.headers.get('location')])
  expect(await count()).toBe(1)
})

test('the same form with other content comes back with what was typed, a new token and the first receipt', async () => {
  const token = await openForm(office, code)
  const first = (await send(office, code, { ...LAN, form_token: token })).headers.get('location')!
  const second = await send(office, code, { ...LAN, text: 'Câu hỏi thứ hai', form_token: token })
  const html = await second.text()
  expect(second.status).toBe(409)
  expect(html).toContain('Câu hỏi thứ hai</textarea>')
  expect(html).toContain(`href="${first}"`)
  expect(await count()).toBe(1)
  const fresh = tokenIn(html)
  expect(fresh).not.toBe(token)
  const third = await send(office, code, { ...LAN, text: 'Câu hỏi thứ hai', form_token: fresh })
  expect(third.status).toBe(303)
  expect(third.headers.get('location')).not.toBe(first)
  expect(await count()).toBe(2)
})

test('two different questions posted at once with one form: one is taken, the other comes back', async () => {
  const token = await openForm(office, code)
  const answers = await Promise.all(
    ['Một', 'Hai'].map((text) => send(office, code, { ...LAN, text, form_token: token })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await count()).toBe(1)
})

test.each([
  ['forged', (token: string) => `${token.slice(0, -2)}xx`],
  ['missing', () => ''],
  ['of nonsense', () => '../../x'],
  ['of another session', (_: string, other: string) => other],
])('a form whose token is %s comes back whole, and the fresh one is taken', async (_name, spoil) => {
  const elsewhere = await addSession(office)
  const bad = spoil(await openForm(office, code), await openForm(office, elsewhere.code))
  const answer = await send(office, code, { ...LAN, form_token: bad })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Biểu mẫu này đã mở quá lâu nên chưa gửi được.')
  expect(html).toContain(`${LAN.text}</textarea>`)
  expect(await count()).toBe(0)
  expect((await send(office, code, { ...LAN, form_token: tokenIn(html) })).status).toBe(303)
})

test('a form is good for 24 hours', async () => {
  const token = await openForm(office, code)
  office.at(NOW + 24 * HOUR)
  expect((await send(office, code, { ...LAN, form_token: token })).status).toBe(422)
  office.at(NOW + 24 * HOUR - 1)
  expect((await send(office, code, { ...LAN, form_token: token })).status).toBe(303)
})

test('a form opened before the window closed is taken for thirty minutes more', async () => {
  const closing = await addSession(office, { questionsUntil: NOW + MINUTE })
  const token = await openForm(office, closing.code)
  office.at(NOW + 31 * MINUTE - 1)
  expect((await send(office, closing.code, { ...LAN, form_token: token })).status).toBe(303)
})

test('later it keeps the text, says so, and offers the next session with everything filled in', async () => {
  const closing = await addSession(office, { questionsUntil: NOW + MINUTE })
  const token = await openForm(office, closing.code)
  office.at(NOW + 31 * MINUTE)
  const answer = await send(office, closing.code, { ...LAN, form_token: token })
  const html = await answer.text()
  expect(answer.status).toBe(409)
  expect(html).toContain('Ý kiến của ông/bà chưa được gửi.')
  expect(html).toContain(`action="/phien/${code}/gui-y-kien"`)
  expect(html).toContain(`${LAN.text}</textarea>`)
  expect(await count()).toBe(0)
  const carried = await send(office, code, { ...LAN, form_token: tokenIn(html) })
  expect(carried.status).toBe(303)
  expect(await count()).toBe(1)
})

test('with no session to offer, the text is there to be copied', async () => {
  await office.close()
  office = await openOffice()
  const closing = await addSession(office, { questionsUntil: NOW + MINUTE })
  const token = await openForm(office, closing.code)
  office.at(NOW + HOUR)
  const html = await (await send(office, closing.code, { ...LAN, form_token: token })).text()
  expect(html).toContain(`${LAN.text}</textarea>`)
  expect(html).toContain('Hiện chưa có buổi nào khác nhận ý kiến.')
  expect(html).not.toContain('form_token')
})

test('a session that was called off meanwhile takes nothing, and the text is kept', async () => {
  const token = await openForm(office, code)
  await office.db.$client.execute({
    sql: "update sessions set state = 'cancelled' where code = ?",
    args: [code],
  })
  const answer = await send(office, code, { ...LAN, form_token: token })
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain(`${LAN.text}</textarea>`)
  expect(await count()).toBe(0)
})

test('where the receipt code is another opinion’s, the next one is taken', async () => {
  const token = await openForm(office, code)
  const nonce = token.split('.')[0]!
  const clash = await receiptOf(office.platform.secretKey, nonce, 0)
  const other = await addOpinion(office)
  await office.db.$client.execute({
    sql: 'update opinions set receipt_code_hash = ? where id = ?',
    args: [clash.receiptCodeHash, other.id],
  })
  const answer = await send(office, code, { ...LAN, form_token: token })
  expect(answer.headers.get('location')).toBe(`/bien-nhan/${clash.secret}`)
  const next = await receiptOf(office.platform.secretKey, nonce, 1)
  expect(await (await office.visit(`/bien-nhan/${clash.secret}`)).text()).toContain(next.code)
  expect((await office.db.select().from(opinions)).map(({ receiptSalt }) => receiptSalt).sort()).toEqual([
    0, 1,
  ])
})

test('a question sent just as its session is called off is not taken, and comes back with what was typed', async () => {
  const token = await openForm(office, code)
  const client = office.db.$client
  const { batch } = client
  client.batch = async (statements, mode) => {
    // Between the reading of the session and the write, the office calls it off.
    if (mode === 'write' && JSON.stringify(statements).includes('insert into \\"opinions\\"')) {
      client.batch = batch
      await office.db.update(sessions).set({ state: 'cancelled' })
    }
    return batch.call(client, statements, mode)
  }
  const answer = await send(office, code, { ...LAN, form_token: token })
  expect([answer.status, (await answer.text()).includes(LAN.text)]).toEqual([409, true])
  expect(await count()).toBe(0)
})
