import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { agencies, hamlets, leaders, venues } from '../../db/schema/office.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

/** The four nouns that belong to a unit: a record of unit 1, one of unit 2, and what a form of it holds. */
const NOUNS = [
  {
    noun: 'thon-to',
    subject: 'hamlet',
    table: hamlets,
    own: { id: 31, name: 'Thôn Thượng' },
    elsewhere: 41,
    typed: { name: 'Thôn Đồi', fromOn: '2026-01-01' },
    stored: { name: 'Thôn Đồi', fromOn: '2026-01-01' },
    sameAsOther: { name: 'thôn  HẠ' },
  },
  {
    noun: 'co-quan',
    subject: 'agency',
    table: agencies,
    own: { id: 11, name: 'Phòng Kinh tế' },
    elsewhere: 21,
    typed: { name: 'Văn phòng', shortName: 'VP', fromOn: '2026-01-01' },
    stored: { name: 'Văn phòng', shortName: 'VP', fromOn: '2026-01-01' },
    sameAsOther: { name: 'Phòng văn hoá – xã hội' },
  },
  {
    noun: 'dia-diem',
    subject: 'venue',
    table: venues,
    own: { id: 51, name: 'Hội trường UBND xã Đông' },
    elsewhere: 52,
    typed: { name: 'Phòng tiếp dân', address: 'Trụ sở', seats: '30', fromOn: '2026-01-01' },
    stored: { name: 'Phòng tiếp dân', address: 'Trụ sở', seats: 30, fromOn: '2026-01-01' },
    sameAsOther: null,
  },
  {
    noun: 'lanh-dao',
    subject: 'leader',
    table: leaders,
    own: { id: 61, name: 'Lê Thanh Bình' },
    elsewhere: 71,
    typed: { name: 'Mai Thị Yến', body: 'council_board', office: 'Chủ tịch HĐND xã', fromOn: '2026-01-01' },
    stored: { name: 'Mai Thị Yến', body: 'council_board', office: 'Chủ tịch HĐND xã', fromOn: '2026-01-01' },
    sameAsOther: { name: 'Ngô Văn Sơn', body: 'party_committee', office: 'Bí thư Đảng ủy xã' },
  },
] as const

