import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findWholeOpinion } from '../../db/queries/opinions.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const CANARY = 'Chim hoàng yến tố giác cán bộ nhận tiền'
const EVERYONE: StaffName[] = ['thu', 'quang', 'binh', 'hanh', 'an', 'oanh']

const standing = async (id: number) => (await findWholeOpinion(office.db, eq(opinions.id, id)))!
const stepsOf = async (id: number) =>
  (await eventsOf(office.db, `opinion:${id}`)).map(({ step, actorId }) => `${step} ${actorId}`)

/** Public and with an agency, then separated by Thu with Bình beside her: it could have leaked everywhere. */
async function separated() {
  const session = await addSession(office)
  const set = { state: 'assigned', agency_id: 11, public_at: 5 }
  const opinion = await addOpinion(office, { session, text: CANARY, set })
  const page = await office.as('thu')(paths.separation(opinion.code), form({ readers: ['103'], seq: 1 }))
  expect(page.headers.get('location')).toBe(paths.separateOpinion(opinion.code))
  return opinion
}

test.each(['acceptance', 'classification'] as const)(
  'the kind “denunciation” at %s separates at once',
  async (how) => {
    const state = how === 'acceptance' ? 'received' : 'drafted'
    const { id, code } = await addOpinion(office, { text: CANARY, set: { state, public_at: 5 } })
    const sent = form({ kind: 'denunciation', topic: 'other', seq: 1 })
    const page = await office.as('thu')(paths[how](code), sent)
    expect(page.headers.get('location')).toBe(paths.separateOpinion(code))
    expect(await standing(id)).toMatchObject({
      state: 'separate',
      kind: 'denunciation',
      publicAt: null,
      agencyId: null,
      dueRule: 'DENUNCIATION_RESOLVE',
    })
    const mail = await office.db.$client.execute('select count(*) as n from outbox')
    expect(mail.rows[0]!.n).toBe(0)
  },
)

test('through htmx it leads to a page of its own', async () => {
  const { code } = await addOpinion(office)
  const sent = form({ kind: 'denunciation', topic: 'other', seq: 1 }, { hx: true })
  const page = await office.as('thu')(paths.acceptance(code), sent)
  expect(page.headers.get('HX-Redirect')).toBe(paths.separateOpinion(code))
})

test('its words are on no page and in no index; the same words elsewhere are', async () => {
  const { code } = await separated()
  const beside = await addOpinion(office, { text: `${CANARY} khác` })
  const places = [
    paths.queue,
    `${paths.queue}?q=chim+hoang+yen`,
    `${paths.queue}?q=${code}`,
    `${paths.queue}?q=0912345678`,
    paths.staffOpinion(code),
    paths.separateOpinions,
    paths.desk,
    paths.board,
    paths.opinion(code),
    `${paths.apiOpinions}?q=hoang+yen`,
  ]
  for (const name of EVERYONE)
    for (const place of places) {
      const html = (await (await office.as(name)(place)).text()).replaceAll(/<\/?mark>/g, '')
      expect([name, place, html.replaceAll(`${CANARY} khác`, '').includes('hoàng yến')]).toEqual([
        name,
        place,
        false,
      ])
      if (place.startsWith(`${paths.queue}?q=chim`) && name === 'thu') expect(html).toContain(beside.code)
    }
  for (const index of ['staff_search', 'public_search']) {
    const sql = `select count(*) as n from ${index} where ${index} match 'hoang yen'`
    const { rows } = await office.db.$client.execute(sql)
    expect([index, rows[0]!.n]).toEqual([index, index === 'staff_search' ? 1 : 0])
  }
})

test('is listed for and read by its named readers; each reading is logged before anything is shown', async () => {
  const { id, code } = await separated()
  for (const name of ['thu', 'binh'] as const) {
    expect(await (await office.as(name)(paths.separateOpinions)).text()).toContain(code)
    expect(await (await office.as(name)(paths.separateOpinion(code))).text()).toContain(CANARY)
  }
  expect((await stepsOf(id)).slice(-3)).toEqual(['separate 101', 'read 101', 'read 103'])
})

