import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { conclusions } from '../../db/schema/conclusions.ts'
import { paths } from '../../src/paths.ts'
import { addQuestion, agendaPath } from '../support/agenda.ts'
import { addPair, callOff, moveTo } from '../support/called-off.ts'
import { hidden } from '../support/concluding.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addTurn } from '../support/turns.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const PIECE = { headers: { 'HX-Request-Type': 'partial' } }
const screenOf = ({ code }: { code: string }) => office.as('thu')(paths.projector(code))
const RUNNING = { state: 'in_progress', startsAt: NOW - 3_600_000, endsAt: NOW + 3_600_000 } as const

test.each([
  ['huy', 'Buổi này đã hủy. Bão số 5'],
  ['hoan', 'Buổi này tạm hoãn, sẽ thông báo thời gian mới. Bão số 5'],
] as const)(
  'the screen of a session that is called off (%s) says so at its next question',
  async (way, words) => {
    const { session } = await addPair(office)
    await addTurn(office, session, { name: 'Trịnh Văn Tư' })
    const before = await (await screenOf(session)).text()
    const stamp = /data-stamp="([^"]+)"/.exec(before)![1]
    await callOff(office, session, way)
    const next = await office.as('thu')(`${paths.projector(session.code)}?moc=${stamp}`, PIECE)
    expect(next.status).toBe(200)
    const html = await next.text()
    expect(html).toContain(words)
    expect(html).not.toContain('Trịnh Văn Tư')
  },
)

test('the screen of a session that moved to another day names that day', async () => {
  const { session } = await addPair(office)
  await moveTo(office, session, ['2026-12-04', '14:00', '16:00'])
  const html = await (await screenOf(session)).text()
  expect(html).toMatch(/Buổi diễn ra [^<]*2026/)
  expect(html).not.toContain('Buổi sắp bắt đầu')
})

test('who prepares reads that the session is postponed, and finds the question at the one that took it over', async () => {
  const { session, other } = await addPair(office)
  const question = await addQuestion(office, session)
  const given = form({ agency_id: 11, points: 'Đã có dự toán', seen: 0 })
  await office.as('thu')(`${agendaPath(session)}/${question.code}`, given)
  await callOff(office, session, 'hoan')
  const list = async () => (await office.as('quang')('/lam-viec/chuan-bi')).text()
  expect(await list()).toContain('Buổi đã hoãn, chưa có thời gian mới')
  expect(await list()).not.toContain('Hạn chuẩn bị')
  await callOff(office, session, 'huy', other)
  expect(await list()).toContain(`/lam-viec/chuan-bi/${other.code}/${question.code}`)
  expect(await list()).toContain('Hạn chuẩn bị: hết ngày 16/12/2026')
  const answer = form({ points: 'Viết muộn', seen: 0 })
  const late = await office.as('quang')(`/lam-viec/chuan-bi/${session.code}/${question.code}`, answer)
  expect(await late.text()).toContain('Viết muộn')
})

test('a conclusion that was begun is there again when its session was opened and ended once more', async () => {
  const { session } = await addPair(office, { ...RUNNING, state: 'held' })
  const page = async () => (await office.as('thu')(paths.conclusion(session.code))).text()
  const stamp = hidden(await page(), 'stamp')[0]!
  const said = { stamp, chair: '61', clerk: 'Thu', text: 'Làm đúng hạn.' }
  await office.as('thu')(paths.conclusion(session.code), form(said))
  const press = async (address: string, fields = {}) => {
    const html = await (await office.as('thu')(paths.closingSum(session.code))).text()
    return office.as('thu')(address, form({ seen: hidden(html, 'seen')[0]!, ...fields }))
  }
  expect((await press(paths.resuming(session.code), { reason: 'Còn một ý kiến' })).status).toBe(303)
  expect((await press(paths.ending(session.code))).status).toBe(303)
  expect(await page()).toContain('Làm đúng hạn.')
  expect(
    await office.db
      .select({ text: conclusions.text })
      .from(conclusions)
      .where(eq(conclusions.sessionId, session.id)),
  ).toEqual([{ text: 'Làm đúng hạn.' }])
})
