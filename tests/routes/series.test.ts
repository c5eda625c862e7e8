import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { roles } from '../../db/schema/people.ts'
import { sessionReasons } from '../../db/schema/planning.ts'
import { series, seriesLeaders, seriesSkips } from '../../db/schema/series.ts'
import { sessionLeaders, sessions } from '../../db/schema/sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { makeSeries, previewedOf, SERIES } from '../support/series.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/lam-viec/lich-dinh-ky'
const sessionRows = () => office.db.select().from(sessions).orderBy(sessions.startsAt)
const seriesRows = () => office.db.select().from(series)
const eventCount = async () => (await office.db.select().from(events)).length

test.each([
  [{ chair: '', days: '40' }, ['chair', 'days']],
  [{ end_time: '07:00', venue: '' }, ['end_time', 'venue']],
  [{ from_on: '', chair: '' }, ['from_on', 'chair']],
])('a form without a theme and with %j says everything at once', async (fields, names) => {
  const made = await makeSeries(office)
  for (const path of ['moi', `${made.code}/sua`]) {
    const typed = form({ ...SERIES, seen: 1, ...fields, theme: '' })
    const answer = await office.as('thu')(`/lam-viec/lich-dinh-ky/${path}`, typed)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const name of ['theme', ...names]) expect(page).toContain(`href="#field-${name}"`)
  }
})

