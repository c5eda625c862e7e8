import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { calendarDays } from '../../db/schema/office.ts'
import { sessionReasons } from '../../db/schema/planning.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { series } from '../../db/schema/series.ts'
import { sessionLeaders, sessions } from '../../db/schema/sessions.ts'
import { instantOf } from '../../src/domain/day.ts'
import { eventsOf, form, type Office, openOffice } from '../support/office.ts'
import { addRegistration } from '../support/registrations.ts'
import { makeSeries, SERIES } from '../support/series.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/lam-viec/lich-dinh-ky'
const rows = () => office.db.select().from(sessions).orderBy(sessions.startsAt)
const one = async (on: string) =>
  (await office.db.select().from(sessions).where(eq(sessions.seriesOn, on)))[0]!
const stored = async (code: string) =>
  (await office.db.select().from(series).where(eq(series.code, code)))[0]!

type Fields = Record<string, string | number | string[]>

/** The form of an edit as its preview shows it: digest, and the boxes that are ticked. */
async function previewOf(code: string, fields: Fields) {
  const answer = await office.as('thu')(`${LIST}/${code}/sua`, form(fields))
  const page = await answer.text()
  const boxes = (name: string, ticked: boolean) =>
    [...page.matchAll(new RegExp(`name="${name}" value="([^"]+)"( checked)?`, 'g'))]
      .filter(([, , checked]) => (checked !== undefined) === ticked)
      .map(([, value]) => value!)
  const typed: Fields = {
    ...fields,
    previewed: /name="previewed" value="(\w+)"/.exec(page)?.[1] ?? '',
    change: boxes('change', true),
    drop: boxes('drop', true),
    add: boxes('add', true),
    save: 'yes',
  }
  return { status: answer.status, page, typed, unticked: boxes('change', false) }
}
const save = (code: string, typed: Fields) => office.as('thu')(`${LIST}/${code}/sua`, form(typed))

