import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assignments, departures } from '../../db/schema/handling.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { HOLD_MS } from '../../src/domain/decision.ts'
import { deliverMail } from '../../src/jobs/deliver-mail.ts'
import { smtpTransport } from '../../src/jobs/smtp.ts'
import { paths } from '../../src/paths.ts'
import { startMailServer } from '../support/mail-server.ts'
import { eventsOf, form, NOW, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const MINUTE = 60_000
const lan = { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }

async function rowOf(id: number) {
  const [row] = await office.db.select().from(opinions).where(eq(opinions.id, id))
  return row!
}
/** Everything that taking back restores: the row but its place in its history, and which agencies had it. */
async function standingOf(id: number) {
  const { seq: _, headHash: __, updatedAt: ___, ...row } = await rowOf(id)
  return { row, lines: await office.db.select().from(assignments).where(eq(assignments.opinionId, id)) }
}
const post = async (
  path: string,
  code: string,
  fields: Record<string, string> = {},
  who: StaffName = 'thu',
) => {
  const [row] = await office.db.select().from(opinions).where(eq(opinions.code, code))
  return office.as(who)(path, form({ seq: row!.seq, ...fields }))
}
const undo = (code: string, who: StaffName = 'thu') => post(paths.undoing(code), code, {}, who)
const linesOf = () => office.db.select().from(outbox).orderBy(outbox.id)

const REASON = 'Không đủ thông tin'
const ACCEPTED = { state: 'accepted', accepted_on: '2026-11-20', public_at: 5 }
const ASSIGNED = { ...ACCEPTED, state: 'assigned', agency_id: 11, officer_id: 102 }
const away = (to: string, more = {}) => ({ path: paths.departure, fields: { to, reason: REASON, ...more } })

describe('taking a decision back', () => {
  test.each([
    [
      'accept',
      { state: 'received' },
      { path: paths.acceptance, fields: { kind: 'complaint', topic: 'land' } },
    ],
    [
      'accept',
      { state: 'received' },
      { path: paths.acceptance, fields: { kind: 'feedback', topic: 'land' } },
    ],
    ['assign', ACCEPTED, { path: paths.assignment, fields: { agency_id: '11', due_on: '2026-12-10' } }],
    ['refuse', ASSIGNED, away('refuse', { ground: 'repeated' })],
    ['forward', ASSIGNED, away('forward', { recipient: 'Sở Xây dựng' })],
    ['return_with_guidance', ACCEPTED, away('return_with_guidance')],
    ['file', ACCEPTED, away('file')],
  ] as const)(
    '%s leaves the record as it stood before, and both steps in its history',
    async (step, set, decision) => {
      const session = await addSession(office)
      const { id, code } = await addOpinion(office, { session, person: lan, set: { ...set } })
      if ('agency_id' in set)
        await office.db.insert(assignments).values({
          id: 5,
          opinionId: id,
          agencyId: 11,
          dueOn: '2026-12-10',
          assignedBy: 101,
          assignedAt: NOW - MINUTE,
        })
      const before = await standingOf(id)
      const decided = await post(decision.path(code), code, { ...decision.fields })
      expect([decided.status, (await rowOf(id)).state === set.state]).toEqual([303, false])
      office.at(NOW + 9 * MINUTE)
      expect((await undo(code)).status).toBe(303)
      expect(await standingOf(id)).toEqual(before)
      const steps = (await eventsOf(office.db, `opinion:${id}`)).map((event) => event.step)
      expect(steps).toEqual(['receive', step, step === 'assign' ? 'undo_assignment' : 'undo'])
      const left = await office.db.select().from(departures)
      expect(left.every(({ undoneAt }) => undoneAt === NOW + 9 * MINUTE)).toBe(true)
    },
  )

  test('restores what was merged', async () => {
    const into = await addOpinion(office)
    const { id, code } = await addOpinion(office)
    const before = await standingOf(id)
    expect((await post(paths.merging(code), code, { into: into.code })).status).toBe(303)
    expect((await undo(code)).status).toBe(303)
    expect(await standingOf(id)).toEqual(before)
  })

  test('is offered with the time it works until, and not afterwards', async () => {
    const { code } = await addOpinion(office)
    const page = async () => (await office.as('thu')(paths.staffOpinion(code))).text()
    expect(await page()).not.toContain(paths.undoing(code))
    await post(paths.departure(code), code, { to: 'file', reason: REASON })
    expect(await page()).toContain('Còn thu lại được đến 09:10')
    office.at(NOW + HOLD_MS)
    expect(await page()).not.toContain(paths.undoing(code))
    const late = await undo(code)
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Đã quá 10 phút')])
  })

  test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as const)('is not for %s', async (who) => {
    const { id, code } = await addOpinion(office)
    await post(paths.acceptance(code), code, { kind: 'question', topic: 'roads' })
    expect((await undo(code, who)).status).toBe(404)
    expect((await rowOf(id)).state).toBe('accepted')
  })

  test('is refused once anything followed, and by htmx is answered as by a plain post', async () => {
    const { code } = await addOpinion(office)
    await post(paths.acceptance(code), code, { kind: 'question', topic: 'roads' })
    await post(paths.publicText(code), code, { public_text: 'Bao giờ sửa đường?' })
    expect((await undo(code)).status).toBe(409)
    const other = await addOpinion(office)
    await post(paths.acceptance(other.code), other.code, { kind: 'question', topic: 'roads' })
    const undone = await office.as('thu')(paths.undoing(other.code), form({ seq: 2 }, { hx: true }))
    expect([undone.status, (await rowOf(other.id)).state]).toEqual([303, 'received'])
  })

  test('races with the next step: one of them wins', async () => {
    const { id, code } = await addOpinion(office)
    await post(paths.acceptance(code), code, { kind: 'question', topic: 'roads' })
    const both = await Promise.all([
      undo(code),
      post(paths.assignment(code), code, { agency_id: '11', due_on: '2026-12-10' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await eventsOf(office.db, `opinion:${id}`)).toHaveLength(3)
  })

  test('sent twice, it is done once', async () => {
    const { id, code } = await addOpinion(office)
    await post(paths.acceptance(code), code, { kind: 'question', topic: 'roads' })
    const both = await Promise.all([undo(code), undo(code)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await eventsOf(office.db, `opinion:${id}`)).toHaveLength(3)
  })
})

describe('the message of a decision', () => {
  test('leaves after ten minutes, and never when it was taken back', async () => {
    const server = await startMailServer()
    office.platform.mail = smtpTransport(server.url, 'vp@dong.example.vn')
    const kept = await addOpinion(office, { person: lan })
    const undone = await addOpinion(office, { person: { ...lan, email: 'hoa@example.vn' } })
    await office.db.delete(outbox)
    for (const { code } of [kept, undone])
      await post(paths.acceptance(code), code, { kind: 'question', topic: 'roads' })
    office.at(NOW + HOLD_MS - 1)
    await deliverMail(office.platform)
    expect(server.received).toHaveLength(0)
    await undo(undone.code)
    office.at(NOW + HOLD_MS)
    await deliverMail(office.platform)
    expect(server.received.map(({ to }) => to)).toEqual([['lan@example.vn']])
    expect((await linesOf()).map(({ problem, sentAt }) => [problem, sentAt])).toEqual([
      ['', NOW + HOLD_MS],
      ['taken_back', null],
    ])
    await server.close()
  })

  test('that is being sent just now keeps its decision', async () => {
    const { id, code } = await addOpinion(office, { person: lan })
    await post(paths.acceptance(code), code, { kind: 'question', topic: 'roads' })
    await office.db.$client.execute({
      sql: "update outbox set claim = 'x', claimed_until = ? where kind = 'accepted'",
      args: [NOW + MINUTE],
    })
    const refused = await undo(code)
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('Đã quá 10 phút')])
    expect((await rowOf(id)).state).toBe('accepted')
  })

  test('is no call to make before then, nor after it was taken back', async () => {
    const person = { ...lan, email: '', phone: '0912345678' }
    const kept = await addOpinion(office, { person })
    const undone = await addOpinion(office, { person: { ...person, name: 'Trần Thị Hoa' } })
    for (const { code } of [kept, undone])
      await post(paths.acceptance(code), code, { kind: 'question', topic: 'roads' })
    const calls = async () => (await office.as('thu')(paths.calls)).text()
    expect(await calls()).not.toContain('Hoàng Thị Lan')
    await undo(undone.code)
    office.at(NOW + HOLD_MS)
    const page = await calls()
    expect([page.includes('Hoàng Thị Lan'), page.includes('Trần Thị Hoa')]).toEqual([true, false])
  })

  test('says in the outbox until when it is held, and is not printed before', async () => {
    const { code } = await addOpinion(office, { person: lan })
    await office.db.delete(outbox)
    await post(paths.acceptance(code), code, { kind: 'question', topic: 'roads' })
    expect(await (await office.as('an')(paths.outbox)).text()).toContain('Gửi sau 09:10, còn thu lại được')
    const [line] = await linesOf()
    expect((await office.as('thu')(paths.letter(line!.id))).status).toBe(404)
    office.at(NOW + HOLD_MS)
    expect((await office.as('thu')(paths.letter(line!.id))).status).toBe(200)
  })
})
