import { createClient, type Transaction } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answers } from '../../db/schema/answers.ts'
import { addRunning, card, keyIn, livePath, newKey, notePath, SAID, stored } from '../support/live.ts'
import { form, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let lock: Transaction | undefined
beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await lock?.rollback()
  office.close()
})

/** Another process keeps the database to itself until `lock` is given back. */
async function lockDatabase() {
  const { rows } = await office.db.$client.execute('pragma database_list')
  lock = await createClient({ url: `file:${rows[0]!.file}` }).transaction('write')
}

test('while the database is locked nothing typed is lost, and the same press later makes one card', async () => {
  const session = await addRunning(office)
  const opinion = await addOpinion(office, { session })
  await lockDatabase()
  const key = newKey()
  const note = form({ leader_id: 61, text: 'Sẽ sửa.', seen: 0 }, { hx: true })
  const [written, noted] = await Promise.all([
    office.as('thu')(livePath(session), card({ key }, { hx: true })),
    office.as('thu')(notePath(session, opinion), note),
  ])
  const [html, beside] = [await written.text(), await noted.text()]
  expect([written.status, noted.status, written.headers.get('retry-after')]).toEqual([503, 503, '5'])
  expect([html.includes(SAID.text), keyIn(html), beside.includes('Sẽ sửa.')]).toEqual([true, key, true])
  expect(html).toContain('Hệ thống đang bận')
  await lock!.rollback()
  await office.as('thu')(livePath(session), card({ key }, { hx: true }))
  expect((await stored(office)).map(({ number }) => number)).toEqual([1, 2])
  expect(await office.db.select().from(answers)).toEqual([])
}, 120_000)
