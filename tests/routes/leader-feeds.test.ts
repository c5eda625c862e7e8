import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leaders } from '../../db/schema/office.ts'
import { leaderFeeds } from '../../db/schema/planning.ts'
import { sessionLeaders } from '../../db/schema/sessions.ts'
import { write } from '../../db/write.ts'
import { startOfDay } from '../../src/domain/day.ts'
import { leaderLinkOf } from '../../src/http/leader-links.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LINK = paths.leaderFeedOf(61)
const END = paths.leaderFeedEnd(61)
const make = (seen: number | string = '', id = 61) => office.as('thu')(paths.leaderFeedOf(id), form({ seen }))
const all = () => office.db.select().from(leaderFeeds).orderBy(leaderFeeds.createdAt, leaderFeeds.id)
const addressOf = async (nonce: string) =>
  paths.leaderFeed((await leaderLinkOf(office.platform.secretKey, nonce)).secret)
const liveAddress = async () => addressOf((await all()).find(({ revokedAt }) => revokedAt === null)!.nonce)
const events = async (path: string) => {
  const feed = ICAL.parse(await (await office.visit(path)).text())
  return new ICAL.Component(feed).getAllSubcomponents('vevent').map((vevent) => ({
    uid: String(vevent.getFirstPropertyValue('uid')).split('@')[0],
    status: vevent.getFirstPropertyValue('status'),
    title: vevent.getFirstPropertyValue('summary'),
    sequence: vevent.getFirstPropertyValue('sequence'),
    url: vevent.getFirstPropertyValue('url'),
  }))
}

