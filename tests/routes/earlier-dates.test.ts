import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { earlierDates } from '../../db/schema/deadlines.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { write } from '../../db/write.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

const LIST = '/lam-viec/han-som-hon'

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office)
})
afterEach(() => office.close())

/** An accepted opinion due on 24 December, which the calendar would now put on the 22nd. */
async function propose(
  set: Record<string, string | number | null> = {},
  proposal: Partial<typeof earlierDates.$inferInsert> = {},
) {
  const opinion = await addOpinion(office, { session, set: { state: 'accepted', ...set } })
  const id = office.platform.newId()
  await addProposal(opinion, id, proposal)
  return { ...opinion, proposal: id, name: `${id}.1` }
}
const addProposal = (
  { id: opinionId }: { id: number },
  id: number,
  proposal: Partial<typeof earlierDates.$inferInsert> = {},
) =>
  office.db.insert(earlierDates).values({
    id,
    opinionId,
    clock: 'due',
    standingOn: '2026-12-24',
    proposedOn: '2026-12-22',
    rule: 'AGENCY_RESULT',
    provisional: false,
    calendarVersion: 3,
    proposedAt: NOW,
    ...proposal,
  })
const rowOf = async ({ id }: { id: number }) =>
  (await office.db.select().from(opinions).where(eq(opinions.id, id)))[0]!
const decisionOf = async ({ proposal }: { proposal: number }) =>
  (await office.db.select().from(earlierDates).where(eq(earlierDates.id, proposal)))[0]!.decision
const mails = async () =>
  (await office.db.select().from(outbox)).filter(({ kind }) => kind === 'due_recomputed')
const page = async (who: 'thu' | 'binh' | 'oanh' = 'thu', query = '') =>
  (await office.as(who)(`${LIST}${query}`)).text()

test('an empty list says what comes next', async () => {
  expect(await page()).toContain('Không có hạn nào chờ quyết định')
})

test('the list has both dates, why, and the way to how it was computed', async () => {
  const { code } = await propose()
  const html = await page('binh')
  expect(html).toContain('24/12/2026')
  expect(html).toContain('22/12/2026')
  expect(html).toContain('Lịch làm việc đã đổi (bản thứ 3)')
  expect(html).toContain(`/tinh-han?y-kien=${code}&amp;han=tra-loi`)
})

test.each([false, true])(
  'taking the new dates moves them, each with an event and a word (htmx %s)',
  async (hx) => {
    const one = await propose()
    const two = await propose()
    const left = await propose()
    const response = await office.as('thu')(
      LIST,
      form({ ticked: [one.name, two.name], do: 'take_earlier_due' }, { hx }),
    )
    expect([response.status, response.headers.get('location')]).toEqual([303, `${LIST}?nhan=2`])
    for (const taken of [one, two]) {
      expect(await rowOf(taken)).toMatchObject({ dueOn: '2026-12-22', calendarVersion: 3, seq: 2 })
      expect(await decisionOf(taken)).toBe('taken')
      const last = (await eventsOf(office.db, `opinion:${taken.id}`)).at(-1)!
      expect([last.step, last.actorId, last.data]).toMatchObject([
        'take_earlier_due',
        101,
        { clock: 'due', before: '2026-12-24', due: '2026-12-22', rule: 'AGENCY_RESULT', calendar: 3 },
      ])
    }
    expect((await mails()).map(({ subject }) => subject)).toEqual([`opinion:${one.id}`, `opinion:${two.id}`])
    expect(await rowOf(left)).toMatchObject({ dueOn: '2026-12-24', seq: 1 })
    expect(await page('thu', '?nhan=2')).toContain('Đã áp dụng hạn mới cho 2 thời hạn')
  },
)

test('keeping the promise leaves the date and tells nobody', async () => {
  const one = await propose()
  const response = await office.as('binh')(LIST, form({ ticked: one.name, do: 'keep_due' }))
  expect(response.headers.get('location')).toBe(`${LIST}?giu=1`)
  expect(await rowOf(one)).toMatchObject({ dueOn: '2026-12-24', seq: 2 })
  expect(await decisionOf(one)).toBe('kept')
  expect((await eventsOf(office.db, `opinion:${one.id}`)).at(-1)).toMatchObject({
    step: 'keep_due',
    actorId: 103,
  })
  expect(await mails()).toEqual([])
  expect(await page()).toContain('Không có hạn nào chờ quyết định')
})

