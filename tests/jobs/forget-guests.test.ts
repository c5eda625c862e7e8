import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordForgotten } from '../../db/records/forgotten.ts'
import { captures, cardEdits, lateCards } from '../../db/schema/captures.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { people } from '../../db/schema/people.ts'
import { visitMatters, visits } from '../../db/schema/reception.ts'
import { attendances, turns } from '../../db/schema/room.ts'
import { verifyLedger } from '../../db/verify.ts'
import { forgetContacts } from '../../src/jobs/forget-contacts.ts'
import { eventsOf, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

/** NOW is 23 November 2026; the term is 24 months. */
const LONG_AGO = Date.UTC(2024, 10, 20, 3)
const LATELY = Date.UTC(2026, 10, 20, 3)
const HELD = { state: 'held' } as const

let last = 0
async function addPerson(name: string) {
  const id = office.platform.newId()
  await office.db.insert(people).values({ id, name, phone: '0900000001', address: 'số 7', hamletId: 31 })
  return id
}
const common = (sessionId: number, personId: number) => ({
  id: office.platform.newId(),
  sessionId,
  personId,
  key: (++last).toString(16).padStart(32, '0'),
})

async function addTurn(sessionId: number, personId: number) {
  const turn = { ...common(sessionId, personId), position: ++last, source: 'walk_in' as const }
  await office.db.insert(turns).values({ ...turn, state: 'spoken', addedBy: 101, addedAt: LONG_AGO })
  return turn.id
}
async function addVisit(sessionId: number, personId: number) {
  const visit = { ...common(sessionId, personId), number: ++last, state: 'done' as const }
  const rest = { identityNumber: '031200000001', arrivedAt: LONG_AGO, recordedBy: 101 }
  await office.db.insert(visits).values({ ...visit, ...rest, seq: 0, headHash: '', updatedAt: LONG_AGO })
  return visit.id
}
const nameOf = async (id: number) =>
  (await office.db.select().from(people)).find((one) => one.id === id)!.name
const identities = async () => (await office.db.select().from(visits)).map((visit) => visit.identityNumber)

async function fillRoom(startsAt: number) {
  const { id } = await addSession(office, { startsAt, ...HELD })
  const [spoke, came, received, late] = await Promise.all(
    ['Nói', 'Đến', 'Được tiếp', 'Đến sau'].map((name) => addPerson(name)),
  )
  await addTurn(id, spoke!)
  await office.db.insert(attendances).values({
    ...common(id, came!),
    ...{ way: 'walk_in', headCount: 3, arrivedAt: startsAt, recordedBy: 101 },
  })
  await addVisit(id, received!)
  await office.db.insert(lateCards).values({
    ...common(id, late!),
    ...{
      kind: 'question',
      topic: 'roads',
      text: 'x',
      saidAt: startsAt,
      arrivedAt: startsAt,
      recordedBy: 101,
    },
  })
  return [spoke!, came!, received!, late!]
}

test('24 months after a session those who were only in its room go, and what was counted stays', async () => {
  const old = await fillRoom(LONG_AGO)
  const recent = await fillRoom(LATELY)
  while (await forgetContacts(office.platform));
  expect(await Promise.all(old.map(nameOf))).toEqual(['', '', '', ''])
  expect(await Promise.all(recent.map(nameOf))).toEqual(['Nói', 'Đến', 'Được tiếp', 'Đến sau'])
  expect(await identities()).toEqual(['', '031200000001'])
  expect((await office.db.select().from(attendances)).map(({ headCount }) => headCount)).toEqual([3, 3])
  expect((await eventsOf(office.db, `person:${old[0]}`)).map(({ step }) => step)).toEqual(['erase'])
  expect(await eventsOf(office.db, `person:${recent[0]}`)).toEqual([])
})

test('who raised an opinion keeps the term of that opinion, though they spoke long ago', async () => {
  const { id } = await addSession(office, { startsAt: LONG_AGO, ...HELD })
  const opinion = await addOpinion(office, { session: { id }, set: { state: 'assigned' } })
  await addTurn(id, opinion.personId)
  while (await forgetContacts(office.platform));
  expect(await nameOf(opinion.personId)).toBe('Hoàng Thị Lan')
})

test('with the person of an opinion goes what the room held of them, and nobody else', async () => {
  const { id } = await addSession(office, { startsAt: LATELY, ...HELD })
  const opinion = await addOpinion(office, { session: { id }, set: { state: 'closed', closed_at: LATELY } })
  const [own, received] = [await addPerson('Lan ở micro'), await addPerson('Lan ở bàn tiếp')]
  const turnId = await addTurn(id, own)
  await addTurn(id, received)
  const visitId = await addVisit(id, received)
  await addVisit(id, own)
  await office.db.insert(captures).values({ opinionId: opinion.id, sessionId: id, turnId, saidAt: LATELY })
  await office.db.insert(visitMatters).values({ id: 1, visitId, opinionId: opinion.id })
  await office.db.insert(cardEdits).values({
    ...{ id: 1, opinionId: opinion.id, textBefore: 'cũ', text: 'mới', nameBefore: 'Hoàng Lan' },
    ...{ topicBefore: 'roads', kindBefore: 'question', editedBy: 101, editedAt: LATELY },
  })
  const stranger = await addPerson('Người lạ')
  const [row] = await office.db.select().from(opinions)
  const person = { phone: '0912345678', email: '' }
  const erasing = { files: null, by: 'command' } as const
  expect((await recordForgotten(office.db, [{ ...row!, person }], [], erasing, LATELY)).ok).toBe(true)
  expect(await Promise.all([opinion.personId, own, received, stranger].map(nameOf))).toEqual([
    '',
    '',
    '',
    'Người lạ',
  ])
  expect((await office.db.select().from(cardEdits)).map(({ nameBefore }) => nameBefore)).toEqual([''])
  expect(await identities()).toEqual(['', ''])
  const { fault } = await verifyLedger(office.db)
  expect(fault?.subject).not.toBe(`opinion:${opinion.id}`)
})
