import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hamlets, leaders, units } from '../../db/schema/office.ts'
import { roles } from '../../db/schema/people.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const page = async (who: 'an' | 'oanh' = 'an') => (await office.as(who)('/quan-tri')).text()
const tiles = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/href="\/quan-tri\/([\w-]+)"><strong>(\d+)<\/strong>/g)].map(([, noun, n]) => [
      noun,
      Number(n),
    ]),
  )

test('each list has its number, which is a link to it', async () => {
  expect(tiles(await page())).toEqual({
    'don-vi': 3,
    'thon-to': 3,
    'co-quan': 3,
    'dia-diem': 2,
    'lanh-dao': 3,
    'nguoi-dung': 6,
  })
})

test('the administrator of a commune sees the numbers of the commune', async () => {
  expect(tiles(await page('oanh'))).toEqual({
    'don-vi': 1,
    'thon-to': 1,
    'co-quan': 1,
    'dia-diem': 1,
    'lanh-dao': 1,
    'nguoi-dung': 1,
  })
})

test('a number is the length of its list, also when some have ended or are still to come', async () => {
  await office.db.update(hamlets).set({ toOn: '2026-11-22' }).where(eq(hamlets.id, 31))
  await office.db.update(leaders).set({ fromOn: '2026-12-01' }).where(eq(leaders.id, 61))
  const counts = tiles(await page())
  expect([counts['thon-to'], counts['lanh-dao']]).toEqual([2, 3])
  for (const [noun, count] of Object.entries(counts)) {
    const list = await (await office.as('an')(`/quan-tri/${noun}`)).text()
    expect([noun, list.match(/<tr>/g)!.length - 1]).toEqual([noun, count])
  }
})

test('an installation with one empty unit leads its administrator to the first session', async () => {
  await office.db.update(units).set({ phone: '', denunciationDesk: '' })
  await office.db.update(hamlets).set({ toOn: '2025-12-31' })
  await office.db.update(leaders).set({ toOn: '2025-12-31' })
  await office.db.update(roles).set({ endedAt: NOW }).where(eq(roles.role, 'secretary'))
  const html = await page('oanh')
  const missing = [...html.matchAll(/<a href="(\/quan-tri\/[^"?]+\?[^"]*|\/quan-tri\/don-vi\/2)">/g)].map(
    ([, href]) => href!.replaceAll('&amp;', '&'),
  )
  expect(missing).toEqual([
    '/quan-tri/don-vi/2',
    '/quan-tri/thon-to/moi?don-vi=2',
    '/quan-tri/lanh-dao/moi?don-vi=2',
    '/quan-tri/nguoi-dung/moi?don-vi=2&vai-tro=secretary',
  ])
  for (const href of missing) expect((await office.as('oanh')(href)).status).toBe(200)
})

test('when nothing is missing, it says who goes on', async () => {
  await office.db.update(units).set({ phone: '0200 000 222', denunciationDesk: 'Ban Tiếp công dân tỉnh' })
  expect(await page('oanh')).toContain('Đã đủ mọi thứ để mở một buổi.')
})

test('it costs three trips, whatever the number of units', async () => {
  office.queries.reset()
  await page('oanh')
  const one = office.queries.trips()
  office.queries.reset()
  await page('an')
  expect([one, office.queries.trips()]).toEqual([3, 3])
})

test('whoever is no administrator finds nothing there', async () => {
  for (const who of ['thu', 'quang', 'binh', 'hanh'] as const)
    expect((await office.as(who)('/quan-tri')).status).toBe(404)
  expect((await office.visit('/quan-tri')).status).toBe(303)
})

test('it speaks English', async () => {
  const html = await (await office.as('an')('/quan-tri?lang=en')).text()
  expect(html).toContain('Getting ready for the first session')
  expect(html).toContain('Add hamlets')
})
