import { afterEach, beforeEach, expect, test } from 'vitest'
import { captures } from '../../db/schema/captures.ts'
import { hamlets } from '../../db/schema/office.ts'
import { people } from '../../db/schema/people.ts'
import { turns } from '../../db/schema/room.ts'
import { addRunning, card, livePath, stored, storedPeople } from '../support/live.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
})
afterEach(() => office.close())

async function addTurn(id: number, set: Partial<typeof turns.$inferInsert> & { name: string }) {
  const { name, ...turn } = set
  const person = { id: 900 + id, name, phone: '', email: '', hamletId: 32, address: '' }
  await office.db.insert(people).values(person)
  await office.db.insert(turns).values({
    ...{ id, sessionId: session.id, key: `k${id}`, position: id, source: 'walk_in', personId: person.id },
    ...{ hamletId: 32, state: 'waiting', addedBy: 101, addedAt: NOW, ...turn },
  })
}
const page = async (query = '') => (await office.as('thu')(`${livePath(session)}${query}`)).text()

test('who speaks stands on the page, the next ones after them; one press takes them into the form', async () => {
  await addTurn(1, { name: 'Người đã nói', state: 'spoken' })
  await addTurn(2, { name: 'Lý <b>A</b>', state: 'speaking', groupName: 'Hội Phụ nữ' })
  await addTurn(3, { name: 'Người kế tiếp' })
  const html = await page()
  const lines = [...html.matchAll(/data-speaker="(\d+)" data-name="([^"]*)"/g)].map(([, id, name]) => [
    id,
    name,
  ])
  expect(lines).toEqual([
    ['2', 'Lý &lt;b&gt;A&lt;/b&gt;'],
    ['3', 'Người kế tiếp'],
  ])
  const taken = await page('?luot=2')
  expect(taken).toMatch(/name="name"[^>]*value="Lý &lt;b&gt;A&lt;\/b&gt;"/)
  expect(taken).toContain('<option value="32" selected="">')
  expect(taken).toContain('name="turn" value="2"')
  expect(taken).toContain('value="Hội Phụ nữ"')
})

test('the card keeps whose turn it was; a turn of another session is not taken', async () => {
  await addTurn(2, { name: 'Lý A', state: 'speaking' })
  await office.as('thu')(livePath(session), card({ turn: 2 }))
  await office.as('thu')(livePath(await addRunning(office)), card({ turn: 2 }))
  await office.as('thu')(livePath(session), card({ turn: 'x' }))
  expect((await office.db.select().from(captures)).map(({ turnId }) => turnId)).toEqual([2, null, null])
})

test('names are offered once each, two of one name with their hamlet, and nobody of what is separate', async () => {
  await addTurn(1, { name: 'Lý Thị Mai' })
  const asker = (name: string, hamletId: number) => ({
    person: { name, phone: '', email: '', hamletId, address: '' },
  })
  await addOpinion(office, { session, ...asker('Lý Thị Mai', 31) })
  await addOpinion(office, { session, ...asker('Lý Thị Mai', 31) })
  await addOpinion(office, { session, ...asker('Người tố cáo', 31), set: { state: 'separate' } })
  const html = await page()
  const [, list = ''] = /<datalist id="known-names">(.*?)<\/datalist>/.exec(html) ?? []
  expect([...list.matchAll(/value="([^"]+)"/g)].map(([, value]) => value)).toEqual([
    expect.stringMatching(/^Lý Thị Mai – /),
    expect.stringMatching(/^Lý Thị Mai – /),
  ])
  expect(html).not.toContain('Người tố cáo')
})

test('a name that was picked with its hamlet, without the script, is kept as the name alone', async () => {
  const [{ name: hamlet = '' } = {}] = await office.db.select().from(hamlets)
  await office.as('thu')(livePath(session), card({ name: `Lý Thị Mai – ${hamlet}` }))
  await office.as('thu')(livePath(session), card({ name: 'Lý Thị Mai – Hội Nông dân' }))
  const names = (await storedPeople(office)).map(({ name }) => name)
  expect(names.filter((name) => name.startsWith('Lý'))).toEqual(['Lý Thị Mai', 'Lý Thị Mai – Hội Nông dân'])
})

test('a card says who took it down, and its receipt opens by a press that leaves its line', async () => {
  await office.as('thu')(livePath(session), card())
  const [opinion] = await stored(office)
  expect(await page()).toContain('Nguyễn Thị Thu ghi')
  const address = `${livePath(session)}/${opinion!.code}/phieu`
  const receipt = await office.as('thu')(address, form({}))
  const html = await receipt.text()
  expect([receipt.status, receipt.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(html).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/)
  expect(html).toContain('<svg')
  expect((await eventsOf(office.db, `opinion:${opinion!.id}`)).map(({ step }) => step)).toEqual([
    'receive',
    'reprint',
  ])
  for (const name of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const)
    expect((await office.as(name)(address, form({}))).status).toBe(404)
  expect(
    (await office.as('thu')(`${livePath(await addRunning(office))}/${opinion!.code}/phieu`, form({}))).status,
  ).toBe(404)
})
