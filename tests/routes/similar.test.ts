import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const ROAD = 'Đường liên thôn đoạn cầu Khe Dài bị sạt lở, xe chở gỗ qua lại rất nguy hiểm.'
const read = async (response: Response | Promise<Response>) => (await response).text()
const column = async (name: string, id: number) =>
  (await office.db.$client.execute({ sql: `select ${name} as it from opinions where id = ?`, args: [id] }))
    .rows[0]!.it
const seqOf = async (id: number) => Number(await column('seq', id))

async function addAnswer(opinionId: number, text: string, isPublic = 1) {
  await office.db.$client.execute({
    sql: `insert into answers (id, opinion_id, version, form, text, written_by, written_at, issued_at, issued_on, is_public)
      values (?, ?, 1, 'written', ?, 102, 1, 1, '2026-11-20', ?)`,
    args: [office.platform.newId(), opinionId, text, isPublic],
  })
}

describe('similar opinions', () => {
  test('are found in every spelling, with the words that both have', async () => {
    const earlier = await addOpinion(office, { text: ROAD.normalize('NFD').toUpperCase() })
    const opinion = await addOpinion(office, {
      text: 'Đề nghị xử lý chỗ sạt lở ở cầu Khe Dài, đường liên thôn.',
    })
    const piece = await read(
      office.as('thu')(paths.similar(opinion.code), { headers: { 'HX-Request-Type': 'partial' } }),
    )
    expect(piece).toMatch(/^<section id="similar">/)
    expect(piece).toContain(paths.staffOpinion(earlier.code))
    expect(piece).toContain('“cầu khe dài”')
    expect(piece).not.toContain(`>${opinion.code}<`)
  })

  test('stand on a page of their own without JavaScript, which the opinion leads to', async () => {
    const opinion = await addOpinion(office, { text: ROAD })
    expect(await read(office.as('thu')(paths.staffOpinion(opinion.code)))).toContain(
      `href="${paths.similar(opinion.code)}"`,
    )
    expect(await read(office.as('thu')(paths.similar(opinion.code)))).toContain('<!doctype html>')
  })

  test('that were answered come with the beginning of the answer', async () => {
    const earlier = await addOpinion(office, { text: ROAD, set: { state: 'closed' } })
    await addAnswer(earlier.id, 'Xã đã kè lại đoạn sạt lở.')
    const opinion = await addOpinion(office, { text: ROAD })
    const page = await read(office.as('thu')(paths.similar(opinion.code)))
    expect(page).toContain('Xã đã kè lại đoạn sạt lở.')
    expect(page).toContain('Mở để trả lời tương tự')
  })

  test('are never of another unit, nor what is kept apart', async () => {
    const there = await addOpinion(office, { text: ROAD, unitId: 2 })
    const apart = await addOpinion(office, { text: ROAD, set: { state: 'separate' } })
    const opinion = await addOpinion(office, { text: ROAD })
    const page = await read(office.as('thu')(paths.similar(opinion.code)))
    expect(page).not.toContain(there.code)
    expect(page).not.toContain(apart.code)
    expect(await read(office.as('oanh')(paths.similar(there.code)))).not.toContain(opinion.code)
  })

  test('are for the secretary of the unit alone', async () => {
    const opinion = await addOpinion(office, { text: ROAD, set: { state: 'assigned', agency_id: 11 } })
    for (const name of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const)
      expect((await office.as(name)(paths.similar(opinion.code))).status).toBe(404)
  })

  test('take two trips however many there are', async () => {
    const opinion = await addOpinion(office, { text: ROAD })
    for (const n of [1, 3]) {
      for (let i = 0; i < n; i++) await addOpinion(office, { text: ROAD })
      office.queries.reset()
      await office.as('thu')(paths.similar(opinion.code))
      expect(office.queries.trips()).toBe(4)
    }
  })

  test('are at most five of a sort', async () => {
    const opinion = await addOpinion(office, { text: ROAD })
    for (let i = 0; i < 7; i++) await addOpinion(office, { text: ROAD })
    const page = await read(office.as('thu')(paths.similar(opinion.code)))
    expect(page.match(/name="of"/g)).toHaveLength(5)
  })

  test('are searched for with words alone, whatever was written, and shown as text', async () => {
    const hostile = '"cầu treo" OR NEAR(cầu treo)* - ^text: <script>alert(1)</script> \' "" cầu treo gãy dây'
    const earlier = await addOpinion(office, { text: hostile })
    const opinion = await addOpinion(office, { text: hostile })
    const page = await read(office.as('thu')(paths.similar(opinion.code)))
    expect(page).toContain(earlier.code)
    expect(page).not.toContain('<script>alert')
  })
})

