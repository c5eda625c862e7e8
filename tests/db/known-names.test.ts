import { afterAll, beforeAll, expect, test } from 'vitest'
import { findKnownNames } from '../../db/queries/known-names.ts'
import { people } from '../../db/schema/people.ts'
import { write } from '../../db/write.ts'
import { fold } from '../../src/domain/folding.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
  const who = (name: string) => ({ name, phone: '0912345678', email: '', hamletId: null, address: '' })
  await addOpinion(office, { person: who('Đặng Thị Hường') })
  await addOpinion(office, { person: who('Giàng A Páo') })
  await addOpinion(office, { unitId: 2, person: { ...who('Vũ Văn Ngoài') } })
  const session = await addSession(office, { registers: true })
  await addRegistration(office, session, { person: who('Lò Thị Ơn') })
})
afterAll(() => office.close())

const ask = async (...texts: string[]) =>
  (
    await findKnownNames(
      office.db,
      texts.map((text) => ({ unitId: 1, texts: [text] })),
    )
  ).map((names) => names.sort())

test('people of the unit that a text names are found in every spelling, in one trip', async () => {
  office.queries.reset()
  expect(
    await ask('bà ĐẶNG THỊ HƯỜNG', 'ba dang thi huong va anh giang a pao', 'chị Lò Thị Ơn', 'không ai cả'),
  ).toEqual([['Đặng Thị Hường'], ['Giàng A Páo', 'Đặng Thị Hường'], ['Lò Thị Ơn'], []])
  expect(office.queries.trips()).toBe(1)
})

test('people of another unit and part of a longer word are not', async () => {
  expect(await ask('ông Vũ Văn Ngoài', 'Đặng Thị Hườngs')).toEqual([[], []])
})

test('nobody asked for: no trip', async () => {
  office.queries.reset()
  expect(await findKnownNames(office.db, [])).toEqual([])
  expect(office.queries.trips()).toBe(0)
})

test('the database folds a name as the rules do', async () => {
  const letters = [...'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ']
  const name = ` ${letters.map((letter) => `${letter}${letter.toUpperCase()}`).join('')}  X   Y `
  const row = office.db.insert(people).values({ id: 7, name })
  await write(office.db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: 'person:7', step: 'add', head: 'new' }],
    statements: [row],
  })
  const { rows } = await office.db.$client.execute('select folded_name from people where id = 7')
  expect(rows[0]!.folded_name).toBe(fold(name))
})

test('the look-up runs by index', async () => {
  const { rows } = await office.db.$client.execute(`explain query plan
    select name from people where people.folded_name in (select value from json_each('["a b"]'))`)
  expect(rows.map(({ detail }) => String(detail)).join('\n')).toContain('people_folded_name')
})
