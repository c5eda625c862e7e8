import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaders } from '../../db/schema/office.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { write } from '../../db/write.ts'
import { startOfDay } from '../../src/domain/day.ts'
import { vi } from '../../views/strings/vi.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DAY = 86_400_000
const read = async (path: string) => (await office.visit(path)).text()
const unfold = (feed: string) => feed.replaceAll('\r\n ', '')
/** The entries of a feed, property by property. */
const entries = (feed: string) =>
  [...unfold(feed).matchAll(/BEGIN:VEVENT\r\n(.*?)\r\nEND:VEVENT/gs)].map(([, entry]) =>
    Object.fromEntries(
      entry!.split('\r\n').map((line) => line.split(/:(.*)/s).slice(0, 2) as [string, string]),
    ),
  )

test('a session is one entry with a stable UID and times in UTC', async () => {
  await addSession(office, { code: 'PMOT', bring: 'Giấy tờ; bản sao, nếu có' })
  const [entry, ...others] = entries(await read('/lich.ics'))
  expect(others).toEqual([])
  expect(entry).toMatchObject({
    UID: 'session-PMOT@test-office',
    SEQUENCE: '0',
    DTSTART: '20261204T010000Z',
    DTEND: '20261204T043000Z',
    SUMMARY: 'Đối thoại định kỳ: Đường liên thôn và nước sạch',
    LOCATION: 'Hội trường UBND xã Đông\\, Thôn Thượng',
    STATUS: 'CONFIRMED',
    'URL;VALUE=URI': 'http://localhost/phien/PMOT',
  })
  expect(entry!.DTSTAMP).toBe(entry!['LAST-MODIFIED'])
  expect(entry!.DESCRIPTION).toContain('Chủ trì: Lê Thanh Bình\\, Chủ tịch UBND xã\\n')
  expect(entry!.DESCRIPTION).toContain('Giấy tờ\\; bản sao\\, nếu có')
  expect(entry!.DESCRIPTION).toMatch(/http:\/\/localhost\/phien\/PMOT$/)
})

test('feeds of all, of a unit and of one session hold what they should', async () => {
  await addSession(office, { code: 'PDONG' })
  await addSession(office, { code: 'PTAY', unitId: 2, venueId: 52 })
  await addSession(office, { code: 'PNHAP', state: 'draft', announcedAt: null })
  const uids = async (path: string) => entries(await read(path)).map(({ UID }) => UID)
  expect(await uids('/lich.ics')).toEqual(['session-PDONG@test-office', 'session-PTAY@test-office'])
  expect(await uids('/lich/xa-tay.ics')).toEqual(['session-PTAY@test-office'])
  expect(await uids('/phien/PDONG.ics')).toEqual(['session-PDONG@test-office'])
  expect(await read('/phien/PTAY.ics')).toContain('NAME:Lịch đối thoại\\, tiếp công dân – Xã Tây\r\n')
  for (const path of ['/lich/khong-co.ics', '/phien/PNHAP.ics'])
    expect((await office.visit(path)).status).toBe(404)
})

describe('what was called off', () => {
  const LIST = '/lam-viec/phien/PMOT'
  const entry = async () => entries(await read('/lich.ics'))[0]

  test('is cancelled under its UID, raised and prefixed, until it is announced anew', async () => {
    await addSession(office, { code: 'PMOT' })
    await office.as('thu')(`${LIST}/hoan`, form({ seen: 1, reason: 'Bão số 12' }))
    expect(await entry()).toMatchObject({
      UID: 'session-PMOT@test-office',
      STATUS: 'CANCELLED',
      SEQUENCE: '1',
      SUMMARY: 'HOÃN: Đối thoại định kỳ: Đường liên thôn và nước sạch',
    })
    const anew = {
      seen: 2,
      venue: 51,
      questions: 'usual',
      starts_at: '2026-12-18T08:00',
      ends_at: '2026-12-18T10:00',
    }
    expect((await office.as('thu')(`${LIST}/cong-bo`, form(anew))).status).toBe(303)
    expect(await entry()).toMatchObject({
      UID: 'session-PMOT@test-office',
      STATUS: 'CONFIRMED',
      SEQUENCE: '2',
      DTSTART: '20261218T010000Z',
      SUMMARY: 'Đối thoại định kỳ: Đường liên thôn và nước sạch',
    })
  })

  test('says which session took its questions and registrations over', async () => {
    const session = await addSession(office, { code: 'PMOT' })
    const { id: later } = await addSession(office, { code: 'PHAI', startsAt: NOW + 30 * DAY })
    await addOpinion(office, { session })
    await office.as('thu')(`${LIST}/huy`, form({ seen: 1, reason: 'Bão số 12', carry_to: later }))
    const [own] = entries(await read('/phien/PMOT.ics'))
    expect(own!.DESCRIPTION!.split('\\n').slice(0, 3)).toEqual([
      'Lý do: Bão số 12',
      `${vi.changes.carriedTo} http://localhost/phien/PHAI`,
      'Xã Đông',
    ])
    expect((await entry())!.DESCRIPTION).toBe(own!.DESCRIPTION)
    expect(entries(await read('/phien/PHAI.ics'))[0]!.DESCRIPTION).not.toContain('PMOT')
  })

  test('stays for 90 days after it was cancelled, and its going is a change', async () => {
    await addSession(office, { code: 'PMOT', startsAt: NOW + 200 * DAY })
    await office.as('thu')(`${LIST}/huy`, form({ seen: 1, reason: 'Trùng lịch' }))
    expect(await entry()).toMatchObject({ STATUS: 'CANCELLED', SUMMARY: expect.stringMatching(/^HỦY: /) })
    // 90 whole days: what was cancelled at nine in the morning leaves at midnight.
    const leaves = startOfDay('2027-02-22')
    office.at(leaves - 1)
    const before = await office.visit('/lich.ics')
    expect(entries(await before.text())).toHaveLength(1)
    office.at(leaves)
    const after = await office.visit('/lich.ics', {
      headers: { 'if-modified-since': before.headers.get('last-modified')! },
    })
    expect(after.status).toBe(200)
    expect(entries(await after.text())).toEqual([])
    expect(after.headers.get('last-modified')).toBe(new Date(leaves).toUTCString())
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    expect((await office.visit('/phien/PMOT.ics')).status).toBe(200)
  })
})

