import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sessions } from '../../db/schema/sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { eventsOf, form, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const held = (set: Parameters<typeof addSession>[1] = {}) =>
  addSession(office, { state: 'held', startsAt: instantOf('2026-11-12', '08:00'), code: 'HELD', ...set })
const row = async () => (await office.db.select().from(sessions).where(eq(sessions.code, 'HELD')))[0]!
const RESULT = '/lam-viec/phien/HELD/ket-qua'
const typed = (fields = {}) =>
  form({ seen: 1, result_on: '2026-11-20', ways: ['posted', 'media'], ...fields })
const page = async (path: string, name: StaffName = 'thu') => (await office.as(name)(path)).text()

describe('the result of a held dialogue', () => {
  test('is recorded with its day and ways, one event, and residents read it', async () => {
    const session = await held()
    const answer = await office.as('thu')(RESULT, typed())
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/lam-viec/phien/HELD'])
    expect(await row()).toMatchObject({
      state: 'held',
      resultOn: '2026-11-20',
      resultWays: 'media,posted',
      seq: 2,
      sequence: 0,
    })
    expect((await eventsOf(office.db, `session:${session.id}`)).at(-1)).toMatchObject({
      step: 'publish_result',
      actorId: 101,
      data: { from: 'held', to: 'held', resultOn: '2026-11-20', resultWays: 'media,posted' },
    })
    const open = await (await office.visit('/phien/HELD')).text()
    expect(open).toContain('Kết quả đã được công khai ngày 20/11/2026')
    expect(open).toContain('Niêm yết tại trụ sở')
    expect(open).not.toContain('Gửi trưởng thôn')
  })

  test('can be corrected, also once concluded', async () => {
    await held({ state: 'concluded' })
    await office.as('thu')(RESULT, typed())
    const form2 = await page(RESULT)
    expect(form2).toContain('value="2026-11-20"')
    expect(form2.match(/ checked/g)).toHaveLength(2)
    expect((await office.as('thu')(RESULT, typed({ seen: 2, ways: ['hamlets'] }))).status).toBe(303)
    expect(await row()).toMatchObject({ state: 'concluded', resultWays: 'hamlets', seq: 3 })
  })

  test.each([
    [
      'before the day of the dialogue',
      { result_on: '2026-11-11' },
      'không thể công khai trước ngày đối thoại',
    ],
    ['in the future', { result_on: '2026-11-24' }, 'Ngày này chưa tới'],
    ['on an impossible day', { result_on: '2026-02-30' }, 'Ngày này không có trong lịch'],
    ['by no way', { ways: [] }, 'Xin chọn ít nhất một hình thức'],
    ['by an unknown way', { ways: ['rumour'] }, 'Xin chọn một trong các mục có sẵn'],
  ])('is not recorded %s, and what was typed stays', async (_, fields, sentence) => {
    await held()
    const answer = await office.as('thu')(RESULT, typed(fields))
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(sentence)
    expect(html).toContain(`value="${(fields as { result_on?: string }).result_on ?? '2026-11-20'}"`)
    expect(await row()).toMatchObject({ resultOn: null, resultWays: '', seq: 1 })
  })

  test('seen before somebody else moved it, is not overwritten', async () => {
    await held()
    await office.as('thu')(RESULT, typed({ ways: ['hamlets'] }))
    const answer = await office.as('thu')(RESULT, typed({ result_on: '2026-11-21' }))
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('value="2026-11-21"')
    expect(await row()).toMatchObject({ resultOn: '2026-11-20', resultWays: 'hamlets' })
  })

  test.each(['binh', 'hanh', 'quang', 'an', 'oanh'] as StaffName[])('is not for %s', async (name) => {
    await held()
    expect((await office.as(name)(RESULT)).status).toBe(404)
    expect((await office.as(name)(RESULT, typed())).status).toBe(404)
    expect(await row()).toMatchObject({ resultOn: null, seq: 1 })
  })
})

test('a dialogue that was not held has none to record', async () => {
  await held({ state: 'announced' })
  expect((await office.as('thu')(RESULT)).status).toBe(303)
  expect((await office.as('thu')(RESULT, typed())).status).toBe(409)
  expect((await row()).resultOn).toBeNull()
})

test('a reception has none', async () => {
  await held({ kind: 'reception', form: 'regular' })
  expect((await office.as('thu')(RESULT)).status).toBe(404)
  expect(await page('/lam-viec/phien/HELD')).not.toContain('công khai kết quả')
})

test.each([
  ['2026-11-16', 'notice info', 'Chậm nhất thứ Năm, ngày 26 tháng 11 năm 2026 phải công khai kết quả'],
  ['2026-11-13', 'notice warning', 'Hôm nay là hạn cuối công khai kết quả'],
  ['2026-11-10', 'notice warning', 'ngày đó đã qua'],
])('the page of a dialogue of %s reminds of the day (%s)', async (on, tone, sentence) => {
  await held({ startsAt: instantOf(on, '08:00') })
  const html = await page('/lam-viec/phien/HELD')
  const notice = /<div class="(notice \w+)" id="result"[\s\S]*?<\/div><\/div>/.exec(html)!
  expect(notice[1]).toBe(tone)
  expect(notice[0]).toContain(sentence)
  expect(notice[0]).toContain(`href="${RESULT}"`)
  expect(await page('/lam-viec/phien/HELD', 'binh')).not.toContain(`href="${RESULT}"`)
})

test('late is told, not refused', async () => {
  await held({ startsAt: instantOf('2026-11-05', '08:00') })
  expect((await office.as('thu')(RESULT, typed())).status).toBe(303)
  const html = await page('/lam-viec/phien/HELD')
  expect(html).toContain('Muộn hơn quy định: chậm nhất thứ Hai, ngày 16 tháng 11 năm 2026.')
})

describe('who leads a dialogue', () => {
  test('bodies that are missing are told with the source', async () => {
    await addSession(office, { code: 'COMING' })
    const html = await page('/lam-viec/phien/COMING')
    expect(html).toContain('còn thiếu thành phần theo quy định')
    expect(html).toContain('Thường trực Hội đồng nhân dân đồng chủ trì.')
    expect(html).not.toContain('Ủy ban nhân dân tổ chức, hoặc')
    expect(html).toContain('Luật Tổ chức chính quyền địa phương 2025, Điều 43')
  })

  test('a cancelled dialogue and a reception lack nobody', async () => {
    await addSession(office, { code: 'OFF', state: 'cancelled' })
    await addSession(office, { code: 'DAY', kind: 'reception', form: 'regular' })
    for (const code of ['OFF', 'DAY'])
      expect(await page(`/lam-viec/phien/${code}`)).not.toContain('còn thiếu thành phần')
  })
})
