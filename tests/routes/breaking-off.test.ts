import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { sessionChanges } from '../../db/schema/planning.ts'
import { visits } from '../../db/schema/reception.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { addQuestion } from '../support/agenda.ts'
import { addGuest, addLine, linesOf } from '../support/attendance.ts'
import { addPair } from '../support/called-off.ts'
import { card, livePath } from '../support/live.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addTurn, turnsOf } from '../support/turns.ts'
import { addVisit } from '../support/visits.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const RUNNING = { state: 'in_progress', startsAt: NOW - 3_600_000, endsAt: NOW + 3_600_000 } as const
const one = async ({ id }: { id: number }) =>
  (await office.db.select().from(sessions).where(eq(sessions.id, id)))[0]!
const press = async (session: { id: number; code: string }, way: string, fields = {}) => {
  const { seq } = await one(session)
  return office.as('thu')(`/lam-viec/phien/${session.code}/${way}`, form({ seen: seq, ...fields }))
}
const breakOff = (session: { id: number; code: string }, to: { id: number } | null = null) =>
  press(session, 'dung-giua-chung', { reason: 'Mất điện', ...(to && { carry_to: to.id }) })

test('a session that was started by mistake goes back, and can be moved again', async () => {
  const { session } = await addPair(office, { state: 'in_progress' })
  await addTurn(office, session)
  expect((await press(session, 'chua-bat-dau')).status).toBe(303)
  expect((await one(session)).state).toBe('announced')
  expect((await eventsOf(office.db, `session:${session.id}`)).at(-1)!.step).toBe('undo_start')
  const page = await (await office.as('thu')(`/lam-viec/phien/${session.code}`)).text()
  expect(page).toContain(`/lam-viec/phien/${session.code}/doi-lich`)
})

test('it does not go back once something was said there', async () => {
  const { session } = await addPair(office, RUNNING)
  await office.as('thu')(livePath(session), card())
  const answer = await press(session, 'chua-bat-dau')
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('xin chọn “Dừng giữa chừng”')
  expect((await one(session)).state).toBe('in_progress')
  const page = await (await office.as('thu')(`/lam-viec/phien/${session.code}`)).text()
  expect(page).toContain(`/lam-viec/phien/${session.code}/dung-giua-chung`)
})

test('what broke off is held as far as it went, and the rest goes to the next session', async () => {
  const { session, other } = await addPair(office, RUNNING)
  const heard = await addQuestion(office, session, 'roads.31', 'Đã nêu', { agency_id: 11, state: 'assigned' })
  const unheard = await addQuestion(office, session, 'water.31', 'Chưa nêu')
  const guest = await addGuest(office, session, { intent: 'speak' })
  const comes = await addGuest(office, session, { code: 'D777', name: 'Người dự' })
  await addLine(office, session)
  await addTurn(office, session)
  const answer = await breakOff(session, other)
  expect(answer.status).toBe(303)
  expect(await one(session)).toMatchObject({ state: 'held', heldAt: NOW })
  const at = async ({ id }: { id: number }) =>
    (await office.db.select().from(opinions).where(eq(opinions.id, id)))[0]!.carriedToId
  expect([await at(heard), await at(unheard)]).toEqual([null, other.id])
  const of = async ({ id }: { id: number }) =>
    (await office.db.select().from(registrations).where(eq(registrations.id, id)))[0]!.sessionId
  expect([await of(guest), await of(comes)]).toEqual([other.id, session.id])
  expect((await turnsOf(office, other)).map(({ source, state }) => [source, state])).toEqual([
    ['walk_in', 'waiting'],
  ])
  expect((await linesOf(office)).map(({ undoneAt }) => undoneAt)).toEqual([null])
  const [change] = await office.db.select().from(sessionChanges)
  expect(change).toMatchObject({ step: 'break_off', reason: 'Mất điện', carriedToId: other.id })
  expect(change!.toStartsAt).toBe(change!.fromStartsAt)
  const told = await office.db.select().from(outbox).where(eq(outbox.kind, 'session_broken_off'))
  expect(told.map(({ recipient }) => recipient)).toEqual([`person:${unheard.personId}`])
  const open = await (await office.visit(`/phien/${session.code}`)).text()
  expect(open).toContain('Buổi này đã dừng giữa chừng')
  expect(open).toContain('Lý do: Mất điện')
  expect(open).toContain('Phần chưa diễn ra được chuyển sang buổi:')
})

test('a card without an outcome, or questions with nowhere to go, keep it from being broken off', async () => {
  const { session, other } = await addPair(office, RUNNING)
  await addQuestion(office, session)
  expect((await breakOff(session)).status).toBe(409)
  await office.as('thu')(livePath(session), card())
  const refused = await breakOff(session, other)
  expect(refused.status).toBe(409)
  const html = await refused.text()
  expect(html).toContain('Còn ý kiến chưa có kết quả')
  expect(html).toContain('Mất điện')
  expect(html).toContain(`/lam-viec/phien/${session.code}/tong-hop`)
  expect((await one(session)).state).toBe('in_progress')
  expect(await office.db.select().from(sessionChanges)).toEqual([])
})

test('at a reception those who still wait were not received, and those received stay', async () => {
  const { session } = await addPair(office, { ...RUNNING, kind: 'reception', form: 'regular' })
  await addVisit(office, session, { set: { state: 'done' } })
  await addVisit(office, session, { set: { state: 'waiting', firstAnswer: null, reason: '' } })
  expect((await breakOff(session)).status).toBe(303)
  const rows = await office.db.select().from(visits).orderBy(visits.number)
  expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
    ['done', 'Cụ Phúc'],
    ['left', 'Mất điện'],
  ])
})

test('only its secretary breaks a session off, and only while it runs', async () => {
  const { session } = await addPair(office)
  const post = (name: 'thu' | 'binh') =>
    office.as(name)(`/lam-viec/phien/${session.code}/dung-giua-chung`, form({ seen: 0, reason: 'Mưa' }))
  expect((await post('binh')).status).toBe(404)
  expect((await post('thu')).status).toBe(409)
  expect((await one(session)).state).toBe('announced')
})