test('both dates of one opinion are taken together, with one word to its asker', async () => {
  const one = await propose({ state: 'received' })
  const second = office.platform.newId()
  const notice = { clock: 'notice', standingOn: '2026-12-08', proposedOn: '2026-12-07' } as const
  await addProposal(one, second, { ...notice, rule: 'PARTY_FIRST_NOTICE' })
  const ticked = [one.name, `${second}.1`]
  await office.as('thu')(LIST, form({ ticked, do: 'take_earlier_due' }))
  expect(await rowOf(one)).toMatchObject({ noticeOn: '2026-12-07', dueOn: '2026-12-22', seq: 3 })
  expect(await mails()).toHaveLength(1)
})

test('one that moved since is shown again, and the others are decided', async () => {
  const moved = await propose()
  const still = await propose()
  await write(office.db, {
    at: NOW,
    actorId: 101,
    changes: [{ subject: `opinion:${moved.id}`, step: 'reclassify', head: 'latest' }],
    statements: [],
  })
  const response = await office.as('thu')(
    LIST,
    form({ ticked: [moved.name, still.name], do: 'take_earlier_due' }),
  )
  const html = await response.text()
  expect(response.status).toBe(409)
  expect(html).toContain(`Chưa quyết định được cho ý kiến ${moved.code}`)
  expect(html).toContain(`value="${moved.proposal}.2"`)
  expect([await decisionOf(moved), await decisionOf(still)]).toEqual([null, 'taken'])
  expect(await rowOf(moved)).toMatchObject({ dueOn: '2026-12-24', seq: 2 })
})

test('of two who decide at once one wins', async () => {
  const one = await propose()
  const answers = await Promise.all([
    office.as('thu')(LIST, form({ ticked: one.name, do: 'take_earlier_due' })),
    office.as('binh')(LIST, form({ ticked: one.name, do: 'keep_due' })),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await eventsOf(office.db, `opinion:${one.id}`)).toHaveLength(2)
})

test('what is answered, put off or apart meanwhile waits for nobody', async () => {
  await propose({ state: 'answered' })
  await propose({ due_on: '2026-12-30', due_rule: 'EXTENSION' })
  await propose({ state: 'separate' })
  expect(await page()).toContain('Không có hạn nào chờ quyết định')
})

test('nothing ticked is a sentence at the list', async () => {
  await propose()
  const response = await office.as('thu')(LIST, form({ do: 'keep_due' }))
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('Xin chọn ít nhất một mục trong danh sách.')
})

test('nobody else sees or decides anything: another unit, officer, inspector, stranger', async () => {
  const one = await propose()
  const take = form({ ticked: one.name, do: 'take_earlier_due' })
  expect(await page('oanh')).not.toContain(one.code)
  expect((await office.as('oanh')(LIST, take)).status).toBe(409)
  for (const who of ['quang', 'hanh', 'an'] as const) {
    expect((await office.as(who)(LIST)).status).toBe(404)
    expect((await office.as(who)(LIST, take)).status).toBe(404)
  }
  expect((await office.visit(LIST)).status).toBe(303)
  expect(await rowOf(one)).toMatchObject({ dueOn: '2026-12-24', seq: 1 })
  expect(await decisionOf(one)).toBe(null)
})

test('the list is one trip beside stamp and actor, whether one waits or three, fifty a page', async () => {
  const count = async () => {
    office.queries.reset()
    await page()
    return office.queries.trips()
  }
  await propose()
  expect(await count()).toBe(3)
  for (let n = 0; n < 50; n++) await propose()
  expect(await count()).toBe(3)
  const html = await page()
  expect(html.match(/name="ticked"/g)).toHaveLength(50)
  const next = /han-som-hon\?sau=\d+/.exec(html)![0]
  expect((await page('thu', next.slice(next.indexOf('?')))).match(/name="ticked"/g)).toHaveLength(1)
})

test('the desk says how many wait', async () => {
  await propose()
  const desk = await (await office.as('thu')('/lam-viec')).text()
  expect(desk).toContain(`href="${LIST}"`)
  expect(await (await office.as('oanh')('/lam-viec')).text()).not.toContain(`href="${LIST}"`)
})
