import { inArray } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assignments, departures } from '../../db/schema/handling.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { HOLD_MS } from '../../src/domain/decision.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

type Fields = Record<string, string | number | string[]>
const decide = (fields: Fields, who: StaffName = 'thu', hx = false) =>
  office.as(who)(paths.decisions, form(fields, { hx }))
const undo = (fields: Fields, who: StaffName = 'thu') => office.as(who)(paths.decisionsUndone, form(fields))
const ticksOf = (codes: { code: string }[], seq = 1) => codes.map(({ code }) => `${code}.${seq}`)
const statesOf = async (ids: number[]) =>
  (await office.db.select().from(opinions).where(inArray(opinions.id, ids)).orderBy(opinions.id)).map(
    ({ state }) => state,
  )
const add = async (count: number, more: Parameters<typeof addOpinion>[1] = {}) => {
  const added = []
  for (let i = 0; i < count; i++) added.push(await addOpinion(office, more))
  return added
}
const ACCEPTED = { state: 'accepted' }

describe('the list of opinions', () => {
  const tickBoxes = async (who: StaffName) =>
    [...(await (await office.as(who)(paths.queue)).text()).matchAll(/name="ticked"/g)].length

  test('has boxes for what its reader decides about, and for nobody else', async () => {
    await add(1)
    await add(1, { set: ACCEPTED })
    await add(1, { set: { state: 'answered' } })
    await add(1, { set: { state: 'assigned', agency_id: 11 } })
    const counts = await Promise.all((['thu', 'quang', 'binh', 'hanh'] as const).map(tickBoxes))
    expect(counts).toEqual([3, 0, 0, 0])
  })

  test.each([1, 3])('with %i rows takes the same trips, boxes and all', async (count) => {
    await add(count)
    office.queries.reset()
    await office.as('thu')(paths.queue)
    expect(office.queries.trips()).toBe(3)
  })
})

