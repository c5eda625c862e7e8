import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findWholeOpinion } from '../../db/queries/opinions.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { paths } from '../../src/paths.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const standing = async (id: number) => (await findWholeOpinion(office.db, eq(opinions.id, id)))!
const pageFor = async (name: StaffName, code: string) =>
  (await office.as(name)(paths.staffOpinion(code))).text()
const accept = { kind: 'question', topic: 'roads', seq: 1 }

describe('the page of one opinion', () => {
  test('writes to the address that was left and to no other that it names', async () => {
    const person = { name: 'Lan', phone: '', email: 'lan@a.vn?bcc=x@y.vn', hamletId: 31, address: '' }
    const { code } = await addOpinion(office, { session: await addSession(office), person })
    expect(await pageFor('thu', code)).toContain('href="mailto:lan%40a.vn%3Fbcc%3Dx%40y.vn"')
  })

  test('shows the original beside the public text, who raised it, the rule of its dates and its history', async () => {
    const session = await addSession(office)
    const { code } = await addOpinion(office, { session, set: { public_text: 'Đường lún' } })
    const html = await pageFor('thu', code)
    expect(html).toContain('Đường liên thôn bị lún, bao giờ được sửa?')
    expect(html).toContain('<p>Đường lún</p>')
    expect(html).toContain('href="tel:0912345678"')
    expect(html).toContain('thời hạn kể từ ngày nhận (Quy định 11-QĐi/TW)')
    expect(html).toContain('Nhận ý kiến – Người gửi')
    expect(html).toContain(paths.reprint(code))
  })

  test('shows the agency the whole text, not the one edited for the public', async () => {
    const set = { state: 'assigned', agency_id: 11, public_text: '' }
    const { code } = await addOpinion(office, { set })
    const html = await pageFor('quang', code)
    expect(html).toContain('Đường liên thôn bị lún, bao giờ được sửa?')
    expect(html).toContain('Hoàng Thị Lan')
    expect(html).toContain('Để trống: không đăng nội dung nào.')
    expect(html).not.toContain(paths.reprint(code))
  })

  test('is read by whom it belongs to, and is not there for anybody else', async () => {
    const { code } = await addOpinion(office, { set: { state: 'assigned', agency_id: 12 } })
    const seen = async (name: StaffName) => (await office.as(name)(paths.staffOpinion(code))).status
    expect(await Promise.all((['thu', 'binh', 'hanh'] as const).map(seen))).toEqual([200, 200, 200])
    expect(await Promise.all((['quang', 'oanh', 'an'] as const).map(seen))).toEqual([404, 404, 404])
  })

  test('leads the office to its page of the session, an officer to the one for residents', async () => {
    const session = await addSession(office, { code: 'PMOT' })
    const { code } = await addOpinion(office, { session, set: { state: 'assigned', agency_id: 11 } })
    for (const name of ['thu', 'binh', 'hanh'] as const)
      expect(await (await office.as(name)(`/lam-viec/y-kien/${code}`)).text()).toContain(
        'href="/lam-viec/phien/PMOT"',
      )
    const page = await (await office.as('quang')(`/lam-viec/y-kien/${code}`)).text()
    expect(page).toContain('href="/phien/PMOT"')
    expect(page).not.toContain('href="/lam-viec/phien/PMOT"')
  })

  test('offers each only what they may do', async () => {
    const { code } = await addOpinion(office)
    expect(await pageFor('thu', code)).toContain(`action="${paths.acceptance(code)}"`)
    for (const name of ['binh', 'hanh'] as const) {
      const html = await pageFor(name, code)
      expect(html).not.toContain(paths.acceptance(code))
      expect(html).not.toContain(paths.separation(code))
    }
  })

  test('takes two trips, however long its history', async () => {
    const { code, id } = await addOpinion(office)
    const trips = async () => {
      office.queries.reset()
      await office.as('thu')(paths.staffOpinion(code))
      return office.queries.trips()
    }
    expect(await trips()).toBe(4)
    for (const text of ['một', 'hai', 'ba']) {
      const { seq } = await standing(id)
      await office.as('thu')(paths.publicText(code), form({ public_text: text, seq }))
    }
    expect(await trips()).toBe(4)
  })
})

