import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addAnswered, addAssigned } from '../support/answers.ts'
import { addCommitment } from '../support/commitments.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

const DAY = 86_400_000
let office: Office
let before: Awaited<ReturnType<typeof addSession>>
let next: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  before = await addSession(office, { theme: 'Buổi trước', state: 'concluded', startsAt: NOW - 90 * DAY })
  next = await addSession(office)
})
afterEach(() => office.close())

const publicPage = async () => (await office.visit(paths.session(next.code))).text()
const staffPage = async () => (await office.as('thu')(paths.staffSession(next.code))).text()

/** Two answered (one with something still to do), one open, one private, one separate: all of the session before. */
async function fill() {
  const done = await addAnswered(office, {}, { session: before })
  await addCommitment(office, {
    opinionId: done.id,
    answerId: done.answer,
    what: 'Việc đã xong',
    set: { state: 'done' },
  })
  const unresolved = await addAnswered(office, {}, { session: before })
  await addCommitment(office, { opinionId: unresolved.id, answerId: unresolved.answer, what: 'Việc còn dở' })
  await addCommitment(office, { sessionId: before.id, what: 'Việc theo kết luận' })
  const open = await addAssigned(office, { public_text: 'Nước yếu' }, { session: before, text: 'Nước yếu' })
  const apart = await addAnswered(office, {}, { session: before, text: 'Bí mật 1' })
  await addCommitment(office, { opinionId: apart.id, answerId: apart.answer, what: 'Bí mật 2' })
  await office.db.$client.execute({
    sql: "update opinions set state = 'separate' where id = ?",
    args: [apart.id],
  })
  const received = await addOpinion(office, { session: before, text: 'Riêng tư' })
  return { open, received }
}

test('the next session says what came of the one before and what is left', async () => {
  const { open } = await fill()
  const html = await publicPage()
  expect(html).toContain('Việc còn lại từ buổi trước')
  expect(html).toContain('2 ý kiến đã trả lời, 1 đã giải quyết xong, 1 đang thực hiện.')
  expect(html).toContain(`href="${paths.session(before.code)}"`)
  expect(html).toContain(`href="${paths.opinion(open.code)}"`)
  expect(html).toContain('1 ý kiến chưa trả lời')
  expect(html).toContain('2 cam kết chưa xong')
  expect(html).toContain('Việc còn dở')
  expect(html).toContain('Việc theo kết luận')
  expect(html).not.toMatch(/Việc đã xong|Bí mật|Riêng tư/)
  expect(await (await office.visit(`${paths.session(next.code)}?lang=en`)).text()).toContain(
    'Left from the previous session',
  )
})

test('the office also counts what is not public, and still nothing that is separate', async () => {
  const { received } = await fill()
  const html = await staffPage()
  expect(html).toContain('2 ý kiến đã trả lời, 1 đã giải quyết xong, 2 đang thực hiện.')
  expect(html).toContain(`href="${paths.staffOpinion(received.code)}"`)
  expect(html).not.toContain('Bí mật')
})

test('only the last one held, of the same unit and kind, counts', async () => {
  await fill()
  await addSession(office, { kind: 'reception', form: 'regular', state: 'held', startsAt: NOW - 2 * DAY })
  await addSession(office, { unitId: 2, state: 'held', startsAt: NOW - 3 * DAY })
  await addSession(office, { state: 'cancelled', startsAt: NOW - 4 * DAY })
  expect(await publicPage()).toContain('2 ý kiến đã trả lời')
  const nearer = await addSession(office, { theme: 'Buổi gần hơn', state: 'held', startsAt: NOW - 5 * DAY })
  const html = await publicPage()
  expect(html).toContain(`href="${paths.session(nearer.code)}"`)
  expect(html).toContain('0 ý kiến đã trả lời, 0 đã giải quyết xong, 0 đang thực hiện.')
  expect(html).toContain('Không còn việc nào chưa xong.')
})

test('the first of its kind says nothing of one before', async () => {
  const first = await addSession(office, { unitId: 2, venueId: 52 })
  const html = await (await office.visit(paths.session(first.code))).text()
  expect(html).not.toContain('Việc còn lại từ buổi trước')
})

test.each([1, 3])('what is left of %i costs the same trips', async (n) => {
  for (let i = 0; i < n; i++) {
    const opinion = await addAnswered(office, {}, { session: before })
    await addCommitment(office, { opinionId: opinion.id, answerId: opinion.answer, what: `Việc ${i}` })
    await addAssigned(office, {}, { session: before })
  }
  office.queries.reset()
  await publicPage()
  const publicTrips = office.queries.trips()
  office.queries.reset()
  await staffPage()
  expect([publicTrips, office.queries.trips()]).toEqual([4, 4])
})
