import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { visits } from '../../db/schema/reception.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { paths } from '../../src/paths.ts'
import { addLine } from '../support/closing-lines.ts'
import { hidden } from '../support/concluding.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { addVisit } from '../support/visits.ts'

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office, { kind: 'reception', startsAt: NOW - 3_600_000, state: 'in_progress' })
})
afterEach(() => office.close())

const sum = async () => (await office.as('thu')(paths.closingSum(session.code))).text()
const stored = async () => (await office.db.select().from(sessions).where(eq(sessions.id, session.id)))[0]!
const end = async () =>
  office.as('thu')(paths.ending(session.code), form({ seen: String((await stored()).seq) }))

test('a reception day is not ended while somebody waits; the sum names them', async () => {
  await addVisit(office, session)
  await addVisit(office, session, { set: { state: 'waiting' } })
  await addVisit(office, session, { set: { state: 'left' } })
  expect(await sum()).toContain('2 lượt tiếp chưa xong: số 1, 2')
  expect(hidden(await sum(), 'seen')).toEqual([])
  const refused = await end()
  expect([refused.status, (await stored()).state]).toEqual([409, 'in_progress'])
  expect(await refused.text()).toContain('còn lượt tiếp chưa xong')
  await office.db.update(visits).set({ state: 'left' })
  expect((await end()).status).toBe(303)
  expect((await stored()).state).toBe('held')
})

test('a matter that no visit counts is named, and hinders nothing', async () => {
  const inVisit = await addLine(office, session, {
    outcome: 'parked',
    reason: 'no_time',
    set: { source: 'reception' },
  })
  await addVisit(office, session, { opinionId: inVisit.id, set: { state: 'done' } })
  await addLine(office, session, {
    outcome: 'parked',
    reason: 'no_time',
    set: { source: 'reception' },
  })
  await addLine(office, session, { outcome: 'parked', reason: 'no_time' })
  expect(await sum()).toContain(`1 vụ việc không gắn với lượt tiếp nào: ý kiến số 2`)
  expect((await end()).status).toBe(303)
})
