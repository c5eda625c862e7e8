import { afterEach, beforeEach, expect, test } from 'vitest'
import { form, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

const TYPED = 'trước nhà ông Kvan số 12'
let office: Office
let code: string
let staff: string
beforeEach(async () => {
  office = await openOffice()
  const session = await addSession(office)
  code = (await addOpinion(office, { session, place: TYPED })).code
  staff = `/lam-viec/y-kien/${code}`
})
afterEach(() => office.close())

const accept = (fields: Record<string, string>) =>
  office.as('thu')(
    `${staff}/tiep-nhan`,
    form({ seq: 1, kind: 'feedback', topic: 'roads', public_text: 'Đường lún.', ...fields }),
  )
const publicPages = async () => {
  const addresses = [
    '/y-kien',
    `/y-kien/${code}`,
    '/y-kien?q=kvan',
    `/api/v1/opinions/${code}`,
    '/api/v1/opinions?q=kvan',
  ]
  return (await Promise.all(addresses.map(async (address) => (await office.visit(address)).text()))).join(
    '\n',
  )
}

test('the place is looked through with the text: the public reads the edited one, the office both', async () => {
  expect((await accept({ public_place: 'đầu thôn Thượng' })).status).toBe(303)
  const pages = await publicPages()
  expect(pages).toContain('đầu thôn Thượng')
  expect(pages).not.toContain('nhà ông')
  const own = await (await office.as('thu')(staff)).text()
  expect([own.includes(TYPED), own.includes('đầu thôn Thượng')]).toEqual([true, true])
})

test('an emptied place is a value: none is published', async () => {
  await accept({ public_place: '' })
  expect(await publicPages()).not.toContain('nhà ông')
})

test('it can be edited later, and the search forgets what it was', async () => {
  await accept({ public_place: TYPED })
  expect(await (await office.visit('/y-kien?q=kvan')).text()).toContain(code)
  const edited = await office.as('thu')(
    `${staff}/noi-dung-cong-khai`,
    form({
      seq: 2,
      public_text: 'Đường lún.',
      public_place: 'đầu thôn',
      redacted_reason: 'Bỏ tên một nhà',
    }),
  )
  expect(edited.status).toBe(303)
  expect(await publicPages()).not.toContain('nhà ông')
  expect((await (await office.visit('/api/v1/opinions?q=kvan')).json()).items).toEqual([])
})

test('a place that is too long comes back with a sentence and everything typed', async () => {
  const answer = await accept({ public_place: 'a'.repeat(201) })
  const page = await answer.text()
  expect([answer.status, page.includes('a'.repeat(201)), page.includes('field-accept-public_place')]).toEqual(
    [422, true, true],
  )
})
