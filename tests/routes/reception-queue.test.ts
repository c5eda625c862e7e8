import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { people } from '../../db/schema/people.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'
import { addReception, deskOf, deskPath, newKey, visitPath, visitsPath } from '../support/reception.ts'
import { addRegistration } from '../support/registrations.ts'

const DAY = 86_400_000
/** Takes registrations until it begins. */
const SOON = { registers: true, state: 'announced', startsAt: NOW + 3_600_000 } as const

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

describe.each([true, false])('a number (htmx: %s)', (hx) => {
  test('is given to whoever comes, with the event of the visit and nothing personal in it', async () => {
    const session = await addReception(office)
    const desk = deskOf(office, session)
    const answer = await desk.arrive({ people: 7, representatives: 2, group_name: 'Tổ 3' }, { hx })
    const [visit] = await desk.all()
    expect(answer.status).toBe(hx ? 200 : 303)
    if (hx) expect(await answer.text()).toContain('Đã cấp số 1.')
    else expect(answer.headers.get('location')).toBe(`${deskPath(session)}?so=1`)
    expect(visit).toMatchObject({ number: 1, state: 'waiting', headCount: 7, representatives: 2, seq: 1 })
    expect(
      (await eventsOf(office.db, `visit:${visit!.id}`)).map(({ step, data }) => ({ step, data })),
    ).toEqual([{ step: 'arrive', data: { session: session.id, people: 7, registration: null } }])
  })

  test('with the same form again is the same number; with another name the form comes back', async () => {
    const session = await addReception(office)
    const desk = deskOf(office, session)
    const key = newKey()
    await desk.arrive({ key }, { hx })
    const again = await desk.arrive({ key }, { hx })
    expect(again.status).toBe(hx ? 200 : 303)
    const other = await desk.arrive({ key, name: 'Đỗ Thị Mận' }, { hx })
    const html = await other.text()
    expect([other.status, html.includes('Đỗ Thị Mận'), html.includes('đã dùng để cấp một số khác')]).toEqual([
      409,
      true,
      true,
    ])
    expect(await desk.all()).toHaveLength(1)
    expect(await office.db.select().from(people)).toHaveLength(1)
  })

  test.each([
    [{ people: 4, representatives: '' }, true],
    [{ people: 5, representatives: '' }, 'Nhóm từ 5 người trở lên cử người đại diện'],
    [{ people: 5, representatives: 2 }, true],
    [{ people: 10, representatives: 3 }, 'chỉ cử 1 hoặc 2 người đại diện'],
    [{ people: 11, representatives: 5 }, true],
    [{ people: 11, representatives: 6 }, 'nhiều nhất 5 người đại diện'],
    [{ people: 2, representatives: 3 }, 'không thể nhiều hơn số người đến'],
    [{ people: 0 }, 'Số người phải là một số'],
    [{ name: '' }, 'Xin ghi họ và tên'],
    [{ hamlet: 41 }, 'trong danh sách'],
    [{ phone: 'abc' }, 'Số điện thoại chưa đúng'],
  ] as const)('of %j is %s', async (fields, expected) => {
    const desk = deskOf(office, await addReception(office))
    const answer = await desk.arrive(fields, { hx })
    expect(answer.status).toBe(expected === true ? (hx ? 200 : 303) : 422)
    if (expected !== true) expect(await answer.text()).toContain(expected)
    expect(await desk.all()).toHaveLength(expected === true ? 1 : 0)
  })
})

test('ten posts of one form at once are one number', async () => {
  const desk = deskOf(office, await addReception(office))
  const key = newKey()
  const answers = await Promise.all(Array.from({ length: 10 }, () => desk.arrive({ key })))
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303))
  expect((await desk.all()).map(({ number }) => number)).toEqual([1])
})

test('twenty who come at once take twenty numbers without a gap', async () => {
  const desk = deskOf(office, await addReception(office))
  const come = (_: unknown, n: number) => desk.arrive({ name: `Người ${n}` })
  const answers = await Promise.all(Array.from({ length: 20 }, come))
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303))
  expect((await desk.all()).map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
})

