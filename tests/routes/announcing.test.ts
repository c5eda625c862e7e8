import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rules } from '../../db/schema/office.ts'
import { sessionReasons } from '../../db/schema/planning.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/lam-viec/phien'
const draftOn = (day: string, overrides = {}) =>
  addSession(office, {
    state: 'draft',
    announcedAt: null,
    questionsFrom: null,
    startsAt: instantOf(day, '08:00'),
    ...overrides,
  })
const announce = ({ code }: { code: string }, fields = {}, hx = false) =>
  office.as('thu')(`${LIST}/${code}/cong-bo`, form({ seen: 1, ...fields }, { hx }))
const row = async ({ id }: { id: number }) =>
  (await office.db.select().from(sessions).where(eq(sessions.id, id)))[0]!
const reasons = () => office.db.select().from(sessionReasons)
const pageOf = async ({ code }: { code: string }) => (await office.as('thu')(`${LIST}/${code}`)).text()

describe('the notice period', () => {
  test('is told with the latest day and the number of the rule in force', async () => {
    const dialogue = await draftOn('2026-12-04')
    expect(await pageOf(dialogue)).toContain(
      'Chậm nhất thứ Sáu, ngày 27 tháng 11 năm 2026 phải công bố buổi này.',
    )
    expect(await pageOf(dialogue)).toMatch(/Thông báo trước ít nhất 7 ngày \([^)]+\)\./)
    const reception = await draftOn('2026-12-10', { kind: 'reception', form: 'periodic' })
    expect(await pageOf(reception)).toMatch(/Niêm yết trước ít nhất 5 ngày làm việc \([^)]+\)\./)
  })

  test('is the unit’s own where it set a longer one', async () => {
    await office.db.insert(rules).values({
      id: 9001,
      rule: 'DIALOGUE_NOTICE_BEFORE',
      officeId: 1,
      value: '10',
      unit: 'calendar_day',
      level: 'commune',
      fromOn: '2026-01-01',
      source: 'Quy chế của xã',
      status: 'default',
    })
    const draft = await draftOn('2026-12-04')
    expect(await pageOf(draft)).toContain('Thông báo trước ít nhất 10 ngày (Quy chế của xã).')
    expect(await pageOf(draft)).toContain('Chậm nhất thứ Ba, ngày 24 tháng 11 năm 2026')
  })
})

describe('an announcement', () => {
  test('on the last day asks for nothing, and its day is kept', async () => {
    const draft = await draftOn('2026-11-30')
    expect(await pageOf(draft)).not.toContain('name="late_reason"')
    expect((await announce(draft)).status).toBe(303)
    expect(await row(draft)).toMatchObject({ state: 'announced', announcedAt: NOW })
    expect(await reasons()).toEqual([])
  })

  test.each([false, true])(
    'that comes late asks for a reason, and goes through with it (htmx: %s)',
    async (hx) => {
      const draft = await draftOn('2026-11-29')
      expect(await pageOf(draft)).toContain('chậm nhất Chủ nhật, ngày 22 tháng 11 năm 2026; ngày đó đã qua')
      const refused = await announce(draft, { late_reason: ' ' }, hx)
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('href="#field-late_reason"')
      expect(await row(draft)).toMatchObject({ state: 'draft', seq: 1 })
      const answer = await announce(draft, { late_reason: 'Mưa lũ, phải họp gấp' }, hx)
      expect(answer.status).toBe(hx ? 200 : 303)
      expect(await row(draft)).toMatchObject({ state: 'announced', announcedAt: NOW })
      expect(await reasons()).toMatchObject([
        {
          sessionId: draft.id,
          about: 'late_notice',
          reason: 'Mưa lũ, phải họp gấp',
          givenBy: 101,
          givenAt: NOW,
        },
      ])
    },
  )

  test('of what is called at short notice is exempt', async () => {
    const draft = await draftOn('2026-11-24', { form: 'ad_hoc' })
    expect((await announce(draft)).status).toBe(303)
    expect(await reasons()).toEqual([])
  })

  test('that is late from a stale tab, or by nobody who may, stores no reason', async () => {
    const draft = await draftOn('2026-11-29')
    expect((await announce(draft, { seen: 7, late_reason: 'x' })).status).toBe(409)
    for (const name of ['binh', 'oanh'] as const) {
      const init = form({ seen: 1, late_reason: 'x' })
      expect((await office.as(name)(`${LIST}/${draft.code}/cong-bo`, init)).status).toBe(404)
    }
    expect(await reasons()).toEqual([])
    expect(await row(draft)).toMatchObject({ state: 'draft', seq: 1 })
  })
})

test('announcing anew counts the notice of the new day', async () => {
  const own = await addSession(office, { state: 'postponed', startsAt: instantOf('2026-12-20', '08:00') })
  const times = (day: string) => ({ starts_at: `${day}T08:00`, ends_at: `${day}T10:00` })
  const anew = (fields: object) =>
    office.as('thu')(
      `${LIST}/${own.code}/cong-bo`,
      form({ seen: 1, venue: 51, questions: 'none', ...fields }),
    )
  const refused = await anew(times('2026-11-28'))
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('href="#field-late_reason"')
  expect(page).toContain('chậm nhất thứ Bảy, ngày 21 tháng 11 năm 2026; ngày đó đã qua')
  expect((await anew({ ...times('2026-11-28'), late_reason: 'Bão tan sớm' })).status).toBe(303)
  expect(await reasons()).toMatchObject([{ about: 'late_notice', reason: 'Bão tan sớm' }])
  expect(await row(own)).toMatchObject({ announcedAt: NOW, state: 'announced' })
})
