import { afterEach, beforeEach, expect, test } from 'vitest'
import { findStaffOpinion } from '../../db/queries/opinions.ts'
import type { Actor } from '../../src/domain/actor.ts'
import { eventsOf, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const secretaryOf = (unitId: number): Actor => ({
  id: 101,
  username: 'thu',
  name: 'Thu',
  signInId: 1,
  mustChangePassword: false,
  roles: [{ role: 'secretary', unitId, unitIds: [unitId], agencyId: null }],
})

test('an opinion is recorded with its number, its person and its first event, and found whole in one trip', async () => {
  const session = await addSession(office)
  await addOpinion(office, { session })
  const second = await addOpinion(office, { session, text: 'Câu hỏi thứ hai' })
  office.queries.reset()
  const found = await findStaffOpinion(office.db, secretaryOf(1), second.code)
  expect(office.queries.trips()).toBe(1)
  expect(found).toMatchObject({
    number: 2,
    state: 'received',
    seq: 1,
    originalText: 'Câu hỏi thứ hai',
    hamlet: { name: 'Thôn Thượng' },
  })
  expect(found!.person.name).toBe('Hoàng Thị Lan')
  expect(found!.history.map(({ step }) => step)).toEqual(['receive'])
  expect((await eventsOf(office.db, `opinion:${second.id}`))[0]!.hash).toBe(found!.headHash)
})

test('a secretary of another unit finds nothing, and nobody finds what is separate', async () => {
  const opinion = await addOpinion(office)
  expect(await findStaffOpinion(office.db, secretaryOf(1), opinion.code)).not.toBeNull()
  expect(await findStaffOpinion(office.db, secretaryOf(2), opinion.code)).toBeNull()
  const separate = await addOpinion(office, { set: { state: 'separate' } })
  expect(await findStaffOpinion(office.db, secretaryOf(1), separate.code)).toBeNull()
})

test('what a resident said, its code, day and number are never rewritten, and nothing is deleted', async () => {
  const session = await addSession(office)
  const { id } = await addOpinion(office, { session })
  const change = (sql: string) => office.db.$client.execute({ sql, args: [id] })
  await expect(change("update opinions set original_text = 'x' where id = ?")).rejects.toThrow(
    'keeps its words',
  )
  await expect(change('update opinions set number = 9 where id = ?')).rejects.toThrow('keeps its words')
  await expect(change('delete from opinions where id = ?')).rejects.toThrow('not deleted')
})