describe('a preview', () => {
  test('shows every date, each moved one with why, and writes nothing', async () => {
    const before = await eventCount()
    const answer = await office.as('thu')(`${LIST}/moi`, form(SERIES))
    expect(answer.status).toBe(200)
    const page = await answer.text()
    for (const words of [
      'Thứ Năm, 10/12/2026',
      'Thứ Hai, 11/01/2027',
      '10/01/2027 là Chủ nhật, chuyển sang thứ Hai, 11/01/2027',
      'Tạo 8 buổi',
    ]) {
      expect(page).toContain(words)
    }
    expect(await seriesRows()).toEqual([])
    expect(await sessionRows()).toEqual([])
    expect(await eventCount()).toBe(before)
  })

  test('marks dates that are not certain yet', async () => {
    const tet = { ...SERIES, days: '5', from_on: '2027-02-01', until_on: '2027-02-28' }
    const page = await (await office.as('thu')(`${LIST}/moi`, form(tet))).text()
    expect(page).toContain('05/02/2027 tạm tính là ngày nghỉ, chưa có quyết định')
    expect(page).toContain('Ngày tạm tính')
  })

  test('says which days are past', async () => {
    const past = { ...SERIES, from_on: '2026-11-01', until_on: '2026-12-31' }
    const page = await (await office.as('thu')(`${LIST}/moi`, form(past))).text()
    expect(page).toContain('Đã qua, không tạo')
    expect(page).toContain('Tạo 3 buổi')
  })

  test('keeps what was typed when something is wrong, and says what', async () => {
    const bad = {
      ...SERIES,
      days: '10, 32',
      theme: 'Giữ <b>nguyên</b>',
      end_time: '07:00',
      until_on: '2026-02-30',
    }
    const answer = await office.as('thu')(`${LIST}/moi`, form(bad))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Giữ &lt;b&gt;nguyên&lt;/b&gt;')
    expect(page).toContain('href="#field-until_on"')
    const next = await office.as('thu')(`${LIST}/moi`, form({ ...bad, until_on: '2027-03-31' }))
    expect(next.status).toBe(422)
    const second = await next.text()
    expect(second).toContain('Xin ghi các ngày từ 1 đến 31')
    expect(second).toContain('Giờ kết thúc phải sau giờ bắt đầu')
  })

  test.each([
    ['until_on', { until_on: '2026-11-01' }],
    ['until_on', { until_on: '2029-01-01' }],
    ['until_on', { every: 'weeks', weeks: 1, until_on: '2026-12-02' }],
    ['weeks', { every: 'weeks', weeks: '' }],
    ['chair', { chair: '' }],
    ['chair', { chair: 71 }],
    ['co_chairs', { co_chairs: ['61'] }],
    ['venue', { venue: 52 }],
    ['venue', { venue: '' }],
    ['meeting', { meeting: 'reception:ad_hoc' }],
    ['start_time', { start_time: '25:00' }],
  ])('does not take a wrong %s', async (field, wrong) => {
    const answer = await office.as('thu')(`${LIST}/moi`, form({ ...SERIES, ...wrong }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`href="#field-${field}"`)
  })

  test('takes at most 120 sessions', async () => {
    const many = { ...SERIES, days: '1,5,9,13,17,21,25', from_on: '2026-12-01', until_on: '2028-10-31' }
    const answer = await office.as('thu')(`${LIST}/moi`, form(many))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Mỗi lần tạo nhiều nhất 120 buổi')
  })
})

describe('making a series', () => {
  test('stores it with its drafts, each with its code, people and history', async () => {
    const made = await makeSeries(office)
    expect(made).toMatchObject({
      unitId: 1,
      kind: 'reception',
      form: 'periodic',
      pattern: 'days:10,25',
      roll: 'next',
      fromOn: '2026-12-01',
      untilOn: '2027-03-31',
      startTime: '07:30',
      endTime: '11:30',
      seq: 1,
    })
    const rows = await sessionRows()
    expect(rows.map(({ seriesOn, startsAt }) => [seriesOn, startsAt])).toEqual(
      [
        ['2026-12-10', '2026-12-10'],
        ['2026-12-25', '2026-12-25'],
        ['2027-01-10', '2027-01-11'],
        ['2027-01-25', '2027-01-25'],
        ['2027-02-10', '2027-02-11'],
        ['2027-02-25', '2027-02-25'],
        ['2027-03-10', '2027-03-10'],
        ['2027-03-25', '2027-03-25'],
      ].map(([nominal, on]) => [nominal, instantOf(on!, '07:30')]),
    )
    expect(new Set(rows.map(({ code }) => code)).size).toBe(8)
    expect(rows[0]).toMatchObject({
      state: 'draft',
      seriesId: made.id,
      venueId: 51,
      endsAt: instantOf('2026-12-10', '11:30'),
      questionsFrom: null,
      questionsUntil: instantOf('2026-12-09', '17:00'),
      registers: false,
      seq: 1,
    })
    for (const { id } of rows) {
      expect(await eventsOf(office.db, `session:${id}`)).toMatchObject([
        { step: 'plan', actorId: 101, data: { unit: 1, series: made.id } },
      ])
    }
    expect(await eventsOf(office.db, `series:${made.id}`)).toMatchObject([
      { step: 'make', actorId: 101, data: { unit: 1, sessions: 8 } },
    ])
    const people = await office.db.select().from(sessionLeaders)
    expect(people.filter(({ leaderId }) => leaderId === 61)).toHaveLength(8)
    expect(await office.db.select().from(seriesLeaders)).toMatchObject([{ leaderId: 61, part: 'chair' }])
  })

  test('pressed twice makes one series', async () => {
    const typed = await previewedOf(office, SERIES)
    const press = () => office.as('thu')(`${LIST}/moi`, form({ ...typed, save: 'yes' }))
    const first = await press()
    expect((await press()).headers.get('location')).toBe(first.headers.get('location'))
    expect(await seriesRows()).toHaveLength(1)
    expect(await sessionRows()).toHaveLength(8)
  })

  test('pressed twice around the turn of a minute makes one series, and says so both times', async () => {
    const typed = form({ ...(await previewedOf(office, SERIES)), save: 'yes' })
    office.at(NOW + 59_900)
    const first = await office.as('thu')(`${LIST}/moi`, typed)
    office.at(NOW + 60_100)
    const second = await office.as('thu')(`${LIST}/moi`, typed)
    expect([first.status, second.status]).toEqual([303, 303])
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await sessionRows()).toHaveLength(8)
  })

  test('pressed in parallel makes one series', async () => {
    const typed = await previewedOf(office, SERIES)
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => office.as('thu')(`${LIST}/moi`, form({ ...typed, save: 'yes' }))),
    )
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1)
    expect(await seriesRows()).toHaveLength(1)
    expect(await sessionRows()).toHaveLength(8)
  })

  test('by two secretaries for the same hall and hours goes to one; the other sees the collisions', async () => {
    await office.db.insert(roles).values({ userId: 106, unitId: 1, role: 'secretary', fromAt: NOW })
    const theirs = { ...SERIES, unit: 1, theme: 'Một lịch khác' }
    const [one, two] = [await previewedOf(office, SERIES), await previewedOf(office, theirs, 'oanh')]
    const answers = await Promise.all([
      office.as('thu')(`${LIST}/moi`, form({ ...one, save: 'yes' })),
      office.as('oanh')(`${LIST}/moi`, form({ ...two, save: 'yes' })),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await seriesRows()).toHaveLength(1)
    expect(await sessionRows()).toHaveLength(8)
    const refused = await answers.find(({ status }) => status === 409)!.text()
    expect(refused).toContain('Trùng lịch')
    expect(refused).toMatch(/value="(Một lịch khác|Tiếp công dân định kỳ)"/)
  })

  test('with something else than was previewed shows the preview again and writes nothing', async () => {
    const typed = await previewedOf(office, SERIES)
    const answer = await office.as('thu')(`${LIST}/moi`, form({ ...typed, days: '11, 25', save: 'yes' }))
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('đã khác so với lần xem trước')
    expect(await seriesRows()).toEqual([])
  })

  test('does nothing with an unchanged form before a preview', async () => {
    expect((await office.as('thu')(`${LIST}/moi`, form({ ...SERIES, save: 'yes' }))).status).toBe(200)
    expect(await seriesRows()).toEqual([])
  })

  test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as StaffName[])(
    'cannot be done for the unit by %s',
    async (name) => {
      const typed = await previewedOf(office, SERIES)
      const answer = await office.as(name)(`${LIST}/moi`, form({ ...typed, unit: 1, save: 'yes' }))
      expect(answer.status).toBe(name === 'oanh' ? 422 : 404)
      expect(await seriesRows()).toEqual([])
      expect(await sessionRows()).toEqual([])
    },
  )
})