describe('acceptance', () => {
  test('puts a question for a dialogue on the board with its edited text, due by the dialogue’s rule, and tells its asker', async () => {
    const session = await addSession(office)
    const { id, code } = await addOpinion(office, {
      session,
      person: { name: 'Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' },
    })
    await office.as('thu')(
      paths.acceptance(code),
      form({ ...accept, topic: 'water', public_text: 'Đã biên tập' }),
    )
    expect(await standing(id)).toMatchObject({
      topic: 'water',
      acceptedOn: '2026-11-23',
      dueOn: '2026-12-24',
      dueRule: 'AGENCY_RESULT',
      publicAt: NOW,
      publicText: 'Đã biên tập',
      originalText: 'Đường liên thôn bị lún, bao giờ được sửa?',
    })
    const mail = await office.db.select().from(outbox).where(eq(outbox.kind, 'accepted'))
    expect(mail.map(({ subject, channel }) => [subject, channel])).toEqual([[`opinion:${id}`, 'mail']])
    const [, event] = await eventsOf(office.db, `opinion:${id}`)
    expect(JSON.stringify(event!.data)).not.toContain('biên tập')
  })

  test('keeps a complaint private and gives it the law’s own term; without mail its asker is to be called', async () => {
    const session = await addSession(office)
    const { id, code } = await addOpinion(office, { session })
    await office.as('thu')(paths.acceptance(code), form({ ...accept, kind: 'complaint' }))
    expect(await standing(id)).toMatchObject({
      publicAt: null,
      dueOn: '2026-12-23',
      dueRule: 'COMPLAINT_FIRST',
    })
    const mail = await office.db.select().from(outbox).where(eq(outbox.kind, 'accepted'))
    expect(mail.map(({ channel }) => channel)).toEqual(['phone'])
  })

  test('takes an empty public text for what it is, and no text at all for no change', async () => {
    const session = await addSession(office)
    const emptied = await addOpinion(office, { session })
    const left = await addOpinion(office, { session })
    await office.as('thu')(paths.acceptance(emptied.code), form({ ...accept, public_text: '' }))
    await office.as('thu')(paths.acceptance(left.code), form(accept))
    expect((await standing(emptied.id)).publicText).toBe('')
    expect((await standing(left.id)).publicText).toBe(left.text)
    const board = await (await office.visit(paths.opinion(emptied.code))).text()
    expect(board).not.toContain('bao giờ được sửa')
  })

  test('after a restoration keeps the first day of acceptance and what was hidden hidden', async () => {
    const session = await addSession(office)
    const { id, code } = await addOpinion(office, {
      session,
      set: { accepted_on: '2026-11-02', hidden_reason: 'Có lời lẽ xúc phạm', kind: 'feedback' },
    })
    await office.as('thu')(paths.acceptance(code), form(accept))
    expect(await standing(id)).toMatchObject({ acceptedOn: '2026-11-02', publicAt: null })
  })
})

test('a complaint that was taken for a question comes off the board, and its due date is computed anew', async () => {
  const set = { state: 'accepted', accepted_on: '2026-11-16', public_at: 5, due_on: '2026-12-24' }
  const { id, code } = await addOpinion(office, { set })
  await office.as('thu')(paths.classification(code), form({ kind: 'complaint', topic: 'land', seq: 1 }))
  expect(await standing(id)).toMatchObject({ kind: 'complaint', publicAt: null, dueOn: '2026-12-16' })
})

