import { asc, eq, inArray } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lateCards } from '../../db/schema/captures.ts'
import { commitments } from '../../db/schema/commitments.ts'
import { conclusions, conclusionTasks } from '../../db/schema/conclusions.ts'
import { assignments } from '../../db/schema/handling.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { people } from '../../db/schema/people.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { verifyLedger } from '../../db/verify.ts'
import { paths } from '../../src/paths.ts'
import { addLine } from '../support/closing-lines.ts'
import { type HeldSession, hidden, openHeld } from '../support/concluding.ts'
import { eventsOf, form, NOW, type Office } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
let session: HeldSession

beforeEach(async () => {
  ;({ office, session } = await openHeld())
})
afterEach(() => office.close())

const page = async () => (await office.as('thu')(paths.conclusion(session.code))).text()
const draft = async () =>
  office.as('thu')(
    paths.conclusion(session.code),
    form({ stamp: hidden(await page(), 'stamp')[0]!, chair: '61', clerk: 'Thu', text: 'Làm đúng hạn.' }),
  )
const fieldsOf = (html: string) => ({
  seen: hidden(html, 'seen')[0] ?? '',
  conclusion: hidden(html, 'conclusion')[0] ?? '',
  listed: hidden(html, 'listed'),
})
const fix = (html: string, more: Record<string, string> = {}) =>
  office.as('thu')(paths.concluding(session.code), form({ ...fieldsOf(html), ...more }))
const stateNow = async () =>
  (await office.db.select().from(sessions).where(eq(sessions.id, session.id)))[0]!.state
const rowsOf = (ids: number[]) =>
  office.db.select().from(opinions).where(inArray(opinions.id, ids)).orderBy(asc(opinions.id))

test('the conclusion gives every promised opinion to its agency and makes a commitment of every task', async () => {
  const received = await addLine(office, session, { outcome: 'to_agency', agencyId: 11, dueOn: '2026-12-10' })
  const accepted = await addLine(office, session, {
    ...{ outcome: 'to_agency', agencyId: 12, dueOn: '2027-03-01' },
    set: { state: 'accepted', accepted_on: '2026-11-23' },
  })
  const parked = await addLine(office, session, { outcome: 'parked', reason: 'no_time' })
  const left = await addLine(office, session, { outcome: 'for_conclusion' })
  await draft()
  const task = { what: 'Lắp đèn', agency: '11', who: '', dueOn: '2026-12-15', opinion: '' }
  await office.as('thu')(paths.conclusionTask(session.code), form(task))

  const fixed = await fix(await page(), { [`agency_${parked.code}`]: '11' })
  expect(fixed.status).toBe(303)
  expect(await stateNow()).toBe('concluded')
  const rows = await rowsOf([received.id, accepted.id, parked.id, left.id])
  expect(rows.map(({ state, agencyId }) => [state, agencyId])).toEqual([
    ['assigned', 11],
    ['assigned', 12],
    ['assigned', 11],
    ['received', null],
  ])
  const given = await office.db.select().from(assignments).orderBy(asc(assignments.opinionId))
  // Said in the room; never later than promised; and what was left, when it is promised.
  expect(given.map(({ dueOn }) => dueOn)).toEqual(['2026-12-10', '2026-12-24', rows[2]!.dueOn])
  expect((await eventsOf(office.db, `opinion:${received.id}`)).map(({ step }) => step)).toEqual([
    'receive',
    'accept',
    'assign',
  ])
  const [promise] = await office.db.select().from(commitments)
  expect(promise).toMatchObject({ what: 'Lắp đèn', state: 'open', sessionId: session.id, agencyId: 11 })
  const [kept] = await office.db.select().from(conclusionTasks)
  expect(kept!.commitmentId).toBe(promise!.id)
  expect((await office.db.select().from(conclusions))[0]!.concludedAt).toBe(NOW)
  expect(await verifyLedger(office.db)).toMatchObject({ fault: null })
})

test('pressed twice, also at the same time, it is concluded once', async () => {
  await addLine(office, session, { outcome: 'to_agency', agencyId: 11 })
  await draft()
  await office.as('thu')(
    paths.conclusionTask(session.code),
    form({ what: 'Lắp đèn', agency: '11', who: '', dueOn: '2026-12-15', opinion: '' }),
  )
  const shown = await page()
  const [one, two] = await Promise.all([fix(shown), fix(shown)])
  expect([one.status, two.status]).toEqual([303, 303])
  expect((await fix(shown)).status).toBe(303)
  expect((await office.db.select().from(commitments)).length).toBe(1)
  expect((await office.db.select().from(assignments)).length).toBe(1)
  const steps = (await eventsOf(office.db, `session:${session.id}`)).map(({ step }) => step)
  expect(steps.filter((step) => step === 'conclude').length).toBe(1)
})

