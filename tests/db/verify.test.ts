import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyLedger } from '../../db/verify.ts'
import { type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let subject: string
beforeEach(async () => {
  office = await openOffice()
  const { id } = await addOpinion(office)
  subject = `opinion:${id}`
})
afterEach(() => office.close())

/** What a hand in the database file could do, with the guards of the history taken away. */
const tamper = async (sql: string) => {
  await office.db.$client.execute('drop trigger events_are_not_edited')
  await office.db.$client.execute('drop trigger events_are_not_deleted')
  await office.db.$client.execute({ sql, args: [subject] })
}

test('an untouched office is whole', async () => {
  expect((await verifyLedger(office.db)).fault).toBeNull()
})

test('a word changed in an event is found', async () => {
  await tamper("update events set data = '{}' where subject = ?")
  expect((await verifyLedger(office.db)).fault).toEqual({ subject, seq: 1, why: 'hash' })
})

test('a removed event is found', async () => {
  await tamper('update events set seq = 2 where subject = ?')
  expect((await verifyLedger(office.db)).fault).toEqual({ subject, seq: 2, why: 'gap' })
})

test('a record whose history was cut off is found', async () => {
  await tamper('delete from events where subject = ?')
  expect((await verifyLedger(office.db)).fault).toEqual({ subject, seq: 1, why: 'head' })
})
