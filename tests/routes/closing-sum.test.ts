import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { IS_UNDECIDED } from '../../db/queries/closing.ts'
import { lateCards, roomOutcomes } from '../../db/schema/captures.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { sessionReasons } from '../../db/schema/planning.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { closingBucket } from '../../src/domain/closing-sum.ts'
import { OPINION_STATES } from '../../src/domain/opinion.ts'
import { ROOM_OUTCOMES } from '../../src/domain/room.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { addLine } from '../support/closing-lines.ts'
import { cardEntry, entryPath, newKey } from '../support/live.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addSession>>

beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { startsAt: NOW - 3_600_000, state: 'in_progress' })
})
afterEach(() => office.close())

const sumPage = async () => (await office.as('thu')(paths.closingSum(session.code))).text()
const stateNow = async () => (await office.db.select().from(sessions).where(eq(sessions.id, session.id)))[0]!
const endNow = async (options = {}) =>
  office.as('thu')(paths.ending(session.code), form({ seen: (await stateNow()).seq }, options))
const seqOf = async (id: number) =>
  (await office.db.select({ seq: opinions.seq }).from(opinions).where(eq(opinions.id, id)))[0]!.seq

test('the sum says every figure and leads from it to its opinions', async () => {
  await addLine(office, session, { outcome: 'parked', reason: 'no_time', text: 'Xin thêm đèn đường' })
  await addLine(office, session, { outcome: 'to_agency', agencyId: 11 })
  await addLine(office, session, { set: { state: 'separate' }, text: 'Lời tố cáo rất riêng' })
  const shown = await sumPage()
  expect(shown).toContain(
    '3 ý kiến (đã tính phần tách) = 0 trả lời tại chỗ + 1 giao cơ quan + 0 chuyển + 0 gộp + 0 rút + 0 từ chối + 0 trả lại kèm hướng dẫn + 0 lưu + 1 để lại có lý do + 1 theo thủ tục khác.',
  )
  expect(shown).not.toContain('Lời tố cáo')
  const list = await (
    await office.as('thu')(withQuery(paths.closingSum(session.code), { muc: 'parked' }))
  ).text()
  expect(list).toContain('Xin thêm đèn đường')
  expect(list).toContain('Không đủ thời gian tại buổi')
  const separate = await office.as('thu')(withQuery(paths.closingSum(session.code), { muc: 'separate' }))
  expect(await separate.text()).not.toContain('Lời tố cáo')
})

test.each([{}, { hx: true }])(
  'the second of two presses finds the session over, as asked (%o)',
  async (options) => {
    const { seq: seen } = await stateNow()
    const press = (name: 'thu' | 'binh' = 'thu') =>
      office.as(name)(paths.ending(session.code), form({ seen }, options))
    const both = await Promise.all([press(), press()])
    const again = await press()
    const expected = 'hx' in options ? 200 : 303
    expect([...both, again].map(({ status }) => status)).toEqual([expected, expected, expected])
    expect((await press('binh')).status).toBe(404)
    expect(await stateNow()).toMatchObject({ state: 'held', seq: seen + 1 })
    const steps = (await eventsOf(office.db, `session:${session.id}`)).map(({ step }) => step)
    expect(steps.filter((step) => step === 'end')).toEqual(['end'])
  },
)

test.each([{}, { hx: true }])('a session is not over while an opinion is undecided (%o)', async (options) => {
  await addLine(office, session, { text: 'Chưa ai nói gì về việc này' })
  const refused = await endNow(options)
  expect(refused.status).toBe(409)
  const shown = await refused.text()
  expect(shown).toContain('Chưa kết thúc được: còn 1 ý kiến chưa có kết quả.')
  expect(shown).toContain('Chưa ai nói gì về việc này')
  expect((await stateNow()).state).toBe('in_progress')
})