describe('the link', () => {
  test('is made, shown again, and every step is on record with who took it', async () => {
    const made = await make()
    expect([made.status, made.headers.get('location')]).toEqual([303, LINK])
    const [feed] = await all()
    expect(feed).toMatchObject({ leaderId: 61, createdBy: 101, createdAt: NOW, revokedAt: null })
    const page = await (await office.as('thu')(LINK)).text()
    expect(page).toContain(`http://localhost${await liveAddress()}`)
    expect(page).toContain('Nguyễn Thị Thu tạo ngày 23/11/2026')
    expect(await eventsOf(office.db, `leader-feed:${feed!.id}`)).toMatchObject([
      { step: 'make', actorId: 101, data: { leaderId: 61 } },
    ])
    const stored = JSON.stringify(await all())
    expect(stored).not.toContain((await liveAddress()).split('/').at(-1)!.replace('.ics', ''))
  })

  test('made anew ends the one before in the same step', async () => {
    await make()
    const before = await liveAddress()
    const [first] = await all()
    expect((await make(first!.id)).status).toBe(303)
    expect((await all()).map(({ revokedAt }) => revokedAt)).toEqual([NOW, null])
    expect([(await office.visit(before)).status, (await office.visit(await liveAddress())).status]).toEqual([
      404, 200,
    ])
    expect((await eventsOf(office.db, `leader-feed:${first!.id}`)).map(({ step }) => step)).toEqual([
      'make',
      'revoke',
    ])
  })

  test('revoked answers as one that never was', async () => {
    await make()
    const address = await liveAddress()
    const [feed] = await all()
    expect((await office.as('thu')(END, form({ seen: feed!.id }))).status).toBe(303)
    const [revoked, unknown] = [
      await office.visit(address),
      await office.visit(paths.leaderFeed('A'.repeat(24))),
    ]
    expect([revoked.status, unknown.status]).toEqual([404, 404])
    expect(await revoked.text()).toBe(
      (await unknown.text()).replaceAll('A'.repeat(24), address.slice(15, -4)),
    )
    expect([...revoked.headers]).toEqual([...unknown.headers])
    for (const path of [address, paths.leaderFeed('A'.repeat(24))]) {
      office.queries.reset()
      await office.visit(path)
      expect(office.queries.trips()).toBe(2)
    }
  })

  test('is one a person: a press on a page that is out of date changes nothing and says so', async () => {
    await make()
    const [feed] = await all()
    const stale = [await make(), await make(77), await office.as('thu')(END, form({ seen: 77 }))]
    expect(stale.map(({ status }) => status)).toEqual([409, 409, 409])
    expect(await stale[0]!.text()).toContain('Người khác vừa đổi đường dẫn này')
    expect(await all()).toEqual([feed])
    expect(await eventsOf(office.db, `leader-feed:${feed!.id}`)).toHaveLength(1)
  })

  test('asked for ten times at once is one link', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => make()))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...new Array(9).fill(409)])
    expect(await all()).toHaveLength(1)
  })

  test('is made for nobody by an officer, a leader, a stranger, or the secretary next door', async () => {
    for (const name of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const) {
      expect((await office.as(name)(LINK)).status).toBe(404)
      expect((await office.as(name)(LINK, form({ seen: '' }))).status).toBe(404)
      expect((await office.as(name)(END, form({ seen: 1 }))).status).toBe(404)
    }
    expect((await office.visit(LINK, form({ seen: '' }))).status).toBe(401)
    expect(await all()).toEqual([])
  })

  test('of one who left can still be revoked, not made', async () => {
    await make()
    const [feed] = await all()
    await office.db.update(leaders).set({ toOn: '2026-11-01' })
    expect(await (await office.as('thu')(paths.leaderFeeds)).text()).toContain('nên thu hồi đường dẫn')
    expect((await make(feed!.id)).status).toBe(404)
    expect((await make('', 62)).status).toBe(404)
    expect((await office.as('thu')(END, form({ seen: feed!.id }))).status).toBe(303)
  })

  test('the list costs one trip with one link and with two', async () => {
    for (const [n, id] of [61, 62].entries()) {
      await make('', id)
      office.queries.reset()
      const page = await (await office.as('thu')(paths.leaderFeeds)).text()
      expect([page.match(/>Xem đường dẫn/g)?.length, office.queries.trips()]).toEqual([n + 1, 3])
    }
  })

  test('stands behind the list of sessions for the secretary alone', async () => {
    const list = async (name: 'thu' | 'binh') => (await office.as(name)(paths.staffSessions)).text()
    expect(await list('thu')).toContain(`href="${paths.leaderFeeds}"`)
    expect(await list('binh')).not.toContain(paths.leaderFeeds)
  })

  test('has a QR code and the ways of Google and Outlook where others reach the office', async () => {
    await make()
    const page = async () => (await office.as('thu')(LINK)).text()
    expect(await page()).not.toMatch(/class="qr"|google|outlook\.live/)
    expect(await page()).toContain('đang chạy trên chính máy này')
    office.platform.publicUrl = 'https://doithoai.example.vn'
    // The sign-in cookie goes by another name over https.
    const cookie = '__Host-doithoai=token-thu'
    const shown = await (await office.visit(LINK, { headers: { cookie } })).text()
    expect(shown).toContain('class="qr"')
    const link = encodeURIComponent(`webcal://doithoai.example.vn${await liveAddress()}`)
    expect(shown).toContain(`https://calendar.google.com/calendar/render?cid=${link}`)
  })
})

