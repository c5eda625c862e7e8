import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordMove } from '../../db/records/moves.ts'
import { answers } from '../../db/schema/answers.ts'
import { assignments, departures } from '../../db/schema/handling.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { addAnswer, readable } from '../support/asking.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const follow = (secret: string) => office.visit(`/theo-doi/${secret}`)
const withdraw = (secret: string, fields = { sure: 'yes' } as Record<string, string>) =>
  office.visit(`/theo-doi/${secret}/rut`, form(fields))
const rows = () => office.db.select().from(opinions)

/** The office's step with whatever it stores, as its own screens take it. */
async function step(id: number, name: string, to: string, actorId: number | null = 101) {
  const [row] = (await rows()).filter((opinion) => opinion.id === id)
  const move = { step: name, from: row!.state, to, seq: row!.seq + 1, actorId, at: NOW + row!.seq }
  expect((await recordMove(office.db, row!, move as never)).ok).toBe(true)
}

test('the asker reads the own text, the state, both dates and what has happened', async () => {
  const opinion = await addOpinion(office, { session: await addSession(office) })
  await step(opinion.id, 'accept', 'accepted')
  await step(opinion.id, 'assign', 'assigned')
  await office.db.insert(assignments).values({
    id: 1,
    opinionId: opinion.id,
    agencyId: 11,
    dueOn: '2026-12-20',
    note: 'ghi chú nội bộ',
    assignedBy: 101,
    assignedAt: NOW + 2,
  })
  await step(opinion.id, 'draft', 'drafted', 102)
  office.queries.reset()
  const page = await follow(opinion.secret)
  const html = await page.text()
  const text = readable(html)
  expect([page.status, page.headers.get('cache-control'), office.queries.trips()]).toEqual([
    200,
    'no-store',
    2,
  ])
  expect(text).toContain(opinion.text)
  expect(text).toContain('Đang giải quyết')
  expect(text).toContain('Chậm nhất thứ Ba, ngày 08 tháng 12 năm 2026')
  expect(text).toContain(
    'nếu chưa được trả lời tại buổi thì có văn bản trả lời chậm nhất thứ Năm, ngày 24 tháng 12 năm 2026',
  )
  const titles = [...html.matchAll(/<\/time><p>([^<]+)<\/p>/g)].map(([, title]) => title)
  expect(titles).toEqual(['Đã nhận ý kiến', 'Đã tiếp nhận để giải quyết', 'Đã giao cơ quan giải quyết'])
  expect(text).toContain('Phòng Kinh tế')
  for (const inside of ['ghi chú nội bộ', 'Nguyễn Thị Thu', 'Trần Văn Quang'])
    expect(text).not.toContain(inside)
})

test('an issued answer is read with number and day, a private one too; a draft is not', async () => {
  const opinion = await addOpinion(office, { set: { state: 'answered', answered_at: NOW } })
  await addAnswer(office, opinion.id, { isPublic: false, text: 'Riêng cho bà Lan' })
  await office.db.insert(answers).values({
    id: 5,
    opinionId: opinion.id,
    version: 2,
    form: 'written',
    text: 'Bản thảo đang viết',
    writtenBy: 102,
    writtenAt: NOW,
  })
  const text = readable(await (await follow(opinion.secret)).text())
  expect(text).toContain('Văn bản số 01/UBND-VP, 20/11/2026')
  expect(text).toContain('Riêng cho bà Lan')
  expect(text).toContain('Lê Thanh Bình, Chủ tịch UBND xã')
  expect(text).not.toContain('Bản thảo đang viết')
})

test.each([
  ['refused', 'Vì sao ý kiến không được tiếp nhận'],
  ['forwarded', 'Ý kiến đã được chuyển đi'],
  ['returned', 'Hướng dẫn dành cho ông/bà'],
])('what was %s says why, in the words written for its asker', async (state, title) => {
  const opinion = await addOpinion(office, { set: { state } })
  await office.db.insert(departures).values([
    { id: 1, opinionId: opinion.id, to: 'filed', reason: 'đã thu lại', leftAt: NOW, undoneAt: NOW },
    {
      id: 2,
      opinionId: opinion.id,
      to: state as 'refused',
      reason: 'Việc này thuộc thẩm quyền của tỉnh.',
      recipient: 'Sở Xây dựng',
      leftAt: NOW,
    },
  ])
  const text = readable(await (await follow(opinion.secret)).text())
  expect(text).toContain(title)
  expect(text).toContain('Việc này thuộc thẩm quyền của tỉnh.')
  expect(text).toContain('Sở Xây dựng')
  expect(text).not.toContain('đã thu lại')
  expect(text).not.toContain('Chậm nhất')
})

