import { eq } from 'drizzle-orm'
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
  await addOpinion(office, { person: who('Phùng Thị Tố Giác'), set: { state: 'separate' } })
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

test('who only reported a breach of law is told by nothing', async () => {
  expect(await ask('bà Phùng Thị Tố Giác')).toEqual([[]])
})

test('nobody asked for: no trip', async () => {
  office.queries.reset()
  expect(await findKnownNames(office.db, [])).toEqual([])
  expect(office.queries.trips()).toBe(0)
})

test('every letter of the alphabet, with each mark and in both cases, is found by its plain one', async () => {
  const letters = [...'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ']
  const name = letters.map((letter) => `Nguyễn ${letter}${letter.toUpperCase()}x Ba`)
  for (const [i, one] of name.entries())
    await addOpinion(office, {
      person: { name: one, phone: `09123456${10 + i}`, email: '', hamletId: null, address: '' },
    })
  for (const one of name) expect(await ask(fold(one))).toEqual([expect.arrayContaining([one])])
})

test('a new name is found and the former one no longer', async () => {
  const { id } = (await office.db.select().from(people)).find((one) => one.name === 'Giàng A Páo')!
  await write(office.db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: `person:${id}`, step: 'edit', head: 'latest' }],
    statements: [office.db.update(people).set({ name: 'Giàng A Dơ' }).where(eq(people.id, id))],
  })
  expect(await ask('Giàng A Páo', 'giang a do')).toEqual([[], ['Giàng A Dơ']])
})

test('the look-up begins with the index of names', async () => {
  const { rows } = await office.db.$client.execute(`explain query plan
    select name from people where people.id in
      (select doc from people_names_words where term in (select value from json_each('["a0b"]')))`)
  const plan = rows.map(({ detail }) => String(detail)).join('\n')
  expect(plan).toContain('VIRTUAL TABLE INDEX')
  expect(plan).toContain('SEARCH people USING INTEGER PRIMARY KEY')
})
