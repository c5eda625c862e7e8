import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaders } from '../../db/schema/office.ts'
import { instantOf } from '../../src/domain/day.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { makeSeries, SERIES } from '../support/series.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const PLAN = '/lam-viec/ke-hoach-nam'
const read = async (path: string, name: 'thu' | 'binh' | 'hanh' = 'thu') =>
  (await office.as(name)(path)).text()
const add = (day: string, theme: string, more = {}) =>
  addSession(office, { theme, startsAt: instantOf(day, '08:00'), endsAt: instantOf(day, '11:00'), ...more })

describe('the plan of a year', () => {
  test('shows the sessions of that year by month, with its paper header', async () => {
    await add('2027-06-10', 'Nước sạch')
    await add('2026-12-31', 'Năm trước')
    const page = await read(`${PLAN}?nam=2027`)
    for (const words of [
      'KẾ HOẠCH TIẾP CÔNG DÂN VÀ ĐỐI THOẠI NĂM 2027',
      'ỦY BAN NHÂN DÂN',
      'KH-UBND',
      'Tháng 6',
      'Thứ Năm, <span class="nowrap">10/06/2027</span>',
      '08:00–11:00',
      'Nước sạch',
      'Lê Thanh Bình',
      'Hội trường UBND xã Đông',
      'Đã công bố',
    ]) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('Năm trước')
    expect(await read(PLAN)).toContain('Năm trước')
  })

  test('is signed by nobody who came into office after that year', async () => {
    await add('2025-12-10', 'Năm trước nữa')
    const signedBy = async () => (await read(`${PLAN}?nam=2025`)).match(/Lê Thanh Bình/g)?.length ?? 0
    const before = await signedBy()
    await office.db.update(leaders).set({ fromOn: '2026-03-02' }).where(eq(leaders.id, 61))
    expect([before, await signedBy()]).toEqual([3, 1])
  })

  test('says what the rules ask for beside what is planned', async () => {
    await office.db.update(leaders).set({ isHead: true })
    await makeSeries(office, { ...SERIES, from_on: '2027-01-01', until_on: '2027-12-31' })
    const page = await read(`${PLAN}?nam=2027`)
    expect(page).toMatch(
      /Ngày tiếp công dân của Lê Thanh Bình, Chủ tịch UBND xã[\s\S]*?<div>24<\/div>[\s\S]*?<div>24 <\/div>/,
    )
    expect(page).toMatch(/Ngày tiếp công dân của Ngô Văn Sơn[\s\S]*?<div>24<\/div>[\s\S]*?còn thiếu 24/)
    expect(page).toContain('href="/lam-viec/nghia-vu?nam=2027"')
  })

  test('leaves discarded drafts out and shows cancelled sessions', async () => {
    await add('2026-12-03', 'Bản nháp đã bỏ', { state: 'cancelled', announcedAt: null })
    await add('2026-12-04', 'Đã hủy thật', { state: 'cancelled' })
    const page = await read(PLAN)
    expect(page).not.toContain('Bản nháp đã bỏ')
    expect(page).toContain('Đã hủy thật')
  })

  test('says what comes next where nothing is planned', async () => {
    const page = await read(`${PLAN}?nam=2028`)
    expect(page).toContain('Chưa có buổi nào trong năm 2028')
    expect(page).toContain('href="/lam-viec/lich-dinh-ky/moi"')
    expect(await read(`${PLAN}?nam=2028`, 'binh')).not.toContain('/lich-dinh-ky/moi')
  })

  test('is read by unit where there are several', async () => {
    await add('2026-12-04', 'Của xã Đông')
    const page = await read(`${PLAN}?don-vi=xa-dong`, 'hanh')
    expect(page).toContain('Của xã Đông')
    expect(page).toContain('value="xa-tay"')
    expect(await read(`${PLAN}?don-vi=xa-tay`, 'hanh')).not.toContain('Của xã Đông')
    expect((await office.as('thu')(`${PLAN}?don-vi=xa-tay`)).status).toBe(404)
    expect((await office.as('quang')(PLAN)).status).toBe(404)
  })

  test.each([1, 3])('takes five trips with %i sessions', async (n) => {
    for (let i = 0; i < n; i++) await add(`2026-12-0${i + 1}`, `Chủ đề ${i}`)
    office.queries.reset()
    expect((await read(PLAN)).match(/Chủ đề \d/g)).toHaveLength(n)
    expect(office.queries.trips()).toBe(5)
  })
})

test('the office finds plan and duties in its navigation', async () => {
  for (const name of ['thu', 'binh', 'hanh'] as const) {
    const page = await read('/lam-viec', name)
    expect(page).toContain('href="/lam-viec/ke-hoach-nam"')
    expect(page).toContain('href="/lam-viec/nghia-vu"')
  }
  expect(await (await office.as('quang')('/lam-viec')).text()).not.toContain('/lam-viec/ke-hoach-nam')
})
