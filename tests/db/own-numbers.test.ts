import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../db/database.ts'
import { recordPublication } from '../../db/records/documents.ts'
import { answers, documents } from '../../db/schema/answers.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { dayOf } from '../../src/domain/day.ts'
import { addApproved } from '../support/answers.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { openRemoteOffice } from '../support/remote-office.ts'

type Holder = Pick<Office, 'db' | 'platform'>

/** Issues every approved opinion at once, each taking its number by itself at `at`. */
async function issueAll({ db, platform }: Holder, ids: number[], at = NOW) {
  return Promise.all(
    ids.map(async (id) => {
      const [opinion] = await db.select().from(opinions).where(eq(opinions.id, id))
      const [answer] = await db.select().from(answers).where(eq(answers.opinionId, id))
      const move = {
        step: 'publish',
        from: 'approved',
        to: 'answered',
        seq: opinion!.seq + 1,
        actorId: 101,
        at,
      } as const
      const issued = { ...opinion!, person: { email: '', phone: '' }, around: { commitments: [] } }
      const numbering = { isOwn: true as const, series: 'UBND-PM', issuedOn: dayOf(at) }
      return recordPublication(
        db,
        issued,
        { answer: answer!.id, document: platform.newId(), numbering },
        move,
      )
    }),
  )
}

async function numbersOf(db: Db) {
  const rows = await db.select().from(documents).orderBy(documents.year, documents.number)
  return rows.map(({ year, number }) => `${year}/${number}`)
}

const approved = async (office: Office, many: number) => {
  const ids: number[] = []
  for (let i = 0; i < many; i++) ids.push((await addApproved(office)).id)
  return ids
}

const upTo = (n: number, year = 2026) => Array.from({ length: n }, (_, i) => `${year}/${i + 1}`)

test('a hundred answers issued at once take a hundred numbers without a gap', async () => {
  const office = await openOffice()
  const outcomes = await issueAll(office, await approved(office, 100))
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  expect(await numbersOf(office.db)).toEqual(upTo(100))
  office.close()
}, 120_000)

test('over the network twenty at once take twenty numbers without a gap', async () => {
  const office = await openRemoteOffice()
  const secretKey = 'a test key that is long enough to be one'
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const holder = { ...office, platform: { ...office.platform, secretKey, random } } as unknown as Office
  const outcomes = await issueAll(holder, await approved(holder, 20))
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  expect(await numbersOf(office.db)).toEqual(upTo(20))
  await office.close()
}, 120_000)

test('the last minute of a year and the first of the next stand in two books', async () => {
  const office = await openOffice()
  const [last, ...first] = await approved(office, 3)
  await issueAll(office, [last!], Date.UTC(2026, 11, 31, 16, 59))
  await issueAll(office, first, Date.UTC(2026, 11, 31, 17, 0))
  expect(await numbersOf(office.db)).toEqual(['2026/1', '2027/1', '2027/2'])
  office.close()
})

test('one that lost a race takes no number with it', async () => {
  const office = await openOffice()
  const [one] = await approved(office, 1)
  const outcomes = await issueAll(office, Array(10).fill(one))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await numbersOf(office.db)).toEqual(['2026/1'])
  office.close()
})
