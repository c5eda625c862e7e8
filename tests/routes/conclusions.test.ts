import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { conclusions, conclusionTasks, conclusionTopics } from '../../db/schema/conclusions.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { addLine } from '../support/closing-lines.ts'
import { type HeldSession, openHeld } from '../support/concluding.ts'
import { eventsOf, form, NOW, type Office } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
let session: HeldSession

beforeEach(async () => {
  ;({ office, session } = await openHeld())
})
afterEach(() => office.close())

const page = async (name: 'thu' | 'binh' = 'thu', query = {}) =>
  (await office.as(name)(withQuery(paths.conclusion(session.code), query))).text()
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const WORDS = { chair: '61', clerk: 'Nguyễn Thị Thu', text: 'Đề nghị các cơ quan làm đúng hạn.' }
const save = async (fields: Record<string, string>, stamp?: string) =>
  office.as('thu')(
    paths.conclusion(session.code),
    form({ stamp: stamp ?? hidden(await page(), 'stamp'), ...WORDS, ...fields }),
  )
const TASK = { what: 'Sửa xong đoạn đường lún', agency: '11', who: '', dueOn: '2026-12-15', opinion: '' }
const addTask = (fields: Record<string, string> = {}) =>
  office.as('thu')(paths.conclusionTask(session.code), form({ ...TASK, ...fields }))

test('a draft keeps what the chair said, topic by topic', async () => {
  await addLine(office, session, { outcome: 'parked' })
  const saved = await save({ topic_roads: 'Ưu tiên đường liên thôn.' })
  expect(saved.status).toBe(303)
  const [row] = await office.db.select().from(conclusions)
  expect(row).toMatchObject({ sessionId: session.id, chairId: 61, text: WORDS.text, concludedAt: null })
  const topics = await office.db.select().from(conclusionTopics)
  expect(topics.map(({ topic, text }) => [topic, text])).toEqual([['roads', 'Ưu tiên đường liên thôn.']])
  const steps = (await eventsOf(office.db, `conclusion:${row!.id}`)).map(({ step }) => step)
  expect(steps).toEqual(['begin', 'draft'])
  expect(await page()).toContain('Ưu tiên đường liên thôn.')
})

test('a draft saved over a colleague’s shows both texts and stores neither anew', async () => {
  const stamp = hidden(await page(), 'stamp')
  expect((await save({ text: 'Bản của đồng nghiệp.' })).status).toBe(303)
  const refused = await save({ text: 'Bản của tôi.' }, stamp)
  expect(refused.status).toBe(409)
  const shown = await refused.text()
  expect(shown).toContain('Bản của đồng nghiệp.')
  expect(shown).toContain('Bản của tôi.')
  const [row] = await office.db.select().from(conclusions)
  expect(row!.text).toBe('Bản của đồng nghiệp.')
  expect((await save({ text: 'Bản của tôi.' }, hidden(shown, 'stamp'))).status).toBe(303)
})

test.each([
  ['text', 'Gọi cho bà Lan 0912 345 678.'],
  ['text', 'Giải quyết kiến nghị của bà Hoàng Thị Lan.'],
])('personal data in %s is refused: %s', async (field, words) => {
  await addLine(office, session, { outcome: 'parked' })
  const refused = await save({ [field]: words })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain(words)
  expect(await office.db.select().from(conclusions)).toEqual([])
})

test('a task is added once, however often it is pressed, and taken out again', async () => {
  expect((await addTask()).status).toBe(303)
  expect((await addTask()).status).toBe(303)
  const [task, ...others] = await office.db.select().from(conclusionTasks)
  expect(others).toEqual([])
  expect(task).toMatchObject({ what: TASK.what, who: 'Phòng Kinh tế', agencyId: 11, dueOn: '2026-12-15' })
  const remove = () => office.as('thu')(paths.conclusionTaskRemoved(session.code, task!.id), form({}))
  expect((await remove()).status).toBe(303)
  expect((await remove()).status).toBe(303)
  const [row] = await office.db.select().from(conclusionTasks)
  expect(row!.removedAt).toBe(NOW)
  expect(await page()).not.toContain(TASK.what)
})

test('a task that falls due on a day off says so while it is drafted', async () => {
  await addTask({ dueOn: '2026-12-13' })
  await addTask({ what: 'Lắp đèn ngõ 4', dueOn: '2026-12-15' })
  expect((await page()).split('là ngày nghỉ')).toHaveLength(1 + 1)
  expect(await page()).toContain(
    'Ngày 13/12/2026 là ngày nghỉ. Nếu cần, xin bỏ nhiệm vụ này và thêm lại với ngày khác.',
  )
  expect(await page('binh')).not.toContain('là ngày nghỉ')
})

