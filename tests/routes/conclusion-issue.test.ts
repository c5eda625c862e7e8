import { asc, eq, inArray } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answers, documents } from '../../db/schema/answers.ts'
import { conclusions } from '../../db/schema/conclusions.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { verifyLedger } from '../../db/verify.ts'
import { paths } from '../../src/paths.ts'
import { addLine, addOralAnswer } from '../support/closing-lines.ts'
import { conclude, type HeldSession, hidden, openHeld } from '../support/concluding.ts'
import { eventsOf, form, NOW, type Office } from '../support/office.ts'

let office: Office
let session: HeldSession

beforeEach(async () => {
  ;({ office, session } = await openHeld())
})
afterEach(() => office.close())

const page = async () => (await office.as('thu')(paths.conclusion(session.code))).text()
const concludeIt = () => conclude(office, session.code, [], WORDS)
const WORDS = { text: 'Các cơ quan làm đúng hạn.', topic_roads: 'Sửa đường trước.' }
const NUMBER = { number: '5', series: 'TB-UBND', issuedOn: '2026-11-23', skipReason: '' }
const issue = async (fields: Record<string, string> = {}, by: 'thu' | 'binh' = 'thu') =>
  office.as(by)(
    paths.conclusionIssue(session.code),
    form({ seen: hidden(await page(), 'seen')[0] ?? '', ...NUMBER, ...fields }),
  )
const opinionNow = async (id: number) =>
  (await office.db.select().from(opinions).where(eq(opinions.id, id)))[0]!

