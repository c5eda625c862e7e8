import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordWriting } from '../../db/records/writing.ts'
import { events } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { addAssigned } from '../support/answers.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const ask = async (code: string, seq = 1, who: 'quang' | 'binh' | 'hanh' | 'oanh' = 'quang') => {
  const response = await office.as(who)(paths.writing(code), form({ seq }, { hx: true }))
  return { status: response.status, html: await response.text() }
}

test('whoever has the draft open is told of others who do, until they have been gone for a while', async () => {
  const opinion = await addAssigned(office)
  await recordWriting(office.db, NOW - 60_000, opinion.id, 103)
  expect((await ask(opinion.code)).html).toContain('Lê Thanh Bình cũng đang mở dự thảo này.')
  await recordWriting(office.db, NOW - 91_000, opinion.id, 103)
  const { html } = await ask(opinion.code)
  expect(html).not.toContain('cũng đang mở')
  expect(html).not.toContain('Quang')
})

test('a step by somebody else is told before one saves', async () => {
  const opinion = await addAssigned(office)
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: 'Bản mới' }))
  const { html } = await ask(opinion.code, 1)
  expect(html).toContain('Lưu dự thảo trả lời')
  expect(html).toContain('không bản nào bị mất')
  expect((await ask(opinion.code, 2)).html).not.toContain('không bản nào bị mất')
})

test('it is no history: no event, and one line a person however often it is said', async () => {
  const opinion = await addAssigned(office)
  const before = (await office.db.select().from(events)).length
  for (let i = 0; i < 3; i++) await ask(opinion.code)
  expect(await office.db.select().from(events)).toHaveLength(before)
  const { rows } = await office.db.$client.execute('select count(*) as n from writing')
  expect(rows[0]!.n).toBe(1)
})

test('who may not draft is told nothing and leaves no trace', async () => {
  const opinion = await addAssigned(office)
  for (const who of ['binh', 'hanh', 'oanh'] as const) {
    const { status, html } = await ask(opinion.code, 1, who)
    expect(status).toBe(404)
    expect(html).not.toContain(opinion.code)
  }
  const { rows } = await office.db.$client.execute('select count(*) as n from writing')
  expect(rows[0]!.n).toBe(0)
})
