import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addAgenda, addQuestion, agendaPath, itemsOf } from '../support/agenda.ts'
import type { StaffName } from '../support/office.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
let held: Awaited<ReturnType<typeof addAgenda>>
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office?.end())
beforeEach(async () => {
  held = await addAgenda(office, ['roads.31', 'roads.32', 'roads.31', 'water.31'])
})

async function sit(
  path: string,
  { name = 'thu' as StaffName, width = 1280, height = 900, scripts = true } = {},
): Promise<Visitor> {
  const desk = await office.open({ viewport: { width, height }, javaScriptEnabled: scripts })
  await desk.page.context().addCookies([{ name: 'doithoai', value: `token-${name}`, url: office.address }])
  await desk.go(path)
  return desk
}

const orderOn = ({ page }: Visitor) =>
  page.locator('[data-code]').evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.code))
const focused = ({ page }: Visitor) => page.evaluate(() => document.activeElement?.id)
const saidOn = ({ page }: Visitor) => page.locator('#said').innerText()

test('a line is moved by the keyboard alone, keeps the focus, is announced, and stays after a reload', async () => {
  const desk = await sit(agendaPath(held.session))
  const { page, axe } = desk
  const [a, b, c, d] = held.codes
  expect(await axe()).toEqual([])
  await page.locator(`#turn-down-${a}`).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => orderOn(desk)).toEqual([b, a, c, d])
  await expect.poll(() => focused(desk)).toBe(`turn-down-${a}`)
  await expect
    .poll(() => saidOn(desk))
    .toBe('Ý kiến số 1 nay đứng thứ 2 trong 3 câu hỏi của nhóm Giao thông.')
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => orderOn(desk)).toEqual([b, c, a, d])
  await expect.poll(() => focused(desk)).toBe(`turn-down-${a}`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect.poll(() => orderOn(desk)).toEqual([a, b, c, d])
  await expect.poll(() => focused(desk)).toBe(`turn-first-${a}`)
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => orderOn(desk)).toEqual([b, a, c, d])
  expect(await axe()).toEqual([])
  await page.reload()
  await expect.poll(() => orderOn(desk)).toEqual([b, a, c, d])
  expect(office.complaints).toEqual([])
})

