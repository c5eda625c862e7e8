import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { agencies, hamlets, leaders, venues } from '../../db/schema/office.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const count = async () => (await office.db.select().from(events)).length

const NOUNS = [
  {
    noun: 'co-quan',
    subject: 'agency',
    table: agencies,
    typed: { unitId: 1, name: 'Văn phòng HĐND và UBND', shortName: 'VP', fromOn: '2026-01-01' },
    stored: { name: 'Văn phòng HĐND và UBND', shortName: 'VP' },
    existing: { name: 'PHÒNG KINH TẾ' },
  },
  {
    noun: 'dia-diem',
    subject: 'venue',
    table: venues,
    typed: { unitId: 1, name: 'Phòng tiếp dân', address: 'Trụ sở UBND', seats: '', fromOn: '2026-01-01' },
    stored: { name: 'Phòng tiếp dân', address: 'Trụ sở UBND', seats: null },
    existing: { name: 'Hội trường  ubnd xã Đông' },
  },
  {
    noun: 'lanh-dao',
    subject: 'leader',
    table: leaders,
    typed: {
      unitId: 1,
      name: 'Mai Thị Yến',
      body: 'council_board',
      office: 'Chủ tịch HĐND xã',
      fromOn: '2026-01-01',
    },
    stored: { name: 'Mai Thị Yến', body: 'council_board', office: 'Chủ tịch HĐND xã' },
    existing: { name: 'Lê Thanh Bình', body: 'peoples_committee', office: 'Chủ tịch UBND xã' },
  },
] as const