describe('who registered', () => {
  test.each([true, false])('takes a number with one press, and only one (htmx: %s)', async (hx) => {
    const session = await addReception(office, SOON)
    const { id } = await addRegistration(office, session)
    const desk = deskOf(office, session)
    const page = await (await office.as('thu')(deskPath(session))).text()
    expect(page).toContain('Đã đăng ký, chưa đến')
    const answers = await Promise.all([1, 2, 3].map(() => desk.arrive({ registration_id: id }, { hx })))
    expect(answers.map(({ status }) => status)).toEqual(Array(3).fill(hx ? 200 : 303))
    expect(await desk.all()).toMatchObject([{ number: 1, registrationId: id }])
    expect(await (await office.as('thu')(deskPath(session))).text()).not.toContain('Đã đăng ký, chưa đến')
  })

  test('of another session is not there', async () => {
    const [session, other] = [await addReception(office), await addReception(office, SOON)]
    const { id } = await addRegistration(office, other)
    const desk = deskOf(office, session)
    expect((await desk.arrive({ registration_id: id })).status).toBe(404)
    expect(await desk.all()).toEqual([])
  })
})

describe.each([true, false])('a press (htmx: %s)', (hx) => {
  test('goes on its way: called, received, and back from having left', async () => {
    const session = await addReception(office)
    const desk = deskOf(office, session)
    await desk.arrive()
    await desk.arrive({ name: 'Vũ Văn Bảo' })
    expect((await desk.press(1, 'call', { hx })).status).toBe(hx ? 200 : 303)
    expect((await desk.press(1, 'call_again', { hx })).status).toBe(hx ? 200 : 303)
    const received = await desk.press(1, 'receive')
    expect(received.headers.get('location')).toBe(visitPath(session, (await desk.one(1)).id))
    await desk.press(2, 'leave', { hx })
    expect((await desk.all()).map(({ state }) => state)).toEqual(['present', 'left'])
    await desk.press(2, 'come_back', { hx })
    expect(await desk.one(2)).toMatchObject({ state: 'waiting', number: 2, endedAt: null })
    const steps = (await eventsOf(office.db, `visit:${(await desk.one(1)).id}`)).map(({ step }) => step)
    expect(steps).toEqual(['arrive', 'call', 'call_again', 'receive'])
  })

  test('that is sent twice does one thing, also at once', async () => {
    const desk = deskOf(office, await addReception(office))
    await desk.arrive()
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.press(1, 'call', { hx, seen: 1 })))
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(hx ? 200 : 303))
    expect(await desk.one(1)).toMatchObject({ state: 'called', seq: 2 })
  })

  test('that a colleague overtook is refused and says so', async () => {
    const desk = deskOf(office, await addReception(office))
    await desk.arrive()
    await desk.press(1, 'leave')
    const stale = await desk.press(1, 'call', { hx, seen: 1 })
    expect([stale.status, (await stale.text()).includes('vừa được người khác chuyển bước')]).toEqual([
      409,
      true,
    ])
    expect((await desk.one(1)).state).toBe('left')
  })

  test('that is not open from there is refused', async () => {
    const desk = deskOf(office, await addReception(office))
    await desk.arrive()
    expect((await desk.press(1, 'receive', { hx })).status).toBe(409)
    expect((await desk.press(1, 'reopen', { hx })).status).toBe(409)
    expect((await desk.one(1)).state).toBe('waiting')
  })
})