test('of sixty, those that moved are named, and nothing is half done', async () => {
  const lines = []
  for (let i = 0; i < 60; i++)
    lines.push(await addLine(office, session, { outcome: 'to_agency', agencyId: 11 }))
  await draft()
  const shown = await page()
  for (const i of [4, 41]) {
    await office.as('thu')(
      paths.oralAnswer(lines[i]!.code),
      form({ seq: '1', text: 'Đang xem.', leader_id: '61' }),
    )
  }
  const refused = await fix(shown)
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Chưa chốt: ý kiến 5, 42 vừa có thay đổi')
  expect(await stateNow()).toBe('held')
  expect(await office.db.select().from(assignments)).toEqual([])
  expect((await fix(await page())).status).toBe(303)
  expect((await office.db.select().from(assignments)).length).toBe(60)
  expect(await verifyLedger(office.db)).toMatchObject({ fault: null })
}, 120_000)

test('a task that a colleague added is seen before it becomes a commitment', async () => {
  await draft()
  const shown = await page()
  await office.as('thu')(
    paths.conclusionTask(session.code),
    form({ what: 'Việc mới', agency: '11', who: '', dueOn: '2026-12-15', opinion: '' }),
  )
  const refused = await fix(shown)
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('kết luận hoặc nhiệm vụ vừa được sửa')
  expect(await office.db.select().from(commitments)).toEqual([])
})

test('a task of an agency that was dissolved while the conclusion was a draft becomes no commitment', async () => {
  await draft()
  await office.as('thu')(
    paths.conclusionTask(session.code),
    form({ what: 'Mở thêm quầy', agency: '11', who: '', dueOn: '2026-12-15', opinion: '' }),
  )
  await office.db.$client.execute("update agencies set to_on = '2026-11-22' where id = 11")
  const refused = await fix(await page())
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('cơ quan thực hiện nhiệm vụ “Mở thêm quầy” không còn hoạt động')
  expect(await office.db.select().from(commitments)).toEqual([])
})

test('an undecided opinion, a late card, a missing text and personal data each stand in the way', async () => {
  const refusal = async () => {
    const refused = await fix(await page())
    expect(refused.status).toBe(409)
    return refused.text()
  }
  const line = await addLine(office, session)
  expect(await refusal()).toContain('Còn 1 ý kiến chưa có kết quả')
  await office.db.$client.execute({
    sql: "insert into room_outcomes (opinion_id, session_id, outcome, agency_id, reason, set_by, set_at) values (?, ?, 'to_agency', 11, '', 101, 1)",
    args: [line.id, session.id],
  })
  const personId = office.platform.newId()
  await office.db.insert(people).values({ id: personId, name: 'Người đến sau' })
  await office.db.insert(lateCards).values({
    ...{ id: 1, sessionId: session.id, key: 'k'.repeat(32), personId, kind: 'question', topic: 'roads' },
    ...{ text: 'Đến sau', saidAt: NOW, arrivedAt: NOW, recordedBy: 101 },
  })
  expect(await refusal()).toContain('Còn 1 thẻ đến sau chờ quyết định')
  await office.db.update(lateCards).set({ decision: 'dropped', decidedAt: NOW, decidedBy: 101 })
  expect(await refusal()).toContain('Xin ghi kết luận chung')
  await draft()
  await office.db.$client.execute({
    sql: "update opinions set public_text = 'Xin gọi cho tôi số 0912345678' where id = ?",
    args: [line.id],
  })
  expect(await refusal()).toContain('có thông tin cá nhân trong nội dung sẽ công khai')
  expect(await stateNow()).toBe('held')
  expect(await office.db.select().from(assignments)).toEqual([])
})

test('the next session opens with what this one promised', async () => {
  await draft()
  await office.as('thu')(
    paths.conclusionTask(session.code),
    form({ what: 'Nạo vét mương Thôn Hạ', agency: '11', who: '', dueOn: '2026-12-15', opinion: '' }),
  )
  expect((await fix(await page())).status).toBe(303)
  const next = await addSession(office, {})
  const shown = await (await office.as('thu')(paths.staffSession(next.code))).text()
  expect(shown).toContain('Nạo vét mương Thôn Hạ')
})