describe.each(NOUNS)('adding to $noun', ({ noun, subject, table, typed, stored, existing }) => {
  const address = `/quan-tri/${noun}/moi`
  const added = async () =>
    (
      await office.db
        .select()
        .from(table)
        .where(and(eq(table.unitId, 1), eq(table.name, stored.name)))
    )[0]

  test('it is stored with its history, and the list says so', async () => {
    const answer = await office.as('an')(address, form(typed))
    const row = (await added())!
    expect(row).toMatchObject({ ...stored, fromOn: '2026-01-01', toOn: null })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/quan-tri/${noun}?da-luu=${row.id}`,
    ])
    expect(await eventsOf(office.db, `${subject}:${row.id}`)).toMatchObject([
      { seq: 1, step: 'add', actorId: 105, data: { unitId: 1, fromOn: '2026-01-01' } },
    ])
    const list = await (await office.as('an')(answer.headers.get('location')!)).text()
    expect(list).toContain(`Đã lưu: ${stored.name}`)
  })

  test('the form is there, with today and the unit filled in', async () => {
    const html = await (await office.as('an')(`${address}?don-vi=2`)).text()
    expect(html).toContain('value="2026-11-23"')
    expect(html).toContain('<option value="2" selected="">Xã Tây</option>')
  })

  test('what is there already is refused, everything typed kept', async () => {
    const before = await count()
    const answer = await office.as('an')(address, form({ ...typed, ...existing, fromOn: '2026-03-04' }))
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('Đơn vị này đã có mục như vậy.')
    expect(html).toContain('value="2026-03-04"')
    expect(await count()).toBe(before)
  })

  test('sent four times at once, it is added once', async () => {
    const before = await count()
    const answers = await Promise.all([1, 2, 3, 4].map(() => office.as('an')(address, form(typed))))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422])
    expect(await count()).toBe(before + 1)
  })

  test('nothing filled in: a sentence at each field, and nothing written', async () => {
    const before = await count()
    const answer = await office.as('an')(address, form({}))
    const html = await answer.text()
    expect(answer.status).toBe(422)
    for (const field of Object.keys(typed).filter((name) => name !== 'seats'))
      expect(html).toContain(`href="#field-${field}"`)
    expect(await count()).toBe(before)
  })

  test('a unit of somebody else is no choice, and nothing is written', async () => {
    const before = await count()
    for (const unitId of ['1', '9', '777', 'x']) {
      const answer = await office.as('oanh')(address, form({ ...typed, unitId }))
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Xin chọn một trong các mục có sẵn.')
    }
    expect(await count()).toBe(before)
    expect(await added()).toBeUndefined()
  })

  test.each(['thu', 'quang', 'binh', 'hanh'] as const)('to %s the page does not exist', async (who) => {
    const before = await count()
    expect((await office.as(who)(address)).status).toBe(404)
    expect((await office.as(who)(address, form(typed))).status).toBe(404)
    expect(await count()).toBe(before)
  })
})

describe('adding hamlets', () => {
  const address = '/quan-tri/thon-to/moi'
  const names = async (unitId: number) =>
    (await office.db.select().from(hamlets).where(eq(hamlets.unitId, unitId))).map(({ name }) => name)

  test('a pasted list adds what is new and tells what existed already', async () => {
    const pasted = 'Thôn Đồi\r\n\r\n  Thôn  Suối \r\nTHÔN HẠ\r\nthôn đồi\r\nThôn Há'
    const answer = await office.as('an')(address, form({ unitId: 1, names: pasted, fromOn: '2026-01-01' }))
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('Đã thêm 3 thôn, tổ')
    expect(html).toContain('1 tên đã có từ trước')
    expect(html).toContain('href="/quan-tri/thon-to/32"')
    expect((await names(1)).sort()).toEqual(['Thôn Há', 'Thôn Hạ', 'Thôn Suối', 'Thôn Thượng', 'Thôn Đồi'])
  })

  test('sent twice, nothing is added twice', async () => {
    const typed = form({ unitId: 1, names: 'Thôn Đồi', fromOn: '2026-01-01' })
    await office.as('an')(address, typed)
    const before = await count()
    expect(await (await office.as('an')(address, typed)).text()).toContain('Không thêm thôn, tổ nào')
    expect(await count()).toBe(before)
  })

  test('each has its own history', async () => {
    await office.as('an')(address, form({ unitId: 2, names: 'A\nB', fromOn: '2026-01-01' }))
    const added = await office.db.select().from(hamlets).where(eq(hamlets.fromOn, '2026-01-01'))
    for (const { id } of added)
      expect(await eventsOf(office.db, `hamlet:${id}`)).toMatchObject([{ step: 'add', data: { unitId: 2 } }])
    expect(added).toHaveLength(2)
  })

  test.each([
    ['', 'Xin ghi ít nhất một tên.'],
    [`${'x'.repeat(121)}\nThôn Đồi`, 'Có tên dài quá 120 ký tự.'],
    [Array.from({ length: 301 }, (_, i) => `Thôn ${i}`).join('\n'), 'Mỗi lần thêm nhiều nhất 300 tên.'],
  ])('a wrong list is refused and kept as typed', async (typed, sentence) => {
    const before = await count()
    const answer = await office.as('an')(address, form({ unitId: 1, names: typed, fromOn: '2026-01-01' }))
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain(sentence)
    expect(html).toContain(typed)
    expect(await count()).toBe(before)
  })

  test('two lists with one name in the same moment: none is lost, none is double', async () => {
    const send = (text: string) =>
      office.as('an')(address, form({ unitId: 1, names: text, fromOn: '2026-01-01' }))
    const answers = await Promise.all([send('Thôn Đồi\nThôn Suối'), send('Thôn Đồi\nThôn Khe')])
    for (const [i, answer] of answers.entries())
      if (answer.status === 409) expect((await send(['Thôn Suối', 'Thôn Khe'][i]!)).status).toBe(200)
    expect((await names(1)).sort()).toEqual(['Thôn Hạ', 'Thôn Khe', 'Thôn Suối', 'Thôn Thượng', 'Thôn Đồi'])
  })

  test.each(['thu', 'quang', 'binh', 'hanh'] as const)('to %s the page does not exist', async (who) => {
    const before = await count()
    expect((await office.as(who)(address)).status).toBe(404)
    const typed = form({ unitId: 1, names: 'Thôn Đồi', fromOn: '2026-01-01' })
    expect((await office.as(who)(address, typed)).status).toBe(404)
    expect(await count()).toBe(before)
  })
})