test('another topic alone promises no other day', async () => {
  const set = { state: 'accepted', accepted_on: '2026-11-16', public_at: 5, due_on: '2026-12-01' }
  const { id, code } = await addOpinion(office, { set })
  await office.as('thu')(paths.classification(code), form({ kind: 'question', topic: 'land', seq: 1 }))
  expect(await standing(id)).toMatchObject({ topic: 'land', publicAt: 5, dueOn: '2026-12-01' })
})

describe('assignment', () => {
  const give = (
    code: string,
    fields: { agency_id?: number; due_on?: string; reason?: string; seq: number },
  ) => office.as('thu')(paths.assignment(code), form({ agency_id: 11, due_on: '2026-12-20', ...fields }))

  test('proposes the promised day and says in words where it comes from', async () => {
    const { code } = await addOpinion(office, { set: { state: 'accepted' } })
    const html = await pageFor('thu', code)
    expect(html).toContain('value="2026-12-24"')
    expect(html).toContain('thứ Năm, ngày 24 tháng 12 năm 2026: thời hạn kể từ ngày đối thoại')
  })

  test('from A to B ends A’s line with the reason and keeps it', async () => {
    const { id, code } = await addOpinion(office, { set: { state: 'accepted' } })
    await give(code, { seq: 1 })
    office.at(NOW + 3_600_000)
    await give(code, { agency_id: 12, reason: 'Không thuộc lĩnh vực', seq: 2 })
    const { agencyId, assignments } = await standing(id)
    expect(agencyId).toBe(12)
    expect(assignments.map((line) => [line.agencyId, line.assignedAt, line.endedAt, line.endReason])).toEqual(
      [
        [11, NOW, NOW + 3_600_000, 'Không thuộc lĩnh vực'],
        [12, NOW + 3_600_000, null, ''],
      ],
    )
    expect((await office.as('quang')(paths.staffOpinion(code))).status).toBe(404)
  })

  test('refuses a day after the promise, a day that is over, another unit’s agency, and the same agency again', async () => {
    const { id, code } = await addOpinion(office, { set: { state: 'accepted' } })
    for (const wrong of [
      { due_on: '2026-12-25' },
      { due_on: '2026-11-22' },
      { agency_id: 21 },
      { agency_id: 99 },
    ])
      expect((await give(code, { ...wrong, seq: 1 })).status).toBe(422)
    await give(code, { seq: 1 })
    expect((await give(code, { reason: 'Giao lại', seq: 2 })).status).toBe(422)
    expect((await standing(id)).assignments).toHaveLength(1)
  })

  test('of what is already overdue asks for an answer today', async () => {
    const { code } = await addOpinion(office, { set: { state: 'accepted', due_on: '2026-11-10' } })
    expect(await pageFor('thu', code)).toContain('đề nghị cơ quan trả lời ngay trong hôm nay')
    expect((await give(code, { due_on: '2026-11-24', seq: 1 })).status).toBe(422)
    expect((await give(code, { due_on: '2026-11-23', seq: 1 })).status).toBe(303)
  })
})

