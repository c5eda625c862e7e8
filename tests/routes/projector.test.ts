import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addRunning } from '../support/live.ts'
import { form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { putDown, speakersPath, stepPath, turnsOf, walkIn } from '../support/turns.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
})
afterEach(() => office.close())

const screenPath = ({ code }: { code: string }) => `/lam-viec/phien/${code}/man-hinh`
const thu = (path: string, init?: RequestInit) => office.as('thu')(path, init)
const PIECE = { headers: { 'HX-Request-Type': 'partial' } }
const screen = async (name: StaffName = 'thu') => (await office.as(name)(screenPath(session))).text()
const poll = (html: string) =>
  thu(`${screenPath(session)}?moc=${/data-stamp="([^"]+)"/.exec(html)?.[1]}`, PIECE)
const show = (shown: string, options = {}) => thu(`${screenPath(session)}/noi-dung`, form({ shown }, options))
const call = (id: number, speaking = 0) =>
  thu(stepPath(session, id), form({ step: 'call', seen: 'waiting', speaking }))

/** A question sent in advance whose asker speaks. */
async function speaking(set: Record<string, string | number | null>, publishName = true) {
  const opinion = await addOpinion(office, {
    session,
    text: 'zqnguyenvan',
    place: 'zqnoi',
    publishName,
    person: {
      name: 'Zqten Thị Lan',
      phone: '0977000999',
      email: 'zq@example.vn',
      hamletId: 31,
      address: 'zqnha',
    },
    set: { state: 'accepted', public_text: 'Câu hỏi đã biên tập', ...set },
  })
  await thu(speakersPath(session), form({ from: 'question', opinion: opinion.code }))
  const turn = (await turnsOf(office, session)).at(-1)!
  await call(turn.id)
  return { opinion, turn }
}

describe('what a hall may read', () => {
  test('a public question by its public text, with the name where that is published too', async () => {
    await speaking({ public_at: NOW })
    const html = await screen()
    for (const words of ['Zqten Thị Lan', 'Thôn Thượng', 'Câu hỏi đã biên tập', 'Ý kiến số 1'])
      expect(html).toContain(words)
    for (const canary of ['zqnguyenvan', 'zqnoi', '0977000999', 'zq@example.vn', 'zqnha'])
      expect(html).not.toContain(canary)
  })

  test('without that consent no name, on the screen or in the list of who comes next', async () => {
    const { turn } = await speaking({ public_at: NOW }, false)
    expect(await screen()).not.toContain('Zqten')
    await thu(stepPath(session, turn.id), form({ step: 'skip', seen: 'speaking' }))
    await thu(stepPath(session, turn.id), form({ step: 'bring_back', seen: 'skipped' }))
    const html = await screen()
    expect(html).not.toContain('Zqten')
    expect(html).toContain('<strong>Thôn Thượng</strong>')
  })

  test('a private question by its topic alone, and its asker without a name', async () => {
    await speaking({ public_at: null })
    const html = await screen()
    expect(html).toContain('Giao thông')
    for (const canary of ['Zqten', 'biên tập', 'zqnguyenvan', 'Ý kiến số']) expect(html).not.toContain(canary)
  })

  test('of what became separate nothing at all, from the next question on', async () => {
    const { opinion } = await speaking({ public_at: NOW })
    const before = await screen()
    await office.db.$client.execute(
      `update opinions set state = 'separate', seq = seq + 1 where id = ${opinion.id}`,
    )
    const answer = await poll(before)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    for (const canary of ['Zqten', 'Thôn Thượng', 'biên tập', 'Giao thông', opinion.code])
      expect(html).not.toContain(canary)
    expect((await show(opinion.code)).status).toBe(409)
  })

  test('who came without consent is told by group and hamlet, else only as somebody who speaks', async () => {
    const [first] = await putDown(office, session, 1, { name: 'Zqkhong Tên', group_name: 'Hội Nông dân xã' })
    const [second] = await putDown(office, session, 1, { name: 'Zqvang', hamlet: 'other' })
    await call(first!)
    const html = await screen()
    expect(html).toMatch(/<h2[^>]*>Hội Nông dân xã<\/h2>/)
    expect(html).not.toContain('Zq')
    await call(second!, first)
    expect(await screen()).toMatch(/<h2[^>]*>Người phát biểu<\/h2>/)
  })

  test('an empty public text stays empty and does not fall back to what was written', async () => {
    await speaking({ public_at: NOW, public_text: '' })
    expect(await screen()).not.toContain('zqnguyenvan')
  })
})