describe('an edit of a series', () => {
  test('shows what is stored', async () => {
    const made = await makeSeries(office)
    const page = await (await office.as('thu')(`${LIST}/${made.code}/sua`)).text()
    expect(page).toContain('value="10, 25"')
    expect(page).toContain('value="2027-03-31"')
    expect(page).toMatch(/value="days" checked/)
  })

  test('is previewed before anything is stored', async () => {
    const made = await makeSeries(office)
    const { page, typed } = await previewOf(made.code, { ...SERIES, seen: 1, start_time: '08:00' })
    expect(page).toContain('Thời gian: 07:30–11:30, thứ Năm 10/12/2026 → 08:00–11:30, thứ Năm 10/12/2026')
    expect(typed.change).toHaveLength(8)
    expect((await rows()).every(({ seq }) => seq === 1)).toBe(true)
    expect(await stored(made.code)).toEqual(made)
  })

  test('touches no past session', async () => {
    const made = await makeSeries(office)
    office.at(instantOf('2026-12-25', '12:00'))
    const { typed } = await previewOf(made.code, { ...SERIES, seen: 1, start_time: '08:00', chair: 62 })
    expect(typed.change).toHaveLength(6)
    expect((await save(made.code, typed)).status).toBe(303)
    expect(
      (await rows()).map(({ startsAt, seq }) => [
        new Date(startsAt + 7 * 3_600_000).toISOString().slice(11, 16),
        seq,
      ]),
    ).toEqual([...Array(2).fill(['07:30', 1]), ...Array(6).fill(['08:00', 2])])
    const people = await office.db.select().from(sessionLeaders)
    expect(people.filter(({ leaderId }) => leaderId === 61)).toHaveLength(2)
    expect(await stored(made.code)).toMatchObject({ startTime: '08:00', seq: 2 })
    const [, step] = await eventsOf(office.db, `session:${(await one('2027-01-25')).id}`)
    expect(step).toMatchObject({ step: 'edit', data: { from: 'draft', to: 'draft', series: made.id } })
  })

  test('leaves one that was edited on its own unless it is ticked', async () => {
    const made = await makeSeries(office)
    const draft = await one('2026-12-25')
    await office.db.update(sessions).set({ theme: 'Riêng' }).where(eq(sessions.id, draft.id))
    await office.db.$client.execute({
      sql: "insert into events (subject, seq, step, actor_id, at, batch, data, hash) values (?, 2, 'edit', 101, 0, 'b', '{}', 'h')",
      args: [`session:${draft.id}`],
    })
    await office.db.update(sessions).set({ seq: 2, headHash: 'h' }).where(eq(sessions.id, draft.id))
    const { page, typed, unticked } = await previewOf(made.code, { ...SERIES, seen: 1, theme: 'Chủ đề mới' })
    expect(page).toContain('Đã sửa riêng')
    expect(unticked).toEqual([`${draft.code}.2`])
    await save(made.code, typed)
    expect(await one('2026-12-25')).toMatchObject({ theme: 'Riêng', seq: 2 })
    expect(await one('2026-12-10')).toMatchObject({ theme: 'Chủ đề mới' })
  })

  test('changes the words of an announced session, and never its time', async () => {
    const made = await makeSeries(office)
    const draft = await one('2026-12-25')
    await office.as('thu')(`/lam-viec/phien/${draft.code}/cong-bo`, form({ seen: 1 }))
    const moved = await previewOf(made.code, { ...SERIES, seen: 1, start_time: '08:00' })
    expect(moved.typed.change).toHaveLength(7)
    expect(moved.page).toContain(`href="/lam-viec/phien/${draft.code}/doi-lich"`)
    await save(made.code, {
      ...moved.typed,
      change: [...(moved.typed.change as string[]), `${draft.code}.2`],
    })
    expect(await one('2026-12-25')).toMatchObject({ startsAt: instantOf('2026-12-25', '07:30'), seq: 2 })
    const reworded = await previewOf(made.code, {
      ...SERIES,
      seen: 2,
      start_time: '07:30',
      theme: 'Chủ đề mới',
    })
    expect(reworded.typed.change).toHaveLength(8)
    await save(made.code, reworded.typed)
    expect(await one('2026-12-25')).toMatchObject({
      theme: 'Chủ đề mới',
      state: 'announced',
      sequence: 0,
      seq: 3,
    })
  })

  test('that makes more room gives it to those who wait, in the order of their numbers', async () => {
    const made = await makeSeries(office, { ...SERIES, registers: 'yes', capacity: 1 })
    const { code, id } = await one('2026-12-25')
    await office.as('thu')(`/lam-viec/phien/${code}/cong-bo`, form({ seen: 1 }))
    const states = async () =>
      (await office.db.select().from(registrations).orderBy(registrations.queueNumber)).map((r) => r.state)
    for (let n = 0; n < 4; n++) await addRegistration(office, { id })
    expect(await states()).toEqual(['confirmed', 'waiting', 'waiting', 'waiting'])
    const { typed } = await previewOf(made.code, { ...SERIES, registers: 'yes', capacity: 3, seen: 1 })
    expect((await save(made.code, typed)).status).toBe(303)
    expect(await one('2026-12-25')).toMatchObject({ capacity: 3, seq: 3 })
    expect(await states()).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting'])
    const lines = await office.db.select().from(outbox).where(eq(outbox.kind, 'registration_moved_up'))
    expect(lines.map(({ channel }) => channel)).toEqual(['phone', 'phone'])
  })

  test('extends it to a later day', async () => {
    const made = await makeSeries(office)
    const { typed } = await previewOf(made.code, { ...SERIES, seen: 1, until_on: '2027-04-30' })
    expect([typed.change, typed.drop, typed.add]).toEqual([[], [], ['2027-04-10', '2027-04-25']])
    await save(made.code, typed)
    expect(await one('2027-04-10')).toMatchObject({
      state: 'draft',
      startsAt: instantOf('2027-04-12', '07:30'),
    })
    expect(await rows()).toHaveLength(10)
    expect(await stored(made.code)).toMatchObject({ untilOn: '2027-04-30' })
  })

  test('with another rule discards drafts without a day and makes the new ones', async () => {
    const made = await makeSeries(office)
    const { typed } = await previewOf(made.code, { ...SERIES, seen: 1, days: '10, 20' })
    expect(typed.drop).toHaveLength(4)
    expect(typed.add).toEqual(['2026-12-20', '2027-01-20', '2027-02-20', '2027-03-20'])
    await save(made.code, typed)
    const coming = (await rows()).filter(({ state }) => state === 'draft')
    expect(coming.map(({ seriesOn }) => seriesOn)).toEqual([
      '2026-12-10',
      '2026-12-20',
      '2027-01-10',
      '2027-01-20',
      '2027-02-10',
      '2027-02-20',
      '2027-03-10',
      '2027-03-20',
    ])
  })

  test('brings drafts in line with a calendar that changed', async () => {
    const made = await makeSeries(office)
    await office.db
      .insert(calendarDays)
      .values({ on: '2026-12-25', kind: 'off', decided: true, reason: 'Nghỉ bù' })
    const { typed } = await previewOf(made.code, { ...SERIES, seen: 1 })
    expect(typed.change).toEqual([`${(await one('2026-12-25')).code}.1`])
    await save(made.code, typed)
    expect(await one('2026-12-25')).toMatchObject({ startsAt: instantOf('2026-12-28', '07:30') })
  })

  test('that somebody else overtook keeps what was typed and stores nothing', async () => {
    const made = await makeSeries(office)
    const { typed } = await previewOf(made.code, { ...SERIES, seen: 1, theme: 'Của tôi' })
    const other = await previewOf(made.code, { ...SERIES, seen: 1, theme: 'Của người khác' })
    await save(made.code, other.typed)
    const answer = await save(made.code, typed)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('value="Của tôi"')
    expect(await stored(made.code)).toMatchObject({ theme: 'Của người khác', seq: 2 })
  })

  test('whose session changed since the preview is shown again', async () => {
    const made = await makeSeries(office)
    const { typed } = await previewOf(made.code, { ...SERIES, seen: 1, theme: 'Chủ đề mới' })
    const draft = await one('2026-12-25')
    await office.as('thu')(`/lam-viec/phien/${draft.code}/cong-bo`, form({ seen: 1 }))
    expect((await save(made.code, typed)).status).toBe(409)
    expect(await stored(made.code)).toMatchObject({ seq: 1 })
  })
})

