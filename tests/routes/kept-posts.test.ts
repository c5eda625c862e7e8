import { afterEach, beforeEach, expect, test } from 'vitest'
import { BusyError } from '../../db/send.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let address: string
let subject: string
beforeEach(async () => {
  office = await openOffice()
  const { code, id } = await addOpinion(office)
  address = `/lam-viec/y-kien/${code}/noi-dung-cong-khai`
  subject = `opinion:${id}`
})
afterEach(() => office.close())

const TEXT = 'Đường liên thôn bị lún <b>nặng</b>,\nđề nghị sửa trước Tết để trẻ em đi học.'
const FIELDS = { seq: 1, public_text: TEXT }
const ESCAPED = 'Đường liên thôn bị lún &lt;b&gt;nặng&lt;/b&gt;'

test('who was signed out while typing keeps the text, signs in beside it and sends it again', async () => {
  const answer = await office.visit(address, form(FIELDS))
  const page = await answer.text()
  expect(answer.status).toBe(401)
  expect(page).toContain(ESCAPED)
  expect(page).toContain(`action="${address}"`)
  expect(page).toContain('href="/dang-nhap" target="_blank"')
  const again = await office.as('thu')(address, form(FIELDS))
  expect(again.status).toBe(303)
})

test('with htmx the form stays as it is and a notice stands beside it', async () => {
  const answer = await office.visit(address, form(FIELDS, { hx: true }))
  expect([answer.status, answer.headers.get('hx-retarget')]).toEqual([401, '#notice'])
  expect(await answer.text()).not.toContain('<html')
})

test('a reader who was signed out is led to the sign-in and back', async () => {
  const answer = await office.visit('/lam-viec/y-kien')
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    '/dang-nhap?tiep=%2Flam-viec%2Fy-kien',
  ])
})

test('a password is never put back into a page', async () => {
  const answer = await office.visit(
    '/quan-tri/nguoi-dung/moi',
    form({ name: 'Lan', password: 'mật khẩu rất dài' }),
  )
  expect(answer.status).toBe(401)
  expect(await answer.text()).not.toContain('mật khẩu rất dài')
})

test('a database that stays locked loses nothing typed, and the log holds none of it', async () => {
  const batch = office.db.$client.batch
  office.db.$client.batch = ((...args: Parameters<typeof batch>) => {
    if (args[1] === 'write') throw new BusyError('the database stayed locked')
    return batch(...args)
  }) as typeof batch
  const answer = await office.as('thu')(address, form(FIELDS))
  const page = await answer.text()
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(page).toContain(ESCAPED)
  expect(await eventsOf(office.db, subject)).toHaveLength(1)
  expect(JSON.stringify(office.log)).not.toContain('lún')
})