test('a session leaves the feed 90 days after its end; what lies ahead is all there', async () => {
  const end = 3.5 * 3_600_000
  const day = startOfDay('2026-11-23') - 90 * DAY
  await addSession(office, { code: 'PGONE', startsAt: day - end - 1, state: 'held' })
  await addSession(office, { code: 'PHERE', startsAt: day - end, state: 'held' })
  await addSession(office, { code: 'PFAR', startsAt: NOW + 900 * DAY })
  expect(entries(await read('/lich.ics')).map(({ UID }) => UID)).toEqual([
    'session-PHERE@test-office',
    'session-PFAR@test-office',
  ])
})

describe('over HTTP', () => {
  test('a feed has its type, a strong tag, its day, and no cookie', async () => {
    await addSession(office)
    for (const path of ['/lich.ics', '/lich/xa-dong.ics', '/lich.ics?lang=en']) {
      const { headers } = await office.visit(path)
      expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/)
      expect(headers.get('last-modified')).toBe(new Date(NOW).toUTCString())
      expect(headers.get('set-cookie')).toBeNull()
    }
    expect(await read('/lich.ics?lang=en')).toBe(await read('/lich.ics'))
    expect(await (await office.visit('/lich.ics', { headers: { cookie: 'lang=en' } })).text()).toBe(
      await read('/lich.ics'),
    )
  })

  test('what is known is answered with 304, by tag before day; HEAD tells the same without a body', async () => {
    await addSession(office)
    const { headers } = await office.visit('/lich.ics')
    const [etag, day] = [headers.get('etag')!, headers.get('last-modified')!]
    const status = async (known: Record<string, string>, method = 'GET') =>
      (await office.visit('/lich.ics', { method, headers: known })).status
    expect(await status({ 'if-none-match': etag })).toBe(304)
    expect(await status({ 'if-none-match': `"x", W/${etag}` })).toBe(304)
    expect(await status({ 'if-modified-since': day })).toBe(304)
    expect(await status({ 'if-none-match': '"x"', 'if-modified-since': day })).toBe(200)
    expect(await status({ 'if-modified-since': 'yesterday' })).toBe(200)
    expect(await status({ 'if-none-match': etag }, 'HEAD')).toBe(304)
    const head = await office.visit('/lich.ics', { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  })

  test('tag and day change with an edit of the session and with a leader’s name', async () => {
    const session = await addSession(office)
    const tags = new Set([(await office.visit('/lich.ics')).headers.get('etag')])
    await write(office.db, {
      at: NOW + 5000,
      actorId: 101,
      changes: [{ subject: `session:${session.id}`, step: 'edit', head: 'latest' }],
      statements: [office.db.update(sessions).set({ theme: 'Khác' }).where(eq(sessions.id, session.id))],
    })
    const edited = await office.visit('/lich.ics')
    await write(office.db, {
      at: NOW + 9000,
      actorId: 105,
      changes: [{ subject: 'leader:61', step: 'edit', head: 'latest' }],
      statements: [office.db.update(leaders).set({ name: 'Lê Bình' }).where(eq(leaders.id, 61))],
    })
    const renamed = await office.visit('/lich.ics')
    tags.add(edited.headers.get('etag')).add(renamed.headers.get('etag'))
    expect(tags.size).toBe(3)
    expect(edited.headers.get('last-modified')).toBe(new Date(NOW + 5000).toUTCString())
    expect(renamed.headers.get('last-modified')).toBe(new Date(NOW + 9000).toUTCString())
  })

  test('costs one trip beside the stamp, with one entry and with three', async () => {
    for (const rows of [1, 3]) {
      while ((await office.db.select().from(sessions)).length < rows) await addSession(office)
      office.queries.reset()
      await read('/lich.ics')
      expect([rows, office.queries.trips()]).toEqual([rows, 2])
    }
  })
})

test('a feed holds nothing of a resident', async () => {
  const session = await addSession(office)
  await addOpinion(office, { session, set: { public_at: NOW } })
  const feed = unfold(await read('/lich.ics'))
  for (const word of ['Hoàng Thị Lan', '0912345678', 'bị lún']) expect(feed).not.toContain(word)
})
