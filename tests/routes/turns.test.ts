import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { attendances, turns } from '../../db/schema/room.ts'
import { addRunning } from '../support/live.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'
import { putDown, speakersPath, stateOf, stepPath, turnsOf, walkIn } from '../support/turns.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
})
afterEach(() => office.close())

const thu = (path: string, init?: RequestInit) => office.as('thu')(path, init)
const PIECE = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }
const press = (id: number, fields: Record<string, string | number>, options = {}) =>
  thu(stepPath(session, id), form(fields, options))
const call = (id: number, speaking = 0, options = {}) =>
  press(id, { step: 'call', seen: 'waiting', speaking }, options)
const addRegistered = (who = 'all', options = {}) =>
  thu(speakersPath(session), form({ from: 'registered', who }, options))
/** Registrations came in while the session was announced; now it goes on. */
async function registerToSpeak(n: number) {
  await office.db.$client.execute(
    `update sessions set state = 'announced', registers = 1, starts_at = ${NOW + 3_600_000} where id = ${session.id}`,
  )
  const all = []
  for (let i = 0; i < n; i++) all.push(await addRegistration(office, session, { intent: 'speak' }))
  await addRegistration(office, session, { intent: 'attend' })
  await office.db.$client.execute(`update sessions set state = 'in_progress' where id = ${session.id}`)
  return all
}
const asked = (code: string) => thu(speakersPath(session), form({ from: 'question', opinion: code }))

describe('names come onto the list', () => {
  test('all who registered to speak in one press, and never twice', async () => {
    await registerToSpeak(2)
    expect((await addRegistered()).status).toBe(303)
    expect((await addRegistered()).status).toBe(303)
    const all = await turnsOf(office, session)
    expect(all.map(({ source, state, position, showName }) => [source, state, position, showName])).toEqual([
      ['registered', 'waiting', 1, false],
      ['registered', 'waiting', 2, false],
    ])
    expect((await eventsOf(office.db, `turn:${all[0]!.id}`)).map(({ step }) => step)).toEqual(['add'])
  })

  test('twenty presses at once add each of them once', async () => {
    await registerToSpeak(3)
    const answers = await Promise.all(Array.from({ length: 20 }, () => addRegistered()))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await turnsOf(office, session)).toHaveLength(3)
  })

  test('those who are there alone, where that is asked', async () => {
    const [there] = await registerToSpeak(2)
    await office.db.insert(attendances).values({
      ...{ id: 1, sessionId: session.id, key: 'k', way: 'registered' as const, registrationId: there!.id },
      ...{ personId: there!.personId, headCount: 1, arrivedAt: NOW, recordedBy: 101 },
    })
    const html = await (await addRegistered('there', { hx: true })).text()
    expect(html).toContain('Đã thêm 1 người phát biểu.')
    expect((await turnsOf(office, session)).map(({ registrationId }) => registrationId)).toEqual([there!.id])
  })

  test('who sent a question puts it, once, with the person the question has', async () => {
    const opinion = await addOpinion(office, { session })
    for (let i = 0; i < 2; i++) expect((await asked(opinion.code)).status).toBe(303)
    const [turn, ...more] = await turnsOf(office, session)
    expect(more).toEqual([])
    expect([turn!.opinionId, turn!.personId, turn!.source]).toEqual([opinion.id, opinion.personId, 'advance'])
  })

  test('a denunciation is offered to nobody and refused when it is forged', async () => {
    const opinion = await addOpinion(office, { session, set: { state: 'separate' } })
    expect(await (await thu(speakersPath(session))).text()).not.toContain(opinion.code)
    expect((await asked(opinion.code)).status).toBe(422)
    expect(await turnsOf(office, session)).toEqual([])
  })

  test('somebody who just came, with htmx and without', async () => {
    const plain = await thu(speakersPath(session), walkIn({ name: 'Bùi Văn Khải', show_name: 'yes' }))
    expect([plain.status, plain.headers.get('location')]).toEqual([303, speakersPath(session)])
    const piece = await (
      await thu(
        speakersPath(session),
        walkIn({ name: 'Đỗ Thị Na', group_name: 'Hội Nông dân xã' }, { hx: true }),
      )
    ).text()
    expect(piece).toContain('Đã thêm Đỗ Thị Na vào cuối danh sách.')
    expect(piece).toContain('hx-target="#turns"')
    expect((await turnsOf(office, session)).map(({ showName, groupName }) => [showName, groupName])).toEqual([
      [true, ''],
      [false, 'Hội Nông dân xã'],
    ])
  })

  test('a form sent fifty times puts one person down; with another name under its key it comes back with what was typed', async () => {
    const typed = { name: 'Bùi Văn Khải', key: 'f'.repeat(32) }
    await Promise.all(Array.from({ length: 50 }, () => thu(speakersPath(session), walkIn(typed))))
    expect(await turnsOf(office, session)).toHaveLength(1)
    const other = await thu(speakersPath(session), walkIn({ ...typed, name: 'Người khác' }))
    const html = await other.text()
    expect(other.status).toBe(409)
    expect(html).toContain('value="Người khác"')
    expect(html).not.toContain('f'.repeat(32))
    expect(await turnsOf(office, session)).toHaveLength(1)
  })

  test('what is wrong comes back with a sentence, and the consent is never ticked beforehand', async () => {
    const refused = await thu(speakersPath(session), walkIn({ name: '', group_name: 'Hội' }))
    const html = await refused.text()
    expect(refused.status).toBe(422)
    expect(html).toContain('Xin ghi họ và tên.')
    expect(html).toContain('value="Hội"')
    expect(html).not.toMatch(/name="show_name"[^>]* checked/)
    expect(await turnsOf(office, session)).toEqual([])
  })

  test.each(['held', 'cancelled', 'postponed', 'draft'] as const)(
    'a session that is %s takes nobody',
    async (state) => {
      const other = await addRunning(office, { state })
      expect((await thu(speakersPath(other), walkIn())).status).toBe(409)
      expect(await turnsOf(office, other)).toEqual([])
    },
  )
})

