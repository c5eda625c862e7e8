import { afterEach, beforeEach, expect, test } from 'vitest'
import { numberings } from '../../db/schema/answers.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const KIND = 'answer_peoples_committee'
const entry = { unit: 'xa-dong', kind: KIND, series: 'ubnd-pm', own: 'yes', stamp: '0-' }
const rows = () => office.db.select().from(numberings)

/** The stamp that the form of a kind carries now. */
async function stampOf(kind = KIND) {
  const html = await (await office.as('an')(`${paths.numberings}?don-vi=xa-dong`)).text()
  return new RegExp(`value="${kind}"[^]*?name="stamp" value="([^"]*)"`).exec(html)![1]!
}
const set = async (fields: Record<string, string> = {}) =>
  office.as('an')(paths.numberings, form({ ...entry, stamp: await stampOf(), ...fields }))

test('an administrator lets the office number a kind of paper by itself, and takes it back', async () => {
  const response = await set()
  expect([response.status, response.headers.get('location')]).toEqual([
    303,
    `${paths.numberings}?don-vi=xa-dong&da=luu`,
  ])
  expect(await rows()).toMatchObject([
    { unitId: 1, kind: KIND, series: 'UBND-PM', isOwn: true, changedBy: 105 },
  ])
  const html = await (await office.as('an')(`${paths.numberings}?don-vi=xa-dong`)).text()
  expect(html).toContain('Số tiếp theo trong năm nay: 01/UBND-PM')
  const { own: _own, ...off } = entry
  await office.as('an')(paths.numberings, form({ ...off, stamp: await stampOf() }))
  expect(await rows()).toMatchObject([{ isOwn: false }])
  const events = await eventsOf(office.db, `numbering:1-${KIND}`)
  expect(events.map(({ step, actorId, data }) => ({ step, actorId, data }))).toEqual([
    { step: 'set', actorId: 105, data: { series: 'UBND-PM', own: true } },
    { step: 'set', actorId: 105, data: { series: 'UBND-PM', own: false } },
  ])
})

test('each kind has its own sign', async () => {
  await set()
  const kind = 'answer_party_committee'
  await set({ kind, series: 'CV/ĐU', stamp: await stampOf(kind) })
  expect((await rows()).map(({ kind, series }) => [kind, series])).toEqual([
    [KIND, 'UBND-PM'],
    [kind, 'CV/ĐU'],
  ])
})

test.each([
  ['no sign', { series: '' }],
  ['a sign of signs', { series: '<b>' }],
  ['a kind that there is not', { kind: 'letters' }],
])('%s is refused, with what was typed', async (_, fields) => {
  const response = await set(fields)
  expect(response.status).toBe(422)
  expect(await rows()).toEqual([])
})

test('on a page that has grown old nothing is set', async () => {
  const stamp = await stampOf()
  await set()
  const response = await set({ stamp, series: 'KHÁC' })
  expect(response.status).toBe(409)
  expect(await response.text()).toContain('value="KHÁC"')
  expect(await rows()).toMatchObject([{ series: 'UBND-PM' }])
})

test.each(['thu', 'binh', 'oanh'] as const)('%s sets nothing for this unit: 404', async (name) => {
  const stamp = await stampOf()
  expect((await office.as(name)(paths.numberings, form({ ...entry, stamp }))).status).toBe(404)
  expect(await rows()).toEqual([])
})

test('another unit’s page is not there', async () => {
  expect((await office.as('oanh')(`${paths.numberings}?don-vi=xa-dong`)).status).toBe(404)
  expect((await office.as('oanh')(paths.numberings)).status).toBe(200)
})
