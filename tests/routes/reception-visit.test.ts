import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { captures } from '../../db/schema/captures.ts'
import { departures } from '../../db/schema/handling.ts'
import { events } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { people } from '../../db/schema/people.ts'
import { visitMatters } from '../../db/schema/reception.ts'
import { eventsOf, type Office, openOffice } from '../support/office.ts'
import {
  addReception,
  deskOf,
  deskPath,
  LINE,
  newKey,
  ROAD,
  registerPath,
  visitPath,
} from '../support/reception.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addReception>>
let desk: ReturnType<typeof deskOf>
beforeEach(async () => {
  office = await openOffice()
  session = await addReception(office)
  desk = deskOf(office, session)
  await desk.arrive()
  await desk.receive(1)
})
afterEach(() => office.close())

const stored = () => office.db.select().from(opinions).orderBy(opinions.number)
const pageOf = async (number: number) =>
  (await office.as('thu')(visitPath(session, (await desk.one(number)).id))).text()

describe.each([true, false])('a matter (htmx: %s)', (hx) => {
  test('becomes an opinion of the visitor with its number, its receipt, its capture and its dates', async () => {
    const answer = await desk.matter(1, {}, { hx })
    expect(answer.status).toBe(hx ? 200 : 303)
    if (hx) expect(await answer.text()).toContain('Đã ghi vụ việc, ý kiến số 1 của buổi.')
    const [opinion] = await stored()
    expect(opinion).toMatchObject({
      ...{
        number: 1,
        sessionId: session.id,
        source: 'reception',
        state: 'received',
        originalText: ROAD.text,
      },
      ...{ noticeOn: '2026-12-08', noticeRule: 'RECEPTION_FIRST_ANSWER', publicAt: null, recordedBy: 101 },
    })
    expect(await office.db.select().from(captures)).toMatchObject([
      { opinionId: opinion!.id, sessionId: session.id },
    ])
    const { id } = await desk.one(1)
    expect(await office.db.select().from(visitMatters)).toMatchObject([
      { visitId: id, opinionId: opinion!.id },
    ])
    expect((await eventsOf(office.db, `visit:${id}`)).at(-1)).toMatchObject({
      step: 'add_matter',
      data: { opinion: opinion!.id, of: null },
    })
  })

  test('is one of several, each with the next number', async () => {
    await desk.matter(1, {}, { hx })
    await desk.matter(1, { text: 'Xin cấp lại sổ đỏ.', topic: 'land' }, { hx })
    expect((await stored()).map(({ number, topic }) => [number, topic])).toEqual([
      [1, 'roads'],
      [2, 'land'],
    ])
  })

  test('that is sent ten times at once is one', async () => {
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 10 }, () => desk.matter(1, { key }, { hx })))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(hx ? 200 : 303))
    expect(await stored()).toHaveLength(1)
    const other = await desk.matter(1, { key, text: 'Một việc khác hẳn.' }, { hx })
    expect([other.status, (await other.text()).includes('Một việc khác hẳn.')]).toEqual([409, true])
    expect(await stored()).toHaveLength(1)
  })

  test('that was raised before is linked to the first opinion, by choice or by code', async () => {
    const before = await addOpinion(office)
    expect(await pageOf(1)).toContain(before.text)
    await desk.matter(1, { repeats: before.code }, { hx })
    const [again] = await office.db.select().from(opinions).where(eq(opinions.sessionId, session.id))
    expect(again).toMatchObject({ repeatedOfId: before.id, seq: 2 })
    expect((await eventsOf(office.db, `opinion:${again!.id}`)).map(({ step }) => step)).toEqual([
      'receive',
      'link_repeated',
    ])
    await desk.matter(1, { text: 'Vẫn việc ấy.', repeats_other: again!.code.toLowerCase() }, { hx })
    expect((await stored()).map(({ repeatedOfId }) => repeatedOfId)).toContain(before.id)
    const lost = await desk.matter(1, { repeats_other: 'KHONGCO' }, { hx })
    expect([lost.status, (await lost.text()).includes('Không có ý kiến nào')]).toEqual([422, true])
    expect((await stored()).filter(({ sessionId }) => sessionId === session.id)).toHaveLength(2)
  })

  test.each([
    [{ text: '' }, 'Xin ghi nội dung vụ việc'],
    [{ topic: '' }, 'Xin chọn lĩnh vực'],
    [{ kind: 'denunciation' }, 'không'],
  ] as const)('with %j comes back', async (fields, said) => {
    const answer = await desk.matter(1, fields, { hx })
    expect([answer.status, (await answer.text()).toLowerCase().includes(said.toLowerCase())]).toEqual([
      422,
      true,
    ])
    expect(await stored()).toEqual([])
  })
})

