import { like } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { calendarDays } from '../../db/schema/office.ts'
import { sessionLeaders, sessions } from '../../db/schema/sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const read = async (path: string) => (await office.visit(path)).text()
const part = (page: string, from: string, to: string) => page.split(from)[1]?.split(to)[0] ?? ''
const grid = (page: string) => part(page, '<table class="wall', '</table>')
const paper = (page: string) => part(page, '<section class="month-paper">', '</section>')
const list = (page: string) => [...page.matchAll(/<h3>\s*<a href="\/phien\/(\w+)"/g)].map(([, code]) => code)
const cell = (page: string, day: string) =>
  new RegExp(`<td[^>]*><time datetime="${day}">.*?</td>`, 's').exec(grid(page))?.[0] ?? ''
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const on = (day: string, time = '08:00') => instantOf(day, time)

describe('a month', () => {
  test('holds what begins in it by Hà Nội’s clock, on the wall, in the list and on paper', async () => {
    await addSession(office, { code: 'PNOV', startsAt: on('2026-11-30', '23:30') })
    await addSession(office, { code: 'PDEC', startsAt: on('2026-12-01', '00:30') })
    await addSession(office, { code: 'PLAST', startsAt: on('2026-12-31', '23:30') })
    await addSession(office, { code: 'PJAN', startsAt: on('2027-01-01', '00:00') })
    await addSession(office, { code: 'PNHAP', state: 'draft', announcedAt: null })
    const page = await read('/lich?thang=2026-12')
    expect(list(page)).toEqual(['PDEC', 'PLAST'])
    expect([...grid(page).matchAll(/\/phien\/(\w+)"/g)].map(([, code]) => code)).toEqual(['PDEC', 'PLAST'])
    expect([...paper(page).matchAll(/<tr>/g)]).toHaveLength(3)
    expect(page).toContain('Lịch tháng 12 năm 2026')
    expect(await read('/lich?thang=2026-12&lang=en')).toContain('Calendar of December 2026')
  })

  test('is this one unless another is asked for, and says so where that is none', async () => {
    await addSession(office, { code: 'PMOT', startsAt: on('2026-11-25') })
    expect(list(await read('/lich'))).toEqual(['PMOT'])
    for (const thang of ['2026-13', 'muoi-hai', '%00', '2026-12-99']) {
      const answer = await office.visit(`/lich?thang=${thang}`)
      expect([answer.status, (await answer.text()).includes('dưới đây là tháng này')]).toEqual([200, true])
    }
    const far = await read('/lich?thang=9999-12')
    expect(far).toContain('Lịch không có tháng xa như vậy')
    expect(list(far)).toEqual(['PMOT'])
  })

  test('marks today and tells of rest days and holidays, undecided ones too', async () => {
    await office.db.delete(calendarDays).where(like(calendarDays.on, '2026-11-%'))
    await office.db.insert(calendarDays).values([
      { on: '2026-11-24', kind: 'off', decided: true, reason: 'culture' },
      { on: '2026-11-26', kind: 'off', decided: false, reason: 'other', note: 'Họp Quốc hội' },
      { on: '2026-11-28', kind: 'worked', decided: true, reason: 'swap' },
    ])
    const page = await read('/lich')
    expect(cell(page, '2026-11-23')).toContain('aria-current="date"')
    expect(grid(page).match(/aria-current/g)).toHaveLength(1)
    expect(words(cell(page, '2026-11-22'))).toBe('22 Nghỉ')
    expect(words(cell(page, '2026-11-24'))).toBe('24 Nghỉ: Ngày Văn hóa Việt Nam 24/11')
    expect(words(cell(page, '2026-11-26'))).toBe('26 Họp Quốc hội (chưa quyết định)')
    expect(words(cell(page, '2026-11-28'))).toBe('28 Làm việc do hoán đổi')
    expect(words(page)).toContain('26/11/2026: Họp Quốc hội: chưa quyết định, tạm tính là ngày nghỉ')
    expect(await read('/lich?thang=2029-05')).toContain('năm 2029 chưa được nhập')
  })

  test('keeps unit and kind in every link, and offers the unit’s feed', async () => {
    await addSession(office, { code: 'PDONG', startsAt: on('2026-11-25') })
    await addSession(office, { code: 'PTAY', unitId: 2, venueId: 52, startsAt: on('2026-11-26') })
    await addSession(office, { code: 'PTIEP', kind: 'reception', startsAt: on('2026-11-27') })
    const page = await read('/lich?don-vi=xa-dong&loai=dialogue')
    expect(list(page)).toEqual(['PDONG'])
    expect(page).toContain('href="/lich?thang=2026-12&amp;don-vi=xa-dong&amp;loai=dialogue" rel="next"')
    expect(page).toContain('href="/lich?thang=2026-10&amp;don-vi=xa-dong&amp;loai=dialogue" rel="prev"')
    expect(page).toContain('href="/lich?don-vi=xa-dong&amp;loai=dialogue&amp;xem=sap-toi"')
    expect(page).toContain('<input type="hidden" name="thang" value="2026-11"/>')
    expect(page).toContain('href="/lich/xa-dong.ics"')
    expect(words(paper(page))).toMatch(/^XÃ ĐÔNG LỊCH TIẾP CÔNG DÂN, ĐỐI THOẠI THÁNG 11 NĂM 2026/)
    expect(await read('/lich?don-vi=khong-co')).toContain('href="/lich.ics"')
  })

  test('puts what is still to come before what is past', async () => {
    await addSession(office, { code: 'PQUA', startsAt: on('2026-11-10'), state: 'held' })
    await addSession(office, { code: 'PTOI', startsAt: on('2026-11-25') })
    const page = await read('/lich')
    expect(list(page)).toEqual(['PTOI', 'PQUA'])
    expect(page).toContain('Đã qua trong tháng')
  })

  test('without sessions says which comes next, whatever was called off in between', async () => {
    await addSession(office, { code: 'PHUY', startsAt: on('2027-01-05'), state: 'cancelled' })
    await addSession(office, { code: 'PSAU', startsAt: on('2027-02-05') })
    const page = await read('/lich?thang=2026-12')
    expect(page).toContain('Tháng 12 năm 2026 chưa có buổi nào được công bố')
    expect(page).toMatch(/Buổi tiếp theo:.*?href="\/phien\/PSAU"/s)
    expect(page).toContain('href="/lich?thang=2027-02"')
    expect(await read('/lich?thang=2027-03')).toContain('Chưa có buổi nào được công bố cho thời gian sau đó')
  })

  test('with more sessions on a day than a cell holds leads to that day', async () => {
    for (let n = 1; n <= 6; n++)
      await addSession(office, { code: `P${n}`, startsAt: on('2026-11-25', `0${n}:00`) })
    const page = await read('/lich?loai=dialogue')
    expect(words(cell(page, '2026-11-25'))).toContain('và 3 buổi khác ngày 25/11/2026')
    expect(cell(page, '2026-11-25')).toContain('href="/lich?ngay=2026-11-25&amp;loai=dialogue"')
    const day = await read('/lich?ngay=2026-11-25&loai=dialogue')
    expect(list(day)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'])
    expect(day).toContain('Các buổi thứ Tư, ngày 25 tháng 11 năm 2026')
    expect(list(await read('/lich?ngay=2026-11-26'))).toEqual([])
  })

  test('is paged at 50, while paper holds all of it', async () => {
    for (let n = 0; n < 53; n++)
      await addSession(office, { code: `P${n}`, startsAt: on('2026-11-24') + n * 3_600_000 })
    const first = await read('/lich?loai=dialogue')
    const next = /href="([^"]*sau=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    expect(next).toMatch(/^\/lich\?thang=2026-11&loai=dialogue&sau=/)
    expect([list(first).length, list(await read(next))]).toEqual([50, ['P50', 'P51', 'P52']])
    expect([...paper(first).matchAll(/<tr>/g)]).toHaveLength(54)
  })

  test('leads a place in the old list to the list', async () => {
    await addSession(office, { code: 'PMOT', startsAt: on('2026-12-04') })
    expect(list(await read(`/lich?sau=${NOW}_1`))).toEqual(['PMOT'])
    expect((await office.visit('/lich?sau=%00x')).status).toBe(200)
    expect((await office.visit('/lich?thang=2026-11&sau=%00x')).status).toBe(200)
  })

  test('leads a place behind the last session to the first page, which does not say that there is none', async () => {
    await addSession(office, { code: 'PMOT', startsAt: on('2026-12-04') })
    const answer = await office.visit('/lich?don-vi=xa-dong&xem=sap-toi&sau=9999999999999_1')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/lich?xem=sap-toi&don-vi=xa-dong'])
  })

  test('on paper names who leads, where, and what was called off and why', async () => {
    const session = await addSession(office, {
      code: 'PMOT',
      startsAt: on('2026-11-25'),
      state: 'postponed',
      stateReason: 'Bão số 12',
    })
    await office.db.insert(sessionLeaders).values({ sessionId: session.id, leaderId: 62, part: 'co_chair' })
    expect(words(paper(await read('/lich?don-vi=xa-dong')))).toContain(
      '25/11/2026 Thứ Tư 08:00–11:30 Đối thoại định kỳ: Đường liên thôn và nước sạch ' +
        'Lê Thanh Bình, Chủ tịch UBND xã Đồng chủ trì: Ngô Văn Sơn, Bí thư Đảng ủy xã ' +
        'Hội trường UBND xã Đông, Thôn Thượng Đã hoãn. Lý do: Bão số 12',
    )
  })

  test('has a QR code on paper only where others can reach the office', async () => {
    expect(paper(await read('/lich'))).not.toContain('class="qr"')
    office.platform.publicUrl = 'https://doithoai.example.vn'
    const page = paper(await read('/lich?don-vi=xa-dong'))
    expect(page).toContain('class="qr"')
    expect(page).toContain('https://doithoai.example.vn/lich?don-vi=xa-dong')
  })

  test('costs three trips with one session and with three', async () => {
    for (const rows of [1, 3]) {
      while ((await office.db.select().from(sessions)).length < rows) {
        await addSession(office, { startsAt: on('2026-11-25') })
      }
      office.queries.reset()
      expect(list(await read('/lich'))).toHaveLength(rows)
      expect([rows, office.queries.trips()]).toEqual([rows, 3])
    }
  })

  test('is kept by whoever read it until something changes', async () => {
    const { headers } = await office.visit('/lich?thang=2026-12')
    const known = { headers: { 'if-none-match': headers.get('etag')! } }
    expect((await office.visit('/lich?thang=2026-12', known)).status).toBe(304)
    await addSession(office, { startsAt: on('2026-12-04') })
    expect((await office.visit('/lich?thang=2026-12', known)).status).toBe(200)
  })
})

describe('the subscribe box', () => {
  test('offers webcal and the file on this machine alone, and says why not more', async () => {
    await addSession(office, { code: 'PMOT' })
    for (const [path, feed] of [
      ['/lich', '/lich.ics'],
      ['/lich?xem=sap-toi', '/lich.ics'],
      ['/lich?don-vi=xa-tay', '/lich/xa-tay.ics'],
      ['/phien/PMOT', '/phien/PMOT.ics'],
    ] as const) {
      const page = await read(path)
      expect(page).toContain(`href="webcal://localhost${feed}"`)
      expect(page).toContain(`href="${feed}"`)
      expect(page).toContain('đang chạy trên chính máy này')
      expect(page).not.toMatch(/calendar\.google|outlook\.live/)
      expect(page).toContain('Google Calendar sau 4 đến 24 giờ')
    }
    expect(await read('/phien/PMOT')).toContain('gọi 0200 000 111')
  })

  test('leads to Google and Outlook with the address of the feed, and asks nobody for anything', async () => {
    office.platform.publicUrl = 'https://doithoai.example.vn'
    const page = (await read('/lich?don-vi=xa-tay')).replaceAll('&amp;', '&')
    const google = new URL(/href="(https:\/\/calendar\.google[^"]*)"/.exec(page)![1]!)
    const outlook = new URL(/href="(https:\/\/outlook\.live[^"]*)"/.exec(page)![1]!)
    expect(google.searchParams.get('cid')).toBe('webcal://doithoai.example.vn/lich/xa-tay.ics')
    expect([outlook.searchParams.get('url'), outlook.searchParams.get('name')]).toEqual([
      'https://doithoai.example.vn/lich/xa-tay.ics',
      'Lịch đối thoại, tiếp công dân – Xã Tây',
    ])
    expect(page).not.toMatch(/(src|action)="https?:/)
    expect(page).not.toContain('đang chạy trên chính máy này')
  })
})
