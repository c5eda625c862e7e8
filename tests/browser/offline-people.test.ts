import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { captures } from '../../db/schema/captures.ts'
import { roles } from '../../db/schema/people.ts'
import { addRunning, livePath, stored, storedTexts } from '../support/live.ts'
import { NOW } from '../support/office.ts'
import {
  isReady,
  linkState,
  type RoomOffice,
  record,
  serveRoom,
  signIn,
  sitDown,
  unsent,
} from '../support/room-office.ts'

let office: RoomOffice
let session: Awaited<ReturnType<typeof addRunning>>
beforeAll(async () => {
  office = await serveRoom()
  // Quang helps out as a second clerk.
  await office.db
    .insert(roles)
    .values({ userId: 102, role: 'secretary', unitId: 1, agencyId: null, fromAt: NOW })
})
afterAll(() => office?.end())
beforeEach(async () => {
  session = await addRunning(office)
})

const mine = () => storedTexts(office, session)

/** Thu's window with cards that have not arrived. */
async function withUnsent(texts: string[], options = {}): Promise<{ page: Page; axe(): Promise<string[]> }> {
  const desk = await office.open('thu', options)
  const page = await sitDown(desk, session)
  await page.context().setOffline(true)
  for (const [n, text] of texts.entries()) {
    await record(page, text)
    await expect.poll(() => unsent(page).count()).toBe(n + 1)
  }
  return { page, axe: desk.axe }
}

/** Another person signs in on the same machine. */
async function changeOver(page: Page, name: 'thu' | 'quang') {
  // A page that is being left may reach the server once more, past the cut network: it must not be there either.
  await office.stop()
  await page.goto('about:blank')
  await signIn(page, office.address, name)
  await page.context().setOffline(false)
  await office.start()
  await page.goto(office.address + livePath(session))
  await isReady(page)
}

test('cards of another person on this machine are counted and never shown; only their author sends them', async () => {
  const { page } = await withUnsent(['Bí mật của Thu 1.', 'Bí mật của Thu 2.'])
  await changeOver(page, 'quang')
  await expect
    .poll(() => page.locator('#unsent-others').innerText())
    .toContain('2 mục chưa gửi của người khác')
  expect((await page.content()).includes('Bí mật của Thu')).toBe(false)
  await record(page, 'Của Quang.')
  await expect.poll(mine).toEqual(['Của Quang.'])
  // The answer has come too: nothing of Quang's lies here any more.
  await expect.poll(() => unsent(page).count()).toBe(0)
  await changeOver(page, 'thu')
  await expect
    .poll(mine, { timeout: 10_000 })
    .toEqual(['Của Quang.', 'Bí mật của Thu 1.', 'Bí mật của Thu 2.'])
  await expect.poll(() => page.locator('#unsent-others').isVisible()).toBe(false)
})

test('where somebody else signs in beside an open page, its cards wait for their author', async () => {
  const page = await sitDown(await office.open('thu'), session)
  await signIn(page, office.address, 'quang')
  await record(page, 'Thu ghi, Quang đăng nhập.')
  await expect.poll(() => linkState(page)).toContain('đang đăng nhập bằng tài khoản khác')
  expect(await mine()).toEqual([])
  await signIn(page, office.address, 'thu')
  await expect.poll(mine, { timeout: 15_000 }).toEqual(['Thu ghi, Quang đăng nhập.'])
})

test('a file of the unsent is loaded on another machine, and each card is recorded once', async () => {
  const { page, axe } = await withUnsent(['Trong tệp 1.', 'Trong tệp 2.'])
  await page.locator('#offline-about summary').click()
  expect(await axe()).toEqual([])
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lưu các mục chưa gửi thành tệp' }).click()
  const file = await (await saving).path()
  await expect.poll(() => page.locator('#file-state').innerText()).toContain('Đã lưu 2 mục')

  const other = await sitDown(await office.open('thu'), session)
  await other.locator('#offline-about summary').click()
  const load = async (path: string) => {
    await other.locator('#unsent-file').setInputFiles(path)
    await expect.poll(() => other.locator('#file-state').innerText()).not.toBe('')
    return other.locator('#file-state').innerText()
  }
  expect(await load(file)).toContain('Đã nạp 2 mục')
  await expect.poll(mine, { timeout: 10_000 }).toEqual(['Trong tệp 1.', 'Trong tệp 2.'])
  await page.context().setOffline(false)
  await expect.poll(() => unsent(page).count(), { timeout: 10_000 }).toBe(0)
  expect(await mine()).toEqual(['Trong tệp 1.', 'Trong tệp 2.'])

  const text = await readFile(file, 'utf8')
  const variant = async (name: string, changed: string) => {
    await writeFile(join(office.filesFolder, '..', name), changed)
    await other.locator('#file-state').evaluate((state) => {
      state.textContent = ''
    })
    return load(join(office.filesFolder, '..', name))
  }
  expect(await variant('broken.json', text.slice(0, 90))).toContain('đã hỏng')
  expect(await variant('session.json', text.replace(session.code, 'ZZZZ2222'))).toContain('của buổi khác')
  expect(await variant('author.json', text.replace('"author": "101"', '"author": "102"'))).toContain(
    'do người khác ghi',
  )
})

test.each([2, -2, -498_000])(
  'a laptop clock %i hours off, and set right in between, changes nothing',
  async (hours) => {
    const desk = await office.open('thu')
    const { page } = desk
    await page.addInitScript((ms) => {
      const [RealDate, real] = [Date, Date.now.bind(Date)]
      let shift = ms
      Object.assign(window, {
        setClockRight: () => {
          shift = 0
        },
      })
      RealDate.now = () => real() + shift
    }, hours * 3_600_000)
    await sitDown(desk, session)
    await page.context().setOffline(true)
    await record(page, 'Trước khi chỉnh giờ.')
    await expect.poll(() => unsent(page).count()).toBe(1)
    await page.evaluate('setClockRight()')
    await record(page, 'Sau khi chỉnh giờ.')
    await expect.poll(() => unsent(page).count()).toBe(2)
    await page.context().setOffline(false)
    await expect.poll(mine, { timeout: 10_000 }).toEqual(['Trước khi chỉnh giờ.', 'Sau khi chỉnh giờ.'])
    const cards = (await stored(office)).filter(({ sessionId }) => sessionId === session.id)
    for (const { id } of cards) {
      const [capture] = await office.db.select().from(captures).where(eq(captures.opinionId, id))
      expect(NOW - capture!.saidAt).toBeGreaterThanOrEqual(0)
      expect(NOW - capture!.saidAt).toBeLessThan(600_000)
    }
  },
)

// Last of those who are signed in: the sign-in itself is over after it.
test('signing out with unsent cards says so, deletes nothing, and does not keep anybody', async () => {
  const { page } = await withUnsent(['Còn lại sau khi đăng xuất.'])
  // The server answers again but the queue waits: it is asked to.
  await page.route('**/truc-tiep/ghi', (route) => route.fulfill({ status: 503, body: '' }))
  await page.context().setOffline(false)
  const signOut = page.getByRole('button', { name: 'Đăng xuất' })
  await signOut.click()
  await expect.poll(() => page.locator('#notice').innerText()).toContain('Còn 1 mục chưa gửi trên máy này')
  expect(page.url()).toContain('/truc-tiep')
  await signOut.click()
  await page.waitForURL((address) => !address.pathname.includes('/truc-tiep'))
  expect(await mine()).toEqual([])
})

test('no page broke the content security policy or a script', () => {
  expect(office.complaints).toEqual([])
})