test('a line is dragged to its place and stays there after a reload; let go with Escape it goes back', async () => {
  const desk = await sit(agendaPath(held.session), { height: 1900 })
  const { page } = desk
  const [a, b, c, d] = held.codes
  const handle = (code: string) => page.locator(`#line-${code} [data-handle]`)
  const middle = async (code: string) => {
    const box = (await handle(code).boundingBox())!
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const drag = async (code: string, to: { x: number; y: number }) => {
    const from = await middle(code)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, (from.y + to.y) / 2, { steps: 4 })
    await page.mouse.move(to.x, to.y, { steps: 4 })
  }
  const top = (await page.locator(`#line-${a}`).boundingBox())!
  await drag(c!, { x: top.x + 20, y: top.y + 3 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => orderOn(desk)).toEqual([a, b, c, d])
  await drag(c!, { x: top.x + 20, y: top.y + 3 })
  await page.mouse.up()
  await expect
    .poll(() => saidOn(desk))
    .toBe('Ý kiến số 3 nay đứng thứ 1 trong 3 câu hỏi của nhóm Giao thông.')
  await expect.poll(() => orderOn(desk)).toEqual([c, a, b, d])
  await page.reload()
  await expect.poll(() => orderOn(desk)).toEqual([c, a, b, d])
  const last = (await page.locator(`#line-${b}`).boundingBox())!
  await drag(c!, { x: last.x + 20, y: last.y + last.height - 3 })
  await page.mouse.up()
  await expect.poll(() => saidOn(desk)).toContain('đứng thứ 3')
  await expect.poll(() => orderOn(desk)).toEqual([a, b, c, d])
})

test('of two windows that order at once the later is told and shown the fresh order', async () => {
  const [one, other] = [await sit(agendaPath(held.session)), await sit(agendaPath(held.session))]
  const [a, b, c, d] = held.codes
  await one.page.locator(`#turn-down-${a}`).click()
  await expect.poll(() => orderOn(one)).toEqual([b, a, c, d])
  await other.page.locator(`#turn-first-${c}`).click()
  await expect
    .poll(() => other.page.locator('#agenda [role=alert]').innerText())
    .toContain('Người khác vừa xếp lại thứ tự.')
  await expect.poll(() => orderOn(other)).toEqual([b, a, c, d])
  expect(await other.axe()).toEqual([])
  await other.page.locator(`#turn-first-${c}`).click()
  await expect.poll(() => orderOn(other)).toEqual([c, b, a, d])
})

test('without JavaScript the buttons do the same', async () => {
  const desk = await sit(agendaPath(held.session), { scripts: false })
  const [a, b, c, d] = held.codes
  await desk.page.locator(`#turn-down-${a}`).click()
  await expect.poll(() => orderOn(desk)).toEqual([b, a, c, d])
  await expect.poll(() => focused(desk)).toBe(`turn-down-${a}`)
})

test('points are written, a conflict shows both texts; every page of the preparation passes axe, narrow and wide', async () => {
  const item = `${agendaPath(held.session)}/${held.codes[0]}`
  await addQuestion(
    office,
    held.session,
    'roads.31',
    'Cầu tạm ở bến đò cũ mục nát, xin làm lại cầu tạm bến đò.',
  )
  const thu = await sit(item)
  await thu.page.selectOption('#field-agency_id', '11')
  await thu.page.fill('#field-points', 'Bản của Thu')
  expect(await thu.axe()).toEqual([])
  const other = await sit(item)
  await thu.page.click('main button[type=submit]')
  await thu.page.waitForURL(/chuong-trinh#line/)
  await other.page.fill('#field-points', 'Bản thứ hai')
  await other.page.click('main button[type=submit]')
  await expect.poll(() => other.page.locator('h1').innerText()).toBe('Hai người cùng ghi')
  expect(await other.page.locator('#field-points').inputValue()).toBe('Bản thứ hai')
  expect(await other.page.locator('main').innerText()).toContain('Bản của Thu')
  expect(await other.axe()).toEqual([])
  await other.page.fill('#field-points', 'x'.repeat(4001))
  await other.page.click('main button[type=submit]')
  await expect.poll(() => other.page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
  expect(await other.axe()).toEqual([])
  const session = `/lam-viec/phien/${held.session.code}`
  for (const width of [360, 1280])
    for (const [name, path] of [
      ['thu', agendaPath(held.session)],
      ['quang', '/lam-viec/chuan-bi'],
      ['quang', `/lam-viec/chuan-bi/${held.session.code}/${held.codes[0]}`],
      ['binh', `${session}/tom-tat`],
      ['binh', `${session}/bao-cao-mo-dau`],
    ] as const) {
      const desk = await sit(path, { name, width })
      expect(await desk.axe()).toEqual([])
      const overflow = await desk.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect([path, width, overflow <= 0]).toEqual([path, width, true])
      await desk.page.context().close()
    }
  expect(
    (await itemsOf(office))
      .filter(({ sessionId }) => sessionId === held.session.id)
      .map(({ points }) => points),
  ).toEqual(['Bản của Thu'])
}, 120_000)

test('forty questions with points print on both sides of one sheet at most', async () => {
  const topics = ['roads', 'water', 'land', 'welfare', 'environment', 'health', 'education', 'culture']
  const { session, codes } = await addAgenda(office, [])
  expect(codes).toEqual([])
  const text =
    'Đường từ ngã ba chợ vào thôn dài khoảng hai cây số, mặt đường lún nứt nhiều chỗ, mưa xuống là ngập, học sinh đi lại rất khó; đã kiến nghị nhiều lần mà chưa thấy sửa, xin hỏi bao giờ làm.'
  for (let i = 0; i < 40; i++) {
    const one = await addQuestion(office, session, `${topics[i % 8]}.${i % 2 ? 31 : 32}`, text)
    await office.db.$client.execute({
      sql: 'insert into agenda_items (session_id, opinion_id, position, agency_id, points) values (?, ?, 0, 12, ?)',
      args: [session.id, one.id, `${text} `.repeat(4)],
    })
  }
  const desk = await sit(`/lam-viec/phien/${session.code}/tom-tat`, { name: 'binh' })
  const pdf = await desk.page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
}, 120_000)
