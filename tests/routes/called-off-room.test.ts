import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordPreparedLine } from '../../db/records/agenda.ts'
import { recordAttendances } from '../../db/records/attendances.ts'
import { recordTurns } from '../../db/records/turns.ts'
import { agendaItems } from '../../db/schema/agenda.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { turns } from '../../db/schema/room.ts'
import { addQuestion } from '../support/agenda.ts'
import { addGuest, addLine, linesOf } from '../support/attendance.ts'
import { addPair, callOff, moveTo } from '../support/called-off.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'
import { addTurn, turnsOf } from '../support/turns.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const by = { actorId: 101, at: NOW }
const isDone = (answer: Response) => expect(answer.status).toBe(303)

async function prepare(session: { id: number }, opinionId: number, position: number, points: string) {
  const change = { sessionId: session.id, ...by }
  await recordPreparedLine(office.db, change, { opinionId, agencyId: 11, points, seen: 0 })
  await office.db.update(agendaItems).set({ position }).where(eq(agendaItems.opinionId, opinionId))
}

const itemsAt = async ({ id }: { id: number }) =>
  (
    await office.db
      .select()
      .from(agendaItems)
      .where(eq(agendaItems.sessionId, id))
      .orderBy(agendaItems.position)
  ).map(({ opinionId, position, agencyId, points }) => ({ opinionId, position, agencyId, points }))

test('what was prepared for a question goes with it to the session that takes it over, after what is in order there', async () => {
  const { session, other } = await addPair(office)
  const own = await addQuestion(office, other)
  const [one, two] = [await addQuestion(office, session), await addQuestion(office, session, 'water.32')]
  await prepare(other, own.id, 4, 'Của buổi sau')
  await prepare(session, one.id, 2, 'Đã có dự toán')
  await prepare(session, two.id, 1, '')
  isDone(await callOff(office, session, 'huy', other))
  expect(await itemsAt(other)).toEqual([
    { opinionId: own.id, position: 4, agencyId: 11, points: 'Của buổi sau' },
    { opinionId: two.id, position: 5, agencyId: 11, points: '' },
    { opinionId: one.id, position: 6, agencyId: 11, points: 'Đã có dự toán' },
  ])
  expect((await eventsOf(office.db, `agenda:${other.id}`)).at(-1)).toMatchObject({
    step: 'carry',
    data: { from: session.id, lines: 2 },
  })
  const old = await (await office.as('thu')(`/lam-viec/phien/${session.code}/chuong-trinh`)).text()
  expect(old).toContain('2 câu hỏi đã chuyển sang buổi')
  expect(old).toContain(`/lam-viec/phien/${other.code}/chuong-trinh`)
  const english = await office.as('thu')(`/lam-viec/phien/${session.code}/chuong-trinh?lang=en`)
  expect(await english.text()).toContain('2 questions were carried over to the session')
})

test('a session that is postponed and announced anew keeps its agenda', async () => {
  const { session } = await addPair(office)
  const one = await addQuestion(office, session)
  await prepare(session, one.id, 2, 'Đã có dự toán')
  const before = await itemsAt(session)
  isDone(await callOff(office, session, 'hoan'))
  expect(await itemsAt(session)).toEqual(before)
})

/** Somebody registered to speak, checked in and on the list; somebody who just came to both; a question on the list. */
async function fill(session: { id: number; code: string }) {
  const guest = await addGuest(office, session, { intent: 'speak' })
  const line = { id: office.platform.newId(), key: 'a-line', way: 'registered' as const, headCount: 1 }
  const there = { ...line, representatives: 1, hamletId: 31, groupName: '' }
  await recordAttendances(
    office.db,
    session.id,
    [{ ...there, registrationId: guest.id, personId: guest.personId }],
    by,
  )
  await addLine(office, session)
  const walkIn = await addTurn(office, session)
  const question = await addQuestion(office, session)
  const own = { hamletId: 31, groupName: '' }
  await recordTurns(
    office.db,
    session.id,
    [
      {
        ...own,
        id: office.platform.newId(),
        key: 'r',
        source: 'registered',
        personId: guest.personId,
        registrationId: guest.id,
      },
      {
        ...own,
        id: office.platform.newId(),
        key: 'q',
        source: 'advance',
        personId: question.personId,
        opinionId: question.id,
      },
    ],
    by,
  )
  return { guest, walkIn, question }
}

test('who is there stays there when only the hour changes, and nobody is there once the day is another', async () => {
  const { session } = await addPair(office)
  const { guest } = await fill(session)
  const [called] = await turnsOf(office, session)
  await office.db.update(turns).set({ state: 'speaking', calledAt: NOW }).where(eq(turns.id, called!.id))
  isDone(await moveTo(office, session, ['2026-11-23', '14:00', '16:00']))
  expect((await linesOf(office)).map(({ undoneAt }) => undoneAt)).toEqual([null, null])
  expect((await turnsOf(office, session)).map(({ state }) => state)).toEqual([
    'speaking',
    'waiting',
    'waiting',
  ])
  isDone(await moveTo(office, session, ['2026-12-04', '14:00', '16:00']))
  expect((await linesOf(office)).map(({ undoneAt }) => undoneAt)).toEqual([NOW, NOW])
  expect((await turnsOf(office, session)).map(({ state, calledAt }) => [state, calledAt])).toEqual([
    ['waiting', null],
    ['waiting', null],
    ['waiting', null],
  ])
  const [first] = await linesOf(office)
  expect((await eventsOf(office.db, `attendance:${first!.id}`)).at(-1)).toMatchObject({ step: 'undo' })
  const again = { id: office.platform.newId(), key: 'again', way: 'registered' as const, headCount: 1 }
  const line = { ...again, representatives: 1, hamletId: 31, groupName: '', personId: guest.personId }
  expect(
    (await recordAttendances(office.db, session.id, [{ ...line, registrationId: guest.id }], by)).ok,
  ).toBe(true)
})

test('who waits to speak waits at the session that takes over, in the same order, and can be checked in there', async () => {
  const { session, other } = await addPair(office)
  const { guest, question } = await fill(session)
  isDone(await callOff(office, session, 'huy', other))
  expect((await turnsOf(office, session)).map(({ state }) => state)).toEqual([
    'removed',
    'removed',
    'removed',
  ])
  const there = await turnsOf(office, other)
  expect(
    there.map(({ source, state, registrationId, opinionId }) => [source, state, registrationId, opinionId]),
  ).toEqual([
    ['walk_in', 'waiting', null, null],
    ['registered', 'waiting', guest.id, null],
    ['advance', 'waiting', null, question.id],
  ])
  expect((await eventsOf(office.db, `turn:${there[0]!.id}`)).map(({ step }) => step)).toEqual(['add'])
  const line = { id: office.platform.newId(), key: 'there', way: 'registered' as const, headCount: 1 }
  const put = { ...line, representatives: 1, hamletId: 31, groupName: '', personId: guest.personId }
  expect((await recordAttendances(office.db, other.id, [{ ...put, registrationId: guest.id }], by)).ok).toBe(
    true,
  )
})

test('who just came and left a number is told too, once', async () => {
  const { session } = await addPair(office)
  await fill(session)
  isDone(await callOff(office, session, 'huy'))
  const told = await office.db.select().from(outbox).where(eq(outbox.kind, 'session_cancelled'))
  // Mai who registered, Sen who just came (0912345679), Lan who asked.
  expect(told.map(({ channel }) => channel)).toEqual(['phone', 'phone', 'phone'])
})
