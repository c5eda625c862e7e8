import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sessionHamlets, sessions } from '../../db/schema/sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DAY = 86_400_000
const read = async (path: string) => (await office.visit(path)).text()
const codes = (page: string) => [...page.matchAll(/href="\/phien\/(P\w+)"/g)].map(([, code]) => code)

describe('the page of a session', () => {
  test('says what it is about, when, where, who, and until when one can ask', async () => {
    const session = await addSession(office, { code: 'PMOT', bring: 'Giấy tờ\nđất', capacity: 120 })
    await office.db.insert(sessionHamlets).values({ sessionId: session.id, hamletId: 32 })
    const page = await read('/phien/PMOT')
    for (const words of [
      'Đường liên thôn và nước sạch',
      'Đối thoại định kỳ',
      '08:00–11:30, thứ Sáu, ngày 04 tháng 12 năm 2026',
      'Hội trường UBND xã Đông, Thôn Thượng',
      'Lê Thanh Bình, Chủ tịch UBND xã',
      'Thôn Hạ',
      '120 chỗ',
      'Giấy tờ<br/>đất',
      '0200 000 111',
      'Nhận câu hỏi đến 08:00 thứ Năm, ngày 03 tháng 12 năm 2026.',
      'href="/phien/PMOT/gui-y-kien"',
      'href="/phien/PMOT.ics"',
    ]) {
      expect(page).toContain(words)
    }
    expect(await read('/phien/PMOT?lang=en')).toContain(
      'Questions are taken until 08:00 on Thursday, 3 December 2026.',
    )
  })

  test.each([
    ['is not open yet', { questionsFrom: NOW + DAY }, 'Nhận câu hỏi từ'],
    ['has closed', { questionsUntil: NOW }, 'Đã hết thời gian nhận câu hỏi trước'],
    ['was never planned', { questionsFrom: null, questionsUntil: null }, 'không nhận câu hỏi gửi trước'],
    ['went with the meeting', { state: 'held' }, 'không còn nhận câu hỏi'],
    ['went with the cancelled meeting', { state: 'cancelled' }, 'không còn nhận câu hỏi'],
  ] as const)('says why one cannot ask where the window %s', async (_, overrides, words) => {
    await addSession(office, { code: 'PMOT', ...overrides })
    const page = await read('/phien/PMOT')
    expect(page).toContain(words)
    expect(page).not.toContain('gui-y-kien')
  })

  test.each([
    ['postponed', 'Buổi này đã hoãn, chưa có thời gian mới'],
    ['cancelled', 'Buổi này đã bị hủy'],
  ] as const)('says that it is %s, and why', async (state, words) => {
    await addSession(office, { code: 'PMOT', state, stateReason: 'Bão số 12' })
    const page = await read('/phien/PMOT')
    expect(page).toContain(words)
    expect(page).toContain('Lý do: Bão số 12')
  })

  test('is not there for a draft, a discarded draft or a wrong code', async () => {
    await addSession(office, { code: 'PNHAP', state: 'draft', announcedAt: null })
    await addSession(office, { code: 'PBO', state: 'cancelled', announcedAt: null })
    for (const code of ['PNHAP', 'PBO', 'PKHONG']) {
      for (const suffix of ['', '.ics'])
        expect((await office.visit(`/phien/${code}${suffix}`)).status).toBe(404)
    }
    for (const path of ['/', '/lich', '/lich?xem=da-qua', '/lich.ics'])
      expect(await read(path)).not.toContain('PNHAP')
  })

  test('does not depend on who asks', async () => {
    await addSession(office, { code: 'PMOT' })
    for (const path of ['/', '/lich', '/phien/PMOT'])
      expect(await (await office.as('thu')(path)).text()).toBe(await read(path))
  })
})

describe('published opinions of a session', () => {
  const LONG = 'ô'.repeat(201)

  test('stand under their numbers; gaps say nothing but that they are withheld', async () => {
    const session = await addSession(office, { code: 'PMOT' })
    const add = (set: Record<string, string | number | null>) => addOpinion(office, { session, set })
    await add({ public_at: null })
    const shown = await add({ public_at: NOW, public_text: 'Đèn đường hỏng', state: 'assigned' })
    await add({ public_at: null })
    await add({ public_at: NOW, state: 'separate', public_text: 'CANARY' })
    await add({ public_at: NOW, public_text: LONG, state: 'answered' })
    await add({ public_at: NOW, public_text: '' })
    await add({ public_at: null })
    const page = await read('/phien/PMOT')
    const list = /<ol class="opinions">.*<\/ol>/s.exec(page)![0]
    const words = list
      .replace(/<[^>]*>/g, '|')
      .split('|')
      .map((text) => text.trim())
      .filter(Boolean)
    expect(words).toEqual([
      'Ý kiến số 1',
      'Không đăng công khai theo quy định.',
      'Ý kiến số 2',
      'Đang giải quyết',
      'Đèn đường hỏng',
      'Ý kiến số 3 đến số 4',
      'Không đăng công khai theo quy định.',
      'Ý kiến số 5',
      'Đã trả lời',
      `${'ô'.repeat(200)}…`,
      'Ý kiến số 6',
      'Mới nhận',
      'Không đăng công khai theo quy định.',
    ])
    expect(page).toContain(`href="/y-kien/${shown.code}"`)
    expect(page).not.toContain('CANARY')
  })

  test('cost the same with one and with three', async () => {
    const session = await addSession(office, { code: 'PMOT' })
    for (const rows of [1, 3]) {
      for (let n = rows === 1 ? 0 : 1; n < rows; n++)
        await addOpinion(office, { session, set: { public_at: NOW } })
      office.queries.reset()
      expect((await read('/phien/PMOT')).match(/Ý kiến số/g)).toHaveLength(rows)
      // The office's stamp, the tide of the clock, the session, its opinions.
      expect([rows, office.queries.trips()]).toEqual([rows, 4])
    }
  })
})

