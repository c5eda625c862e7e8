import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { requestRecomputation } from '../../db/records/recomputations.ts'
import { recomputations } from '../../db/schema/deadlines.ts'
import { calendarDays } from '../../db/schema/office.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { write } from '../../db/write.ts'
import { tick } from '../../src/jobs/tick.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

/** 24 December becomes a day off; the run that follows is through before anything else is stored. */
async function takeADayOff() {
  const { db } = office
  const request = { id: 900, cause: 'calendar', calendarVersion: 2, requestedBy: 105, at: NOW } as const
  await write(db, {
    at: NOW,
    actorId: 105,
    changes: [{ subject: 'calendar:1', step: 'change', head: 'latest' }],
    statements: [
      db.insert(calendarDays).values({ on: '2026-12-24', kind: 'off', decided: true, reason: 'swap' }),
      ...requestRecomputation(db, request),
    ],
  })
  await tick(office.platform)
}
const runs = () => office.db.select().from(recomputations).orderBy(recomputations.id)

test('a date that was read by the old calendar and stored after the run is computed once more', async () => {
  const session = await addSession(office)
  await takeADayOff()
  const late = await addOpinion(office, { session })
  await tick(office.platform)
  const [row] = await office.db.select().from(opinions).where(eq(opinions.id, late.id))
  expect([row?.dueOn, row?.calendarVersion]).toEqual(['2026-12-25', 2])
  expect((await runs()).map(({ requestedBy, looked }) => [requestedBy, looked])).toEqual([
    [105, 0],
    [null, 1],
  ])
})

test('it is looked for once a version, and not at all where nothing was stored since', async () => {
  await takeADayOff()
  await tick(office.platform)
  expect(await runs()).toHaveLength(1)
  await addOpinion(office, {})
  for (let i = 0; i < 3; i++) await tick(office.platform)
  expect(await runs()).toHaveLength(2)
})
