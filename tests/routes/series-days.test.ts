import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { calendarDays } from '../../db/schema/office.ts'
import { sessionReasons } from '../../db/schema/planning.ts'
import { series, seriesSkips } from '../../db/schema/series.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { makeSeries, SERIES } from '../support/series.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/lam-viec/lich-dinh-ky'
const DAY = '2026-12-25'
const rowsOf = (on: string) => office.db.select().from(sessions).where(eq(sessions.seriesOn, on))
const one = async (on: string) => (await rowsOf(on))[0]!
const fresh = async (id: number) => (await office.db.select().from(series).where(eq(series.id, id)))[0]!
const stepsOf = async (subject: string) => (await eventsOf(office.db, subject)).map(({ step }) => step)
const pageOf = async (code: string, name: 'thu' | 'binh' = 'thu') =>
  (await office.as(name)(`${LIST}/${code}`)).text()

async function skip(code: string, seen: number, fields: Record<string, string> = {}) {
  const typed = { seen, day: DAY, reason: 'Họp Hội đồng nhân dân', ...fields }
  return office.as('thu')(`${LIST}/${code}/bo-ngay`, form(typed))
}

describe('leaving a day out', () => {
  test('discards its draft and keeps why', async () => {
    const made = await makeSeries(office)
    const draft = await one(DAY)
    expect((await skip(made.code, made.seq)).status).toBe(303)
    const [discarded] = await office.db.select().from(sessions).where(eq(sessions.id, draft.id))
    expect(discarded).toMatchObject({
      state: 'cancelled',
      announcedAt: null,
      cancelledAt: NOW,
      seriesOn: null,
      seq: 2,
    })
    expect(await office.db.select().from(seriesSkips)).toMatchObject([
      { seriesId: made.id, on: DAY, reason: 'Họp Hội đồng nhân dân', skippedBy: 101, skippedAt: NOW },
    ])
    expect(await stepsOf(`series:${made.id}`)).toEqual(['make', 'skip'])
    expect(await stepsOf(`session:${draft.id}`)).toEqual(['plan', 'discard'])
    expect(await pageOf(made.code)).toContain('Họp Hội đồng nhân dân')
  })

  test('needs a reason', async () => {
    const made = await makeSeries(office)
    expect((await skip(made.code, made.seq, { reason: ' ' })).status).toBe(422)
    expect(await office.db.select().from(seriesSkips)).toEqual([])
  })

  test('of an announced session is refused with the way to go', async () => {
    const made = await makeSeries(office)
    const draft = await one(DAY)
    await office.as('thu')(`/lam-viec/phien/${draft.code}/cong-bo`, form({ seen: draft.seq }))
    const answer = await skip(made.code, made.seq)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Buổi đã công bố không bỏ ở đây được')
    expect(await one(DAY)).toMatchObject({ state: 'announced' })
    expect(await office.db.select().from(seriesSkips)).toEqual([])
  })

  test('by two at once is done once', async () => {
    const made = await makeSeries(office)
    const answers = await Promise.all([
      skip(made.code, made.seq),
      skip(made.code, made.seq, { day: '2027-01-25' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await office.db.select().from(seriesSkips)).toHaveLength(1)
  })

  test.each([
    ['binh', 404],
    ['hanh', 404],
    ['oanh', 404],
    ['quang', 404],
  ] as const)('is not for %s', async (name, status) => {
    const made = await makeSeries(office)
    const typed = form({ seen: made.seq, day: DAY, reason: 'Thử' })
    for (const action of ['bo-ngay', 'them-lai', 'ket-thuc', 'cong-bo', 'sua']) {
      expect((await office.as(name)(`${LIST}/${made.code}/${action}`, typed)).status).toBe(status)
    }
    expect(await office.db.select().from(seriesSkips)).toEqual([])
    expect(await fresh(made.id)).toEqual(made)
  })

  test('is no longer possible once the day is past', async () => {
    const made = await makeSeries(office)
    office.at(instantOf(DAY, '12:00'))
    expect((await skip(made.code, made.seq)).status).toBe(409)
    expect(await one(DAY)).toMatchObject({ state: 'draft' })
  })
})

describe('adding a day again', () => {
  const back = (code: string, seen: number, fields: Record<string, string> = {}) =>
    office.as('thu')(`${LIST}/${code}/them-lai`, form({ seen, day: DAY, ...fields }))

  test('makes a new draft under the same day', async () => {
    const made = await makeSeries(office)
    const before = await one(DAY)
    await skip(made.code, made.seq)
    expect((await back(made.code, made.seq + 1)).status).toBe(303)
    const after = await one(DAY)
    expect(after).toMatchObject({ state: 'draft', startsAt: before.startsAt, seriesId: made.id })
    expect(after.code).not.toBe(before.code)
    expect(await office.db.select().from(seriesSkips)).toEqual([])
    expect(await stepsOf(`series:${made.id}`)).toEqual(['make', 'skip', 'return'])
    expect(await stepsOf(`session:${after.id}`)).toEqual(['plan'])
  })

  test('works where the draft was discarded on its own page', async () => {
    const made = await makeSeries(office)
    const draft = await one(DAY)
    await office.as('thu')(`/lam-viec/phien/${draft.code}/bo`, form({ seen: draft.seq }))
    expect(await pageOf(made.code)).toContain('Chưa tạo')
    expect((await back(made.code, made.seq)).status).toBe(303)
    expect(await rowsOf(DAY)).toMatchObject([{ state: 'draft', seriesId: made.id }])
  })

  test('asks why when the hall was given to others meanwhile', async () => {
    const made = await makeSeries(office)
    await skip(made.code, made.seq)
    await addSession(office, {
      code: 'PCHIEM',
      startsAt: instantOf(DAY, '08:00'),
      endsAt: instantOf(DAY, '09:00'),
    })
    const refused = await back(made.code, made.seq + 1)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('name="conflict_reason"')
    expect(await rowsOf(DAY)).toEqual([])
    await back(made.code, made.seq + 1, { conflict_reason: 'Dùng phòng bên' })
    expect(await rowsOf(DAY)).toHaveLength(1)
    expect(await office.db.select().from(sessionReasons)).toMatchObject([
      { about: 'conflict', reason: 'Dùng phòng bên', others: 'PCHIEM' },
    ])
  })

  test('twice at once makes one draft', async () => {
    const made = await makeSeries(office)
    await skip(made.code, made.seq)
    const answers = await Promise.all([1, 2, 3].map(() => back(made.code, made.seq + 1)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
    expect(await rowsOf(DAY)).toHaveLength(1)
  })

  test.each([
    ['the chair has left', 'leaders', 61, 'đã thôi giữ chức vụ vào ngày đó'],
    ['the hall is given up', 'venues', 51, 'không còn dùng vào ngày đó'],
  ])('is refused where %s by then, with a sentence', async (_what, table, id, words) => {
    const made = await makeSeries(office)
    await skip(made.code, made.seq)
    const end = (on: string) =>
      office.db.$client.execute({ sql: `update ${table} set to_on = ? where id = ?`, args: [on, id] })
    await end('2026-12-01')
    const answer = await back(made.code, made.seq + 1)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(words)
    expect(await rowsOf(DAY)).toEqual([])
    await end(DAY)
    expect((await back(made.code, made.seq + 1)).status).toBe(303)
  })

  test('does not take a day that the series never had', async () => {
    const made = await makeSeries(office)
    expect((await back(made.code, made.seq, { day: '2026-12-24' })).status).toBe(409)
    expect(await rowsOf('2026-12-24')).toEqual([])
  })
})

describe('ending a series', () => {
  test('discards the drafts to come and leaves what was announced', async () => {
    const made = await makeSeries(office)
    const kept = await one('2026-12-10')
    await office.as('thu')(`/lam-viec/phien/${kept.code}/cong-bo`, form({ seen: kept.seq }))
    const answer = await office.as('thu')(`${LIST}/${made.code}/ket-thuc`, form({ seen: made.seq }))
    expect(answer.status).toBe(303)
    expect(await fresh(made.id)).toMatchObject({ endedAt: NOW, seq: 2 })
    const states = (await office.db.select().from(sessions)).map(({ state }) => state).sort()
    expect(states).toEqual(['announced', ...Array(7).fill('cancelled')])
    expect(await pageOf(made.code)).toContain('Lịch này đã kết thúc')
    expect((await office.as('thu')(`${LIST}/${made.code}/sua`)).status).toBe(303)
  })

  test('leaves past drafts as they are', async () => {
    const made = await makeSeries(office)
    office.at(instantOf(DAY, '12:00'))
    await office.as('thu')(`${LIST}/${made.code}/ket-thuc`, form({ seen: made.seq }))
    expect(await one('2026-12-10')).toMatchObject({ state: 'draft', seq: 1 })
    expect(await one(DAY)).toMatchObject({ state: 'draft', seq: 1 })
    expect(await rowsOf('2027-01-10')).toEqual([])
  })
})

describe('a change of the calendar', () => {
  test('marks the sessions that now fall on a day off or roll elsewhere, with what to do', async () => {
    const made = await makeSeries(office)
    await office.db.insert(calendarDays).values({ on: DAY, kind: 'off', decided: true, reason: 'Nghỉ bù' })
    await office.db
      .update(calendarDays)
      .set({ kind: 'worked', decided: true })
      .where(eq(calendarDays.on, '2027-02-10'))
    const page = await pageOf(made.code)
    expect(page).toContain('Ngày này nay là ngày nghỉ')
    expect(page).toContain('Theo lịch làm việc hiện nay, buổi này rơi vào ngày khác')
    expect(page).toContain('Mở “Sửa hoặc kéo dài lịch”')
    const year = await (await office.as('thu')('/lam-viec/ke-hoach-nam?nam=2026')).text()
    expect(year).toContain('Ngày này nay là ngày nghỉ')
  })
})

describe('the page of a series', () => {
  test('says its rule, its sessions, and why each moved', async () => {
    const made = await makeSeries(office)
    const page = await pageOf(made.code)
    for (const words of [
      'Ngày 10 và 25 hằng tháng, 07:30–11:30; trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.',
      'Từ 01/12/2026 đến 31/03/2027',
      '10/01/2027 là Chủ nhật, chuyển sang thứ Hai, 11/01/2027',
      'Công bố 8 bản nháp',
    ]) {
      expect(page).toContain(words)
    }
  })

  test('shows a reader no form', async () => {
    const made = await makeSeries(office)
    const page = await pageOf(made.code, 'binh')
    expect(page).toContain('Ngày 10 và 25 hằng tháng')
    expect(page).not.toContain('name="day"')
    expect(page).not.toContain(`${LIST}/${made.code}/ket-thuc`)
  })

  test('takes three trips, with one session and with three', async () => {
    for (const until of ['2026-12-12', '2027-01-12']) {
      const made = await makeSeries(office, {
        ...SERIES,
        until_on: until,
        theme: `Đến ${until}`,
        ...(until === '2027-01-12' && { start_time: '14:00', end_time: '16:00' }),
      })
      office.queries.reset()
      await pageOf(made.code)
      expect(office.queries.trips()).toBe(3)
    }
  })
})
