import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findWholeOpinion } from '../../db/queries/opinions.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

interface Action {
  step: string
  path: (code: string) => string
  fields: Record<string, string | number | string[]>
  /** How the opinion stands before. */
  set: Record<string, string | number | null>
  /** The state after it. */
  to: string
  /** Who of unit 1 may take it; everybody else gets a 404. */
  by: StaffName[]
  trips: number
}

const RECEIVED = { state: 'received' }
const ACCEPTED = { state: 'accepted' }
const ASSIGNED = { state: 'assigned', agency_id: 11 }
const REASON = { reason: 'Có lý do chính đáng' }

// Trips: stamp and actor, then load, what else it needs, and write.
const ACTIONS: Action[] = [
  {
    step: 'accept',
    path: paths.acceptance,
    fields: { kind: 'question', topic: 'roads', public_text: 'Bao giờ sửa đường?' },
    set: RECEIVED,
    to: 'accepted',
    by: ['thu'],
    trips: 5,
  },
  {
    step: 'reclassify',
    path: paths.classification,
    fields: { kind: 'complaint', topic: 'land' },
    set: { ...ACCEPTED, accepted_on: '2026-11-20' },
    to: 'accepted',
    by: ['thu'],
    trips: 5,
  },
  {
    step: 'edit_public_text',
    path: paths.publicText,
    fields: { public_text: 'Đã bỏ tên' },
    set: ACCEPTED,
    to: 'accepted',
    by: ['thu'],
    trips: 4,
  },
  {
    step: 'make_public',
    path: paths.publicity,
    fields: { public_text: 'Đã bỏ tên' },
    set: ACCEPTED,
    to: 'accepted',
    by: ['thu'],
    trips: 5,
  },
  {
    step: 'hide',
    path: paths.hiding,
    fields: REASON,
    set: { ...ACCEPTED, public_at: 5 },
    to: 'accepted',
    by: ['thu', 'binh'],
    trips: 5,
  },
  {
    step: 'note_oral_answer',
    path: paths.oralAnswer,
    fields: { text: 'Sửa trong tháng 12.', leader_id: 61 },
    set: ACCEPTED,
    to: 'accepted',
    by: ['thu'],
    trips: 5,
  },
  {
    step: 'assign',
    path: paths.assignment,
    fields: { agency_id: 12, due_on: '2026-12-20', note: 'Kiểm tra tại chỗ' },
    set: ACCEPTED,
    to: 'assigned',
    by: ['thu', 'binh'],
    trips: 5,
  },
  {
    step: 'reassign',
    path: paths.assignment,
    fields: { agency_id: 12, due_on: '2026-12-20', note: '', ...REASON },
    set: ASSIGNED,
    to: 'assigned',
    by: ['thu', 'binh'],
    trips: 5,
  },
  {
    step: 'give_back',
    path: paths.givingBack,
    fields: REASON,
    set: ASSIGNED,
    to: 'accepted',
    by: ['quang'],
    trips: 4,
  },
  {
    step: 'refuse',
    path: paths.departure,
    fields: { to: 'refuse', ground: 'off_topic', ...REASON },
    set: RECEIVED,
    to: 'refused',
    by: ['thu'],
    trips: 4,
  },
  {
    step: 'forward',
    path: paths.departure,
    fields: { to: 'forward', recipient: 'Sở Xây dựng', ...REASON },
    set: ASSIGNED,
    to: 'forwarded',
    by: ['thu'],
    trips: 4,
  },
  {
    step: 'return_with_guidance',
    path: paths.departure,
    fields: { to: 'return_with_guidance', ...REASON },
    set: ACCEPTED,
    to: 'returned',
    by: ['thu'],
    trips: 4,
  },
  {
    step: 'file',
    path: paths.departure,
    fields: { to: 'file', ...REASON },
    set: ACCEPTED,
    to: 'filed',
    by: ['thu'],
    trips: 4,
  },
  {
    step: 'withdraw',
    path: paths.withdrawalOnBehalf,
    fields: REASON,
    set: ASSIGNED,
    to: 'withdrawn',
    by: ['thu'],
    trips: 4,
  },
  {
    step: 'restore',
    path: paths.restoration,
    fields: REASON,
    set: { state: 'refused' },
    to: 'received',
    by: ['thu', 'binh'],
    trips: 4,
  },
  {
    step: 'separate',
    path: paths.separation,
    fields: { readers: ['103'] },
    set: ACCEPTED,
    to: 'separate',
    by: ['thu'],
    trips: 5,
  },
]

const EVERYONE: StaffName[] = ['thu', 'quang', 'binh', 'hanh', 'an', 'oanh']

async function standing(id: number) {
  const opinion = await findWholeOpinion(office.db, eq(opinions.id, id))
  return opinion!
}

async function prepare({ set }: Action) {
  const opinion = await addOpinion(office, { set })
  return { ...opinion, seen: (await standing(opinion.id)).seq }
}

async function traces(id: number) {
  const { history: _, ...rest } = await standing(id)
  const mails = await office.db.$client.execute('select count(*) as n from outbox')
  return { rest, events: await eventsOf(office.db, `opinion:${id}`), mails: mails.rows[0]!.n }
}

