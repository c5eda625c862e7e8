import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSession } from '../support/records.ts'
import { addRegistration, MAI } from '../support/registrations.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office.end())

async function press({ page }: Visitor, button: string) {
  await Promise.all([page.waitForLoadState('load'), page.click(`main button:text-is("${button}")`)])
  await page.waitForLoadState('load')
}

async function fillIn({ page }: Visitor, fields: Partial<typeof MAI> & { representatives?: string } = {}) {
  const { name, hamlet, phone, people } = { ...MAI, ...fields }
  await page.fill('[name=name]', name)
  await page.selectOption('[name=hamlet]', hamlet)
  await page.fill('[name=phone]', phone)
  await page.fill('[name=people]', people)
  if (fields.representatives) await page.fill('[name=representatives]', fields.representatives)
}

const overflow = ({ page }: Visitor) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'on a phone %s: from the session to the slip, and back again',
  async (_name, javaScriptEnabled) => {
    const session = await addSession(office, { registers: true, capacity: 2 })
    const mai = await office.open({ javaScriptEnabled })
    const { page } = mai
    const found: string[] = []
    const look = async () => {
      found.push(...(await mai.axe()))
      if (javaScriptEnabled) expect([page.url(), await overflow(mai)]).toEqual([page.url(), 0])
    }
    await mai.go(`/phien/${session.code}`)
    await look()
    await page.click('a:text-is("Đăng ký tham dự")')
    await expect.poll(() => page.textContent('main')).toContain('Còn 2 chỗ.')
    await look()
    await page.check('[name=speak]')
    await page.fill('[name=about]', 'Nước sạch')
    await press(mai, 'Gửi đăng ký')
    expect(await page.textContent('.error-summary')).toContain('Xin ghi họ và tên.')
    if (javaScriptEnabled)
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
    expect(await page.inputValue('[name=about]')).toBe('Nước sạch')
    expect(await page.isChecked('[name=speak]')).toBe(true)
    await look()
    await fillIn(mai, { people: '12', representatives: '6' })
    await press(mai, 'Gửi đăng ký')
    expect(await page.textContent('.error-summary')).toContain(
      'Nhóm trên 10 người cử nhiều nhất 5 người đại diện.',
    )
    await look()
    await page.fill('[name=representatives]', '2')
    await press(mai, 'Gửi đăng ký')
    expect(new URL(page.url()).pathname).toMatch(/^\/dang-ky\//)
    expect(await page.textContent('main')).toContain('Ông/bà đã có chỗ.')
    await look()

    const slip = page.url()
    const other = await addRegistration(office, session)
    expect(other.state).toBe('waiting')
    await mai.go(`/phien/${session.code}/dang-ky`)
    expect(await page.textContent('main')).toContain('Đã hết chỗ. Nếu đăng ký, ông/bà sẽ vào danh sách chờ.')
    await look()
    await page.goto(slip)
    await page.click('a:text-is("Hủy đăng ký")')
    await look()
    await press(mai, 'Đồng ý hủy đăng ký')
    expect(page.url()).toBe(slip)
    expect(await page.textContent('main')).toContain('Đăng ký này đã hủy.')
    await look()
    expect(found).toEqual([])
    expect(office.complaints).toEqual([])
  },
  120_000,
)

test('at the office: the list, somebody added by hand, the group made smaller, the sheet', async () => {
  const session = await addSession(office, { registers: true, capacity: 3 })
  await addRegistration(office, session, { headCount: 3, seats: 3, intent: 'speak', about: 'Chợ' })
  const thu = await office.open({ viewport: { width: 1280, height: 800 } })
  await thu.page.context().addCookies([{ name: 'doithoai', value: 'token-thu', url: office.address }])
  const { page } = thu
  const found: string[] = []
  const list = `/lam-viec/phien/${session.code}/dang-ky`
  await thu.go(list)
  found.push(...(await thu.axe()))
  await page.click('a:text-is("Ghi thêm người đăng ký")')
  found.push(...(await thu.axe()))
  await press(thu, 'Ghi vào danh sách')
  expect(await page.textContent('.error-summary')).toContain('Xin ghi họ và tên.')
  found.push(...(await thu.axe()))
  await page.fill('[name=name]', 'Đinh Văn Bảy')
  await press(thu, 'Ghi vào danh sách')
  expect(await page.textContent('h1')).toBe('Đinh Văn Bảy')
  expect(await page.textContent('main')).toContain('Danh sách chờ')
  found.push(...(await thu.axe()))
  await thu.go(list)
  await page.click('td a:has-text("Bùi Thị Mai")')
  await page.fill('[name=people]', '9')
  await press(thu, 'Bớt số người')
  expect(await page.textContent('.error-summary')).toContain('Nhóm từ 5 người trở lên')
  found.push(...(await thu.axe()))
  await page.fill('[name=people]', '2')
  await press(thu, 'Bớt số người')
  await thu.go(list)
  expect(await page.textContent('main')).toContain('Đã giữ 3 trên 3 chỗ')
  await page.click('a:text-is("In danh sách")')
  await expect.poll(() => page.textContent('.sheet tbody')).toContain('Bùi Thị Mai')
  found.push(...(await thu.axe()))
  expect(found).toEqual([])
  expect(office.complaints).toEqual([])
}, 120_000)

test('the slip is printed on one sheet, A4 or half of it; the pages fit a window of 320 px', async () => {
  const session = await addSession(office, { registers: true, capacity: 3 })
  const mai = await office.open({ viewport: { width: 320, height: 640 } })
  await mai.go(`/phien/${session.code}/dang-ky`)
  await fillIn(mai)
  expect(await overflow(mai)).toBe(0)
  office.platform.publicUrl = 'https://doithoai-va-tiep-cong-dan.xadong.example.vn'
  await press(mai, 'Gửi đăng ký')
  expect(await overflow(mai)).toBe(0)
  for (const format of ['A4', 'A5']) {
    const paper = (await mai.page.pdf({ format, preferCSSPageSize: true })).toString('latin1')
    expect([format, /\/Count (\d+)/.exec(paper)?.[1]]).toEqual([format, '1'])
  }
})