test('several are parked with one reason, and then the session ends', async () => {
  const lines = [await addLine(office, session), await addLine(office, session)]
  const ticked = await Promise.all(lines.map(async ({ code, id }) => `${code}.${await seqOf(id)}`))
  const parked = await office.as('thu')(
    paths.parking(session.code),
    form({ ticked, do: 'park', reason_code: 'needs_check', words: 'Chờ đo đạc' }),
  )
  expect(parked.status).toBe(303)
  const rows = await office.db.select().from(roomOutcomes)
  expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['parked', 'needs_check\nChờ đo đạc'],
    ['parked', 'needs_check\nChờ đo đạc'],
  ])
  expect((await eventsOf(office.db, `opinion:${lines[0]!.id}`)).at(-1)).toMatchObject({
    step: 'set_outcome',
    data: { from: 'received', to: 'received', outcome: 'parked', session: session.id },
  })
  expect((await endNow()).status).toBe(303)
  expect((await stateNow()).state).toBe('held')
})

test('parking needs a reason, and keeps what was typed', async () => {
  const line = await addLine(office, session)
  const refused = await office.as('thu')(
    paths.parking(session.code),
    form({ ticked: `${line.code}.${await seqOf(line.id)}`, do: 'park', reason_code: '', words: 'đã gõ' }),
  )
  expect(refused.status).toBe(422)
  const shown = await refused.text()
  expect(shown).toContain('Xin chọn lý do để lại.')
  expect(shown).toContain('đã gõ')
  expect(await office.db.select().from(roomOutcomes)).toEqual([])
})

test('a flawed reason for what a colleague decided meanwhile says so, and stores nothing', async () => {
  const decided = await addLine(office, session, { outcome: 'parked', reason: 'no_time' })
  const answer = await office.as('thu')(
    paths.parking(session.code),
    form({ ticked: `${decided.code}.1`, do: 'park', reason_code: 'other', words: '' }),
  )
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain(
    'Người khác vừa ghi kết quả cho mọi ý kiến, nên lần ghi này chưa được lưu.',
  )
  expect((await office.db.select().from(roomOutcomes)).map(({ reason }) => reason)).toEqual(['no_time'])
})

test('what a colleague moved meanwhile stops the whole press', async () => {
  const lines = [await addLine(office, session), await addLine(office, session)]
  const ticked = await Promise.all(lines.map(async ({ code, id }) => `${code}.${await seqOf(id)}`))
  await office.db.$client.execute({
    sql: 'update opinions set seq = seq + 1 where id = ?',
    args: [lines[1]!.id],
  })
  const refused = await office.as('thu')(
    paths.parking(session.code),
    form({ ticked, do: 'park', reason_code: 'no_time', words: '' }),
  )
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Ý kiến 2 đã được người khác xử lý')
  expect(await office.db.select().from(roomOutcomes)).toEqual([])
})

test('a noted answer is taken as the outcome, and only where there is one', async () => {
  const answered = await addLine(office, session, { answer: 'Sửa xong trong tuần này.' })
  const silent = await addLine(office, session)
  const tick = async ({ code, id }: typeof answered) => `${code}.${await seqOf(id)}`
  const press = (ticked: string[]) =>
    office.as('thu')(paths.parking(session.code), form({ ticked, do: 'answered' }))
  expect((await press([await tick(answered), await tick(silent)])).status).toBe(409)
  expect((await press([await tick(answered)])).status).toBe(303)
  const rows = await office.db.select().from(roomOutcomes)
  expect(rows.map(({ opinionId, outcome }) => [opinionId, outcome])).toEqual([[answered.id, 'answered_here']])
})

test('a held session is opened again with a reason that is kept', async () => {
  await endNow()
  const { seq } = await stateNow()
  const without = await office.as('thu')(paths.resuming(session.code), form({ seen: seq, reason: ' ' }))
  expect(without.status).toBe(422)
  const resumed = await office.as('thu')(
    paths.resuming(session.code),
    form({ seen: seq, reason: 'Còn hai tờ phiếu chưa nhập' }),
  )
  expect(resumed.status).toBe(303)
  const { state, heldAt } = await stateNow()
  expect([state, heldAt]).toEqual(['in_progress', null])
  const [reason] = await office.db.select().from(sessionReasons)
  expect(reason).toMatchObject({ about: 'resume', reason: 'Còn hai tờ phiếu chưa nhập', givenBy: 101 })
  const page = await (await office.as('thu')(paths.staffSession(session.code))).text()
  expect(page).toContain('Lý do mở lại: Còn hai tờ phiếu chưa nhập')
})

