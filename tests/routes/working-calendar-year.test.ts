import { like } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recomputations } from '../../db/schema/deadlines.ts'
import { calendarDays } from '../../db/schema/office.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const NEW = '/quan-tri/lich-lam-viec/nam-moi'
const LIST = '/quan-tri/lich-lam-viec/nhap'
const open = async (path: string) => (await office.as('an')(path)).text()
const stampOf = (html: string) => /name="stamp" value="([^"]*)"/.exec(html)![1]!
const send = async (path: string, init: RequestInit) => {
  const answer = await office.as('an')(path, init)
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
}
const post = (path: string, fields: Record<string, string | string[]>) => send(path, form(fields))
const storedIn = (year: number) =>
  office.db
    .select()
    .from(calendarDays)
    .where(like(calendarDays.on, `${year}-%`))
const changes = async () => (await eventsOf(office.db, 'calendar:1')).length - 1
const FILLED = {
  fixed: ['2028-01-03', '2028-05-02', '2028-05-01', '2028-09-04', '2028-11-24'],
  ...{
    tet_1: '2028-01-25',
    tet_2: '2028-01-26',
    tet_3: '2028-01-27',
    tet_4: '2028-01-28',
    tet_5: '2028-01-31',
  },
  hung_kings: '2028-04-04',
  national_second: '2028-09-01',
  national_second_open: 'yes',
}

test('the first year nobody has entered is proposed with its fixed days ticked', async () => {
  const html = await open(NEW)
  expect(html).toContain('Nhập lịch làm việc năm 2028')
  expect(html.match(/name="fixed"[^>]*checked/g)).toHaveLength(5)
  expect(html).toContain('nghỉ bù, vì ngày 01/01/2028 là ngày nghỉ hằng tuần')
})

test('a year is entered as a whole, and the next one is then proposed', async () => {
  const { status, to } = await post(NEW, { ...FILLED, stamp: stampOf(await open(NEW)), year: '2028' })
  expect([status, to]).toEqual([303, '/quan-tri/lich-lam-viec?nam=2028&da-luu=1'])
  expect(await storedIn(2028)).toHaveLength(12)
  const [, event] = await eventsOf(office.db, 'calendar:1')
  expect(event).toMatchObject({
    step: 'enter_year',
    actorId: 105,
    data: { year: 2028, '2028-09-01': 'usual>off.national.undecided' },
  })
  expect(await office.db.select().from(recomputations)).toHaveLength(1)
  expect(await open('/quan-tri/lich-lam-viec?nam=2028')).not.toContain('chưa được nhập</p>')
  expect(await open(NEW)).toContain('Nhập lịch làm việc năm 2029')
})

test('a year without its Tết is refused, what was typed kept', async () => {
  const { tet_5: _, ...four } = FILLED
  const { status, html } = await post(NEW, { ...four, stamp: stampOf(await open(NEW)), year: '2028' })
  expect(status).toBe(422)
  expect(html).toContain('Xin ghi ít nhất năm ngày nghỉ Tết')
  expect(html).toContain('value="2028-04-04"')
  expect(html).toMatch(/name="national_second_open"[^>]*checked/)
  expect([await changes(), (await storedIn(2028)).length]).toEqual([0, 0])
})

test('whoever entered the same year later is told, and nothing is doubled', async () => {
  const stamp = stampOf(await open(NEW))
  await post(NEW, { ...FILLED, stamp, year: '2028' })
  const { status, html } = await post(NEW, { ...FILLED, stamp, year: '2028' })
  expect(status).toBe(409)
  expect(html).toContain('năm đó đã có người nhập')
  expect(html).toContain('value="2028-04-04"')
  expect(await changes()).toBe(1)
})

const GOOD = '﻿ngày;loại;lý do;đã quyết định\r\n23/11/2026;nghỉ;hoán đổi;có\r\n24/11/2026;nghỉ;24/11;có\r\n'

test('a list is looked at first and stored only from the preview', async () => {
  const preview = await post(LIST, { list: GOOD, do: 'preview' })
  expect(preview.status).toBe(200)
  expect(preview.html).toContain('1 ngày sẽ thay đổi; 1 ngày giữ nguyên. Chưa lưu gì.')
  expect(await changes()).toBe(0)
  const stamp = stampOf(preview.html)
  const stored = await post(LIST, { list: GOOD, do: 'save', stamp })
  expect([stored.status, stored.to]).toEqual([303, '/quan-tri/lich-lam-viec?nam=2026&da-luu=1'])
  const [, event] = await eventsOf(office.db, 'calendar:1')
  expect([event!.step, event!.data]).toEqual([
    'import',
    { '2026-11-23': 'worked.swap.undecided>off.swap.decided' },
  ])
  expect((await post(LIST, { list: GOOD, do: 'save', stamp })).status).toBe(409)
  expect(await changes()).toBe(1)
})

