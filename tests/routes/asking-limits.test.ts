import { afterEach, beforeEach, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { people, throttles } from '../../db/schema/people.ts'
import { LAN, openForm, send } from '../support/asking.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

const MINUTE = 60_000

let office: Office
let code: string
beforeEach(async () => {
  office = await openOffice()
  code = (await addSession(office)).code
})
afterEach(() => office.close())

const count = async () => (await office.db.select().from(opinions)).length

async function sendNew(from: Record<string, string> = {}, text = LAN.text) {
  const token = await openForm(office, code)
  return send(office, code, { ...LAN, text, form_token: token }, from)
}

/** Sends until `n` were taken, a few at once. */
async function fill(n: number) {
  for (let sent = 0; sent < n; sent += 10) {
    await Promise.all(Array.from({ length: Math.min(10, n - sent) }, () => sendNew()))
  }
  expect(await count()).toBe(n)
}

test('one source sends sixty in ten minutes; the next keeps its text and is told when', async () => {
  await fill(60)
  const refused = await sendNew({}, 'Ý kiến thứ sáu mươi mốt')
  const html = await refused.text()
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('600')
  expect(html).toContain('Ý kiến thứ sáu mươi mốt</textarea>')
  expect(html).toContain('xin gửi lại sau 09:10.')
  expect([await count(), (await office.db.select().from(people)).length]).toEqual([60, 60])

  // Another source is not held up, and a forged header makes no other source.
  expect((await sendNew({ 'x-forwarded-for': '198.51.100.7' })).status).toBe(429)
  expect((await sendNew({ peer: '192.0.2.77' })).status).toBe(303)

  office.at(NOW + 10 * MINUTE)
  expect((await sendNew()).status).toBe(303)
})

test('a repeat gets its receipt when no turn is left, and counts for none', async () => {
  const token = await openForm(office, code)
  const fields = { ...LAN, form_token: token }
  const first = await send(office, code, fields)
  await fill(60)
  for (let i = 0; i < 3; i++) {
    const again = await send(office, code, fields)
    expect([again.status, again.headers.get('location')]).toEqual([303, first.headers.get('location')])
  }
  expect((await office.db.select().from(throttles)).map((row) => row.count)).toEqual([60])
})

test('of many at once no more than the limit are taken, and what is refused leaves nothing', async () => {
  await fill(55)
  const answers = await Promise.all(Array.from({ length: 12 }, () => sendNew()))
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(5)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
  expect([await count(), (await office.db.select().from(people)).length]).toEqual([60, 60])
})

test('while a session of that unit is in progress its hall may send three hundred', async () => {
  await addSession(office, { state: 'in_progress' })
  await fill(61)
  await office.db.$client.execute('update throttles set count = 299')
  expect((await sendNew()).status).toBe(303)
  expect((await sendNew()).status).toBe(429)
})

test('a meeting of another unit raises no limit', async () => {
  await addSession(office, { state: 'in_progress', unitId: 2, venueId: 52 })
  await sendNew()
  await office.db.$client.execute('update throttles set count = 60')
  expect((await sendNew()).status).toBe(429)
})

test('what is wrong or refused does not count', async () => {
  const token = await openForm(office, code)
  await send(office, code, { ...LAN, text: '', form_token: token })
  await send(office, code, { ...LAN, form_token: 'x' })
  expect(await office.db.select().from(throttles)).toEqual([])
})