describe('the private calendar', () => {
  const addPart = (sessionId: number, leaderId: number, part: 'co_chair' | 'delegate') =>
    office.db.insert(sessionLeaders).values({ sessionId, leaderId, part })

  test('holds every session the leader takes part in, drafts as tentative, and no other', async () => {
    await make('', 62)
    const announced = await addSession(office, { code: 'PMOT' })
    const draft = await addSession(office, { code: 'PHAI', state: 'draft', announcedAt: null })
    await addSession(office, { code: 'PKHAC' })
    await addPart(announced.id, 62, 'co_chair')
    await addPart(draft.id, 62, 'delegate')
    expect(await events(await liveAddress())).toEqual([
      {
        uid: 'session-PMOT',
        status: 'CONFIRMED',
        title: 'Đối thoại định kỳ: Đường liên thôn và nước sạch',
        sequence: 1,
        url: 'http://localhost/phien/PMOT',
      },
      {
        uid: 'session-PHAI',
        status: 'TENTATIVE',
        title: 'Dự kiến: Đối thoại định kỳ: Đường liên thôn và nước sạch',
        sequence: 0,
        url: 'http://localhost/lam-viec/phien/PHAI',
      },
    ])
    expect(await (await office.visit('/lich.ics')).text()).not.toContain('PHAI')
  })

  test('counts every office of the person in the unit, however the name is spelt, and nobody of a like name', async () => {
    const more = { unitId: 1, body: 'party_committee' as const, fromOn: '2026-01-01' }
    await office.db.insert(leaders).values([
      { ...more, id: 63, name: 'LÊ  Thanh Bình'.normalize('NFD'), office: 'Phó Bí thư' },
      { ...more, id: 64, name: 'Lê Thành Bình', office: 'Ủy viên' },
      { ...more, id: 65, unitId: 2, name: 'Lê Thanh Bình', office: 'Bí thư' },
    ])
    await make()
    for (const leaderId of [63, 64, 65]) {
      const session = await addSession(office, { code: `P${leaderId}` })
      await office.db.update(sessionLeaders).set({ leaderId }).where(eq(sessionLeaders.sessionId, session.id))
    }
    expect((await events(await liveAddress())).map(({ uid }) => uid)).toEqual(['session-P63'])
    const page = await (await office.as('thu')(paths.leaderFeeds)).text()
    expect(page).toContain('Phó Bí thư; Chủ tịch UBND xã')
    expect((await office.as('thu')(paths.leaderFeedOf(63))).status).toBe(200)
  })

  test('lets a discarded draft stand as cancelled for 90 days, with a higher SEQUENCE', async () => {
    await make()
    await addSession(office, { code: 'PHAI', state: 'draft', announcedAt: null, seq: 0 })
    await office.as('thu')('/lam-viec/phien/PHAI/bo', form({ seen: 1 }))
    expect(await events(await liveAddress())).toMatchObject([
      { uid: 'session-PHAI', status: 'CANCELLED', sequence: 1, title: expect.stringMatching(/^HỦY: /) },
    ])
    office.at(startOfDay('2027-02-22'))
    expect(await events(await liveAddress())).toEqual([])
  })

  test('is private, asks for no index, is known by its tag, and changes when the leader is taken out', async () => {
    await make()
    const session = await addSession(office, { code: 'PMOT' })
    const address = await liveAddress()
    const before = await office.visit(address)
    expect(Object.fromEntries(before.headers)).toMatchObject({
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
      'content-type': 'text/calendar; charset=utf-8',
    })
    expect(before.headers.get('set-cookie')).toBeNull()
    const etag = before.headers.get('etag')!
    const known = { headers: { 'if-none-match': etag } }
    const same = await office.visit(address, known)
    expect([same.status, same.headers.get('cache-control'), same.headers.get('x-robots-tag')]).toEqual([
      304,
      'private, no-cache',
      'noindex, nofollow',
    ])
    const head = await office.visit(address, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
    await write(office.db, {
      at: NOW + 5000,
      actorId: 101,
      changes: [{ subject: `session:${session.id}`, step: 'edit', head: 'latest' }],
      statements: [office.db.delete(sessionLeaders).where(eq(sessionLeaders.sessionId, session.id))],
    })
    const after = await office.visit(address, known)
    expect([after.status, after.headers.get('last-modified')]).toEqual([
      200,
      new Date(NOW + 5000).toUTCString(),
    ])
    expect(await events(address)).toEqual([])
  })

  test('holds nothing of a resident, and costs two trips with one session and with three', async () => {
    await make()
    for (const rows of [1, 3]) {
      for (let n = rows === 1 ? 0 : 1; n < rows; n++) {
        const session = await addSession(office)
        await addOpinion(office, { session, set: { public_at: NOW } })
      }
      const address = await liveAddress()
      office.queries.reset()
      const feed = (await (await office.visit(address)).text()).replaceAll('\r\n ', '')
      expect([feed.match(/BEGIN:VEVENT/g)?.length, office.queries.trips()]).toEqual([rows, 3])
      for (const word of ['Hoàng Thị Lan', '0912345678', 'bị lún']) expect(feed).not.toContain(word)
    }
  })
})