describe('one decision for several', () => {
  test('accepts each as its own kind and topic, all in one write, and leads back to the same list', async () => {
    const session = await addSession(office)
    const first = await addOpinion(office, { session, kind: 'complaint', topic: 'land' })
    const second = await addOpinion(office, { session, kind: 'feedback', topic: 'water' })
    const ticked = ticksOf([first, second])
    const answer = await decide({ decision: 'accept', ticked, back: 'linh-vuc=land' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      withQuery(paths.queue, { 'linh-vuc': 'land', da: 'accept', so: 2 }),
    ])
    const rows = await office.db.select().from(opinions).orderBy(opinions.id)
    expect(
      rows.map(({ state, kind, topic, dueRule, publicAt }) => [state, kind, topic, dueRule, publicAt]),
    ).toEqual([
      ['accepted', 'complaint', 'land', 'COMPLAINT_FIRST', null],
      ['accepted', 'feedback', 'water', 'AGENCY_RESULT', NOW],
    ])
    const batches = [first, second].map(
      async ({ id }) => (await eventsOf(office.db, `opinion:${id}`)).at(-1)!.batch,
    )
    expect(new Set(await Promise.all(batches)).size).toBe(1)
    const list = await (await office.as('thu')(answer.headers.get('location')!)).text()
    expect(list).toContain('Đã tiếp nhận: 2 ý kiến.')
    expect(list).toContain(`href="${paths.decisions}"`)
  })

  test('of a hundred takes those that can, and says of each other one why not', async () => {
    const all = await add(97)
    const [moved, denounced, gone] = [
      await addOpinion(office),
      await addOpinion(office, { kind: 'denunciation' }),
      await addOpinion(office, { set: { state: 'answered' } }),
    ]
    await office.as('thu')(
      paths.publicText(moved.code),
      form({ seq: 1, public_text: 'Đã sửa', redaction: 'x' }),
    )
    const ticked = ticksOf([...all, moved, denounced, gone])
    const answer = await decide({ decision: 'accept', ticked })
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toContain('Đã tiếp nhận: 97 ý kiến.')
    expect(page).toContain('3 ý kiến chưa xử lý được')
    expect(page).toContain(`${denounced.code}: nội dung tố cáo, phải tách riêng từng hồ sơ`)
    expect(page).toContain(`${gone.code}: đã chuyển sang bước khác`)
    expect(page).toContain(`${moved.code}: vừa được người khác thay đổi`)
    expect(await statesOf([moved.id, denounced.id, gone.id])).toEqual(['received', 'received', 'answered'])
    expect(new Set(await statesOf(all.map(({ id }) => id)))).toEqual(new Set(['accepted']))
  })

  test('leaves to be looked through what would publish a phone number', async () => {
    const session = await addSession(office)
    const clean = await addOpinion(office, { session })
    const telling = await addOpinion(office, { session, text: 'Xin gọi cho tôi số 0987654321.' })
    const answer = await decide({ decision: 'accept', ticked: ticksOf([clean, telling]) })
    expect(await answer.text()).toContain(`${telling.code}: nội dung công khai còn thông tin riêng`)
    expect(await statesOf([clean.id, telling.id])).toEqual(['accepted', 'received'])
  })

  test('assigns each until its own day, or the earlier one that was written', async () => {
    const near = await addOpinion(office, { set: { ...ACCEPTED, due_on: '2026-12-01' } })
    const far = await addOpinion(office, { set: { ...ACCEPTED, due_on: '2026-12-24' } })
    const over = await addOpinion(office, { set: { ...ACCEPTED, due_on: '2026-11-02' } })
    const fields = {
      decision: 'assign',
      agency_id: 11,
      due_on: '2026-12-10',
      ticked: ticksOf([near, far, over]),
    }
    expect((await decide(fields)).status).toBe(303)
    const lines = await office.db.select().from(assignments).orderBy(assignments.opinionId)
    expect(lines.map(({ agencyId, dueOn }) => [agencyId, dueOn])).toEqual([
      [11, '2026-12-01'],
      [11, '2026-12-10'],
      [11, '2026-11-23'],
    ])
  })

  test('forwards all with one slip, whose number no other paper of the year may have', async () => {
    const [first, second, third] = await add(3)
    const slip = {
      decision: 'forward',
      recipient: 'Sở Xây dựng',
      slip_number: '05',
      slip_on: '2026-11-23',
      reason: 'Đường tỉnh',
    }
    expect((await decide({ ...slip, ticked: ticksOf([first!, second!]) })).status).toBe(303)
    const elsewhere = { ...slip, recipient: 'Sở Y tế' }
    const again = await decide({ ...elsewhere, ticked: ticksOf([third!]) })
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('đã dùng trong năm')])
    expect(await statesOf([third!.id])).toEqual(['received'])
    const paper = await (await office.as('thu')(paths.transferSlip(first!.code))).text()
    expect(paper).toContain('Số: 05/PC-UBND')
    expect([paper.includes(first!.code), paper.includes(second!.code)]).toEqual([true, true])
  })

  test('goes on with the slip of a decision that broke off, on one paper', async () => {
    const [first, second] = await add(2)
    const slip = { decision: 'forward', recipient: 'Sở Xây dựng', slip_number: '07', slip_on: '2026-11-23' }
    const go = (one: { code: string }) =>
      decide({ ...slip, reason: 'Đường tỉnh', ticked: ticksOf([one]) }).then(({ status }) => status)
    expect(await go(first!)).toBe(303)
    office.at(NOW + 60_000)
    expect(await go(second!)).toBe(303)
    const paper = await (await office.as('thu')(paths.transferSlip(second!.code))).text()
    expect([paper.includes(first!.code), paper.includes(second!.code)]).toEqual([true, true])
  })

  test('forwards more than go in one batch with one slip all the same', async () => {
    const all = await add(60)
    const slip = { recipient: 'Sở Xây dựng', slip_number: '06', slip_on: '2026-11-23', reason: 'Đường tỉnh' }
    expect((await decide({ decision: 'forward', ...slip, ticked: ticksOf(all) })).status).toBe(303)
    expect(new Set(await statesOf(all.map(({ id }) => id)))).toEqual(new Set(['forwarded']))
  })

  test('declines only what the ground fits', async () => {
    const question = await addOpinion(office)
    const letter = await addOpinion(office, { source: 'petition', kind: 'feedback' })
    const complaint = await addOpinion(office, { kind: 'complaint' })
    const fields = {
      decision: 'refuse',
      ground: 'repeated',
      reason: 'Đã trả lời',
      ticked: ticksOf([question, letter, complaint]),
    }
    const page = await (await decide(fields)).text()
    expect(page).toContain(`${letter.code}: không xử lý theo cách này được`)
    expect(page).toContain(`${complaint.code}: căn cứ đã chọn không áp dụng`)
    expect(await statesOf([question.id, letter.id, complaint.id])).toEqual([
      'refused',
      'received',
      'received',
    ])
  })

  test.each([
    [{ decision: 'assign' }, 'Xin chọn cơ quan giải quyết.'],
    [{ decision: 'assign', agency_id: 21 }, 'Xin chọn'],
    [{ decision: 'refuse', reason: 'Vì thế' }, 'Xin chọn căn cứ.'],
    [{ decision: 'forward', reason: 'Vì thế' }, 'Xin ghi nơi nhận.'],
    [{ decision: 'file' }, 'Xin ghi lý do.'],
    [{}, 'Xin chọn'],
  ] as [Fields, string][])(
    'keeps what was typed where something is missing: %j',
    async (fields, sentence) => {
      const one = await addOpinion(office, { set: ACCEPTED })
      const refused = await decide({ note: 'Làm trước tết', ...fields, ticked: ticksOf([one]) })
      const page = await refused.text()
      expect(refused.status).toBe(422)
      expect(page).toContain(sentence)
      expect(page).toContain('Làm trước tết')
      expect(page).toMatch(new RegExp(`value="${one.code}.1"[^>]*checked`))
      expect(await statesOf([one.id])).toEqual(['accepted'])
    },
  )

  test('without a tick, or with a hundred and one, nothing is decided', async () => {
    await add(1)
    expect((await decide({ decision: 'accept' })).status).toBe(422)
    const many = Array.from({ length: 101 }, (_, i) => `K${i}.1`)
    expect((await decide({ decision: 'accept', ticked: many })).status).toBe(422)
  })

  test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as const)('is not for %s', async (who) => {
    const [one] = await add(1)
    expect((await decide({ decision: 'accept', ticked: ticksOf([one!]) }, who)).status).toBe(404)
    expect(await statesOf([one!.id])).toEqual(['received'])
  })

  test('sent twice at once it is taken once', async () => {
    const all = await add(5)
    const fields = { decision: 'file', reason: 'Không rõ', ticked: ticksOf(all) }
    const answers = await Promise.all([decide(fields), decide(fields)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await office.db.select().from(departures)).toHaveLength(5)
  })
})

