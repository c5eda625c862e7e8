import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { recomputeDeadlines } from '../../src/jobs/recompute-deadlines.ts'
import { paths } from '../../src/paths.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DAY = 86_400_000
const RULE = paths.ruleHistory('ANSWER_DEFAULT')

/** Sets five working days for unit 1 from tomorrow, 24 November 2026. */
async function tighten() {
  const page = await (await office.as('an')(RULE)).text()
  const stamp = /name="stamp" value="([^"]*)"/.exec(page)![1]!
  const fields = { scope: '1', rule_value: '5', since: '2026-11-24', rule_source: 'Quy chế 5', stamp }
  expect((await office.as('an')(RULE, form(fields))).status).toBe(303)
  while (await recomputeDeadlines(office.platform));
}

async function accept() {
  const { code } = await addOpinion(office, { set: { state: 'received' } })
  const [{ seq } = { seq: 0 }] = await office.db
    .select({ seq: opinions.seq })
    .from(opinions)
    .where(eq(opinions.code, code))
  const fields = { seq, kind: 'question', topic: 'roads', public_text: 'Bao giờ sửa đường?' }
  const answer = await office.as('thu')(paths.acceptance(code), form(fields))
  expect(answer.status).toBe(303)
  return code
}

const dueOf = async (code: string) =>
  (
    await office.db
      .select({ on: opinions.dueOn, rule: opinions.dueRule })
      .from(opinions)
      .where(eq(opinions.code, code))
  )[0]

test('a tighter value holds for what is accepted from its first day on, and moves nothing accepted before', async () => {
  const before = await accept()
  await tighten()
  const sameDay = await accept()
  office.at(NOW + 2 * DAY)
  const after = await accept()
  expect([await dueOf(before), await dueOf(sameDay), await dueOf(after)]).toEqual([
    { on: '2026-12-15', rule: 'ANSWER_DEFAULT' },
    { on: '2026-12-15', rule: 'ANSWER_DEFAULT' },
    { on: '2026-12-02', rule: 'ANSWER_DEFAULT' },
  ])
  const explained = async (code: string) => {
    const page = await office.as('thu')(`${paths.dueDate}?y-kien=${code}&han=tra-loi`)
    return (await page.text()).match(/\d+\sngày làm việc/)?.[0].replace(/\s/g, ' ')
  }
  expect([await explained(before), await explained(after)]).toEqual(['15 ngày làm việc', '5 ngày làm việc'])
})

test('a calendar changed later leaves the rule that each date was promised by', async () => {
  const before = await accept()
  await tighten()
  office.at(NOW + 2 * DAY)
  const after = await accept()
  const day = paths.workingDay('2026-12-01')
  const page = await (await office.as('an')(day)).text()
  const stamp = /name="stamp" value="([^"]*)"/.exec(page)![1]!
  const off = { kind: 'off', day_reason: 'swap', note: '', decided: 'yes', stamp }
  expect((await office.as('an')(day, form(off))).status).toBe(303)
  while (await recomputeDeadlines(office.platform));
  expect([await dueOf(before), await dueOf(after)]).toMatchObject([
    { on: '2026-12-16' },
    { on: '2026-12-03' },
  ])
})
