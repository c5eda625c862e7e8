import { afterEach, beforeEach, expect, test } from 'vitest'
import { answers } from '../../db/schema/answers.ts'
import { roomOutcomes } from '../../db/schema/captures.ts'
import { addRunning, answerEntry, cardEntry, entryPath, newKey } from '../support/live.ts'
import { eventsOf, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
})
afterEach(() => office.close())

const send = async (init: RequestInit, to = session): Promise<Record<string, unknown>> => {
  const answer = await office.as('thu')(entryPath(to), init)
  return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) }
}
const noted = () => office.db.select().from(answers).orderBy(answers.version)
const outcomes = () => office.db.select().from(roomOutcomes)

test('an answer finds its card by the key under which the card itself was sent', async () => {
  const cardKey = newKey()
  const { code } = await send(cardEntry({ key: cardKey }))
  const told = await send(answerEntry({ card_key: cardKey }))
  expect(told).toMatchObject({ status: 200, is: 'recorded', code, number: 1 })
  expect(await noted()).toMatchObject([{ version: 1, text: 'Sẽ sửa.', signerId: 61 }])
})

test('answer and outcome together are two steps of one batch', async () => {
  const opinion = await addOpinion(office, { session })
  const fields = { card: opinion.code, outcome: 'to_agency', agency_id: 11, due_on: '2026-12-10' }
  expect(await send(answerEntry(fields))).toMatchObject({ status: 200, is: 'recorded' })
  expect(await outcomes()).toMatchObject([
    {
      opinionId: opinion.id,
      outcome: 'to_agency',
      leaderId: 61,
      agencyId: 11,
      dueOn: '2026-12-10',
      setBy: 101,
    },
  ])
  const events = await eventsOf(office.db, `opinion:${opinion.id}`)
  expect(events.map(({ step }) => step)).toEqual(['receive', 'note_oral_answer', 'set_outcome'])
  expect(events[1]!.batch).toBe(events[2]!.batch)
})

test('ten times at once is one answer, and again after a colleague’s newer word still a repeat', async () => {
  const opinion = await addOpinion(office, { session })
  const key = newKey()
  const post = () => send(answerEntry({ key, card: opinion.code }))
  const told = await Promise.all(Array.from({ length: 10 }, post))
  expect(told.map(({ status }) => status)).toEqual(Array(10).fill(200))
  await send(answerEntry({ card: opinion.code, text: 'Xin nói thêm.', seen: 1 }))
  expect(await post()).toMatchObject({ status: 200, is: 'repeat' })
  expect(await noted()).toHaveLength(2)
})

test('an answer that did not see a colleague’s is given that one, and nothing is stored', async () => {
  const opinion = await addOpinion(office, { session })
  await send(answerEntry({ card: opinion.code }))
  const told = await send(answerEntry({ card: opinion.code, text: 'Khác.', leader_id: 62 }))
  expect(told).toMatchObject({ status: 409, is: 'unseen', answer: { text: 'Sẽ sửa.', version: 1 } })
  expect(await noted()).toHaveLength(1)
  const seen = await send(answerEntry({ card: opinion.code, text: 'Khác.', leader_id: 62, seen: 1 }))
  expect(seen).toMatchObject({ status: 200, is: 'recorded' })
})

test('an answer to a card that came late says so; to a session that is over, that it takes none', async () => {
  const opinion = await addOpinion(office, { session })
  await office.db.$client.execute("update sessions set state = 'held'")
  const cardKey = newKey()
  expect(await send(cardEntry({ key: cardKey }))).toMatchObject({ is: 'late' })
  expect(await send(answerEntry({ card_key: cardKey }))).toMatchObject({ status: 409, is: 'late_card' })
  expect(await send(answerEntry({ card: opinion.code }))).toMatchObject({ status: 409, is: 'shut' })
  expect(await noted()).toEqual([])
})

test('an answer to what is separate, to another session’s card, or to none finds nothing', async () => {
  const [separate, elsewhere] = [
    await addOpinion(office, { session, set: { state: 'separate' } }),
    await addOpinion(office, { session: await addRunning(office) }),
  ]
  for (const card of [separate.code, elsewhere.code, ''])
    expect(await send(answerEntry({ card }))).toMatchObject({ status: 404, is: 'gone' })
  expect(await noted()).toEqual([])
})

test('an outcome without what belongs to it is told which field', async () => {
  const opinion = await addOpinion(office, { session })
  const told = await send(answerEntry({ card: opinion.code, outcome: 'to_agency', due_on: '2026-11-20' }))
  expect(told).toMatchObject({ status: 422, is: 'wrong' })
  expect(Object.keys(told.errors as object)).toEqual(['agency_id', 'due_on'])
  expect([await noted(), await outcomes()]).toEqual([[], []])
})