describe('what was just decided', () => {
  const recent = async (who: StaffName = 'thu') => (await office.as(who)(paths.decisions)).text()

  test.each([1, 3])('lists %i decisions with the minutes left, by one trip', async (count) => {
    const all = await add(count)
    await decide({ decision: 'accept', ticked: ticksOf(all) })
    office.at(NOW + 4 * 60_000)
    office.queries.reset()
    const page = await recent()
    expect(office.queries.trips()).toBe(3)
    expect([...page.matchAll(/6 phút/g)]).toHaveLength(count)
  })

  test('is taken back one by one or all at once, and nobody is told', async () => {
    const person = { name: 'Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }
    const all = await add(3, { person })
    await office.db.delete(outbox)
    await decide({ decision: 'accept', ticked: ticksOf(all) })
    expect((await undo({ ticked: ticksOf([all[0]!], 2) })).status).toBe(303)
    expect(await statesOf(all.map(({ id }) => id))).toEqual(['received', 'accepted', 'accepted'])
    const rest = await undo({ do: 'all' })
    expect(rest.headers.get('location')).toBe(withQuery(paths.decisions, { so: 2 }))
    expect(await statesOf(all.map(({ id }) => id))).toEqual(['received', 'received', 'received'])
    const lines = await office.db.select().from(outbox)
    expect(lines.map(({ problem, sentAt }) => [problem, sentAt])).toEqual(Array(3).fill(['taken_back', null]))
    expect(await recent()).toContain('Không còn quyết định nào thu lại được')
  })

  test('keeps what is too late or went on, and says so', async () => {
    const [early, late] = await add(2)
    await decide({ decision: 'accept', ticked: ticksOf([early!]) })
    office.at(NOW + 5 * 60_000)
    await decide({ decision: 'accept', ticked: ticksOf([late!]) })
    office.at(NOW + HOLD_MS)
    const answer = await undo({ ticked: ticksOf([early!, late!], 2) })
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining(`${early!.code}: đã quá 10 phút`),
    ])
    expect(await statesOf([early!.id, late!.id])).toEqual(['accepted', 'received'])
  })

  test('keeps a decision whose message leaves just now, and takes the others back', async () => {
    const person = { name: 'Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }
    const all = await add(3, { person })
    await decide({ decision: 'accept', ticked: ticksOf(all) })
    await office.db.$client.execute({
      sql: "update outbox set claim = 'x', claimed_until = ? where kind = 'accepted' and subject = ?",
      args: [NOW + 60_000, `opinion:${all[1]!.id}`],
    })
    const page = await (await undo({ do: 'all' })).text()
    expect(page).toContain(`${all[1]!.code}: đã quá 10 phút`)
    expect(await statesOf(all.map(({ id }) => id))).toEqual(['received', 'accepted', 'received'])
  })

  test('shows nobody another’s decisions, and is not for those who decide nothing', async () => {
    const [one] = await add(1)
    await decide({ decision: 'accept', ticked: ticksOf([one!]) })
    expect(await recent('oanh')).not.toContain(one!.code)
    for (const who of ['quang', 'binh', 'hanh', 'an'] as const) {
      expect((await office.as(who)(paths.decisions)).status).toBe(404)
      expect((await undo({ ticked: ticksOf([one!], 2) }, who)).status).toBe(404)
    }
    expect((await undo({ ticked: ticksOf([one!], 2) }, 'oanh')).status).toBe(404)
    expect(await statesOf([one!.id])).toEqual(['accepted'])
  })
})

test('what was just decided is found by index', async () => {
  const plan = await office.db.$client.execute(
    "explain query plan select 1 from events where step in ('accept','file') and at > 5 and actor_id = 1",
  )
  expect(JSON.stringify(plan.rows)).toContain('events_step_at')
})