describe.each(ACTIONS)('$step', (action) => {
  test('is taken by a plain post and leads back by a redirect', async () => {
    const opinion = await prepare(action)
    office.queries.reset()
    const page = await office.as(action.by[0]!)(
      action.path(opinion.code),
      form({ ...action.fields, seq: opinion.seen }),
    )
    expect(office.queries.trips()).toBe(action.trips)
    expect(page.status).toBe(303)
    const after = await standing(opinion.id)
    expect([after.state, after.seq]).toEqual([action.to, opinion.seen + 1])
    const [, event] = await eventsOf(office.db, `opinion:${opinion.id}`)
    expect([event!.step, event!.data.to]).toEqual([action.step, action.to])
  })

  test('is taken through htmx, which then gets the article alone', async () => {
    const opinion = await prepare(action)
    const who = office.as(action.by[0]!)
    const sent = form({ ...action.fields, seq: opinion.seen }, { hx: true })
    const page = await who(action.path(opinion.code), sent)
    expect((await standing(opinion.id)).state).toBe(action.to)
    if (action.step === 'separate') {
      expect(page.headers.get('HX-Redirect')).toBe(paths.separateOpinion(opinion.code))
      return
    }
    expect(page.status).toBe(303)
    if (action.step === 'give_back') return
    const piece = await who(page.headers.get('location')!, { headers: sent.headers })
    const html = await piece.text()
    expect(html).toMatch(/^<article id="opinion"/)
    expect(html).not.toContain('<html')
  })

  test('does not exist for those who may not, and leaves nothing behind', async () => {
    const opinion = await prepare(action)
    const before = await traces(opinion.id)
    for (const name of EVERYONE.filter((one) => !action.by.includes(one))) {
      const page = await office.as(name)(
        action.path(opinion.code),
        form({ ...action.fields, seq: opinion.seen }),
      )
      expect([name, page.status]).toEqual([name, 404])
    }
    const stranger = await office.visit(action.path(opinion.code), form(action.fields))
    expect(stranger.status).toBe(401)
    expect(await traces(opinion.id)).toEqual(before)
  })

  test('from an old page is not taken; what was typed stays, and the page says what changed since', async () => {
    const opinion = await prepare(action)
    await office.as('thu')(
      paths.publicText(opinion.code),
      form({ public_text: 'Người khác đã sửa', redacted_reason: 'Bỏ chi tiết riêng', seq: opinion.seen }),
    )
    const before = await traces(opinion.id)
    const page = await office.as(action.by[0]!)(
      action.path(opinion.code),
      form({ ...action.fields, seq: opinion.seen }),
    )
    expect(page.status).toBe(409)
    const html = await page.text()
    expect(html).toContain('hồ sơ đã có thay đổi')
    expect(html).toContain('Sửa nội dung công khai – Nguyễn Thị Thu')
    for (const typed of [action.fields.reason, action.fields.public_text, action.fields.text])
      if (typeof typed === 'string') expect(html).toContain(typed)
    expect(html).toContain(`name="seq" value="${opinion.seen + 1}"`)
    expect(await traces(opinion.id)).toEqual(before)
  })

  test('is refused with a sentence at the field where nothing was filled in', async () => {
    if (['edit_public_text', 'make_public', 'separate'].includes(action.step)) return
    const opinion = await prepare(action)
    const before = await traces(opinion.id)
    const page = await office.as(action.by[0]!)(action.path(opinion.code), form({ seq: opinion.seen }))
    expect(page.status).toBe(422)
    const html = await page.text()
    expect(html).toContain('error-summary')
    expect(html).toMatch(/aria-invalid="true"/)
    expect(await traces(opinion.id)).toEqual(before)
  })
})

test('two at once: one is taken, the other told', async () => {
  const opinion = await addOpinion(office, { set: { state: 'accepted' } })
  const send = (agency: number) =>
    office.as('thu')(
      paths.assignment(opinion.code),
      form({ agency_id: agency, due_on: '2026-12-20', note: 'Xem tại chỗ', seq: 1 }),
    )
  const statuses = (await Promise.all([send(11), send(12)])).map(({ status }) => status)
  expect(statuses.sort()).toEqual([303, 409])
  expect((await standing(opinion.id)).assignments).toHaveLength(1)
  expect(await eventsOf(office.db, `opinion:${opinion.id}`)).toHaveLength(2)
})

test('what was typed for a step that is gone is shown to be copied', async () => {
  const opinion = await addOpinion(office, { set: { state: 'accepted' } })
  await office.as('thu')(paths.departure(opinion.code), form({ to: 'file', reason: 'Lưu', seq: 1 }))
  const page = await office.as('thu')(
    paths.assignment(opinion.code),
    form({ agency_id: 11, due_on: '2026-12-20', note: 'Đề nghị kiểm tra tận nơi <b>', seq: 1 }),
  )
  expect(page.status).toBe(409)
  const html = await page.text()
  expect(html).toContain('Đề nghị kiểm tra tận nơi &lt;b&gt;')
  expect(html).toContain('Lưu hồ sơ, không giải quyết – Nguyễn Thị Thu')
})

test('a form without the place it was made from is taken for an old one', async () => {
  const opinion = await addOpinion(office)
  const page = await office.as('thu')(
    paths.acceptance(opinion.code),
    form({ kind: 'question', topic: 'roads' }),
  )
  expect(page.status).toBe(409)
  expect((await standing(opinion.id)).state).toBe('received')
})
