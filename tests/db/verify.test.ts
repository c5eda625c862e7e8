import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyLedger } from '../../db/verify.ts'
import { addCommitment } from '../support/commitments.ts'
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

test('a commitment is walked like everything else: a changed event, a cut history and a row changed by hand are found', async () => {
  const { id } = await addCommitment(office)
  expect((await verifyLedger(office.db)).fault).toBeNull()
  const its = `commitment:${id}`
  await office.db.$client.execute({ sql: "update commitments set head_hash = 'x' where id = ?", args: [id] })
  expect((await verifyLedger(office.db)).fault).toEqual({ subject: its, seq: 1, why: 'head' })
  await office.db.$client.execute('drop trigger events_are_not_edited')
  await office.db.$client.execute({
    sql: 'update events set data = \'{"due":"2030-01-01"}\' where subject = ?',
    args: [its],
  })
  expect((await verifyLedger(office.db)).fault).toEqual({ subject: its, seq: 1, why: 'hash' })
})
