import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sessionReasons } from '../../db/schema/planning.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { createApp } from '../../src/app.ts'
import { form, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { openRemoteOffice } from '../support/remote-office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/lam-viec/phien'
const PLAN = {
  seen: 0,
  meeting: 'dialogue:thematic',
  body: 'peoples_committee',
  theme: 'Rác thải và nước sạch',
  chair: 62,
  venue: 51,
  starts_at: '2026-12-04T10:00',
  ends_at: '2026-12-04T12:00',
  questions: 'usual',
}
const ANEW = {
  seen: 1,
  venue: 51,
  starts_at: '2026-12-04T10:00',
  ends_at: '2026-12-04T12:00',
  questions: 'none',
}
const plan = (fields = {}, path = `${LIST}/moi`) => office.as('thu')(path, form({ ...PLAN, ...fields }))
const rows = () => office.db.select().from(sessions)
const reasons = () => office.db.select().from(sessionReasons)
const codeIn = (answer: Response) => answer.headers.get('location')!.split('/').at(-1)!

describe('a plan for a hall that is taken', () => {
  test('is refused, names the other session with its time and what is shared, and keeps what was typed', async () => {
    const other = await addSession(office, { code: 'PTRUNG' })
    const answer = await plan({ chair: 61, bring: 'Mang sổ hộ khẩu' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('href="#field-conflict-PTRUNG"')
    expect(page).toContain(
      'Trùng lịch với buổi “Đường liên thôn và nước sạch”, 08:00–11:30, thứ Sáu, ngày 04 tháng 12 năm 2026. Cùng địa điểm và cùng người: ',
    )
    expect(page).toContain(`href="${LIST}/PTRUNG"`)
    expect(page).toContain(`name="conflicts_seen" value="${other.id}"`)
    expect(page).toContain('Mang sổ hộ khẩu')
    expect(await rows()).toHaveLength(1)
  })

  test('is stored for a reason that covers what was seen; the reason is kept', async () => {
    const other = await addSession(office, { code: 'PTRUNG' })
    const empty = await plan({ conflicts_seen: other.id, conflict_reason: '  ' })
    expect(empty.status).toBe(422)
    const answer = await plan({ conflicts_seen: other.id, conflict_reason: 'Hội trường có hai phòng' })
    expect(answer.status).toBe(303)
    const stored = (await rows()).find(({ code }) => code === codeIn(answer))!
    expect(await reasons()).toMatchObject([
      {
        sessionId: stored.id,
        about: 'conflict',
        reason: 'Hội trường có hai phòng',
        others: 'PTRUNG',
        givenBy: 101,
      },
    ])
  })

  test('is refused again for what came in after the form was shown', async () => {
    const other = await addSession(office, { code: 'PTRUNG' })
    const later = await addSession(office, { code: 'PSAU', startsAt: other.startsAt + 3_600_000 })
    const answer = await plan({ conflicts_seen: other.id, conflict_reason: 'Hội trường có hai phòng' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Hội trường có hai phòng')
    for (const { id } of [other, later]) expect(page).toContain(`name="conflicts_seen" value="${id}"`)
    expect(await reasons()).toEqual([])
    expect(await rows()).toHaveLength(2)
  })

  test('goes through where the other ended before, was called off, or is elsewhere with others', async () => {
    await addSession(office, { state: 'postponed' })
    await addSession(office, { state: 'cancelled' })
    await addSession(office, { unitId: 2, venueId: 52 })
    await addSession(office, { startsAt: Date.UTC(2026, 11, 4, 1, 0), endsAt: Date.UTC(2026, 11, 4, 3, 0) })
    expect((await plan()).status).toBe(303)
  })

  test('sent again in the same minute is the same draft and no conflict with itself', async () => {
    const [first, second] = [await plan(), await plan()]
    expect([first.status, second.status]).toEqual([303, 303])
    expect(codeIn(first)).toBe(codeIn(second))
    expect((await plan({ theme: 'Việc khác' })).status).toBe(422)
  })
})

describe('looking for conflicts before saving', () => {
  test('gives htmx the piece alone, and the whole form to a browser without it; nothing is stored', async () => {
    await addSession(office, { code: 'PTRUNG' })
    const typed = { ...PLAN, theme: '' }
    const piece = await office.as('thu')(`${LIST}/moi?kiem-tra=1`, form(typed, { hx: true }))
    expect(piece.status).toBe(200)
    const text = await piece.text()
    expect(text).toMatch(/^<div id="conflicts"/)
    expect(text).toContain('Cùng địa điểm.')
    const page = await office.as('thu')(`${LIST}/moi?kiem-tra=1`, form(typed))
    expect(page.status).toBe(200)
    const whole = await page.text()
    expect(whole).toContain('Cùng địa điểm.')
    expect(whole).toContain('value="2026-12-04T10:00"')
    expect(whole).not.toContain('class="error-summary"')
    expect(await rows()).toHaveLength(1)
  })

  test('says that nothing is in the way, what is missing, and what stands near', async () => {
    await addSession(office, { code: 'PGAN' })
    const check = async (fields: object) =>
      (await office.as('thu')(`${LIST}/moi?kiem-tra=1`, form({ ...PLAN, ...fields }, { hx: true }))).text()
    expect(await check({ starts_at: '' })).toContain('Điền đủ ngày, giờ bắt đầu và kết thúc')
    expect(await check({ ends_at: '2026-12-04T09:00' })).toContain('Giờ kết thúc phải sau giờ bắt đầu.')
    const sameDay = await check({ starts_at: '2026-12-04T14:00', ends_at: '2026-12-04T16:00' })
    expect(sameDay).toContain('Không trùng địa điểm')
    expect(sameDay).toMatch(/PGAN.*cùng ngày/s)
    const elsewhen = { starts_at: '2026-12-11T14:00', ends_at: '2026-12-11T16:00' }
    expect(await check(elsewhen)).toMatch(/PGAN.*nhận câu hỏi gửi trước cùng thời gian/s)
    expect(await check({ ...elsewhen, questions: 'none' })).not.toContain('PGAN')
  })

  test('is for those who may plan, and for their own sessions', async () => {
    const own = await addSession(office, { code: 'PTA' })
    const ask = (name: 'binh' | 'oanh', path: string) =>
      office.as(name)(`${path}?kiem-tra=1`, form({ ...PLAN, seen: 1 }, { hx: true }))
    expect((await ask('binh', `${LIST}/moi`)).status).toBe(404)
    expect((await ask('oanh', `${LIST}/${own.code}/sua`)).status).toBe(404)
    const text = await (await ask('oanh', `${LIST}/moi`)).text()
    expect(text).not.toContain(own.theme)
  })
})

describe('an edit', () => {
  const draft = async (day = 11) =>
    addSession(office, { state: 'draft', announcedAt: null, startsAt: Date.UTC(2026, 11, day, 1, 0) })

  test('that runs into another session is refused, and what was typed is kept', async () => {
    const [own] = [await draft(), await addSession(office, { code: 'PTRUNG' })]
    const answer = await plan({ seen: 1, theme: 'Chủ đề mới' }, `${LIST}/${own.code}/sua`)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('href="#field-conflict-PTRUNG"')
    expect(page).toContain('Chủ đề mới')
  })

  test('of the words alone asks for no second reason', async () => {
    const own = await draft(4)
    await addSession(office, { code: 'PTRUNG' })
    const same = { seen: 1, chair: 61, starts_at: '2026-12-04T08:00', ends_at: '2026-12-04T11:30' }
    expect((await plan({ ...same, theme: 'Sửa chữ' }, `${LIST}/${own.code}/sua`)).status).toBe(303)
    const other = { ...same, seen: 2, ends_at: '2026-12-04T11:00' }
    expect((await plan(other, `${LIST}/${own.code}/sua`)).status).toBe(422)
  })
})

test('announcing anew into a hall that is taken is refused, and goes through with a reason', async () => {
  const own = await addSession(office, { state: 'postponed', startsAt: Date.UTC(2026, 11, 1, 1, 0) })
  const other = await addSession(office, { code: 'PTRUNG' })
  const address = `${LIST}/${own.code}/cong-bo`
  const send = (fields = {}) => office.as('thu')(address, form({ ...ANEW, ...fields }))
  const answer = await send()
  expect(answer.status).toBe(422)
  // Everybody who takes part stays in their place: the leader is in two halls too.
  expect(await answer.text()).toContain('Cùng địa điểm và cùng người')
  const check = await office.as('thu')(`${address}?kiem-tra=1`, form(ANEW, { hx: true }))
  expect(await check.text()).toContain('Cùng địa điểm và cùng người')
  expect((await send({ conflicts_seen: other.id, conflict_reason: 'Họp nối tiếp' })).status).toBe(303)
  expect(await reasons()).toMatchObject([{ sessionId: own.id, others: 'PTRUNG' }])
  const inside = await (await office.as('hanh')(`${LIST}/${own.code}`)).text()
  expect(inside).toContain('Vẫn tổ chức dù trùng lịch. Lý do: Họp nối tiếp')
  for (const path of [`/phien/${own.code}`, `/phien/${own.code}.ics`, '/lich', '/lich.ics', '/'])
    expect([path, (await (await office.visit(path)).text()).includes('Họp nối tiếp')]).toEqual([path, false])
})

describe('of twenty who save at once for the same hall, exactly one wins', () => {
  const race = async (send: (n: number) => Promise<Response>) => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => send(n)))
    const lost = answers.filter(({ status }) => status === 422)
    expect([answers.filter(({ status }) => status === 303).length, lost.length]).toEqual([1, 19])
    for (const answer of lost) expect(await answer.text()).toContain('href="#field-conflict-')
  }
  const themed = (n: number) => ({ ...PLAN, theme: `Chủ đề ${n}` })

  test('with new plans, on the file', async () => {
    await race((n) => office.as('thu')(`${LIST}/moi`, form(themed(n))))
    expect(await rows()).toHaveLength(1)
  })

  test('with edits, on the file', async () => {
    const drafts: { code: string }[] = []
    for (let n = 0; n < 20; n++) {
      const startsAt = Date.UTC(2027, 0, n + 1, 1, 0)
      drafts.push(await addSession(office, { state: 'draft', announcedAt: null, startsAt }))
    }
    await race((n) => office.as('thu')(`${LIST}/${drafts[n]!.code}/sua`, form({ ...themed(n), seen: 1 })))
    const there = office.db.select().from(sessions)
    expect(await there.where(eq(sessions.startsAt, Date.UTC(2026, 11, 4, 3, 0)))).toHaveLength(1)
  })

  test('with new plans and edits for the same leader, through the remote database', async () => {
    const remote = await openRemoteOffice()
    const app = createApp({ ...office.platform, database: () => remote.db })
    const places = Array.from({ length: 10 }, (_, n) => Date.UTC(2027, 0, n + 1, 1, 0))
    const drafts: { code: string }[] = []
    for (const startsAt of places)
      drafts.push(await addSession(remote, { state: 'draft', announcedAt: null, startsAt, venueId: null }))
    const send = (n: number) => {
      const own = n < 10 ? `${drafts[n]!.code}/sua` : 'moi'
      const online = { ...themed(n), seen: n < 10 ? 1 : 0, venue: '', online_url: `https://hop.vn/${n}` }
      const init = form(online)
      const headers = new Headers(init.headers)
      headers.set('cookie', 'doithoai=token-thu')
      return Promise.resolve(app.request(`http://localhost${LIST}/${own}`, { ...init, headers }))
    }
    await race(send)
    await remote.close()
  })
})