describe('the start page', () => {
  test('shows the next sessions, first those where there is something to do', async () => {
    await addSession(office, { code: 'PSAU', startsAt: NOW + 20 * DAY, questionsUntil: NOW + 19 * DAY })
    await addSession(office, { code: 'PTRUOC', startsAt: NOW + 2 * DAY, questionsUntil: NOW })
    await addSession(office, { code: 'PQUA', startsAt: NOW - 2 * DAY, state: 'held' })
    const page = await read('/')
    expect(codes(page)).toEqual(['PSAU', 'PTRUOC'])
    expect(page).toContain('href="/phien/PSAU/gui-y-kien"')
    expect(page).not.toContain('href="/phien/PTRUOC/gui-y-kien"')
    for (const path of ['/lich', '/y-kien', '/tra-cuu']) expect(page).toContain(`href="${path}"`)
  })

  test('says what comes next where there is no session', async () => {
    expect(await read('/')).toContain('Hiện chưa có buổi nào được công bố')
    expect(await read('/?lang=en')).toContain('No session has been announced at present')
  })

  test('changes by the clock alone when a window closes', async () => {
    await addSession(office, { code: 'PMOT', questionsUntil: NOW + 60_000 })
    const before = await office.visit('/')
    expect(await before.text()).toContain('gui-y-kien')
    const etag = before.headers.get('etag')!
    expect((await office.visit('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
    office.at(NOW + 60_000)
    const after = await office.visit('/', { headers: { 'if-none-match': etag } })
    expect(after.status).toBe(200)
    expect(await after.text()).not.toContain('gui-y-kien')
  })

  test.each(['/', '/lich'])(
    '%s costs two trips beside the stamp, with one row and with three',
    async (path) => {
      for (const rows of [1, 3]) {
        while ((await office.db.select().from(sessions)).length < rows) await addSession(office)
        office.queries.reset()
        await office.visit(path)
        expect([rows, office.queries.trips()]).toEqual([rows, 3])
      }
    },
  )
})

describe('the calendar', () => {
  test('tells months, units and kinds apart, and the past from what comes', async () => {
    await addSession(office, { code: 'PNOV', startsAt: instantOf('2026-11-30', '23:30') })
    await addSession(office, { code: 'PDEC', startsAt: instantOf('2026-12-01', '00:30'), kind: 'reception' })
    await addSession(office, {
      code: 'PWEST',
      unitId: 2,
      venueId: 52,
      startsAt: instantOf('2027-01-05', '08:00'),
    })
    await addSession(office, { code: 'POLD', startsAt: NOW - 40 * DAY, state: 'held' })
    const page = await read('/lich?xem=sap-toi')
    expect([...page.matchAll(/<h2 id="month-[^>]*>([^<]*)/g)].map(([, month]) => month)).toEqual([
      'Tháng 11 năm 2026',
      'Tháng 12 năm 2026',
      'Tháng 1 năm 2027',
    ])
    expect(codes(page)).toEqual(['PNOV', 'PDEC', 'PWEST'])
    expect(codes(await read('/lich?don-vi=xa-tay&xem=sap-toi'))).toEqual(['PWEST'])
    expect(codes(await read('/lich?loai=reception&xem=sap-toi'))).toEqual(['PDEC'])
    expect(codes(await read('/lich?xem=da-qua'))).toEqual(['POLD'])
    expect(await read('/lich?don-vi=xa-tay')).toContain('href="/lich/xa-tay.ics"')
    expect(await read('/lich?don-vi=khong-co&xem=sap-toi')).toContain('Không có buổi nào phù hợp')
  })

  test.each(['sap-toi', 'da-qua'])('goes on by cursor, each session once (%s)', async (list) => {
    const past = list === 'da-qua'
    for (let n = 1; n <= 52; n++) {
      const startsAt = NOW + (past ? -n - 1 : n) * DAY
      await addSession(office, { code: `P${n}`, startsAt, state: past ? 'held' : 'announced' })
    }
    const first = await read(`/lich?loai=dialogue&xem=${list}`)
    const next = /href="([^"]*sau=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    expect(codes(first)).toHaveLength(50)
    expect(codes(await read(next))).toEqual(['P51', 'P52'])
    expect((await office.visit('/lich?sau=%00x')).status).toBe(200)
  })

  test('follows an edit at once', async () => {
    const session = await addSession(office, { code: 'PMOT' })
    await read('/lich?xem=sap-toi')
    await office.db.update(sessions).set({ theme: 'Tên mới' }).where(eq(sessions.id, session.id))
    expect(await read('/lich?xem=sap-toi')).toContain('Tên mới')
  })
})
