import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../db/connect.node.ts'
import { departures } from '../../db/schema/handling.ts'
import { events } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { people } from '../../db/schema/people.ts'
import { verifyLedger } from '../../db/verify.ts'
import { forgottenBefore } from '../../src/domain/erasure.ts'
import { RULES } from '../../src/domain/shipped-rules.ts'
import { forgetContacts } from '../../src/jobs/forget-contacts.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'
import { addFile } from '../support/stored-files.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DAY = 86_400_000
/** NOW is 23 November 2026; the term is 24 months. */
const LONG_AGO = Date.UTC(2024, 10, 22, 16, 59)
const TOO_LATE = Date.UTC(2024, 10, 22, 17)
const forgotten = async (personId: number) =>
  (await office.db.select().from(people)).find(({ id }) => id === personId)!.name === ''
const OPEN = { registers: true, capacity: 5 }
const closed = (closedAt: number) => ({ set: { state: 'closed', closed_at: closedAt } })

async function leave(opinion: { id: number }, to: string, leftAt: number, into: number | null = null) {
  await office.db.insert(departures).values({
    ...{ opinionId: opinion.id, to: to as never, reason: 'x', leftAt, intoOpinionId: into },
  })
}

test.each([
  ['2026-11-23', '2024-11-23'],
  ['2028-02-29', '2026-02-28'],
  ['2026-12-31', '2024-12-31'],
])('on %s what ended before %s has outlived its term', (today, before) => {
  const place = { unitId: 1, level: 'commune' } as const
  expect(forgottenBefore(today, RULES, place)).toBe(Date.parse(`${before}T00:00:00+07:00`))
  const own = { ...RULES.find(({ id }) => id === 'CONTACT_RETENTION')!, value: 12, officeId: 1 }
  const sooner = new Date(Date.parse(`${before}T00:00:00+07:00`))
  sooner.setUTCFullYear(sooner.getUTCFullYear() + 1)
  expect(forgottenBefore(today, [...RULES, own], place)).toBe(
    today === '2028-02-29' ? Date.parse('2027-02-28T00:00:00+07:00') : sooner.getTime(),
  )
  expect(forgottenBefore(today, [], place)).toBe(null)
})

test('24 months after an opinion ended its person goes, by the clock; words, files and answers stay', async () => {
  const due = await addOpinion(office, closed(LONG_AGO))
  const file = await addFile(office, due, { purpose: 'asker', addedBy: null, name: 'anh.pdf' })
  const late = await addOpinion(office, closed(TOO_LATE))
  const open = await addOpinion(office, { set: { state: 'assigned' } })
  const answered = await addOpinion(office, { set: { state: 'answered', answered_at: LONG_AGO } })
  const separate = await addOpinion(office, { set: { state: 'separate', closed_at: LONG_AGO } })
  const refused = await addOpinion(office, { set: { state: 'refused' } })
  await leave(refused, 'refused', LONG_AGO)
  const lately = await addOpinion(office, { set: { state: 'filed' } })
  await leave(lately, 'filed', LONG_AGO)
  await leave(lately, 'filed', TOO_LATE)
  const merged = await Promise.all(
    [due, late, answered, refused].map(() => addOpinion(office, { set: { state: 'merged' } })),
  )
  for (const [i, into] of [due, late, answered, refused].entries())
    await leave(merged[i]!, 'merged', LONG_AGO, into.id)

  expect(await forgetContacts(office.platform)).toBe(true)
  expect(await forgetContacts(office.platform)).toBe(false)
  const all = [due, late, open, answered, separate, refused, lately, ...merged]
  expect(await Promise.all(all.map(({ personId }) => forgotten(personId)))).toEqual([
    ...[true, false, false, false, false, true, false],
    ...[true, false, false, true],
  ])
  const [row] = (await office.db.select().from(opinions)).filter(({ id }) => id === due.id)
  expect([row!.originalText, row!.place, row!.digestKey]).toEqual([due.text, '', null])
  const files = await office.db.$client.execute('select code, removed_at from attachments')
  expect(files.rows.map(({ code, removed_at: removedAt }) => [code, removedAt])).toEqual([[file, null]])
  const [last] = (await eventsOf(office.db, `opinion:${due.id}`)).slice(-1)
  expect([last!.step, last!.actorId, last!.data.by]).toEqual(['erase', null, 'office'])
  expect((await verifyLedger(office.db)).fault).toBe(null)
})

test('whoever registered goes 24 months after the session', async () => {
  const [old, recent] = [await addSession(office, OPEN), await addSession(office, OPEN)]
  const first = await addRegistration(office, old, { about: 'việc riêng' })
  const second = await addRegistration(office, recent)
  for (const [{ id }, endsAt] of [[old, LONG_AGO] as const, [recent, TOO_LATE] as const]) {
    await office.db.$client.execute({
      sql: 'update sessions set starts_at = ?, ends_at = ? where id = ?',
      args: [endsAt - DAY, endsAt, id],
    })
  }
  while (await forgetContacts(office.platform));
  expect([await forgotten(first.personId), await forgotten(second.personId)]).toEqual([true, false])
  expect((await eventsOf(office.db, `registration:${first.id}`)).at(-1)!.data).toEqual({ by: 'office' })
})

test('it looks once a day, and twice is as good as once', async () => {
  await addOpinion(office, closed(LONG_AGO))
  while (await forgetContacts(office.platform));
  const count = async () => (await office.db.select().from(events)).length
  const after = await count()
  await addOpinion(office, closed(LONG_AGO))
  const added = await count()
  expect([await forgetContacts(office.platform), await count()]).toEqual([false, added])
  expect(added).toBe(after + 1)
  office.at(NOW + DAY)
  expect(await forgetContacts(office.platform)).toBe(true)
  while (await forgetContacts(office.platform));
  const settled = await count()
  await forgetContacts(office.platform)
  expect(await count()).toBe(settled)
})

test('of more than a piece, ended in the middle and run by two at once, each person goes once', async () => {
  const added = []
  for (let n = 0; n < 130; n++) added.push(await addOpinion(office, closed(LONG_AGO)))
  expect(await forgetContacts(office.platform)).toBe(true)
  const { rows } = await office.db.$client.execute('pragma database_list')
  // The process ended here; two others start.
  const [one, two] = [
    await openDatabase({ url: `file:${rows[0]!.file}` }),
    await openDatabase({ url: `file:${rows[0]!.file}` }),
  ]
  const run = async (db: typeof one) => {
    while (await forgetContacts({ ...office.platform, database: () => db }));
  }
  await Promise.all([run(one), run(two)])
  for (const db of [one, two]) db.$client.close()
  const erased = (await office.db.select().from(events)).filter(({ step }) => step === 'erase')
  expect([erased.length, new Set(erased.map(({ subject }) => subject)).size]).toEqual([130, 130])
  expect((await office.db.select().from(people)).filter(({ name }) => name !== '')).toEqual([])
  expect((await verifyLedger(office.db)).fault).toBe(null)
})