describe('leaving the line', () => {
  const leave = (code: string, fields: Record<string, string | number>) =>
    office.as('thu')(paths.departure(code), form({ seq: 1, ...fields }))

  test('shows the sentence the sender will read before anything is stored', async () => {
    const { id, code } = await addOpinion(office)
    const fields = { to: 'forward', recipient: 'Sở Xây dựng', reason: 'Đường tỉnh quản lý', do: 'preview' }
    const page = await leave(code, fields)
    expect(page.status).toBe(200)
    const html = await page.text()
    expect(html).toContain(
      'Ý kiến đã được chuyển đến Sở Xây dựng để giải quyết theo thẩm quyền. Lý do: Đường tỉnh quản lý',
    )
    expect(html).toContain('value="Sở Xây dựng"')
    expect(await standing(id)).toMatchObject({ state: 'received', seq: 1, departures: [] })
  })

  test('stores ground, reason and recipient only where they belong, ends the agency’s line and tells the sender', async () => {
    const { id, code } = await addOpinion(office, { set: { state: 'accepted' } })
    await office.as('thu')(paths.assignment(code), form({ agency_id: 11, due_on: '2026-12-20', seq: 1 }))
    await leave(code, { to: 'forward', ground: 'repeated', recipient: 'Sở Y tế', reason: 'Vì thế', seq: 2 })
    const { departures, assignments, agencyId } = await standing(id)
    expect(departures).toMatchObject([
      { to: 'forwarded', ground: '', reason: 'Vì thế', recipient: 'Sở Y tế', undoneAt: null },
    ])
    expect([agencyId, assignments[0]!.endedAt]).toEqual([null, NOW])
    const mail = await office.db.select().from(outbox)
    expect(mail.map(({ kind, channel }) => [kind, channel])).toEqual([['forwarded', 'phone']])
  })

  test('is refused without a ground to refuse on, without somebody to forward to', async () => {
    const { code } = await addOpinion(office)
    const noGround = await (await leave(code, { to: 'refuse', reason: 'Vì thế' })).text()
    expect(noGround).toContain('Xin chọn căn cứ.')
    expect(noGround).toContain('Vì thế')
    expect((await leave(code, { to: 'forward', reason: 'Vì thế' })).status).toBe(422)
  })

  test('is taken back with a reason; the departure stays on record as undone', async () => {
    const { id, code } = await addOpinion(office)
    await leave(code, { to: 'refuse', ground: 'repeated', reason: 'Trùng' })
    await office.as('binh')(paths.restoration(code), form({ reason: 'Không trùng', seq: 2 }))
    const { state, departures, remarks } = await standing(id)
    expect([state, departures[0]!.undoneAt]).toEqual(['received', NOW])
    expect(remarks.map(({ step, text }) => [step, text])).toEqual([['restore', 'Không trùng']])
  })
})

describe('merging', () => {
  const merge = (code: string, into: string) => office.as('thu')(paths.merging(code), form({ into, seq: 1 }))

  test('links to the first and leaves that as it is', async () => {
    const first = await addOpinion(office)
    const { id, code } = await addOpinion(office)
    expect((await merge(code, first.code.toLowerCase())).status).toBe(303)
    expect(await standing(id)).toMatchObject({ state: 'merged', departures: [{ intoOpinionId: first.id }] })
    expect(await standing(first.id)).toMatchObject({ state: 'received', seq: 1 })
  })

  test('finds nothing of another unit, nothing separate, not itself, and nothing that left the line', async () => {
    const { code } = await addOpinion(office)
    const others = [
      await addOpinion(office, { unitId: 2 }),
      await addOpinion(office, { set: { state: 'separate' } }),
      await addOpinion(office, { set: { state: 'refused' } }),
    ]
    for (const into of [code, 'XXXXXXXX', ...others.map((other) => other.code)])
      expect((await merge(code, into)).status).toBe(422)
  })
})

test('an oral answer is noted with the leader of the unit who gave it', async () => {
  const { id, code } = await addOpinion(office)
  const note = (leader: number) =>
    office.as('thu')(paths.oralAnswer(code), form({ text: 'Sửa trong tháng 12.', leader_id: leader, seq: 1 }))
  expect((await note(71)).status).toBe(422)
  await note(61)
  const [answer] = (await standing(id)).answers
  expect(answer).toMatchObject({
    form: 'oral',
    version: 1,
    signer: 'Lê Thanh Bình',
    text: 'Sửa trong tháng 12.',
  })
  expect(await pageFor('thu', code)).toContain('Lê Thanh Bình trả lời, ghi lúc')
})

test('hiding takes it off the board, which says why', async () => {
  const { code } = await addOpinion(office, { set: { state: 'accepted', public_at: 5 } })
  await office.as('thu')(paths.hiding(code), form({ reason: 'Có thông tin riêng tư', seq: 1 }))
  const page = await office.visit(paths.opinion(code))
  expect(page.status).toBe(410)
  expect(await page.text()).toContain('Có thông tin riêng tư')
})