test('a matter is taken down while somebody is received, not before and not after', async () => {
  await desk.arrive({ name: 'Vũ Văn Bảo' })
  expect((await desk.matter(2)).status).toBe(409)
  await office.db.$client.execute("update sessions set state = 'held'")
  const late = await desk.matter(1, { text: 'Còn một việc nữa.' })
  expect([late.status, (await late.text()).includes('Còn một việc nữa.')]).toEqual([409, true])
  expect(await stored()).toEqual([])
})

describe('the line of the register', () => {
  test('ends the visit, takes its matters up, and keeps names and numbers out of the events', async () => {
    await desk.matter(1)
    const answer = await desk.line(1)
    expect(answer.headers.get('location')).toBe(deskPath(session))
    expect(await desk.one(1)).toMatchObject({
      ...{ state: 'done', firstAnswer: 'accepted', isRepeated: false, leaderId: 61, delegationReason: '' },
      ...{ identityKind: 'identity_card', identityNumber: '020123456789', kind: 'recommendation' },
    })
    expect(await stored()).toMatchObject([{ state: 'accepted', acceptedOn: '2026-11-23' }])
    const told = JSON.stringify(await office.db.select().from(events))
    for (const kept of ['020123456789', 'Hoàng Thị Lan', '0912345678', 'Ngõ 4'])
      expect(told).not.toContain(kept)
  })

  test('forwards its matters with the place and the reason', async () => {
    await desk.matter(1)
    await desk.line(1, {
      first_answer: 'forwarded',
      recipient: 'Sở Xây dựng',
      reason: 'Đường do tỉnh quản lý.',
    })
    expect(await stored()).toMatchObject([{ state: 'forwarded' }])
    expect(await office.db.select().from(departures)).toMatchObject([
      { recipient: 'Sở Xây dựng', reason: 'Đường do tỉnh quản lý.', to: 'forwarded' },
    ])
  })

  test('that needs verification leaves its matters waiting', async () => {
    await desk.matter(1)
    await desk.line(1, { first_answer: 'needs_verification' })
    expect([(await desk.one(1)).state, (await stored())[0]!.state]).toEqual(['done', 'received'])
  })

  test('refuses a person on a ground of the law, with words, and no matter by it', async () => {
    const bare = { first_answer: 'refused', kind: '', repeated: '', identity_kind: '', identity_number: '' }
    expect((await desk.line(1, bare)).status).toBe(422)
    await desk.line(1, { ...bare, refusal: 'disorder', reason: 'Đập bàn, chửi bới cán bộ.' })
    expect(await desk.one(1)).toMatchObject({
      state: 'done',
      refusal: 'disorder',
      reason: 'Đập bàn, chửi bới cán bộ.',
    })
  })

  test.each([
    [{ identity_kind: '' }, 'identity_kind'],
    [{ identity_kind: 'none', identity_number: '' }, 'identity_number'],
    [{ kind: '' }, 'kind'],
    [{ repeated: '' }, 'repeated'],
    [{ leader_id: '' }, 'leader_id'],
    [{ leader_id: 71 }, 'leader_id'],
    [{ leader_id: 62 }, 'delegation_reason'],
    [{ first_answer: '' }, 'first_answer'],
    [{ first_answer: 'accepted' }, 'first_answer'],
    [{ first_answer: 'forwarded' }, 'recipient'],
    [{ people: 12, representatives: 6 }, 'representatives'],
  ] as const)('with %j lacks %s, and nothing is stored', async (fields, field) => {
    const answer = await desk.line(1, fields)
    const html = await answer.text()
    expect([answer.status, html.includes(`href="#field-${field}"`), html.includes('020123456789')]).toEqual([
      422,
      true,
      !('identity_number' in fields),
    ])
    expect(await desk.one(1)).toMatchObject({ state: 'present', firstAnswer: null })
  })

  test('may be saved before it is whole, and mends the name of who came', async () => {
    const { id, personId } = await desk.one(1)
    const answer = await desk.line(1, {
      do: 'save',
      name: 'Hoàng Thị Lân',
      first_answer: '',
      identity_kind: '',
    })
    expect(answer.headers.get('location')).toBe(`${visitPath(session, id)}?luu=1`)
    expect(await desk.one(1)).toMatchObject({ state: 'present', kind: 'recommendation', identityNumber: '' })
    expect(await office.db.select().from(people).where(eq(people.id, personId))).toMatchObject([
      { name: 'Hoàng Thị Lân', address: 'Ngõ 4' },
    ])
  })

  test('by a delegate needs a reason and is warned of, not refused', async () => {
    await desk.matter(1)
    await desk.line(1, { leader_id: 62, delegation_reason: 'Chủ tịch họp tỉnh.' })
    expect(await desk.one(1)).toMatchObject({ state: 'done', delegationReason: 'Chủ tịch họp tỉnh.' })
    expect(await pageOf(1)).toContain('Người tiếp không phải là người đứng đầu. Luật')
  })

  test('of a page that a colleague overtook is not stored, and what was typed stays', async () => {
    const { id } = await desk.one(1)
    await desk.matter(1)
    const fields = { ...LINE, seen: 3, do: 'finish', address: 'Ngõ 9 rẽ phải' }
    const answer = await desk.line(1, fields)
    const html = await answer.text()
    expect([answer.status, html.includes('vừa được sửa ở nơi khác'), html.includes('Ngõ 9 rẽ phải')]).toEqual(
      [409, true, true],
    )
    expect(await desk.one(1)).toMatchObject({ id, state: 'present', identityNumber: '' })
  })

  test('sent twice at once ends the visit once', async () => {
    await desk.matter(1)
    const { seq } = await desk.one(1)
    const answers = await Promise.all([1, 2, 3].map(() => desk.line(1, { seen: seq })))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect((await desk.one(1)).seq).toBe(seq + 1)
    expect((await stored())[0]).toMatchObject({ state: 'accepted', seq: 2 })
  })

  test('can be opened again, and ended again', async () => {
    await desk.matter(1)
    await desk.line(1)
    await desk.press(1, 'reopen')
    await desk.line(1, { repeated: 'repeated' })
    expect(await desk.one(1)).toMatchObject({ state: 'done', isRepeated: true })
  })

  test('and its matters are nobody else’s to write', async () => {
    for (const as of ['binh', 'quang', 'oanh'] as const) {
      expect((await desk.line(1, {}, { as })).status).toBe(404)
      expect((await desk.matter(1, {}, { as })).status).toBe(404)
    }
    expect(await desk.one(1)).toMatchObject({ state: 'present', identityNumber: '' })
    expect(await stored()).toEqual([])
  })
})