describe('what is raised again', () => {
  const link = (of: string, seq: number, way = 'link', hx = false) => form({ do: way, of, seq }, { hx })

  test.each([false, true])('is linked to the first, and the link taken away again (htmx: %s)', async (hx) => {
    const first = await addOpinion(office, { text: ROAD, set: { state: 'closed' } })
    const opinion = await addOpinion(office, { text: ROAD })
    const path = paths.repetition(opinion.code)
    expect((await office.as('thu')(path, link(first.code, 1, 'link', hx))).status).toBe(303)
    expect(await column('repeated_of_id', opinion.id)).toBe(first.id)
    expect(await read(office.as('thu')(paths.staffOpinion(opinion.code)))).toContain('Nêu lại việc ở')
    expect(await read(office.as('thu')(paths.staffOpinion(first.code)))).toContain('Được nêu lại ở')
    expect((await office.as('thu')(path, link('', 2, 'unlink', hx))).status).toBe(303)
    expect(await column('repeated_of_id', opinion.id)).toBe(null)
    expect((await eventsOf(office.db, `opinion:${opinion.id}`)).map(({ step }) => step)).toEqual([
      'receive',
      'link_repeated',
      'unlink_repeated',
    ])
  })

  test('is never itself, never a circle, never of another unit or kept apart', async () => {
    const [a, b, c] = [await addOpinion(office), await addOpinion(office), await addOpinion(office)]
    const there = await addOpinion(office, { unitId: 2 })
    const apart = await addOpinion(office, { set: { state: 'separate' } })
    await office.as('thu')(paths.repetition(b.code), link(a.code, 1))
    await office.as('thu')(paths.repetition(c.code), link(b.code, 1))
    for (const of of [a.code, b.code, c.code, there.code, apart.code, 'KHONGCO'])
      expect((await office.as('thu')(paths.repetition(a.code), link(of, 1))).status).toBe(422)
    expect(await column('repeated_of_id', a.id)).toBe(null)
    expect(await eventsOf(office.db, `opinion:${a.id}`)).toHaveLength(1)
  })

  test('is noted by the secretary alone', async () => {
    const [first, opinion] = [await addOpinion(office), await addOpinion(office)]
    for (const name of ['quang', 'binh', 'hanh', 'an', 'oanh'] as const)
      expect((await office.as(name)(paths.repetition(opinion.code), link(first.code, 1))).status).toBe(404)
    expect(await eventsOf(office.db, `opinion:${opinion.id}`)).toHaveLength(1)
  })
})

describe('the next one that waits', () => {
  const next = async (code: string) =>
    (await office.as('thu')(paths.nextWaiting(code))).headers.get('location')

  test('is the one whose asker is to be told next; after the last comes the first, then the list', async () => {
    const [a, b] = [await addOpinion(office), await addOpinion(office)]
    const c = await addOpinion(office, {
      notice: { on: '2026-12-01', rule: 'PARTY_FIRST_NOTICE', provisional: false, calendarVersion: 1 },
    })
    await addOpinion(office, { unitId: 2 })
    expect(await next(c.code)).toBe(paths.staffOpinion(a.code))
    expect(await next(a.code)).toBe(paths.staffOpinion(b.code))
    expect(await next(b.code)).toBe(paths.staffOpinion(c.code))
    await office.db.$client.execute("update opinions set state = 'accepted' where unit_id = 1")
    expect(await next(a.code)).toBe(`${paths.queue}?trang-thai=received`)
  })

  test('is one key away from the opinion', async () => {
    const opinion = await addOpinion(office)
    const page = await read(office.as('thu')(paths.staffOpinion(opinion.code)))
    expect(page).toContain(`<a href="${paths.nextWaiting(opinion.code)}" accesskey="k"`)
  })

  test('is asked for by a secretary', async () => {
    const opinion = await addOpinion(office)
    expect((await office.as('binh')(paths.nextWaiting(opinion.code))).status).toBe(404)
    expect(await seqOf(opinion.id)).toBe(1)
  })
})