test('a concluded session is not opened again', async () => {
  await office.db.$client.execute({
    sql: "update sessions set state = 'concluded' where id = ?",
    args: [session.id],
  })
  const refused = await office.as('thu')(
    paths.resuming(session.code),
    form({ seen: (await stateNow()).seq, reason: 'Thử' }),
  )
  expect(refused.status).toBe(409)
  expect((await stateNow()).state).toBe('concluded')
})

test('nobody but the secretary of the unit closes its session', async () => {
  const line = await addLine(office, session)
  const ticked = `${line.code}.${await seqOf(line.id)}`
  for (const name of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const) {
    const posts: [string, Record<string, string | number>][] = [
      [paths.parking(session.code), { ticked, do: 'park', reason_code: 'no_time' }],
      [paths.ending(session.code), { seen: 1 }],
      [paths.resuming(session.code), { seen: 1, reason: 'Thử' }],
    ]
    expect((await office.as(name)(paths.closingSum(session.code))).status).toBe(404)
    for (const [path, fields] of posts) expect((await office.as(name)(path, form(fields))).status).toBe(404)
  }
  expect((await stateNow()).state).toBe('in_progress')
  expect(await office.db.select().from(roomOutcomes)).toEqual([])
})

test('the database and the rule agree on what is undecided', async () => {
  const expected: number[] = []
  for (const state of OPINION_STATES)
    for (const outcome of [undefined, ...ROOM_OUTCOMES])
      for (const agencyId of outcome === 'to_agency' ? [null, 11] : [null])
        for (const answer of [undefined, 'Đã trả lời.']) {
          const { id } = await addLine(office, session, { set: { state }, outcome, agencyId, answer })
          const asked = { state, outcome: outcome ?? null, outcomeAgencyId: agencyId }
          if (closingBucket({ ...asked, hasOralAnswer: answer !== undefined }) === 'undecided')
            expected.push(id)
        }
  const found = await office.db
    .select({ id: opinions.id })
    .from(opinions)
    .where(sql.raw(IS_UNDECIDED))
    .orderBy(opinions.id)
  expect(found.map(({ id }) => id)).toEqual(expected.sort((a, b) => a - b))
})

test('a page of the sum asks the database as often for three opinions as for one', async () => {
  await addLine(office, session)
  office.queries.reset()
  await sumPage()
  const [one] = [office.queries.trips()]
  await addLine(office, session)
  await addLine(office, session)
  office.queries.reset()
  await sumPage()
  expect([one, office.queries.trips()]).toEqual([3, 3])
})

test('of twenty cards against one ending, each is in before it, or late; none is in an ended session undecided', async () => {
  const send = () => office.as('thu')(entryPath(session), cardEntry({ key: newKey() }))
  const seen = (await stateNow()).seq
  const end = () => office.as('thu')(paths.ending(session.code), form({ seen }))
  const [first, ending, ...others] = await Promise.all([
    send(),
    end(),
    ...Array.from({ length: 19 }, () => send()),
  ])
  const sent = await Promise.all(
    [first!, ...others].map(async (one) => ((await one.json()) as { is: string }).is),
  )
  const recorded = await office.db.select({ id: opinions.id }).from(opinions)
  const late = await office.db.select({ id: lateCards.id }).from(lateCards)
  expect([recorded.length, late.length]).toEqual([
    sent.filter((is) => is === 'recorded').length,
    sent.filter((is) => is === 'late').length,
  ])
  expect(recorded.length + late.length + sent.filter((is) => is === 'busy').length).toBe(20)
  const { state } = await stateNow()
  expect([ending!.status, state]).toEqual(recorded.length > 0 ? [409, 'in_progress'] : [303, 'held'])
}, 120_000)