test('what became separate takes its visitor’s name off the desk, the visit and the register', async () => {
  await desk.matter(1, { text: 'Ông Trưởng thôn nhận tiền.' })
  await desk.line(1)
  await office.db.$client.execute("update opinions set state = 'separate'")
  const { id } = await desk.one(1)
  for (const path of [deskPath(session), registerPath(session)]) {
    const html = await (await office.as('thu')(path)).text()
    expect(html).toContain('Theo thủ tục riêng')
    for (const kept of ['Hoàng Thị Lan', 'Trưởng thôn', '020123456789', '0912345678'])
      expect(html, `${path} ${kept}`).not.toContain(kept)
  }
  expect((await office.as('thu')(visitPath(session, id))).status).toBe(404)
})

test('leader and inspector read the register without phones, papers and ways into the desk; officers and the unit next door do not', async () => {
  await desk.matter(1)
  await desk.line(1)
  const { id } = await desk.one(1)
  const own = await (await office.as('thu')(registerPath(session))).text()
  for (const kept of ['0912345678', '020123456789', visitPath(session, id)]) expect(own).toContain(kept)
  for (const name of ['binh', 'hanh'] as const) {
    const response = await office.as(name)(registerPath(session))
    const page = await response.text()
    expect([response.status, page.includes('Hoàng Thị Lan')]).toEqual([200, true])
    for (const kept of ['0912345678', '020123456789', visitPath(session, id)])
      expect(page).not.toContain(kept)
  }
  for (const name of ['quang', 'oanh'] as const)
    expect((await office.as(name)(registerPath(session))).status).toBe(404)
})
