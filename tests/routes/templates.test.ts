import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { addAssigned, versionsOf } from '../support/answers.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const TYPED = {
  name: 'Tiến độ cấp giấy',
  topic: 'land',
  text: 'Về ý kiến {{mã ý kiến}} nhận ngày {{ngày nhận}}, còn {{số ngày}} ngày.',
  fromOn: '2026-01-01',
}

async function addTemplate(typed: Record<string, string> = {}): Promise<number> {
  const response = await office.as('an')(
    paths.adminNew('mau-tra-loi'),
    form({ unitId: 1, ...TYPED, ...typed }),
  )
  expect(response.status).toBe(303)
  return Number(new URL(response.headers.get('location')!, 'http://x').searchParams.get('da-luu'))
}

const insert = (
  code: string,
  fields: Record<string, string | number>,
  who: 'quang' | 'binh' | 'oanh' = 'quang',
) => office.as(who)(paths.templateInsertion(code), form({ seq: 1, text: '', ...fields }))

describe('inserting a template', () => {
  test('puts it after what was typed, filled in, and stores nothing', async () => {
    const id = await addTemplate()
    const opinion = await addAssigned(office, { topic: 'land' })
    const before = (await office.db.select().from(events)).length
    const response = await insert(opinion.code, { text: 'Kính gửi ông/bà,', template: id })
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain(
      `Kính gửi ông/bà,\n\nVề ý kiến ${opinion.code} nhận ngày 23/11/2026, còn {{số ngày}} ngày.</textarea>`,
    )
    expect(html).toContain('Đã chèn mẫu vào cuối dự thảo, chưa lưu')
    expect(await versionsOf(office, opinion.id)).toEqual([])
    expect(await office.db.select().from(events)).toHaveLength(before)
  })

  test('a template of another topic, an ended one or none is refused, and what was typed stays', async () => {
    const [other, ended] = [await addTemplate({ topic: 'roads' }), await addTemplate({ name: 'Cũ' })]
    const head = (await eventsOf(office.db, `template:${ended}`)).at(-1)!
    const opinion = await addAssigned(office, { topic: 'land' })
    await office.as('an')(
      paths.adminEnd('mau-tra-loi', ended),
      form({ stamp: `${head.seq}-${head.hash.slice(0, 16)}`, toOn: '2026-11-22' }),
    )
    for (const template of [other, ended, 99, '']) {
      const response = await insert(opinion.code, { text: 'Lời đã viết', template })
      expect(response.status).toBe(422)
      expect(await response.text()).toContain('Lời đã viết</textarea>')
    }
  })

  test('is only for the officer who may draft', async () => {
    const id = await addTemplate()
    const opinion = await addAssigned(office, { topic: 'land' })
    for (const who of ['binh', 'oanh'] as const)
      expect((await insert(opinion.code, { template: id }, who)).status).toBe(404)
  })

  test('on a page that has grown old both texts come back', async () => {
    const id = await addTemplate()
    const opinion = await addAssigned(office, { topic: 'land' })
    await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: 'Bản đang lưu' }))
    const response = await insert(opinion.code, { text: 'Bản đang gõ', template: id })
    expect(response.status).toBe(409)
    const html = await response.text()
    expect(html).toContain('Bản đang lưu')
    expect(html).toContain('Bản đang gõ</textarea>')
  })
})

test('what is still to be filled in does not go to the leader; the draft with it is kept', async () => {
  const opinion = await addAssigned(office, { state: 'drafted' })
  const response = await office.as('quang')(
    paths.submission(opinion.code),
    form({ seq: 1, text: 'Xã sẽ làm trong {{số ngày}} ngày.' }),
  )
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('Còn chỗ chưa điền: {{số ngày}}.')
  expect(html).toContain('Xã sẽ làm trong {{số ngày}} ngày.</textarea>')
})

test('the first draft that is not filled in yet is refused once, with one copy of what was typed', async () => {
  const opinion = await addAssigned(office)
  const text = 'Xã sẽ làm trong {{số ngày}} ngày.'
  const response = await office.as('quang')(paths.submission(opinion.code), form({ seq: 1, text }))
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html.split('Xin xem lại những mục sau')).toHaveLength(2)
  expect(html.split(`${text}</textarea>`)).toHaveLength(2)
})

test('templates are kept by the administrator of the unit alone, and two of a name are refused', async () => {
  const id = await addTemplate()
  expect((await office.as('thu')(paths.admin('mau-tra-loi'))).status).toBe(404)
  const list = await (await office.as('an')(paths.admin('mau-tra-loi'))).text()
  expect(list).toContain('Tiến độ cấp giấy')
  expect(list).toContain('Đất đai')
  const twin = await office.as('an')(
    paths.adminNew('mau-tra-loi'),
    form({ unitId: 1, ...TYPED, name: 'tiến  độ CẤP giấy' }),
  )
  expect(twin.status).toBe(422)
  expect((await eventsOf(office.db, `template:${id}`)).map(({ step }) => step)).toEqual(['add'])
})