describe('the clerk chooses', () => {
  test('a public opinion of the session, the speaker again, or a quiet screen', async () => {
    const shown = await addOpinion(office, {
      session,
      set: { state: 'accepted', public_at: NOW, public_text: 'Câu được chọn' },
    })
    const [first] = await putDown(office, session, 2, { show_name: 'yes' })
    await call(first!)
    expect((await show(shown.code)).status).toBe(303)
    expect(await screen()).toContain('Câu được chọn')
    const piece = await (await show('quiet', { hx: true })).text()
    expect(piece).toContain('Màn hình chỉ hiện chủ đề của buổi.')
    const quiet = await screen()
    for (const words of ['Câu được chọn', 'Người chờ']) expect(quiet).not.toContain(words)
    expect(quiet).toContain(session.theme)
    await show('speaker')
    const html = await screen()
    expect(html).toContain('Người chờ 1')
    expect(html).not.toContain('Câu được chọn')
  })

  test('never a private opinion, nor one of another session', async () => {
    const hidden = await addOpinion(office, { session, set: { state: 'accepted', public_at: null } })
    const other = await addOpinion(office, { session: await addRunning(office), set: { public_at: NOW } })
    for (const { code } of [hidden, other]) expect((await show(code)).status).toBe(409)
  })

  test('what was chosen and is hidden afterwards leaves the screen', async () => {
    const shown = await addOpinion(office, {
      session,
      set: { state: 'accepted', public_at: NOW, public_text: 'Câu được chọn' },
    })
    await show(shown.code)
    const before = await screen()
    await office.db.$client.execute(
      `update opinions set public_at = null, seq = seq + 1 where id = ${shown.id}`,
    )
    expect(await (await poll(before)).text()).not.toContain('Câu được chọn')
  })
})

test('nothing new is an empty answer for one trip beside office and sign-in, with the server’s clock', async () => {
  const html = await screen()
  office.at(NOW + 5000)
  office.queries.reset()
  const quiet = await poll(html)
  expect([quiet.status, office.queries.trips()]).toEqual([204, 3])
  expect(quiet.headers.get('x-now')).toBe(String(NOW + 5000))
  await addOpinion(office, { session })
  expect((await poll(html)).status).toBe(204)
  await putDown(office, session, 1)
  expect((await poll(html)).status).toBe(200)
})

test('the time spoken runs from the call, over every turn of the same person', async () => {
  const [first] = await putDown(office, session, 1)
  await call(first!)
  office.at(NOW + 60_000)
  await thu(stepPath(session, first!), form({ step: 'finish', seen: 'speaking' }))
  await thu(stepPath(session, first!), form({ step: 'speak_again', seen: 'spoken' }))
  await call((await turnsOf(office, session)).at(-1)!.id)
  office.at(NOW + 65_000)
  expect(await screen()).toMatch(/<time class="running"[^>]*>1:05<\/time>/)
})

describe('the way to send a question', () => {
  test('stands there while questions are taken, and goes when the hour is over', async () => {
    office.platform.publicUrl = 'http://xa-dong.example.vn'
    session = await addRunning(office, { questionsFrom: NOW - 1000, questionsUntil: NOW + 60_000 })
    const html = await screen()
    expect(html.replace(/<wbr ?\/?>/g, '')).toContain(`xa-dong.example.vn/phien/${session.code}/gui-y-kien`)
    expect(html).toContain('<svg')
    office.at(NOW + 60_000)
    const after = await poll(html)
    expect([after.status, (await after.text()).includes('gui-y-kien')]).toEqual([200, false])
  })

  test('is not shown where no phone could reach this machine', async () => {
    session = await addRunning(office, { questionsFrom: NOW - 1000, questionsUntil: NOW + 60_000 })
    expect(await screen()).not.toContain('gui-y-kien')
  })
})

test.each([
  ['thu', 200],
  ['binh', 200],
  ['hanh', 200],
  ['quang', 404],
  ['an', 404],
  ['oanh', 404],
] as const)('%s gets %i', async (name, status) => {
  expect((await office.as(name)(screenPath(session))).status).toBe(status)
  expect((await office.as(name)(screenPath(session), PIECE)).status).toBe(status)
})

test('who is signed out is told so, not led away', async () => {
  expect((await office.visit(screenPath(session), PIECE)).status).toBe(401)
})

test.each(['held', 'concluded', 'cancelled', 'postponed', 'draft'] as const)(
  'a session that is %s shows no name',
  async (state) => {
    await thu(speakersPath(session), walkIn({ name: 'Zqten', show_name: 'yes' }))
    await office.db.$client.execute(`update sessions set state = '${state}' where id = ${session.id}`)
    expect(await screen()).not.toContain('Zqten')
  },
)

test('before it begins the screen says so', async () => {
  session = await addSession(office, { startsAt: NOW + 3_600_000 })
  expect(await screen()).toContain('Buổi sắp bắt đầu')
})
