import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../db/schema/people.ts'
import { paths } from '../../src/paths.ts'
import { addAssigned, standing, versionsOf } from '../support/answers.ts'
import { NOW } from '../support/office.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
  // Oanh works in Quang's agency too, so that there are two officers.
  await office.db.insert(roles).values({ userId: 106, unitId: 1, role: 'officer', agencyId: 11, fromAt: NOW })
}, 120_000)
afterAll(() => office?.end())

/** The opinion's page of an officer; the page's clock is ours, so that half a minute need not be waited for. */
async function openAs(name: string, code: string): Promise<Visitor> {
  const visitor = await office.open({ viewport: { width: 1280, height: 900 } })
  await visitor.page.context().addCookies([{ name: 'doithoai', value: `token-${name}`, url: office.address }])
  await visitor.page.clock.install()
  await visitor.go(paths.staffOpinion(code))
  return visitor
}

/** Half a minute of the page's own clock, and what the server says to the question that comes with it. */
async function ask({ page }: Visitor) {
  const answered = page.waitForResponse((response) => response.url().endsWith('/dang-soan'))
  await page.clock.runFor(31_000)
  await answered
}
const text = ({ page }: Visitor) => page.locator('#field-draft-text')

test('two officers see that the other one writes, and that somebody saved; both texts are kept', async () => {
  const opinion = await addAssigned(office)
  const quang = await openAs('quang', opinion.code)
  await ask(quang)
  expect(await quang.page.textContent('#writers')).toBe('')
  const oanh = await openAs('oanh', opinion.code)
  await ask(oanh)
  await oanh.page.getByText('Trần Văn Quang cũng đang mở dự thảo này.').waitFor()
  await text(quang).pressSequentially('Lời của Quang')
  await ask(quang)
  await quang.page.getByText('Vũ Kim Oanh cũng đang mở dự thảo này.').waitFor()
  expect(await text(quang).inputValue()).toBe('Lời của Quang')
  expect(await quang.page.evaluate(() => document.activeElement?.id)).toBe('field-draft-text')
  expect(await quang.axe()).toEqual([])

  await text(oanh).fill('Lời của Oanh')
  await oanh.page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await oanh.page.getByText('Lời của Oanh').first().waitFor()
  await ask(quang)
  await quang.page.locator('#writers').getByText('không bản nào bị mất').waitFor()
  expect(await text(quang).inputValue()).toBe('Lời của Quang')

  await quang.page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await quang.page.getByText('Lời của Oanh').first().waitFor()
  expect(await text(quang).inputValue()).toBe('Lời của Quang')
  expect(await quang.axe()).toEqual([])
  await text(quang).fill('Lời của Quang, rồi lời của Oanh')
  await quang.page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await quang.page.waitForURL(`**${paths.staffOpinion(opinion.code)}`)
  await expect.poll(async () => (await standing(office, opinion.id)).seq).toBe(3)
  expect(await versionsOf(office, opinion.id)).toMatchObject([
    { version: 1, text: 'Lời của Oanh', writtenBy: 106 },
    { version: 2, text: 'Lời của Quang, rồi lời của Oanh', writtenBy: 102 },
  ])
}, 120_000)

test('who writes while the matter goes to another agency is told, and keeps the words', async () => {
  const opinion = await addAssigned(office)
  const quang = await openAs('quang', opinion.code)
  await text(quang).fill('Viết dở')
  await office.db.$client.execute({
    sql: 'update opinions set agency_id = 12 where id = ?',
    args: [opinion.id],
  })
  await ask(quang)
  await quang.page.locator('#writers .notice').waitFor()
  expect(await text(quang).inputValue()).toBe('Viết dở')
  await quang.page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await quang.page.getByText('Viết dở').first().waitFor()
  expect(await versionsOf(office, opinion.id)).toEqual([])
}, 120_000)

test('no page broke the content security policy or threw', () => {
  expect(office.complaints).toEqual([])
})
