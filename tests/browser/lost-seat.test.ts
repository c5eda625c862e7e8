import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { opinions } from '../../db/schema/opinions.ts'
import { roles } from '../../db/schema/people.ts'
import { addRunning, storedTexts } from '../support/live.ts'
import { addOpinion } from '../support/records.ts'
import { isReady, type RoomOffice, record, serveRoom, sitDown, unsent } from '../support/room-office.ts'

let office: RoomOffice
let session: Awaited<ReturnType<typeof addRunning>>
beforeAll(async () => {
  office = await serveRoom()
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addRunning(office)
})

const becomes = (role: 'secretary' | 'leader') =>
  office.db.update(roles).set({ role }).where(eq(roles.userId, 101))

test('a card typed after the role was taken away waits with its sentence, and goes once the role is given back', async () => {
  const page = await sitDown(await office.open('thu'), session)
  await becomes('leader')
  await record(page, 'Nêu lúc mất vai trò.')
  await expect.poll(() => unsent(page).innerText()).toContain('xin gặp quản trị viên của đơn vị')
  expect(await storedTexts(office, session)).toEqual([])
  await becomes('secretary')
  await page.reload()
  await isReady(page)
  await expect.poll(() => storedTexts(office, session)).toEqual(['Nêu lúc mất vai trò.'])
  await expect.poll(() => unsent(page).count()).toBe(0)
})

test('what was half typed on a card that is told apart stays in sight, and nothing says why', async () => {
  const said = await addOpinion(office, { session, source: 'spoken', actorId: 101, text: 'Một lời.' })
  await addOpinion(office, { session, source: 'spoken', actorId: 101, text: 'Lời khác.' })
  const desk = await office.open('thu')
  const page = await sitDown(desk, session)
  await page.locator(`#card-${said.code} summary`, { hasText: 'Ghi trả lời, kết quả' }).click()
  await page.locator(`#card-${said.code} textarea`).fill('Sẽ kiểm tra trong')
  await office.db.update(opinions).set({ state: 'separate' }).where(eq(opinions.id, said.id))
  await expect.poll(() => page.locator(`#card-${said.code}`).count(), { timeout: 12_000 }).toBe(0)
  const notice = page.locator('#drafts-elsewhere')
  await expect.poll(() => notice.innerText()).toContain('Sẽ kiểm tra trong')
  expect(await notice.innerText()).not.toMatch(/tố cáo|tách/)
  await page.reload()
  await isReady(page)
  await expect.poll(() => notice.innerText()).toContain('Sẽ kiểm tra trong')
}, 60_000)

test('the windows complained about nothing', () => {
  // A card that may not be recorded is refused as what is not there.
  expect(office.complaints.filter((one) => !one.includes('404'))).toEqual([])
})