describe('one speaks at a time', () => {
  test('calling the next ends the one who speaks, in the same moment', async () => {
    const [first, second] = await putDown(office, session, 2)
    await call(first!)
    office.at(NOW + 90_000)
    expect((await call(second!, first)).status).toBe(303)
    const all = await turnsOf(office, session)
    expect(all.map(({ state, calledAt, endedAt }) => [state, calledAt, endedAt])).toEqual([
      ['spoken', NOW, NOW + 90_000],
      ['speaking', NOW + 90_000, null],
    ])
    expect((await eventsOf(office.db, `turn:${first}`)).map(({ step }) => step)).toEqual([
      'add',
      'call',
      'finish',
    ])
  })

  test('of twenty calls at once one speaks, the others get a sentence and the list', async () => {
    const ids = await putDown(office, session, 20)
    const answers = await Promise.all(ids.map((id) => call(id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(409)])
    const states = (await turnsOf(office, session)).map(({ state }) => state)
    expect(states.filter((state) => state === 'speaking')).toHaveLength(1)
    expect(states.filter((state) => state === 'waiting')).toHaveLength(19)
  })

  test('twenty presses on one button do one thing', async () => {
    const [first] = await putDown(office, session, 2)
    const answers = await Promise.all(Array.from({ length: 20 }, () => call(first!)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await eventsOf(office.db, `turn:${first}`)).toHaveLength(2)
  })

  test('a press on a list that is behind ends nobody’s turn: it is refused with the list as it stands', async () => {
    const [first, second, third] = await putDown(office, session, 3)
    await call(first!)
    await call(second!, first)
    const stale = await call(third!, first, { hx: true })
    const html = await stale.text()
    expect(stale.status).toBe(409)
    expect(html).toContain('Người khác vừa thay đổi danh sách')
    expect(html).toContain('id="turns"')
    expect(await stateOf(office, second!)).toBe('speaking')
    const plain = await call(third!, first)
    expect(plain.status).toBe(409)
    expect(await plain.text()).toContain('Người khác vừa thay đổi danh sách')
  })

  test('who was passed over comes back at the end of the list', async () => {
    const [first, second] = await putDown(office, session, 2)
    await call(first!)
    await press(first!, { step: 'skip', seen: 'speaking' })
    await press(first!, { step: 'bring_back', seen: 'skipped' })
    expect((await turnsOf(office, session)).map(({ id, state, calledAt }) => [id, state, calledAt])).toEqual([
      [second, 'waiting', null],
      [first, 'waiting', null],
    ])
  })

  test('who speaks again has a second turn, and both count together', async () => {
    const [first] = await putDown(office, session, 1)
    await call(first!)
    office.at(NOW + 60_000)
    await press(first!, { step: 'finish', seen: 'speaking' })
    for (let i = 0; i < 2; i++) await press(first!, { step: 'speak_again', seen: 'spoken' })
    const [, again, ...more] = await turnsOf(office, session)
    expect(more).toEqual([])
    await call(again!.id)
    office.at(NOW + 90_000)
    await press(again!.id, { step: 'finish', seen: 'speaking' })
    expect(await (await thu(speakersPath(session))).text()).toContain(
      'đã nói 30 giây, cả buổi đã nói 1 phút 30 giây',
    )
  })

  test('up and down change places once, however often they are sent', async () => {
    const [one, two, three] = await putDown(office, session, 3)
    const up = () => press(three!, { step: 'move', seen: 'waiting', beside: -two! })
    for (let i = 0; i < 3; i++) expect((await up()).status).toBe(303)
    expect((await turnsOf(office, session)).map(({ id }) => id)).toEqual([one, three, two])
    await press(one!, { step: 'move', seen: 'waiting', beside: three! })
    expect((await turnsOf(office, session)).map(({ id }) => id)).toEqual([three, one, two])
    expect((await press(three!, { step: 'move', seen: 'waiting', beside: two! })).status).toBe(409)
  })

  test('who is taken off can be brought back where they stood', async () => {
    const [first, second] = await putDown(office, session, 2)
    const off = await press(first!, { step: 'remove', seen: 'waiting' })
    const html = await (await thu(off.headers.get('location')!)).text()
    expect(html).toContain('khỏi danh sách.')
    expect(html).toContain('Hoàn tác')
    await press(first!, { step: 'restore', seen: 'removed' })
    expect((await turnsOf(office, session)).map(({ id, state }) => [id, state])).toEqual([
      [first, 'waiting'],
      [second, 'waiting'],
    ])
  })

  test('a name is allowed and taken back by its own press, but never for who put a question in advance', async () => {
    const [first] = await putDown(office, session, 1)
    await press(first!, { step: 'show_name', seen: 'waiting' })
    expect((await turnsOf(office, session))[0]!.showName).toBe(true)
    await press(first!, { step: 'hide_name', seen: 'waiting' })
    expect((await turnsOf(office, session))[0]!.showName).toBe(false)
    await asked((await addOpinion(office, { session })).code)
    const turn = (await turnsOf(office, session))[1]!
    expect((await press(turn.id, { step: 'show_name', seen: 'waiting' })).status).toBe(409)
  })

  test('a turn whose question turns out to be a denunciation is gone from the list', async () => {
    const opinion = await addOpinion(office, { session })
    await asked(opinion.code)
    expect(await (await thu(speakersPath(session))).text()).toContain(opinion.person.name)
    await office.db.$client.execute(`update opinions set state = 'separate' where id = ${opinion.id}`)
    expect(await (await thu(speakersPath(session))).text()).not.toContain(opinion.person.name)
    const [turn] = await turnsOf(office, session)
    expect((await call(turn!.id)).status).toBe(404)
  })
})

describe('who may', () => {
  test.each(['binh', 'quang', 'hanh', 'oanh', 'an'] as const)(
    '%s may neither read nor press',
    async (name) => {
      const [first] = await putDown(office, session, 1)
      const before = await turnsOf(office, session)
      expect((await office.as(name)(speakersPath(session))).status).toBe(404)
      for (const [path, init] of [
        [speakersPath(session), walkIn()],
        [stepPath(session, first!), form({ step: 'call', seen: 'waiting', speaking: 0 })],
        [`/lam-viec/phien/${session.code}/thoi-gian-phat-bieu`, form({ minutes: 3 })],
        [`/lam-viec/phien/${session.code}/man-hinh/noi-dung`, form({ shown: 'quiet' })],
      ] as const)
        expect((await office.as(name)(path, init)).status).toBe(404)
      expect(await turnsOf(office, session)).toEqual(before)
    },
  )

  test('a turn of another session is not found under this one’s address', async () => {
    const [first] = await putDown(office, await addRunning(office), 1)
    expect((await call(first!)).status).toBe(404)
    expect(await stateOf(office, first!)).toBe('waiting')
  })
})

test('the page asks for what is new, and gets an empty answer for one trip where nothing is', async () => {
  const [first] = await putDown(office, session, 1)
  const html = await (await thu(speakersPath(session))).text()
  const poll = /hx-get="([^"]+moc[^"]+)"/.exec(html)![1]!
  office.queries.reset()
  expect([(await thu(poll, PIECE)).status, office.queries.trips()]).toEqual([204, 3])
  await call(first!)
  const fresh = await thu(poll, PIECE)
  expect([fresh.status, (await fresh.text()).includes('Đang phát biểu')]).toEqual([200, true])
})

test.each([1, 3])('with %i names it costs one trip beside office and sign-in, a press two', async (n) => {
  const [first] = await putDown(office, session, n)
  office.queries.reset()
  await thu(speakersPath(session))
  expect(office.queries.trips()).toBe(3)
  office.queries.reset()
  await call(first!)
  expect(office.queries.trips()).toBe(4)
})

test('a limit of minutes is set, shown and taken away', async () => {
  const path = `/lam-viec/phien/${session.code}/thoi-gian-phat-bieu`
  const [first] = await putDown(office, session, 1)
  await call(first!)
  expect((await thu(path, form({ minutes: 3 }))).status).toBe(303)
  expect(await (await thu(speakersPath(session))).text()).toContain('thời lượng 3 phút')
  const wrong = await thu(path, form({ minutes: 'ba' }, { hx: true }))
  expect([wrong.status, (await wrong.text()).includes('Xin ghi số phút từ 0 đến 60.')]).toEqual([422, true])
  await thu(path, form({ minutes: '' }))
  expect(await (await thu(speakersPath(session))).text()).not.toContain('thời lượng 3 phút')
})

test('the strip answers its own presses', async () => {
  const [first] = await putDown(office, session, 2)
  const strip = await (await thu(`${speakersPath(session)}?dai=1`, PIECE)).text()
  expect(strip).toContain('id="speakers"')
  const after = await press(
    first!,
    { step: 'call', seen: 'waiting', speaking: 0, strip: 'yes' },
    { hx: true },
  )
  expect(await after.text()).toContain(`data-turn="${first}"`)
  const plain = await press(first!, { step: 'finish', seen: 'speaking', strip: 'yes' })
  expect(plain.headers.get('location')).toBe(`/lam-viec/phien/${session.code}/truc-tiep`)
})

test('nobody’s turn is ever deleted', async () => {
  const [first] = await putDown(office, session, 1)
  await expect(office.db.delete(turns).where(eq(turns.id, first!))).rejects.toThrow()
})
