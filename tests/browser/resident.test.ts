import { afterAll, beforeAll, expect, test } from 'vitest'
import { LAN } from '../support/asking.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'

let office: ServedOffice
let session: Awaited<ReturnType<typeof addSession>>
beforeAll(async () => {
  office = await serveOffice()
  session = await addSession(office)
})
afterAll(() => office.end())

async function press({ page }: Visitor, button: string) {
  await Promise.all([page.waitForLoadState('load'), page.click(`main button:text-is("${button}")`)])
  await page.waitForLoadState('load')
}

async function write({ page }: Visitor, text: string) {
  await page.selectOption('[name=topic]', LAN.topic)
  await page.fill('[name=text]', text)
  await page.fill('[name=name]', LAN.name)
  await page.selectOption('[name=hamlet]', LAN.hamlet)
  await page.fill('[name=phone]', LAN.phone)
}

test('on a phone: a wrong form, a right one, the receipt, the look-up, the withdrawal; axe finds nothing on the way', async () => {
  const lan = await office.open()
  const { page } = lan
  await lan.go(`/phien/${session.code}/gui-y-kien`)
  const found = await lan.axe()
  await press(lan, 'Gửi ý kiến')
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
  found.push(...(await lan.axe()))
  await page.click('.error-summary a[href="#field-name"]')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-name')
  await write(lan, 'Bao giờ sửa cầu?')
  const token = await page.inputValue('[name=form_token]')
  await press(lan, 'Gửi ý kiến')
  expect(new URL(page.url()).pathname).toMatch(/^\/bien-nhan\//)
  found.push(...(await lan.axe()))
  const code = (await page.textContent('.receipt-code strong'))!

  // A second question with the form of the first: what a browser does that keeps its pages for Back.
  await lan.go(`/phien/${session.code}/gui-y-kien`)
  await write(lan, 'Câu hỏi thứ hai')
  await page.$eval('[name=form_token]', (field, used) => field.setAttribute('value', used), token)
  await press(lan, 'Gửi ý kiến')
  expect(await page.textContent('.error-summary')).toContain('Ý kiến dưới đây chưa được gửi')
  expect(await page.inputValue('[name=text]')).toBe('Câu hỏi thứ hai')
  found.push(...(await lan.axe()))

  await lan.go('/tra-cuu')
  found.push(...(await lan.axe()))
  await page.fill('[name=code]', 'ABCD-2345')
  await press(lan, 'Tra cứu')
  found.push(...(await lan.axe()))
  await page.fill('[name=code]', code.toLowerCase())
  await press(lan, 'Tra cứu')
  expect(await page.textContent('main')).toContain('Mới nhận')
  found.push(...(await lan.axe()))
  await page.click('.back')
  await page.fill('[name=code]', code)
  await page.fill('[name=phone4]', '5678')
  await press(lan, 'Tra cứu')
  expect(await page.textContent('main')).toContain('Bao giờ sửa cầu?')
  await page.click('summary:text-is("Rút ý kiến")')
  found.push(...(await lan.axe()))
  await press(lan, 'Rút ý kiến')
  expect(await page.textContent('main')).toContain('Xin đánh dấu vào ô này')
  found.push(...(await lan.axe()))
  await page.check('[name=sure]')
  await press(lan, 'Rút ý kiến')
  expect(await page.textContent('main')).toContain('Ý kiến đã được rút theo yêu cầu.')
  await lan.go('/du-lieu-ca-nhan')
  found.push(...(await lan.axe()))
  expect(found).toEqual([])
  expect(office.complaints).toEqual([])
}, 120_000)

test('without JavaScript the same way leads to the receipt and on', async () => {
  const lan = await office.open({ javaScriptEnabled: false })
  await lan.go(`/phien/${session.code}/gui-y-kien`)
  await press(lan, 'Gửi ý kiến')
  expect(await lan.page.textContent('.error-summary')).toContain('Xin ghi họ và tên.')
  await write(lan, 'Không cần kịch bản')
  await press(lan, 'Gửi ý kiến')
  expect(await lan.page.textContent('h1')).toBe('Phiếu tiếp nhận ý kiến')
  await lan.page.click('a:text-is("Mở trang theo dõi")')
  await expect.poll(() => lan.page.textContent('.prose')).toContain('Không cần kịch bản')
})

test('no page is wider than a window of 320 px', async () => {
  const lan = await office.open({ viewport: { width: 320, height: 640 } })
  office.platform.publicUrl = 'https://doithoai-va-tiep-cong-dan.xadong.example.vn'
  const { secret } = await addOpinion(office, { session })
  const pages = [`/phien/${session.code}/gui-y-kien`, '/tra-cuu', '/du-lieu-ca-nhan']
  for (const path of [...pages, `/bien-nhan/${secret}`, `/theo-doi/${secret}`]) {
    await lan.go(path)
    const over = await lan.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect([path, over]).toEqual([path, 0])
  }
})

test('a receipt is printed on one sheet, A4 or half of it', async () => {
  const lan = await office.open({ viewport: { width: 1280, height: 800 } })
  office.platform.publicUrl = 'https://doithoai.xadong.example.vn'
  const { secret } = await addOpinion(office, { session })
  await lan.go(`/bien-nhan/${secret}`)
  for (const format of ['A4', 'A5']) {
    const paper = (await lan.page.pdf({ format, preferCSSPageSize: true })).toString('latin1')
    expect([format, /\/Count (\d+)/.exec(paper)?.[1]]).toEqual([format, '1'])
  }
})