describe.each(NOUNS)('$noun', ({ noun, subject, table, own, elsewhere, typed, stored, sameAsOther }) => {
  const address = `/quan-tri/${noun}/${own.id}`
  const rowOf = async (id: number) => (await office.db.select().from(table).where(eq(table.id, id)))[0]
  const count = async () => (await office.db.select().from(events)).length
  const stamp = async (id: number = own.id) => {
    const html = await (await office.as('an')(`/quan-tri/${noun}/${id}`)).text()
    return /name="stamp" value="([^"]*)"/.exec(html)![1]!
  }

  test('the administrator edits one, and its history says so', async () => {
    const answer = await office.as('an')(address, form({ ...typed, stamp: await stamp() }))
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/quan-tri/${noun}?da-luu=${own.id}`,
    ])
    expect(await rowOf(own.id)).toMatchObject(stored)
    expect(await eventsOf(office.db, `${subject}:${own.id}`)).toMatchObject([
      { seq: 1, step: 'edit', actorId: 105, data: { fromOn: '2026-01-01' } },
    ])
  })

  test('a last day is set, changed and taken away; nothing is deleted', async () => {
    const end = async (fields: Record<string, string>) =>
      (await office.as('an')(`${address}/ket-thuc`, form({ ...fields, stamp: await stamp() }))).status
    expect(await end({ toOn: '2026-11-22' })).toBe(303)
    expect(await rowOf(own.id)).toMatchObject({ name: own.name, toOn: '2026-11-22' })
    expect(await end({ toOn: '2026-12-31' })).toBe(303)
    expect(await rowOf(own.id)).toMatchObject({ toOn: '2026-12-31' })
    expect(await end({ toOn: '2026-12-31', restore: 'yes' })).toBe(303)
    expect(await rowOf(own.id)).toMatchObject({ toOn: null })
    const steps = (await eventsOf(office.db, `${subject}:${own.id}`)).map(({ step }) => step)
    expect(steps).toEqual(['end', 'end', 'restore'])
  })

  test('what has ended leaves the list and stands under the switch', async () => {
    await office.as('an')(`${address}/ket-thuc`, form({ toOn: '2026-11-22', stamp: await stamp() }))
    const list = await (await office.as('an')(`/quan-tri/${noun}`)).text()
    expect(list).not.toContain(`href="${address}"`)
    const all = await (await office.as('an')(`/quan-tri/${noun}?da-ket-thuc=1`)).text()
    expect(all).toContain(`href="${address}"`)
    expect(all).toContain('Đã kết thúc')
  })

  test('an end before the beginning, or none, is refused and writes nothing', async () => {
    const before = await count()
    for (const [toOn, sentence] of [
      ['2025-06-30', 'Ngày cuối cùng không thể trước ngày bắt đầu.'],
      ['', 'Xin điền mục này.'],
      ['2026-02-30', 'Ngày này không có trong lịch. Xin chọn lại.'],
    ] as const) {
      const answer = await office.as('an')(`${address}/ket-thuc`, form({ toOn, stamp: await stamp() }))
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(sentence)
    }
    expect(await count()).toBe(before)
  })

  test('a first day after the last one is refused', async () => {
    await office.as('an')(`${address}/ket-thuc`, form({ toOn: '2026-11-22', stamp: await stamp() }))
    const answer = await office.as('an')(
      address,
      form({ ...typed, fromOn: '2026-11-23', stamp: await stamp() }),
    )
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Ngày bắt đầu không thể sau ngày cuối cùng đã ghi.')
  })

  test('an empty name is refused at its field, everything typed kept', async () => {
    const answer = await office.as('an')(
      address,
      form({ ...typed, name: ' ', fromOn: '2024-05-06', stamp: await stamp() }),
    )
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('href="#field-name"')
    expect(html).toContain('value="2024-05-06"')
    expect(await rowOf(own.id)).toMatchObject({ name: own.name })
  })

  test('a stale tab gets what was typed and what is stored now; a second press overwrites', async () => {
    const seen = await stamp()
    await office.as('an')(address, form({ ...typed, stamp: seen }))
    const answer = await office.as('an')(address, form({ ...typed, name: 'Tên Khác', stamp: seen }))
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(html).toContain('value="Tên Khác"')
    expect(html).toContain(`<dd>${typed.name}</dd>`)
    const anew = /name="stamp" value="([^"]*)"/.exec(html)![1]!
    expect((await office.as('an')(address, form({ ...typed, name: 'Tên Khác', stamp: anew }))).status).toBe(
      303,
    )
    expect(await rowOf(own.id)).toMatchObject({ name: 'Tên Khác' })
  })

  test('of two at once who saw the same, one wins and the other is told', async () => {
    const seen = await stamp()
    const answers = await Promise.all(
      ['A', 'B'].map((name) => office.as('an')(address, form({ ...typed, name, stamp: seen }))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await eventsOf(office.db, `${subject}:${own.id}`)).toHaveLength(1)
  })

  test.each(['thu', 'quang', 'binh', 'hanh', 'oanh'] as const)(
    'to %s it does not exist, and nothing is written',
    async (who) => {
      const seen = await stamp()
      const before = await count()
      const answers = [
        await office.as(who)(address),
        await office.as(who)(address, form({ ...typed, stamp: seen })),
        await office.as(who)(`${address}/ket-thuc`, form({ toOn: '2026-11-22', stamp: seen })),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
      for (const answer of answers) expect(await answer.text()).not.toContain(own.name)
      expect(await count()).toBe(before)
      expect(await rowOf(own.id)).toMatchObject({ name: own.name, toOn: null })
    },
  )

  test('an administrator of a commune lists and edits what is in it alone', async () => {
    const list = await (await office.as('oanh')(`/quan-tri/${noun}`)).text()
    expect(list).toContain(`/quan-tri/${noun}/${elsewhere}"`)
    expect(list).not.toContain(`/quan-tri/${noun}/${own.id}"`)
    expect((await office.as('oanh')(`/quan-tri/${noun}/${elsewhere}`)).status).toBe(200)
  })

  test('the same name twice in a unit is refused, whatever its spelling', async () => {
    if (!sameAsOther) return
    const answer = await office.as('an')(address, form({ ...typed, ...sameAsOther, stamp: await stamp() }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Đơn vị này đã có mục như vậy.')
    expect(await rowOf(own.id)).toMatchObject({ name: own.name })
  })

  test('an address that is no id is not found', async () => {
    for (const id of ['0', 'abc', '99999', '1e999', '%00'])
      expect((await office.as('an')(`/quan-tri/${noun}/${id}`)).status).toBe(404)
  })

  test('the list costs three trips, with one row and with three', async () => {
    const trips = async () => {
      office.queries.reset()
      await office.as('an')(`/quan-tri/${noun}?don-vi=2`)
      return office.queries.trips()
    }
    const one = await trips()
    const [row] = await office.db.select().from(table).where(eq(table.id, elsewhere))
    for (const n of [1, 2])
      await office.db.insert(table).values({ ...row!, id: 900 + n, name: `Thêm ${n}` } as never)
    expect([one, await trips()]).toEqual([3, 3])
  })
})