test('a merged opinion leads to the one it was merged into only where that is public', async () => {
  const hidden = await addOpinion(office)
  const shown = await addOpinion(office, { set: { public_at: NOW } })
  for (const [id, into, leads] of [
    [1, hidden, false],
    [2, shown, true],
  ] as const) {
    const opinion = await addOpinion(office, { set: { state: 'merged' } })
    await office.db
      .insert(departures)
      .values({ id, opinionId: opinion.id, to: 'merged', reason: '', intoOpinionId: into.id, leftAt: NOW })
    expect((await (await follow(opinion.secret)).text()).includes(`/y-kien/${into.code}`)).toBe(leads)
  }
})

test('what is kept apart shows neither text nor dates, and cannot be withdrawn', async () => {
  const opinion = await addOpinion(office, { session: await addSession(office), set: { state: 'separate' } })
  await addAnswer(office, opinion.id, { text: 'Kết luận nội dung' })
  const page = await follow(opinion.secret)
  const text = readable(await page.text())
  expect(page.status).toBe(200)
  expect(text).toContain('Đang được xử lý theo thủ tục riêng')
  expect(text).toContain('xin gọi văn phòng, số 0200 000 111')
  for (const kept of [
    opinion.text,
    opinion.place,
    'Kết luận nội dung',
    'Tố cáo',
    'Chậm nhất',
    'Giao thông',
  ]) {
    expect(text).not.toContain(kept)
  }
  expect((await withdraw(opinion.secret)).status).toBe(409)
  expect((await rows())[0]!.state).toBe('separate')
})

test('the resident withdraws with the box ticked: the state, one event, the agency’s line and the mail', async () => {
  const opinion = await addOpinion(office, { set: { agency_id: 11, state: 'assigned' } })
  await office.db.insert(assignments).values({
    id: 1,
    opinionId: opinion.id,
    agencyId: 11,
    dueOn: '2026-12-20',
    assignedBy: 101,
    assignedAt: NOW,
  })
  const answer = await withdraw(opinion.secret)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/theo-doi/${opinion.secret}`])
  const [row] = await rows()
  expect(row).toMatchObject({ state: 'withdrawn', agencyId: null, seq: 2 })
  const events = await eventsOf(office.db, `opinion:${opinion.id}`)
  expect(events.map(({ step, actorId }) => [step, actorId])).toEqual([
    ['receive', null],
    ['withdraw', null],
  ])
  expect((await office.db.select().from(assignments))[0]!.endedAt).toBe(NOW)
  expect((await office.db.select().from(outbox)).map(({ kind, channel }) => [kind, channel])).toEqual([
    ['withdrawn', 'phone'],
  ])
  const html = await (await follow(opinion.secret)).text()
  expect(html).toContain('Ý kiến đã được rút theo yêu cầu.')
  expect(html).not.toContain('/rut"')
})

test('without the box nothing is withdrawn, and the sentence stands at the box', async () => {
  const opinion = await addOpinion(office)
  const answer = await withdraw(opinion.secret, {})
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Xin đánh dấu vào ô này nếu ông/bà chắc chắn muốn rút ý kiến.')
  expect(html).toMatch(/<details class="fold" open/)
  expect((await rows())[0]).toMatchObject({ state: 'received', seq: 1 })
})

test('after the signature an opinion cannot be withdrawn any more', async () => {
  for (const state of ['approved', 'answered', 'closed']) {
    const opinion = await addOpinion(office, { set: { state } })
    const answer = await withdraw(opinion.secret)
    expect([state, answer.status]).toEqual([state, 409])
    expect(await answer.text()).toContain('Ý kiến này không còn rút được nữa')
    expect(await eventsOf(office.db, `opinion:${opinion.id}`)).toHaveLength(1)
  }
})

test('two withdrawals at once, and one more later, are one and no refusal', async () => {
  const opinion = await addOpinion(office)
  const answers = await Promise.all([withdraw(opinion.secret), withdraw(opinion.secret)])
  answers.push(await withdraw(opinion.secret))
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(await eventsOf(office.db, `opinion:${opinion.id}`)).toHaveLength(2)
})

test('nobody withdraws with a guessed secret, the public code, or from another site', async () => {
  const opinion = await addOpinion(office)
  for (const guess of ['x'.repeat(24), opinion.code, opinion.receiptCode]) {
    expect((await withdraw(guess)).status).toBe(404)
  }
  const init = form({ sure: 'yes' })
  Object.assign(init.headers as object, { origin: 'https://example.com' })
  expect((await office.visit(`/theo-doi/${opinion.secret}/rut`, init)).status).toBe(403)
  expect((await office.visit(`/theo-doi/${opinion.secret}/rut`)).status).toBe(404)
  expect((await rows())[0]!.state).toBe('received')
})

test('the follow-up page is there in English', async () => {
  const { secret } = await addOpinion(office, { session: await addSession(office) })
  const text = readable(await (await office.visit(`/theo-doi/${secret}?lang=en`)).text())
  expect(text).toContain('You wrote')
  expect(text).toContain('It will be answered at the dialogue on Friday, 4 December 2026')
})