describe('a day that collides', () => {
  const collide = () =>
    addSession(office, {
      code: 'PCHIEM',
      startsAt: instantOf('2026-12-25', '08:00'),
      endsAt: instantOf('2026-12-25', '09:00'),
    })

  test('is left out with why, unless it is ticked', async () => {
    await collide()
    const made = await makeSeries(office)
    expect((await sessionRows()).filter(({ seriesId }) => seriesId === made.id)).toHaveLength(7)
    expect(await office.db.select().from(seriesSkips)).toMatchObject([
      { seriesId: made.id, on: '2026-12-25', reason: 'Trùng lịch với buổi PCHIEM', skippedBy: 101 },
    ])
    const page = await (await office.as('thu')(`${LIST}/${made.code}`)).text()
    expect(page).toContain('Trùng lịch với buổi PCHIEM')
  })

  test('needs a reason when it is ticked, and keeps it with the session', async () => {
    await collide()
    const typed = { ...(await previewedOf(office, SERIES)), anyway: ['2026-12-25'], save: 'yes' }
    const refused = await office.as('thu')(`${LIST}/moi`, form(typed))
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(/value="2026-12-25" checked/)
    expect(await seriesRows()).toEqual([])
    await office.as('thu')(`${LIST}/moi`, form({ ...typed, conflict_reason: 'Hai phòng riêng' }))
    const [on25] = await office.db.select().from(sessions).where(eq(sessions.seriesOn, '2026-12-25'))
    expect(await office.db.select().from(sessionReasons)).toMatchObject([
      { sessionId: on25!.id, about: 'conflict', reason: 'Hai phòng riêng', others: 'PCHIEM', givenBy: 101 },
    ])
    expect(await office.db.select().from(seriesSkips)).toEqual([])
  })
})

describe('the list', () => {
  test.each([1, 3])('of %i series takes three trips', async (n) => {
    for (let i = 1; i <= n; i++) {
      await makeSeries(office, { ...SERIES, theme: `Lịch ${i}`, days: String(i), start_time: '08:00' })
    }
    office.queries.reset()
    const page = await (await office.as('thu')(LIST)).text()
    expect(office.queries.trips()).toBe(3)
    expect(page.match(/Lịch \d/g)).toHaveLength(n)
    expect(page).toContain(
      'Ngày 1 hằng tháng, 08:00–11:30; trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.',
    )
  })

  test('is read by leader and inspector, who make nothing', async () => {
    const made = await makeSeries(office)
    for (const name of ['binh', 'hanh'] as const) {
      const page = await (await office.as(name)(LIST)).text()
      expect(page).toContain(made.code)
      expect(page).not.toContain('/lich-dinh-ky/moi')
      expect((await office.as(name)(`${LIST}/${made.code}`)).status).toBe(200)
    }
  })

  test('is not there for the neighbour, nor is a series of it', async () => {
    const made = await makeSeries(office)
    expect(await (await office.as('oanh')(LIST)).text()).not.toContain(made.code)
    expect((await office.as('oanh')(`${LIST}/${made.code}`)).status).toBe(404)
    for (const name of ['quang', 'an'] as const) expect((await office.as(name)(LIST)).status).toBe(404)
  })

  test('says what comes next where there is none', async () => {
    const page = await (await office.as('thu')(LIST)).text()
    expect(page).toContain('Chưa có lịch định kỳ nào')
    expect(page).toContain('href="/lam-viec/lich-dinh-ky/moi"')
  })
})
