import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { leaders } from '../../db/schema/office.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  await office.db.update(leaders).set({ isHead: false })
})
afterEach(() => office.close())

const NEW = '/quan-tri/lanh-dao/moi'
const CHAIR = {
  unitId: 1,
  name: 'Mai Thị Yến',
  body: 'peoples_committee',
  office: 'Chủ tịch Ủy ban nhân dân xã',
  fromOn: '2026-01-01',
}
const stored = async (name = CHAIR.name) =>
  (await office.db.select().from(leaders).where(eq(leaders.name, name)))[0]
const box = (html: string) => /<input[^>]*name="isHead"[^>]*>/.exec(html)![0]

test('the form of a new leader asks', async () => {
  const html = await (await office.as('an')(NEW)).text()
  expect(html).toContain('<input type="hidden" name="askHead" value="yes"/>')
  expect(box(html)).not.toContain('checked')
})

test('an office that sounds like a head’s is proposed once, with the box ticked and nothing stored', async () => {
  const asked = await office.as('an')(NEW, form({ ...CHAIR, askHead: 'yes' }))
  expect(asked.status).toBe(422)
  const html = await asked.text()
  expect(html).toContain('Chức vụ này thường là người đứng đầu')
  expect(box(html)).toContain('checked')
  expect(html).not.toContain('name="askHead"')
  expect(await stored()).toBeUndefined()

  const taken = await office.as('an')(NEW, form({ ...CHAIR, isHead: 'yes' }))
  expect(taken.status).toBe(303)
  const row = (await stored())!
  expect(row.isHead).toBe(true)
  expect((await eventsOf(office.db, `leader:${row.id}`)).map(({ data }) => data)).toEqual([
    { unitId: 1, fromOn: '2026-01-01', isHead: true },
  ])
})

test('whoever unticks the proposal is not asked again', async () => {
  expect((await office.as('an')(NEW, form({ ...CHAIR }))).status).toBe(303)
  expect((await stored())!.isHead).toBe(false)
})

test.each([
  ['a deputy', { office: 'Phó Chủ tịch Ủy ban nhân dân xã' }],
  ['a deputy secretary', { body: 'party_committee', office: 'Phó Bí thư Đảng ủy' }],
  ['the chair of the council', { body: 'council_board', office: 'Chủ tịch HĐND xã' }],
])('%s is not proposed', async (_, typed) => {
  expect((await office.as('an')(NEW, form({ ...CHAIR, askHead: 'yes', ...typed }))).status).toBe(303)
  expect((await stored())!.isHead).toBe(false)
})

test('a stored leader becomes head by a tick, and the list says so', async () => {
  const page = await (await office.as('an')('/quan-tri/lanh-dao/62')).text()
  expect(box(page)).not.toContain('checked')
  const stamp = /name="stamp" value="([^"]*)"/.exec(page)![1]!
  const typed = {
    stamp,
    name: 'Ngô Văn Sơn',
    body: 'party_committee',
    office: 'Bí thư Đảng ủy xã',
    fromOn: '2025-07-01',
  }
  expect((await office.as('an')('/quan-tri/lanh-dao/62', form({ ...typed, isHead: 'yes' }))).status).toBe(303)
  expect((await stored('Ngô Văn Sơn'))!.isHead).toBe(true)
  expect((await eventsOf(office.db, 'leader:62')).at(-1)!.data).toEqual({
    fromOn: '2025-07-01',
    isHead: true,
  })
  expect(box(await (await office.as('an')('/quan-tri/lanh-dao/62')).text())).toContain('checked')
  const list = await (await office.as('an')('/quan-tri/lanh-dao')).text()
  expect(list.match(/data-label="Người đứng đầu"><div>Người đứng đầu</g)).toHaveLength(1)
})

test.each(['oanh', 'thu'] as const)('%s cannot make a leader of unit 1 head', async (name) => {
  const answer = await office.as(name)('/quan-tri/lanh-dao/62', form({ stamp: '', isHead: 'yes' }))
  expect(answer.status).toBe(404)
  expect((await stored('Ngô Văn Sơn'))!.isHead).toBe(false)
})