describe('the desk', () => {
  test.each([
    ['draft', 'bản nháp'],
    ['held', 'đã kết thúc'],
    ['concluded', 'đã kết thúc'],
    ['postponed', 'đã hoãn'],
    ['cancelled', 'đã hủy'],
  ] as const)(
    'of a session that is %s gives no number, says so and keeps what was typed',
    async (state, why) => {
      const desk = deskOf(office, await addReception(office, { state }))
      for (const hx of [true, false]) {
        const answer = await desk.arrive({ name: 'Cụ Phúc' }, { hx })
        const html = await answer.text()
        expect([answer.status, html.includes(why), html.includes('Cụ Phúc')]).toEqual([409, true, true])
      }
      expect(await desk.all()).toEqual([])
    },
  )

  test('opens on the eve of an announced day', async () => {
    const announced = (startsAt: number) => addReception(office, { state: 'announced', startsAt })
    const [later, tomorrow] = [await announced(NOW + 2 * DAY), await announced(NOW + DAY)]
    expect((await deskOf(office, later).arrive()).status).toBe(409)
    expect((await deskOf(office, tomorrow).arrive()).status).toBe(303)
  })

  test('answers nothing new while nothing is new, and the queue once something is', async () => {
    const session = await addReception(office)
    const desk = deskOf(office, session)
    await desk.arrive()
    const html = await (await office.as('thu')(deskPath(session))).text()
    const [, moc] = /luot-tiep\?moc=([\d-]+)/.exec(html)!
    const ask = () =>
      office.as('thu')(`${visitsPath(session)}?moc=${moc}`, { headers: { 'HX-Request-Type': 'partial' } })
    office.queries.reset()
    expect((await ask()).status).toBe(204)
    expect(office.queries.trips()).toBe(3)
    await desk.press(1, 'call')
    const fresh = await ask()
    expect([fresh.status, (await fresh.text()).includes('Đang gọi')]).toEqual([200, true])
  })

  test.each([1, 3])('with %i visits takes as many trips', async (count) => {
    const session = await addReception(office)
    const desk = deskOf(office, session)
    for (let n = 0; n < count; n++) await desk.arrive({ name: `Người ${n}` })
    office.queries.reset()
    expect((await office.as('thu')(deskPath(session))).status).toBe(200)
    expect(office.queries.trips()).toBe(4)
  })

  test.each(['binh', 'quang', 'hanh', 'oanh', 'an'] as const)('is not there for %s', async (name) => {
    const session = await addReception(office)
    const desk = deskOf(office, session)
    await desk.arrive()
    const { id } = await desk.one(1)
    for (const path of [
      visitsPath(session),
      visitPath(session, id),
      `${visitPath(session, id)}/phieu-so`,
      deskPath(session),
    ])
      expect((await office.as(name)(path)).status, path).toBe(404)
    expect((await desk.arrive({ name: 'Kẻ lạ' }, { as: name })).status).toBe(404)
    expect((await desk.press(1, 'call', { as: name })).status).toBe(404)
    expect((await desk.all()).map(({ state }) => state)).toEqual(['waiting'])
  })

  test('of a dialogue is none', async () => {
    const session = await addReception(office, { kind: 'dialogue', form: 'periodic' })
    expect((await office.as('thu')(visitsPath(session))).status).toBe(404)
    expect((await deskOf(office, session).arrive()).status).toBe(404)
  })
})

test('a ticket tells number, time and place, and nobody’s name or phone', async () => {
  const session = await addReception(office, { bring: 'Sổ đỏ bản chính' })
  const desk = deskOf(office, session)
  await desk.arrive()
  const html = await (await office.as('thu')(`${visitPath(session, (await desk.one(1)).id)}/phieu-so`)).text()
  const ticket = /<article class="ticket"[\s\S]*<\/article>/.exec(html)![0]
  for (const told of ['Xã Đông', 'Hội trường UBND xã Đông', '09:00', 'Sổ đỏ bản chính'])
    expect(ticket, told).toContain(told)
  for (const kept of ['Hoàng Thị Lan', '0912345678']) expect(html, kept).not.toContain(kept)
})

test('the screen of the hall shows numbers: who is called, who is received, who comes next, and nobody’s name', async () => {
  const session = await addReception(office)
  const desk = deskOf(office, session)
  for (let n = 1; n <= 5; n++) await desk.arrive({ name: `Nguyễn Văn Tư ${n}`, group_name: 'Tổ dân phố 9' })
  await desk.receive(1)
  await desk.press(2, 'call')
  office.at(NOW + 60_000)
  await desk.press(3, 'call')
  const html = await (await office.as('binh')(`/lam-viec/phien/${session.code}/man-hinh`)).text()
  const main = /<main[\s\S]*<\/main>/
    .exec(html)![0]
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
  expect(main).toContain('Mời số 3 2 Đang tiếp 1 Tiếp theo 4 · 5')
  for (const kept of ['Nguyễn Văn Tư', '0912345678', 'Thôn Thượng', 'Tổ dân phố 9'])
    expect(html, kept).not.toContain(kept)
})

test('where nobody pressed “begin” the screen calls all the same: it does not say that a day under way is about to begin', async () => {
  const session = await addReception(office, { state: 'announced' })
  const desk = deskOf(office, session)
  const screen = async () =>
    (await (await office.as('binh')(`/lam-viec/phien/${session.code}/man-hinh`)).text())
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  office.at(NOW - 60_000)
  await desk.arrive()
  expect(await screen()).toContain('Buổi sắp bắt đầu')
  await desk.receive(1)
  expect(await screen()).toContain('Xin chờ gọi số Đang tiếp 1')
  await desk.line(1)
  office.at(NOW + 60_000)
  expect(await screen()).toContain('Xin chờ gọi số')
  expect(await screen()).not.toContain('Buổi sắp bắt đầu')
})

test('nothing of who came stands in the log', async () => {
  const desk = deskOf(office, await addReception(office))
  await desk.arrive()
  await desk.arrive({ people: 7, representatives: '' })
  await desk.receive(1)
  await desk.line(1)
  const told = JSON.stringify(office.log)
  for (const kept of ['Hoàng Thị Lan', '0912345678', '020123456789']) expect(told).not.toContain(kept)
})
