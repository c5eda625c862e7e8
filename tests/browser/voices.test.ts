import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, NOW } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'
import { type ServedOffice, serveOffice, type Visitor } from '../support/served-office.ts'
import { addAnswered } from '../support/voices.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
})
afterAll(() => office.end())

async function press({ page }: Visitor, button: string) {
  await Promise.all([page.waitForLoadState('load'), page.click(`main button:text-is("${button}")`)])
  await page.waitForLoadState('load')
}

const textOf = ({ page }: Visitor) => page.textContent('main')
const fits = ({ page }: Visitor) => page.evaluate(() => document.body.scrollWidth <= innerWidth)
async function signIn(visitor: Visitor, name: string) {
  await visitor.page.context().addCookies([{ name: 'doithoai', value: `token-${name}`, url: office.address }])
}

test.each([true, false])(
  'on a phone one rates, disputes and reads what came of it (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const opinion = await addAnswered(office)
    const lan = await office.open({ javaScriptEnabled })
    await lan.go(`/theo-doi/${opinion.secret}`)
    const found = await lan.axe()
    await press(lan, 'Gửi đánh giá')
    expect(await lan.page.textContent('.error-summary')).toContain('Xin chọn một mức hài lòng.')
    found.push(...(await lan.axe()))
    await lan.page.check('[name=score][value=not_satisfied]')
    await lan.page.fill('[name=comment]', 'Đoạn đầu thôn vẫn lún.')
    await press(lan, 'Gửi đánh giá')
    expect(await textOf(lan)).toContain('Đã ghi đánh giá. Cảm ơn ông/bà.')
    found.push(...(await lan.axe()))
    expect(await fits(lan)).toBe(true)
    // Open already, since they are not content.
    await press(lan, 'Gửi đề nghị xem lại')
    expect(await textOf(lan)).toContain('Xin ghi điều gì chưa đúng hoặc còn thiếu.')
    found.push(...(await lan.axe()))
    await lan.page.fill('[name=reason]', 'Mới sửa được một nửa đoạn đường.')
    await press(lan, 'Gửi đề nghị xem lại')
    expect(await textOf(lan)).toContain('Lãnh đạo đang xem lại câu trả lời')
    found.push(...(await lan.axe()))

    const binh = await office.open({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
    await signIn(binh, 'binh')
    await binh.go(`/lam-viec/y-kien/${opinion.code}`)
    found.push(...(await binh.axe()))
    await press(binh, 'Gửi trả lời')
    await binh.page.waitForSelector('.error-summary')
    found.push(...(await binh.axe()))
    await binh.page.check('[name=outcome][value=accepted]')
    await binh.page.fill('#field-settle_dispute-reason', 'Sẽ kiểm tra lại cả đoạn.')
    await press(binh, 'Gửi trả lời')
    await binh.page.waitForSelector('text=Đã đồng ý xem lại')
    found.push(...(await binh.axe()))

    await lan.go(`/theo-doi/${opinion.secret}`)
    expect(await textOf(lan)).toContain('Lãnh đạo đã đồng ý xem lại; ý kiến được mở lại')
    await lan.page.click('summary:text-is("Bổ sung thông tin cho ý kiến")')
    await lan.page.fill('#field-fact-text', 'Hôm qua lại lún thêm.')
    await press(lan, 'Gửi bổ sung')
    expect(await textOf(lan)).toContain('Ông/bà bổ sung lúc')
    found.push(...(await lan.axe()))
    expect(await fits(lan)).toBe(true)
    expect(found).toEqual([])
    expect((await eventsOf(office.db, `opinion:${opinion.id}`)).map(({ step }) => step)).toEqual([
      ...['receive', 'draft', 'rate', 'dispute', 'reopen', 'add_fact'],
    ])
    expect(office.complaints).toEqual([])
  },
  120_000,
)

test('two browsers: the asker disputes while the leader closes from an old page, and is not passed over', async () => {
  const opinion = await addAnswered(office)
  const [lan, binh] = [await office.open(), await office.open({ viewport: { width: 1280, height: 900 } })]
  await signIn(binh, 'binh')
  await binh.go(`/lam-viec/y-kien/${opinion.code}`)
  await lan.go(`/theo-doi/${opinion.secret}`)
  await lan.page.click('summary:text-is("Tôi chưa đồng ý, đề nghị xem lại")')
  await lan.page.fill('[name=reason]', 'Chưa sửa')
  await press(lan, 'Gửi đề nghị xem lại')
  await binh.page.click('#answer form[action$="/ket-thuc"] button[type=submit]')
  await binh.page.waitForSelector('.error-summary, .notice.warning')
  expect(await textOf(binh)).toContain('Chưa sửa')
  expect((await eventsOf(office.db, `opinion:${opinion.id}`)).map(({ step }) => step)).not.toContain('close')
}, 120_000)

test('while one writes, answers appear under the text; the cursor, the words and the size of the box stay', async () => {
  const session = await addSession(office)
  const text = 'Giếng khoan tập thể của thôn Thượng nhiễm phèn nặng, máy bơm hỏng đã lâu.'
  const well = await addAnswered(office, { session, text, topic: 'water', set: { public_text: text } })
  const lan = await office.open()
  await lan.go(`/phien/${session.code}/gui-y-kien`)
  const asked: string[] = []
  lan.page.on('request', (request) => {
    if (request.url().endsWith('/cau-tra-loi-da-co')) asked.push(request.postData() ?? '')
  })
  await lan.page.fill('[name=name]', 'Hoàng Thị Lan')
  await lan.page.selectOption('[name=topic]', 'water')
  const box = lan.page.locator('[name=text]')
  await box.pressSequentially('Giếng khoan tập thể bị nhiễm phèn, máy bơm hỏng', { delay: 5 })
  await lan.page.waitForSelector(`#similar-answers a[href="/y-kien/${well.code}"]`)
  await box.pressSequentially(' mãi')
  await expect
    .poll(() => lan.page.evaluate(() => (document.activeElement as HTMLTextAreaElement).name))
    .toBe('text')
  expect(await box.inputValue()).toBe('Giếng khoan tập thể bị nhiễm phèn, máy bơm hỏng mãi')
  // Once or twice for fifty letters; a slow hand rests between some of them.
  expect(asked.length).toBeLessThan(15)
  for (const sent of asked) expect(sent).not.toMatch(/name=|phone|Lan|form_token/)
  expect(await lan.axe()).toEqual([])
  expect(await fits(lan)).toBe(true)
  const [opened] = await Promise.all([
    lan.page.context().waitForEvent('page'),
    lan.page.click('#similar-answers a'),
  ])
  await opened.waitForLoadState()
  expect(new URL(opened.url()).pathname).toBe(`/y-kien/${well.code}`)
  expect(await box.inputValue()).toContain('máy bơm hỏng mãi')
  expect(office.complaints).toEqual([])
}, 120_000)

test('without JavaScript the button under the form shows them, and nothing typed is lost', async () => {
  const session = await addSession(office)
  const lan = await office.open({ javaScriptEnabled: false })
  await lan.go(`/phien/${session.code}/gui-y-kien`)
  await lan.page.fill('[name=name]', 'Hoàng Thị Lan')
  await lan.page.fill('[name=text]', 'Giếng khoan tập thể bị nhiễm phèn, máy bơm hỏng')
  await press(lan, 'Xem câu trả lời đã có')
  expect(await textOf(lan)).toContain('Việc tương tự đã có câu trả lời')
  expect(await lan.page.inputValue('[name=name]')).toBe('Hoàng Thị Lan')
  // Enter in a field sends the form, and does not look for answers.
  await lan.page.press('[name=name]', 'Enter')
  await lan.page.waitForLoadState('load')
  expect(new URL(lan.page.url()).pathname).toBe(`/phien/${session.code}/gui-y-kien`)
}, 120_000)

test('the follow-up page of an open opinion, the board with its feed, and the desk are silent in axe', async () => {
  const opinion = await addOpinion(office, { set: { state: 'assigned', agency_id: 11, public_at: NOW } })
  const lan = await office.open()
  await lan.go(`/theo-doi/${opinion.secret}`)
  const found = await lan.axe()
  await lan.go('/y-kien?linh-vuc=roads')
  found.push(...(await lan.axe()))
  const binh = await office.open({ viewport: { width: 1280, height: 900 } })
  await signIn(binh, 'binh')
  await binh.go('/lam-viec')
  found.push(...(await binh.axe()))
  await signIn(binh, 'thu')
  await binh.go(`/lam-viec/y-kien/${opinion.code}`)
  expect(found).toEqual([])
}, 120_000)
