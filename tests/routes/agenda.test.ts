import { afterEach, beforeEach, expect, test } from 'vitest'
import { rooms } from '../../db/schema/room.ts'
import { addAgenda, addQuestion, agendaPath, itemsOf, orderIn, orderPath, seenIn } from '../support/agenda.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

type Held = Awaited<ReturnType<typeof addAgenda>>
const read = async (session: { code: string }, query = '') =>
  (await office.as('thu')(agendaPath(session) + query)).text()
const turn = (session: { code: string }, seen: number, button: string, { hx = false, query = '' } = {}) =>
  office.as('thu')(orderPath(session) + query, form({ seen, turn: button }, { hx }))
const eventsIn = ({ session }: Held) => eventsOf(office.db, `agenda:${session.id}`)

test('questions sent in advance stand by topic, or by hamlet where one asks for that', async () => {
  const { session, codes } = await addAgenda(office, ['water.32', 'roads.31', 'roads.32'])
  const byTopic = await read(session)
  expect(orderIn(byTopic)).toEqual([codes[1], codes[2], codes[0]])
  expect([...byTopic.matchAll(/<h2 id="group-\w+">([^<]+)/g)].map(([, name]) => name)).toEqual([
    'Giao thông',
    'Nước sinh hoạt',
  ])
  const byHamlet = await read(session, '?nhom=thon')
  expect(orderIn(byHamlet)).toEqual([codes[0], codes[2], codes[1]])
  expect([...byHamlet.matchAll(/<h2 id="group-\w+">([^<]+)/g)].map(([, name]) => name)).toEqual([
    'Thôn Hạ',
    'Thôn Thượng',
  ])
})

test('what is separate, left the line or was said in the room is no line', async () => {
  const { session, codes } = await addAgenda(office, ['roads.31'])
  await addQuestion(office, session, 'roads.31', 'Một', { state: 'separate' })
  await addQuestion(office, session, 'roads.31', 'Hai', { state: 'withdrawn' })
  await addQuestion(office, session, 'roads.31', 'Ba', { source: 'spoken' })
  const elsewhere = await addAgenda(office, ['roads.31'])
  await addQuestion(office, session, 'roads.31', 'Bốn', { carried_to_id: elsewhere.session.id })
  const carried = await addQuestion(office, elsewhere.session, 'roads.31', 'Năm', {
    carried_to_id: session.id,
  })
  expect(orderIn(await read(session))).toEqual([codes[0], carried.code])
})

test.each([true, false])('a turn is kept, in one event, and the room is told (htmx %s)', async (hx) => {
  const held = await addAgenda(office)
  const { session, questions, codes } = held
  const answer = await turn(session, 0, `down.${codes[0]}`, { hx })
  expect(answer.status).toBe(hx ? 200 : 303)
  if (hx) {
    const piece = await answer.text()
    expect(orderIn(piece)).toEqual([codes[1], codes[0], codes[2]])
    expect(piece).toContain('data-said="Ý kiến số 1 nay đứng thứ 2 trong 2 câu hỏi của nhóm Giao thông."')
    expect(piece).toContain(`id="turn-down-${codes[0]}" autofocus`)
  } else
    expect(answer.headers.get('location')).toBe(
      `${agendaPath(session)}?da=down.${codes[0]}#turn-down-${codes[0]}`,
    )
  expect((await itemsOf(office)).map(({ opinionId, position }) => [opinionId, position])).toEqual([
    [questions[1]!.id, 1],
    [questions[0]!.id, 2],
    [questions[2]!.id, 3],
  ])
  const events = await eventsIn(held)
  expect(events.map(({ step, actorId, data }) => [step, actorId, data])).toEqual([
    ['order', 101, { moved: codes[0], lines: 3 }],
  ])
  expect((await office.db.select().from(rooms)).map(({ tide }) => tide)).toEqual([1])
})

