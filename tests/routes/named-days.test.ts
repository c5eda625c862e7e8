import { afterEach, beforeEach, expect, test } from 'vitest'
import { roomOutcomes } from '../../db/schema/captures.ts'
import { commitments } from '../../db/schema/commitments.ts'
import { conclusionTasks } from '../../db/schema/conclusions.ts'
import { assignments } from '../../db/schema/handling.ts'
import { recomputeDeadlines } from '../../src/jobs/recompute-deadlines.ts'
import { paths } from '../../src/paths.ts'
import { readable } from '../support/asking.ts'
import { addLine } from '../support/closing-lines.ts'
import { conclude, type HeldSession, openHeld } from '../support/concluding.ts'
import { form, NOW, type Office } from '../support/office.ts'

let office: Office
let session: HeldSession
beforeEach(async () => {
  ;({ office, session } = await openHeld())
  await addLine(office, session, {
    ...{ outcome: 'to_agency' as const, agencyId: 11, dueOn: NAMED },
    set: { state: 'accepted', accepted_on: '2026-11-23', public_at: NOW },
  })
})
afterEach(() => office.close())

/** A working day as it was named in the room. */
const NAMED = '2026-12-10'
const TASK = { what: 'Vá đoạn lún trước cổng trường', dueOn: NAMED }
const page = async () => readable(await (await office.as('thu')(paths.conclusion(session.code))).text())

/** The calendar makes it a day off, and every open term is counted anew. */
async function becomesDayOff() {
  const address = `/quan-tri/lich-lam-viec/ngay/${NAMED}`
  const html = await (await office.as('an')(address)).text()
  const stamp = /name="stamp" value="([^"]*)"/.exec(html)![1]!
  const fields = { kind: 'off', day_reason: 'swap', note: 'Thông báo 12/TB', decided: 'yes', stamp }
  expect((await office.as('an')(address, form(fields))).status).toBe(303)
  while (await recomputeDeadlines(office.platform));
}

const named = async () => [
  (await office.db.select().from(roomOutcomes)).map(({ dueOn }) => dueOn),
  (await office.db.select().from(conclusionTasks)).map(({ dueOn }) => dueOn),
  (await office.db.select().from(assignments)).map(({ dueOn }) => dueOn),
  (await office.db.select().from(commitments)).map(({ dueOn }) => dueOn),
]

test('a day named in the room stays when it becomes a day off before the conclusion', async () => {
  await becomesDayOff()
  expect(await page()).not.toContain('là ngày nghỉ')
  await conclude(office, session.code, [TASK])
  expect(await named()).toEqual([[NAMED], [NAMED], [NAMED], [NAMED]])
})

test('and when it becomes one afterwards; the screen says that it stays', async () => {
  await conclude(office, session.code, [TASK])
  expect(await page()).not.toContain('là ngày nghỉ')
  await becomesDayOff()
  expect(await named()).toEqual([[NAMED], [NAMED], [NAMED], [NAMED]])
  const said = 'Ngày 10/12/2026 là ngày nghỉ; hạn đã nêu tại buổi không đổi theo lịch.'
  expect(await page()).toContain(said)
  const [row] = await office.db.select().from(commitments)
  const commitment = await office.as('thu')(paths.staffCommitment(row!.code))
  expect(readable(await commitment.text())).toContain('10/12/2026')
})