test('a file is taken as well as a pasted list', async () => {
  const body = new FormData()
  body.set('list', '')
  body.set('do', 'preview')
  body.set('file', new File([GOOD], 'lich.csv', { type: 'text/csv' }))
  const { status, html } = await send(LIST, { method: 'POST', body, headers: { origin: 'http://localhost' } })
  expect(status).toBe(200)
  expect(html).toContain('1 ngày sẽ thay đổi')
})

test('a file in another encoding is refused with a sentence', async () => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array([0x6e, 0x67, 0xe0, 0x79, 0x3b])], 'lich.csv'))
  const { status, html } = await send(LIST, { method: 'POST', body, headers: { origin: 'http://localhost' } })
  expect([status, html.includes('UTF-8')]).toEqual([422, true])
})

test('one wrong line keeps the whole list from being stored', async () => {
  const list = '23/11/2026;nghỉ;hoán đổi\n29/02/2027;nghỉ;hoán đổi\n23/11/2026;nghỉ;hoán đổi'
  const preview = await post(LIST, { list, do: 'preview' })
  expect(preview.html).toContain('2 dòng chưa đúng')
  expect(preview.html).toContain('Ngày này không có trong lịch')
  expect(preview.html).toContain('Ngày này đã có ở dòng 1.')
  expect(preview.html).not.toContain('value="save"')
  const stamp = stampOf(await open(NEW))
  expect((await post(LIST, { list, do: 'save', stamp })).status).toBe(422)
  expect(await changes()).toBe(0)
})

test.each([
  ['', 'Xin dán danh sách hoặc chọn một tệp.', 422],
  ['2026-11-25;nghỉ;swap\n'.repeat(401), 'nhiều nhất 400 dòng và 64 kB', 422],
  ['2026-11-25;nghỉ;swap\n'.repeat(10_000), 'nhiều nhất 400 dòng và 64 kB', 413],
  [`2026-11-25;nghỉ;${'a'.repeat(66_000)}`, 'nhiều nhất 400 dòng và 64 kB', 422],
])('a list that is empty or too long is refused (case %#)', async (list, sentence, status) => {
  const answer = await post(LIST, { list, do: 'save' })
  expect([answer.status, answer.html.includes(sentence)]).toEqual([status, true])
  expect(await changes()).toBe(0)
})

test('a list of nothing but line breaks up to its last sign is refused at once', async () => {
  const began = process.cpuUsage()
  const { status } = await post(LIST, { list: `${'\n'.repeat(60_000)}x`, do: 'preview' })
  expect([status, process.cpuUsage(began).user < 2_000_000]).toEqual([422, true])
})

test('a year is not taken back from under a day that was changed in it since', async () => {
  await post(NEW, { ...FILLED, stamp: stampOf(await open(NEW)) })
  const day = '/quan-tri/lich-lam-viec/ngay/2028-06-05'
  const off = { kind: 'off', day_reason: 'other', note: 'Bão', decided: 'yes' }
  await post(day, { ...off, stamp: stampOf(await open(day)) })
  const before = (await storedIn(2028)).length
  const undone = await post('/quan-tri/lich-lam-viec/hoan-tac', { seq: '2' })
  expect([undone.status, (await storedIn(2028)).length, await changes()]).toEqual([409, before, 2])
  await post(day, { kind: 'usual', stamp: stampOf(await open(day)) })
  expect((await post('/quan-tri/lich-lam-viec/hoan-tac', { seq: '2' })).status).toBe(303)
  expect(await storedIn(2028)).toEqual([])
  // Alone, that day would make the whole year count as entered.
  expect((await post('/quan-tri/lich-lam-viec/hoan-tac', { seq: '4' })).status).toBe(409)
  expect(await storedIn(2028)).toEqual([])
})

test('cells are text', async () => {
  const hostile = '<script>alert(1)</script>'
  const { html } = await post(LIST, { list: `25/11/2026;nghỉ;${hostile}\n${hostile};nghỉ`, do: 'preview' })
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('&lt;script&gt;')
})