test('without JavaScript the page that follows says what was moved and keeps the focus on its button', async () => {
  const { session, codes } = await addAgenda(office)
  const answer = await turn(session, 0, `first.${codes[1]}`)
  const page = await read(session, new URL(answer.headers.get('location')!, 'http://x').search)
  expect(page).toContain('Ý kiến số 2 nay đứng thứ 1 trong 2 câu hỏi của nhóm Giao thông.')
  expect(page).toContain(`id="turn-first-${codes[1]}" autofocus`)
  expect(orderIn(page)).toEqual([codes[1], codes[0], codes[2]])
})

test('a turn that changes nothing writes nothing', async () => {
  const held = await addAgenda(office)
  const answer = await turn(held.session, 0, `down.${held.codes[1]}`, { hx: true })
  expect(answer.status).toBe(200)
  const again = await turn(held.session, 0, `up.${held.codes[0]}`, { hx: true })
  expect([again.status, orderIn(await again.text())]).toEqual([200, held.codes])
  expect(await eventsIn(held)).toEqual([])
})

test.each([true, false])(
  'of two who order at once the later is told and sees the fresh order (htmx %s)',
  async (hx) => {
    const held = await addAgenda(office)
    const { session, codes } = held
    await turn(session, 0, `down.${codes[0]}`)
    const stale = await turn(session, 0, `first.${codes[2]}`, { hx })
    expect(stale.status).toBe(409)
    const page = await stale.text()
    expect(page).toContain('Người khác vừa xếp lại thứ tự.')
    expect(orderIn(page)).toEqual([codes[1], codes[0], codes[2]])
    expect(seenIn(page)).toBe(1)
    expect(await eventsIn(held)).toHaveLength(1)
  },
)

test('two turns in the same moment: one is kept whole, the other is told', async () => {
  const held = await addAgenda(office)
  const [one, other] = await Promise.all([
    turn(held.session, 0, `down.${held.codes[0]}`, { hx: true }),
    turn(held.session, 0, `group_down.roads`, { hx: true }),
  ])
  expect([one.status, other.status].sort()).toEqual([200, 409])
  expect(await eventsIn(held)).toHaveLength(1)
  const places = (await itemsOf(office)).map(({ position }) => position)
  expect(places).toEqual([1, 2, 3])
})

test('points that somebody writes meanwhile make no order stale', async () => {
  const { session, codes, questions } = await addAgenda(office)
  await office.as('thu')(
    `${agendaPath(session)}/${codes[0]}`,
    form({ agency_id: 11, points: 'Đã có vốn.', seen: 0 }),
  )
  expect((await turn(session, 0, `down.${codes[0]}`, { hx: true })).status).toBe(200)
  const item = (await itemsOf(office)).find(({ opinionId }) => opinionId === questions[0]!.id)
  expect([item?.points, item?.agencyId, item?.position]).toEqual(['Đã có vốn.', 11, 2])
})

test('a question that arrives later stands at the end of its group and is marked until it is moved', async () => {
  const { session, codes } = await addAgenda(office)
  await turn(session, 0, `down.${codes[0]}`)
  const late = await addQuestion(office, session)
  const page = await read(session)
  expect(orderIn(page)).toEqual([codes[1], codes[0], late.code, codes[2]])
  expect(page.match(/<span>Mới<\/span>/g)).toHaveLength(1)
  await turn(session, 1, `up.${late.code}`)
  const after = await read(session)
  expect(orderIn(after)).toEqual([codes[1], late.code, codes[0], codes[2]])
  expect(after).not.toContain('<span>Mới</span>')
})

test('a group changes its place with all its lines', async () => {
  const { session, codes } = await addAgenda(office)
  const piece = await (await turn(session, 0, 'group_up.water', { hx: true })).text()
  expect(orderIn(piece)).toEqual([codes[2], codes[0], codes[1]])
  expect(piece).toContain('data-said="Nhóm Nước sinh hoạt nay đứng thứ 1 trong 2 nhóm."')
})

