import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessions } from '../../db/schema/sessions.ts'
import { apiProblem } from '../../src/domain/api.ts'
import { apiSessions } from '../../src/domain/api-sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const API = '/api/v1/sessions'
const read = async (query = '') => (await office.visit(`${API}${query}`)).json()
const codes = async (query = '') => (await read(query)).items.map(({ code }: { code: string }) => code)

test('the list tells of a session what its page does, in the shape that is described', async () => {
  await addSession(office, { code: 'PMOT', registers: true })
  const list = await read()
  expect(list).toEqual({
    items: [
      {
        code: 'PMOT',
        kind: 'dialogue',
        form: 'periodic',
        theme: 'Đường liên thôn và nước sạch',
        unit: 'xa-dong',
        body: 'peoples_committee',
        startsAt: '2026-12-04T08:00:00+07:00',
        endsAt: '2026-12-04T11:30:00+07:00',
        state: 'announced',
        stateReason: '',
        venue: { name: 'Hội trường UBND xã Đông', address: 'Thôn Thượng' },
        onlineUrl: null,
        leaders: [{ name: 'Lê Thanh Bình', office: 'Chủ tịch UBND xã', part: 'chair' }],
        questions: { from: '2026-11-16T09:00:00+07:00', until: '2026-12-03T08:00:00+07:00' },
        registers: true,
        url: 'http://localhost/phien/PMOT',
        feed: 'http://localhost/phien/PMOT.ics',
      },
    ],
    next: null,
  })
  expect(v.safeParse(apiSessions, list).success).toBe(true)
})

test('what was never announced is not there; what was called off is, with its reason', async () => {
  await addSession(office, { code: 'PNHAP', state: 'draft', announcedAt: null })
  await addSession(office, { code: 'PBO', state: 'cancelled', announcedAt: null })
  await addSession(office, {
    code: 'PHUY',
    state: 'cancelled',
    stateReason: 'Bão số 12',
    questionsUntil: null,
  })
  expect((await read()).items).toMatchObject([
    { code: 'PHUY', state: 'cancelled', stateReason: 'Bão số 12', questions: null },
  ])
  expect((await office.visit(`${API}?cursor=PNHAP`)).status).toBe(422)
})

test('unit, kind and days narrow it; both days count, by Hà Nội’s clock', async () => {
  const on = (day: string, time: string) => ({ startsAt: instantOf(day, time) })
  await addSession(office, { code: 'PMOT', ...on('2026-12-01', '00:00') })
  await addSession(office, { code: 'PHAI', ...on('2026-12-02', '23:30'), kind: 'reception', form: 'regular' })
  await addSession(office, { code: 'PBA', ...on('2026-12-03', '00:00'), unitId: 2, venueId: 52 })
  expect(await codes()).toEqual(['PMOT', 'PHAI', 'PBA'])
  expect(await codes('?from=2026-12-02')).toEqual(['PHAI', 'PBA'])
  expect(await codes('?to=2026-12-02')).toEqual(['PMOT', 'PHAI'])
  expect(await codes('?kind=reception')).toEqual(['PHAI'])
  expect(await codes('?unit=xa-tay')).toEqual(['PBA'])
})

test('it goes on by cursor, each session once, those at the same time too', async () => {
  for (let n = 1; n <= 52; n++) await addSession(office, { code: `P${n}` })
  const first = await read()
  expect(first.items).toHaveLength(50)
  expect(await codes(`?cursor=${first.next}`)).toEqual(['P51', 'P52'])
  expect((await read(`?cursor=${first.next}`)).next).toBeNull()
  const table = await office.visit(`${API}.csv?kind=dialogue`)
  expect(table.headers.get('link')).toBe(`</api/v1/sessions.csv?kind=dialogue&cursor=P50>; rel="next"`)
})

test.each([
  ['?unit=khong-co', 'unit'],
  ['?cursor=KHONGCO', 'cursor'],
  ['?kind=meeting', 'kind'],
  ['?from=2026-02-30', 'from'],
  ['?from=2026-12-02&to=2026-12-01', 'to'],
  [`?unit=${'x'.repeat(101)}`, 'unit'],
])('%s is a problem that names the parameter', async (query, parameter) => {
  for (const path of [API, `${API}.csv`]) {
    const answer = await office.visit(path + query)
    const body = await answer.json()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ])
    expect(v.parse(apiProblem, body).errors).toMatchObject([{ parameter }])
  }
})

test('costs one trip beside the stamp, with one session and with three', async () => {
  for (const rows of [1, 3]) {
    while ((await office.db.select().from(sessions)).length < rows) await addSession(office)
    office.queries.reset()
    expect(await codes()).toHaveLength(rows)
    expect([rows, office.queries.trips()]).toEqual([rows, 2])
  }
})

test('is open to other sites and answers 304 until something changes', async () => {
  await addSession(office)
  const { headers } = await office.visit(API)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  const known = { headers: { 'if-none-match': headers.get('etag')! } }
  expect((await office.visit(API, known)).status).toBe(304)
  await addSession(office)
  expect((await office.visit(API, known)).status).toBe(200)
})

test('as a table it holds the same, and no cell runs as a formula', async () => {
  const nasty = ['=1+1', '+84', '-2', '@SUM(A1)', ' =cmd', 'có "ngoặc", phẩy', 'hai\ndòng', '\u0007\u001fa']
  for (const [n, theme] of nasty.entries()) {
    await addSession(office, { code: `P${n}`, theme, startsAt: NOW + n * 3_600_000 })
  }
  const answer = await office.visit(`${API}.csv`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  // Text() takes the mark away that Excel needs.
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows: Record<string, string>[] = parse(new TextDecoder().decode(bytes), { columns: true })
  expect(rows.map(({ theme }) => theme)).toEqual([
    "'=1+1",
    "'+84",
    "'-2",
    "'@SUM(A1)",
    "' =cmd",
    'có "ngoặc", phẩy',
    'hai\ndòng',
    'a',
  ])
  expect(rows[0]).toMatchObject({
    code: 'P0',
    startsAt: '2026-11-23T09:00:00+07:00',
    venue: 'Hội trường UBND xã Đông',
    leaders: 'Lê Thanh Bình, Chủ tịch UBND xã (chair)',
    url: 'http://localhost/phien/P0',
  })
})