test('is not there for anybody else, nor is the list, and no reading is logged', async () => {
  const { id, code } = await separated()
  const before = await stepsOf(id)
  for (const name of ['quang', 'hanh', 'an', 'oanh'] as const) {
    expect((await office.as(name)(paths.separateOpinions)).status).toBe(404)
    expect((await office.as(name)(paths.separateOpinion(code))).status).toBe(404)
    for (const path of [paths.rejoining(code), paths.separateReaders(code)]) {
      const page = await office.as(name)(path, form({ reason: 'Vì thế', readers: ['104'], seq: 9 }))
      expect(page.status).toBe(404)
    }
  }
  expect(await stepsOf(id)).toEqual(before)
})

test('only staff of its unit can be named, whatever a form sends', async () => {
  const { id, code } = await addOpinion(office)
  const readers = ['102', '103', '104', '105', '106', '999']
  await office.as('thu')(paths.separation(code), form({ readers, seq: 1 }))
  const { rows } = await office.db.$client.execute({
    sql: 'select user_id from separate_readers where opinion_id = ? order by user_id',
    args: [id],
  })
  expect(rows.map((row) => row.user_id)).toEqual([101, 103])
})

test('a secretary among its readers names another one', async () => {
  const { id, code } = await addOpinion(office)
  await office.as('thu')(paths.separation(code), form({ seq: 1 }))
  expect((await office.as('binh')(paths.separateOpinion(code))).status).toBe(404)
  await office.as('thu')(paths.separateReaders(code), form({ readers: ['103'] }))
  expect((await office.as('binh')(paths.separateOpinion(code))).status).toBe(200)
  expect(await stepsOf(id)).toEqual(['receive null', 'separate 101', 'name_readers 101', 'read 103'])
})

test('comes back to the line with a reason; readings in between do not stand in the way, and nobody stays named', async () => {
  const { id, code } = await separated()
  const html = await (await office.as('thu')(paths.separateOpinion(code))).text()
  const seq = /name="seq" value="(\d+)"/.exec(html)![1]!
  await office.as('binh')(paths.separateOpinion(code))
  const again = (reason: string) => office.as('thu')(paths.rejoining(code), form({ reason, seq }))
  expect((await again('')).status).toBe(422)
  expect((await office.as('binh')(paths.rejoining(code), form({ reason: 'Vì thế', seq }))).status).toBe(404)
  expect((await again('Không phải tố cáo')).headers.get('location')).toBe(paths.staffOpinion(code))
  expect(await standing(id)).toMatchObject({ state: 'received', kind: 'feedback', publicAt: null })
  expect((await office.as('thu')(paths.separateOpinion(code))).status).toBe(404)
  expect(await (await office.as('thu')(`${paths.queue}?q=hoang+yen`)).text()).toContain(code)
})

test('rejoining from a page that somebody overtook is refused, what was typed stays', async () => {
  const { code } = await separated()
  const page = await office.as('thu')(paths.rejoining(code), form({ reason: 'Không phải tố cáo', seq: 1 }))
  expect(page.status).toBe(409)
  expect(await page.text()).toContain('Không phải tố cáo')
})

test('one or three in the list: one trip; reading one: three, the log among them', async () => {
  const trips = async (path: string) => {
    office.queries.reset()
    await office.as('thu')(path)
    return office.queries.trips()
  }
  const { code } = await separated()
  expect(await trips(paths.separateOpinions)).toBe(3)
  await separated()
  await separated()
  expect(await trips(paths.separateOpinions)).toBe(3)
  expect(await trips(paths.separateOpinion(code))).toBe(5)
})

test('the log of readings follows whatever came between', async () => {
  const { id, code } = await separated()
  await Promise.all(Array.from({ length: 6 }, () => office.as('thu')(paths.separateOpinion(code))))
  expect((await stepsOf(id)).filter((step) => step === 'read 101')).toHaveLength(6)
  expect((await standing(id)).updatedAt).toBe(NOW)
})