test('the notice makes every answer on the spot the answer of its opinion', async () => {
  const received = await addLine(office, session, {
    outcome: 'answered_here',
    answer: 'Đường được sửa xong trong tuần này.',
    person: { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' },
  })
  const assigned = await addLine(office, session, {
    ...{ outcome: 'answered_here', answer: 'Đã lắp đèn hôm qua.' },
    set: { state: 'assigned', agency_id: 11, accepted_on: '2026-11-20', public_at: NOW },
  })
  const secret = await addLine(office, session, {
    ...{ outcome: 'answered_here', answer: 'Trả lời riêng về đơn này.' },
    set: { kind: 'complaint', state: 'accepted', accepted_on: '2026-11-20' },
  })
  await concludeIt()
  expect((await opinionNow(received.id)).state).toBe('received')
  expect((await issue()).status).toBe(303)

  const rows = await office.db
    .select()
    .from(opinions)
    .where(inArray(opinions.id, [received.id, assigned.id, secret.id]))
    .orderBy(asc(opinions.id))
  expect(rows.map(({ state, answeredAt, publicAt }) => [state, answeredAt, publicAt !== null])).toEqual([
    ['answered', NOW, true],
    ['answered', NOW, true],
    ['answered', NOW, false],
  ])
  const [paper] = await office.db.select().from(documents)
  expect(paper).toMatchObject({ number: 5, series: 'TB-UBND', issuedOn: '2026-11-23', unitId: 1 })
  const issued = await office.db.select().from(answers).orderBy(asc(answers.opinionId))
  expect(issued.map((one) => [one.documentId, one.issuedOn, one.isPublic])).toEqual([
    [paper!.id, '2026-11-23', true],
    [paper!.id, '2026-11-23', true],
    [paper!.id, '2026-11-23', false],
  ])
  expect((await office.db.select().from(conclusions))[0]).toMatchObject({
    issuedOn: '2026-11-23',
    issuedAt: NOW,
  })
  expect((await eventsOf(office.db, `opinion:${received.id}`)).map(({ step }) => step)).toEqual([
    'receive',
    'accept',
    'conclude',
  ])
  const told = (await office.db.select().from(outbox)).filter(
    ({ subject }) => subject === `opinion:${received.id}`,
  )
  expect(told.map(({ kind }) => kind).sort()).toEqual(['answered', 'receipt'])
  expect(await verifyLedger(office.db)).toMatchObject({ fault: null })

  const shown = await (await office.visit(paths.opinion(received.code))).text()
  expect(shown).toContain('Trả lời tại buổi, theo Thông báo kết luận số 05/TB-UBND')
  expect(shown).toContain('Đường được sửa xong trong tuần này.')
  const board = await (await office.visit(paths.session(session.code))).text()
  expect(board).toContain('Các cơ quan làm đúng hạn.')
  expect(board).toContain('Sửa đường trước.')
  expect(board).toContain('Thông báo kết luận số 05/TB-UBND ngày 23/11/2026')
  expect(board).not.toContain('Trả lời riêng')
})

test('the notice that goes up for signature says what the issued one says', async () => {
  await addLine(office, session, { outcome: 'answered_here', answer: 'Đường được sửa xong trong tuần này.' })
  await addLine(office, session, {
    ...{ outcome: 'answered_here', answer: 'Trả lời riêng về đơn này.' },
    set: { kind: 'complaint' },
  })
  await addLine(office, session, {
    ...{ outcome: 'answered_here', answer: 'Ý kiến này người nêu đã rút.' },
    set: { state: 'withdrawn', public_at: NOW },
  })
  const answersOn = async () => {
    const html = await (await office.as('thu')(paths.conclusionPaper(session.code))).text()
    return html.match(/<ol class="paper-points">.*?<\/ol>/gs)?.at(-1) ?? ''
  }
  await concludeIt()
  const forSignature = await answersOn()
  expect((await issue()).status).toBe(303)

  expect(forSignature).toContain('Đường được sửa xong trong tuần này.')
  expect(forSignature).not.toContain('Trả lời riêng')
  expect(forSignature).not.toContain('người nêu đã rút')
  expect(await answersOn()).toBe(forSignature)
})

test('the public reads nothing of a conclusion before its notice', async () => {
  await concludeIt()
  const before = await (await office.visit(paths.session(session.code))).text()
  expect(before).not.toContain('Các cơ quan làm đúng hạn.')
})

test('pressed twice, also at the same time, the notice gets one number', async () => {
  await addLine(office, session, { outcome: 'answered_here', answer: 'Đã xong.' })
  await concludeIt()
  const seen = hidden(await page(), 'seen')[0]!
  const press = () => office.as('thu')(paths.conclusionIssue(session.code), form({ seen, ...NUMBER }))
  const both = await Promise.all([press(), press()])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect((await press()).status).toBe(303)
  expect((await office.db.select().from(documents)).length).toBe(1)
})

test.each([
  [{ number: '' }, 'number'],
  [{ issuedOn: '2026-11-22' }, 'issuedOn'],
  [{ issuedOn: '2026-11-24' }, 'issuedOn'],
  [{ series: '!!' }, 'series'],
] as [Record<string, string>, string][])(
  'a wrong field is refused and nothing is issued: %o',
  async (fields, name) => {
    await concludeIt()
    const refused = await issue(fields)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(`href="#field-issue-${name}"`)
    expect(await office.db.select().from(documents)).toEqual([])
  },
)

test('a number that another paper has is refused', async () => {
  await concludeIt()
  await office.db.insert(documents).values({
    ...{ id: 900, unitId: 1, year: 2026, series: 'TB-UBND', number: 5 },
    ...{ issuedOn: '2026-11-20', enteredBy: 101, enteredAt: NOW },
  })
  const refused = await issue()
  expect(refused.status).toBe(422)
  expect((await office.db.select().from(documents)).length).toBe(1)
  expect((await office.db.select().from(conclusions))[0]!.documentId).toBeNull()
  expect((await issue({ number: '6' })).status).toBe(303)
})

test('the office may number its notices here', async () => {
  await office.db.$client.execute(
    `insert into numberings (id, unit_id, kind, series, is_own, changed_by, changed_at) values (1, 1, 'conclusion_peoples_committee', 'TBKL-UBND', 1, 105, 1)`,
  )
  await concludeIt()
  expect(await page()).toContain('Phần mềm cấp số tiếp theo của ký hiệu TBKL-UBND')
  const seen = hidden(await page(), 'seen')[0]!
  const issued = await office.as('thu')(paths.conclusionIssue(session.code), form({ seen }))
  expect(issued.status).toBe(303)
  const [paper] = await office.db.select().from(documents)
  expect(paper).toMatchObject({ number: 1, series: 'TBKL-UBND', issuedOn: '2026-11-23' })
})

test('an answer with somebody’s phone in it holds the notice back until it is noted anew', async () => {
  const line = await addLine(office, session, {
    outcome: 'answered_here',
    answer: 'Bà gọi cho tôi số 0987 654 321.',
  })
  await concludeIt()
  const refused = await issue()
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('có thông tin cá nhân trong câu trả lời')
  expect(await office.db.select().from(documents)).toEqual([])
  await addOralAnswer(office, line.id, 'Mời bà liên hệ văn phòng.', 2)
  expect((await issue()).status).toBe(303)
  const [first, second] = await office.db.select().from(answers).orderBy(asc(answers.version))
  expect([first!.issuedAt, second!.issuedAt]).toEqual([null, NOW])
})

test('a leader does not issue, and a draft is not issued', async () => {
  expect((await issue()).status).toBe(409)
  await concludeIt()
  expect((await issue({}, 'binh')).status).toBe(404)
  expect(await office.db.select().from(documents)).toEqual([])
})

test('what is late says so, with the rule', async () => {
  office.at(NOW + 11 * 86_400_000)
  await concludeIt()
  expect(await page()).toContain('Đã quá hạn ban hành thông báo kết luận')
  expect((await issue({ issuedOn: '2026-12-04' })).status).toBe(303)
  expect(await page()).toContain('muộn hơn hạn (chậm nhất ngày 03/12/2026)')
})

test('minutes and notice name what they should, and no phone', async () => {
  await addLine(office, session, { outcome: 'answered_here', answer: 'Đã xong hôm qua.' })
  await addLine(office, session, { outcome: 'parked', reason: 'needs_check\nchờ đo đạc' })
  await addLine(office, session, { set: { state: 'separate' }, text: 'Lời tố cáo riêng' })
  await concludeIt()
  await issue()
  const minutes = await (await office.as('thu')(paths.minutes(session.code))).text()
  const [row] = await office.db.select().from(sessions).where(eq(sessions.id, session.id))
  for (const words of [
    'Hoàng Thị Lan, Thôn Thượng',
    'Đã xong hôm qua.',
    'Để lại: Cần kiểm tra, xác minh thêm: chờ đo đạc',
    '1 theo thủ tục khác',
    row!.headHash,
  ])
    expect(minutes).toContain(words)
  expect(minutes).not.toContain('0912')
  expect(minutes).not.toContain('Lời tố cáo')
  const notice = await (await office.as('binh')(paths.conclusionPaper(session.code))).text()
  for (const words of ['Số: 05/TB-UBND', 'Các cơ quan làm đúng hạn.', 'Đã xong hôm qua.'])
    expect(notice).toContain(words)
  expect(notice).not.toContain('Hoàng Thị Lan')
})