test.each([
  [{ what: '' }, 'what'],
  [{ dueOn: '2026-11-20' }, 'dueOn'],
  [{ agency: '21' }, 'agency'],
  [{ opinion: 'K0' }, 'opinion'],
  [{ what: 'Trả lời số 0912 345 678' }, 'what'],
] as [Record<string, string>, string][])('a task with a wrong field is refused: %o', async (fields) => {
  expect((await addTask(fields)).status).toBe(422)
  expect(await office.db.select().from(conclusionTasks)).toEqual([])
})

test('what the room asked for is offered, and one press takes it over', async () => {
  const line = await addLine(office, session, {
    ...{ outcome: 'to_agency', agencyId: 11, dueOn: '2026-12-10' },
    set: { public_at: NOW },
  })
  await addLine(office, session, {
    outcome: 'answered_here',
    answer: 'Phòng Kinh tế sẽ lắp xong đèn trước ngày 20/12/2026.',
  })
  const shown = await page()
  expect(shown).toContain('Giải quyết và trả lời ý kiến số 1: “Đường liên thôn bị lún, bao giờ được sửa?”')
  expect(shown).toContain('Phòng Kinh tế sẽ lắp xong đèn trước ngày 20/12/2026.')
  // Where it comes from stands on a line of its own, and is not read in one with it.
  expect(shown).toContain('bao giờ được sửa?”</div><small')
  const what = 'Giải quyết và trả lời ý kiến số 1: “Đường liên thôn bị lún, bao giờ được sửa?”'
  expect((await addTask({ what, dueOn: '2026-12-10', opinion: line.code })).status).toBe(303)
  const [task] = await office.db.select().from(conclusionTasks)
  expect(task).toMatchObject({ opinionId: line.id, agencyId: 11 })
  expect(await page()).toContain('1 nhiệm vụ gợi ý')
})

test('the leader reads the draft and cannot write it', async () => {
  await save({})
  const shown = await page('binh')
  expect(shown).toContain(WORDS.text)
  expect(shown).not.toContain('name="stamp"')
  expect(shown).not.toContain(paths.concluding(session.code))
})

test('nobody else writes or reads it', async () => {
  const posts: [string, Record<string, string>][] = [
    [paths.conclusion(session.code), { stamp: '', ...WORDS }],
    [paths.conclusionTask(session.code), TASK],
    [paths.conclusionTaskRemoved(session.code, 1), {}],
    [paths.concluding(session.code), { seen: '1', conclusion: '0' }],
    [paths.conclusionIssue(session.code), { seen: '1' }],
  ]
  for (const name of ['quang', 'hanh', 'an', 'oanh'] as const) {
    for (const read of [paths.conclusion, paths.minutes, paths.conclusionPaper])
      expect((await office.as(name)(read(session.code))).status).toBe(404)
    for (const [path, fields] of posts) expect((await office.as(name)(path, form(fields))).status).toBe(404)
  }
  for (const [path, fields] of posts) expect((await office.as('binh')(path, form(fields))).status).toBe(404)
  expect(await office.db.select().from(conclusions)).toEqual([])
})

test('a conclusion is not drafted before the session is over', async () => {
  const open = await addSession(office, { startsAt: NOW + 3_600_000, state: 'in_progress' })
  const shown = await (await office.as('thu')(paths.conclusion(open.code))).text()
  expect(shown).toContain('Soạn được kết luận sau khi buổi kết thúc.')
  const refused = await office.as('thu')(paths.conclusion(open.code), form({ stamp: '', ...WORDS }))
  expect(refused.status).toBe(409)
  expect(await office.db.select().from(conclusions).where(eq(conclusions.sessionId, open.id))).toEqual([])
})

test('the page asks the database as often for three opinions and tasks as for one', async () => {
  const trips = async () => {
    office.queries.reset()
    await page()
    return office.queries.trips()
  }
  await addLine(office, session, { outcome: 'parked' })
  await addTask()
  const one = await trips()
  await addLine(office, session, { outcome: 'parked' })
  await addLine(office, session, { outcome: 'parked' })
  await addTask({ what: 'Việc thứ hai' })
  await addTask({ what: 'Việc thứ ba' })
  expect([one, await trips()]).toEqual([3, 3])
})