describe('announcing a series', () => {
  const announce = (code: string, fields: Fields) => office.as('thu')(`${LIST}/${code}/cong-bo`, form(fields))
  const ticksOf = async () => (await rows()).map(({ code, seq }) => `${code}.${seq}`)

  test('announces every ticked draft at once', async () => {
    const made = await makeSeries(office)
    const ticks = await ticksOf()
    const page = await (await office.as('thu')(`${LIST}/${made.code}/cong-bo`)).text()
    expect(page.match(/name="announce" value="[^"]+" checked/g)).toHaveLength(8)
    expect((await announce(made.code, { seen: 1, announce: ticks.slice(0, 3) })).status).toBe(303)
    expect((await rows()).map(({ state }) => state)).toEqual([
      ...Array(3).fill('announced'),
      ...Array(5).fill('draft'),
    ])
    const [first] = await rows()
    expect(first).toMatchObject({ announcedAt: first!.questionsFrom, seq: 2 })
    expect((await eventsOf(office.db, `series:${made.id}`)).at(-1)).toMatchObject({
      step: 'announce',
      data: { sessions: 3 },
    })
  })

  test('late needs a reason, which is kept with the late one alone', async () => {
    const made = await makeSeries(office)
    office.at(instantOf('2026-12-08', '09:00'))
    const ticks = (await ticksOf()).slice(0, 2)
    const page = await (await office.as('thu')(`${LIST}/${made.code}/cong-bo`)).text()
    expect(page).toContain('Đã quá ngày phải công bố')
    expect(page.match(/name="announce" value="[^"]+" checked/g)).toHaveLength(7)
    expect((await announce(made.code, { seen: 1, announce: ticks })).status).toBe(422)
    expect((await rows()).every(({ state }) => state === 'draft')).toBe(true)
    await announce(made.code, { seen: 1, announce: ticks, late_reason: 'Lịch huyện đổi' })
    expect(await office.db.select().from(sessionReasons)).toMatchObject([
      {
        sessionId: (await one('2026-12-10')).id,
        about: 'late_notice',
        reason: 'Lịch huyện đổi',
        givenBy: 101,
      },
    ])
  })

  test('announces none where one has changed', async () => {
    const made = await makeSeries(office)
    const ticks = await ticksOf()
    const draft = await one('2026-12-25')
    await office.as('thu')(`/lam-viec/phien/${draft.code}/bo`, form({ seen: 1 }))
    const answer = await announce(made.code, { seen: 1, announce: ticks })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('chưa buổi nào được công bố')
    expect((await rows()).filter(({ state }) => state === 'announced')).toEqual([])
  })

  test('needs a tick', async () => {
    const made = await makeSeries(office)
    expect((await announce(made.code, { seen: 1 })).status).toBe(422)
  })
})
