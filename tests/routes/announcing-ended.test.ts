import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaders, venues } from '../../db/schema/office.ts'
import { sessionLeaders, sessions } from '../../db/schema/sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { form, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { makeSeries } from '../support/series.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/lam-viec/phien'
const leaves = (id: number, toOn: string) => office.db.update(leaders).set({ toOn }).where(eq(leaders.id, id))
const givenUp = (toOn: string) => office.db.update(venues).set({ toOn }).where(eq(venues.id, 51))
const post = ({ code }: { code: string }, way: string, fields: object, hx = false) =>
  office.as('thu')(`${LIST}/${code}/${way}`, form({ seen: 1, ...fields }, { hx }))
const row = async ({ id }: { id: number }) =>
  (await office.db.select().from(sessions).where(eq(sessions.id, id)))[0]!
const draftOn = (day: string) =>
  addSession(office, {
    ...{ state: 'draft', announcedAt: null, questionsFrom: null, startsAt: instantOf(day, '08:00') },
  })
const editLink = ({ code }: { code: string }) => `href="${LIST}/${code}/sua"`
const DECEMBER_11 = {
  ...{ starts_at: '2026-12-11T08:00', ends_at: '2026-12-11T11:30', venue: 51, questions: 'none' },
}

describe('announcing a draft', () => {
  test.each([false, true])(
    'whose chair has left by its day is refused, with the way to its edit (htmx: %s)',
    async (hx) => {
      const draft = await draftOn('2026-12-04')
      await leaves(61, '2026-12-03')
      const answer = await post(draft, 'cong-bo', {}, hx)
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain('Lê Thanh Bình đã thôi giữ chức vụ trước ngày tổ chức buổi này.')
      expect(page).toMatch(new RegExp(`role="alert".*${editLink(draft)}.*Sửa người tham dự, địa điểm`, 's'))
      expect(await row(draft)).toMatchObject({ state: 'draft', seq: 1 })
    },
  )

  test('on the last day in office of the chair goes through', async () => {
    const draft = await draftOn('2026-12-04')
    await leaves(61, '2026-12-04')
    expect((await post(draft, 'cong-bo', {})).status).toBe(303)
  })

  test('whose hall and co-chair are gone says both, and keeps the reason for being late', async () => {
    const draft = await draftOn('2026-11-29')
    await office.db.insert(sessionLeaders).values({ sessionId: draft.id, leaderId: 62, part: 'co_chair' })
    await leaves(62, '2026-11-24')
    await givenUp('2026-11-28')
    const page = await (await post(draft, 'cong-bo', { late_reason: 'Mưa lũ' })).text()
    expect(page).toContain('Ngô Văn Sơn đã thôi giữ chức vụ')
    expect(page).toContain('Hội trường UBND xã Đông')
    expect(page).toContain('không còn được dùng vào ngày tổ chức buổi này.')
    expect(page).toContain('>Mưa lũ</textarea>')
    expect(await row(draft)).toMatchObject({ state: 'draft', seq: 1 })
  })
})

describe.each([
  ['announcing anew', 'cong-bo', 'postponed', {}],
  ['moving', 'doi-lich', 'announced', { reason: 'Hội trường bị dột' }],
] as const)('%s', (_, way, state, more) => {
  test('to a day by which the chair has left is refused, with everything kept', async () => {
    const session = await addSession(office, { state })
    await leaves(61, '2026-12-10')
    const answer = await post(session, way, { ...DECEMBER_11, ...more, online_url: 'https://hop.vn/giu' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Lê Thanh Bình đã thôi giữ chức vụ trước ngày tổ chức buổi này.')
    expect(page).toContain(editLink(session))
    expect(page).toContain('https://hop.vn/giu')
    expect(await row(session)).toMatchObject({ state, seq: 1 })
    await leaves(61, '2026-12-11')
    expect((await post(session, way, { ...DECEMBER_11, ...more })).status).toBe(303)
  })

  test('into a hall that is given up by then is refused at the hall', async () => {
    const session = await addSession(office, { state })
    await givenUp('2026-12-10')
    const answer = await post(session, way, { ...DECEMBER_11, ...more })
    expect([answer.status, (await answer.text()).includes('href="#field-venue"')]).toEqual([422, true])
    expect(await row(session)).toMatchObject({ state, seq: 1 })
  })
})

test('of a series no draft is announced whose chair has left by its day; the others are', async () => {
  const made = await makeSeries(office)
  await leaves(61, '2026-12-20')
  const path = `/lam-viec/lich-dinh-ky/${made.code}/cong-bo`
  const drafts = await office.db.select().from(sessions).orderBy(sessions.startsAt)
  const ticks = drafts.map(({ code, seq }) => `${code}.${seq}`)
  const shown = await (await office.as('thu')(path)).text()
  expect(shown.match(/name="announce" value="[^"]+" checked/g)).toHaveLength(1)
  expect(shown).toContain(editLink(drafts[1]!))
  const refused = await office.as('thu')(path, form({ seen: 1, announce: ticks.slice(0, 2) }))
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('Có buổi đã chọn mà người tham dự đã thôi giữ chức vụ')
  expect(page.match(/name="announce" value="[^"]+" checked/g)).toHaveLength(2)
  const states = async () =>
    (await office.db.select().from(sessions).orderBy(sessions.startsAt)).map(({ state }) => state)
  expect((await states()).every((state) => state === 'draft')).toBe(true)
  expect((await office.as('thu')(path, form({ seen: 1, announce: ticks.slice(0, 1) }))).status).toBe(303)
  expect((await states()).slice(0, 2)).toEqual(['announced', 'draft'])
})