test('a line that is gone, and words that are no turn, change nothing and say so', async () => {
  const held = await addAgenda(office)
  const gone = await turn(held.session, 0, 'up.K0000000')
  expect([gone.status, (await gone.text()).includes('không còn trong chương trình')]).toEqual([409, true])
  const unread = await turn(held.session, 0, 'sideways.1')
  expect([unread.status, (await unread.text()).includes('Chưa hiểu phải đưa dòng nào')]).toEqual([422, true])
  expect(await eventsIn(held)).toEqual([])
})

test('the agenda of a session that is over is read, not changed', async () => {
  const held = await addAgenda(office, undefined, { state: 'held' })
  expect(await read(held.session)).not.toContain('name="turn"')
  expect((await turn(held.session, 0, `down.${held.codes[0]}`)).status).toBe(409)
  expect(await itemsOf(office)).toEqual([])
})

test('leader and inspector read it without a button; officer, neighbour and administrator find nothing', async () => {
  const { session } = await addAgenda(office)
  for (const name of ['binh', 'hanh'] as const) {
    const page = await office.as(name)(agendaPath(session))
    const text = await page.text()
    expect([page.status, text.includes('name="turn"'), text.includes('Chương trình')]).toEqual([
      200,
      false,
      true,
    ])
  }
  for (const name of ['quang', 'oanh', 'an'] as const)
    expect((await office.as(name)(agendaPath(session))).status).toBe(404)
})

test('questions that may be one matter stand side by side, with the way to merge them', async () => {
  const { session } = await addAgenda(office, ['water.32'])
  const one = await addQuestion(
    office,
    session,
    'roads.31',
    'Cống thoát nước trước trạm y tế bị sập, xe máy khó qua.',
  )
  const other = await addQuestion(office, session, 'roads.31', 'Trước trạm y tế cống thoát nước sập đã lâu.')
  const page = await read(session)
  expect(page).toContain('Ý kiến số 2 và Ý kiến số 3')
  expect(page).toContain(`href="/lam-viec/y-kien/${other.code}/tuong-tu"`)
  expect(page).toContain('href="#pairs-title">1 cặp câu hỏi có thể trùng nhau')
  expect(page.match(/class="card"/g)).toHaveLength(1)
  expect(page).toContain(one.code)
  const leaders = await (await office.as('binh')(agendaPath(session))).text()
  expect([leaders.includes('Ý kiến số 2 và Ý kiến số 3'), leaders.includes('/tuong-tu')]).toEqual([
    true,
    false,
  ])
})

test('the agencies that handle the matters are taken over with one press', async () => {
  const held = await addAgenda(office)
  const { session, questions } = held
  await office.db.$client.execute({
    sql: "update opinions set agency_id = 12, state = 'assigned' where id = ?",
    args: [questions[0]!.id],
  })
  expect(await read(session)).toContain('Giao 1 câu cho cơ quan đang giải quyết')
  const answer = await office.as('thu')(agendaPath(session), form({}))
  expect(answer.status).toBe(303)
  expect((await itemsOf(office)).map(({ opinionId, agencyId }) => [opinionId, agencyId])).toEqual([
    [questions[0]!.id, 12],
  ])
  const again = await office.as('thu')(agendaPath(session), form({}))
  expect([again.status, (await eventsIn(held)).length]).toEqual([303, 1])
})

test.each([1, 3])('the agenda costs one trip with %i lines', async (count) => {
  const { session } = await addAgenda(office, ['roads.31', 'roads.32', 'water.31'].slice(0, count))
  office.queries.reset()
  await read(session)
  expect(office.queries.trips()).toBe(3)
})

test('a turn costs as many trips with 3 lines as with 2: the agenda, the write, the agenda again', async () => {
  for (const places of [
    ['roads.31', 'roads.31'],
    ['roads.31', 'roads.32', 'roads.31'],
  ]) {
    const { session, codes } = await addAgenda(office, places)
    office.queries.reset()
    await turn(session, 0, `down.${codes[0]}`, { hx: true })
    expect(office.queries.trips()).toBe(5)
  }
})
