import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answers } from '../../db/schema/answers.ts'
import { roomOutcomes } from '../../db/schema/captures.ts'
import { addRunning, livePath, notePath } from '../support/live.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
let opinion: Awaited<ReturnType<typeof addOpinion>>
beforeEach(async () => {
  office = await openOffice()
  session = await addRunning(office)
  opinion = await addOpinion(office, { session })
})
afterEach(() => office.close())

const TO_AGENCY = { outcome: 'to_agency', agency_id: 11, due_on: '2026-12-10', seen: 0 }
const say = (fields: Record<string, string | number>, hx = false) =>
  office.as('thu')(notePath(session, opinion), form({ leader_id: '', text: '', seen: 0, ...fields }, { hx }))
const outcomes = () => office.db.select().from(roomOutcomes)
const page = async () => (await office.as('thu')(livePath(session))).text()

describe.each([true, false])('an outcome beside a card (htmx: %s)', (hx) => {
  test('stands on the card and in the history, without an answer', async () => {
    expect((await say(TO_AGENCY, hx)).status).toBe(hx ? 200 : 303)
    expect(await outcomes()).toEqual([
      {
        ...{ opinionId: opinion.id, sessionId: session.id, outcome: 'to_agency', leaderId: null },
        ...{ agencyId: 11, dueOn: '2026-12-10', reason: '', setBy: 101, setAt: NOW },
      },
    ])
    expect((await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)).toMatchObject({
      step: 'set_outcome',
      data: { outcome: 'to_agency', agency: 11, due: '2026-12-10', to: 'received' },
    })
    const html = await page()
    expect(html).toContain('Giao cơ quan trả lời')
    expect(html).toContain('10/12/2026')
    expect(await office.db.select().from(answers)).toEqual([])
  })

  test('is replaced by the last word, once the one before was seen', async () => {
    await say(TO_AGENCY, hx)
    const other = { outcome: 'not_ours', reason: 'Việc của <b>điện lực</b>' }
    const unseen = await say(other, hx)
    const html = await unseen.text()
    expect(unseen.status).toBe(409)
    expect(html).toContain('Giao cơ quan trả lời')
    expect(html).toContain('Việc của &lt;b&gt;điện lực&lt;/b&gt;')
    expect((await say({ ...other, seen: 1 }, hx)).status).toBe(hx ? 200 : 303)
    expect(await outcomes()).toMatchObject([{ outcome: 'not_ours', agencyId: null, dueOn: null }])
  })

  test('lacks its agency and day: refused at those fields, nothing stored', async () => {
    const answer = await say({ outcome: 'to_agency', due_on: '2026-11-01' }, hx)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('Xin chọn cơ quan trả lời.')
    expect(html).toContain('Ngày hẹn trả lời không thể trước ngày của buổi.')
    expect(await outcomes()).toEqual([])
  })

  test('of an agency of another unit is refused', async () => {
    expect((await say({ ...TO_AGENCY, agency_id: 21 }, hx)).status).toBe(422)
    expect(await outcomes()).toEqual([])
  })

  test.each(['quang', 'binh', 'hanh', 'an', 'oanh'] as const)('is not %s’s to set', async (name) => {
    const answer = await office.as(name)(notePath(session, opinion), form(TO_AGENCY, { hx }))
    expect(answer.status).toBe(404)
    expect(await outcomes()).toEqual([])
  })
})

test('ten of one outcome at once are one, and only one step', async () => {
  const sent = await Promise.all(Array.from({ length: 10 }, () => say(TO_AGENCY)))
  expect(sent.map(({ status }) => status)).toEqual(Array(10).fill(303))
  expect((await eventsOf(office.db, `opinion:${opinion.id}`)).map(({ step }) => step)).toEqual([
    'receive',
    'set_outcome',
  ])
})
