import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fill, gather, openFold, passes, press, signIn } from '../support/chain.ts'
import { TEST_PASSWORD } from '../support/office.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

const TEXT = 'Cầu tràn thôn Hạ mưa to là ngập, trẻ em không đi học được. Bao giờ thì nâng cầu?'
const ANSWER =
  'Căn cứ Luật Đường bộ 2024, Ủy ban nhân dân xã đã kiểm tra ngày 20/11; cầu được nâng cao 1,2 m, khởi công trong quý I năm 2027.'

describe.each([true, false])(
  'from the announced session to the closed answer, JavaScript: %s',
  (javaScriptEnabled) => {
    let office: ServedOffice
    let people: Awaited<ReturnType<typeof gather>>
    const visited: string[] = []
    let session = ''
    let opinion = ''
    let secretLink = ''
    let receiptCode = ''

    beforeAll(async () => {
      office = await serveOffice()
      people = await gather(office, javaScriptEnabled)
    })
    afterAll(() => office?.end())

    test('the secretary plans a session and announces it', async () => {
      const { thu } = people
      await thu.go('/lam-viec')
      await passes(thu, visited)
      await signIn(thu, 'thu', TEST_PASSWORD)
      await passes(thu, visited)
      await thu.go('/lam-viec/phien/moi')
      await passes(thu, visited)
      await fill(thu, '/lam-viec/phien/moi', {
        meeting: 'dialogue:periodic',
        body: 'peoples_committee',
        theme: 'Cầu đường và nước sạch',
        starts_at: '2026-12-04T08:00',
        ends_at: '2026-12-04T11:30',
        chair: '61',
        venue: '51',
      })
      await press(thu, '/lam-viec/phien/moi')
      await passes(thu, visited)
      await thu.page.waitForURL((address) => !address.pathname.endsWith('/moi'))
      session = new URL(thu.page.url()).pathname.split('/')[3]!
      expect((await office.visit(`/phien/${session}`)).status).toBe(404)
      await press(thu, '/cong-bo')
      await passes(thu, visited)
      for (const page of ['/', '/lich', `/phien/${session}`, '/lich.ics']) {
        expect(await (await office.visit(page)).text(), page).toContain('nước sạch')
      }
    })

    test('Lan, on a phone, reads what it is about and sends a question', async () => {
      const { lan } = people
      for (const page of ['/', '/lich', `/phien/${session}`, `/phien/${session}/gui-y-kien`]) {
        await lan.go(page)
        await passes(lan, visited)
      }
      await fill(lan, '/gui-y-kien', { name: 'Hoàng Thị Lan', hamlet: '32', topic: 'roads', text: TEXT })
      await press(lan, '/gui-y-kien')
      expect(await lan.page.locator('.error-summary').count()).toBe(1)
      expect(await lan.page.locator('[name=text]').inputValue()).toBe(TEXT)
      await passes(lan, visited)
      await fill(lan, '/gui-y-kien', { phone: '0912 345 678' })
      await press(lan, '/gui-y-kien')
      expect(new URL(lan.page.url()).pathname).toMatch(/^\/bien-nhan\//)
      await passes(lan, visited)
      const receipt = await lan.page.locator('main').innerText()
      receiptCode = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(receipt)![0]
      secretLink = (await lan.page.locator('a[href*="/theo-doi/"]').first().getAttribute('href'))!
      expect(receipt).toContain('24 tháng 12 năm 2026')
    })

    test('with the code Lan finds the state, with the link the own words', async () => {
      const { lan } = people
      await lan.go('/tra-cuu')
      await passes(lan, visited)
      await fill(lan, '/tra-cuu', { code: receiptCode.toLowerCase() })
      await press(lan, '/tra-cuu')
      await passes(lan, visited)
      expect(await lan.page.locator('main').innerText()).not.toContain('Cầu tràn')
      await lan.page.goto(new URL(secretLink, office.address).href)
      await passes(lan, visited)
      expect(await lan.page.locator('main').innerText()).toContain('Cầu tràn')
    })

    test('at the meeting the secretary types what a speaker says', async () => {
      const { thu } = people
      office.at(Date.UTC(2026, 11, 4, 1, 10))
      // A sign-in ends with the day: on the day of the meeting she signs in again.
      await signIn(thu, 'thu', TEST_PASSWORD)
      await thu.go(`/lam-viec/phien/${session}/truc-tiep`)
      await passes(thu, visited)
      expect(await thu.page.locator('main').innerText()).toContain('Cầu tràn')
      await fill(thu, '/truc-tiep', {
        name: 'Đỗ Văn Khoa',
        hamlet: '31',
        topic: 'water',
        text: 'Nước sạch yếu từ tháng 9.',
      })
      if (javaScriptEnabled) await thu.page.locator('[name=text]').first().press('Control+Enter')
      else await press(thu, '/truc-tiep')
      await thu.page.getByText('Nước sạch yếu từ tháng 9.').first().waitFor()
      expect(await thu.page.locator('#capture [name=text]').inputValue()).toBe('')
      if (javaScriptEnabled)
        await expect
          .poll(() => thu.page.evaluate(() => (document.activeElement as HTMLInputElement).name))
          .toBe('name')
      await passes(thu, visited)
    })

    test('the secretary accepts the question and assigns it', async () => {
      const { thu } = people
      await thu.go('/lam-viec/y-kien')
      await passes(thu, visited)
      await thu.go('/lam-viec/y-kien?q=cau+tran')
      const link = thu.page.locator('main a[href^="/lam-viec/y-kien/"]').first()
      opinion = (await link.getAttribute('href'))!.split('/').at(-1)!
      await thu.go(`/lam-viec/y-kien/${opinion}`)
      await passes(thu, visited)
      await fill(thu, '/tiep-nhan', { kind: 'recommendation', topic: 'roads' })
      await press(thu, '/tiep-nhan')
      await thu.go(`/lam-viec/y-kien/${opinion}`)
      await openFold(thu, '/noi-dung-cong-khai')
      await fill(thu, '/noi-dung-cong-khai', {
        public_text: 'Đề nghị nâng cầu tràn thôn Hạ vì mưa to là ngập.',
        redacted_reason: 'Viết gọn lại',
      })
      await press(thu, '/noi-dung-cong-khai')
      await thu.go(`/lam-viec/y-kien/${opinion}`)
      await fill(thu, '/giao', { agency_id: '11' })
      await press(thu, '/giao')
      await passes(thu, visited)
      expect(await (await office.visit('/y-kien?q=cau+tran')).text()).toContain('Đề nghị nâng')
    })

    test('the officer drafts and submits, the leader sends back once and approves', async () => {
      const { quang, binh } = people
      await signIn(quang, 'quang', TEST_PASSWORD)
      await passes(quang, visited)
      const submit = async (text: string) => {
        await quang.go(`/lam-viec/y-kien/${opinion}`)
        await passes(quang, visited)
        await openFold(quang, '/du-thao')
        await fill(quang, '/du-thao', { text })
        await press(quang, '/du-thao')
        await quang.go(`/lam-viec/y-kien/${opinion}`)
        await press(quang, '/trinh')
      }
      await submit('Căn cứ Luật Đường bộ 2024, UBND xã đã giải quyết xong hồ sơ nâng cầu.')
      await signIn(binh, 'binh', TEST_PASSWORD)
      await binh.go('/lam-viec/phe-duyet')
      await passes(binh, visited)
      await binh.go(`/lam-viec/y-kien/${opinion}`)
      await passes(binh, visited)
      await openFold(binh, '/tra-lai')
      await fill(binh, '/tra-lai', { remark: 'Dân hỏi bao giờ nâng cầu thì phải có ngày.' })
      await press(binh, '/tra-lai')
      await quang.go(`/lam-viec/y-kien/${opinion}`)
      expect(await quang.page.locator('main').innerText()).toContain('phải có ngày')
      await submit(ANSWER)
      await binh.go(`/lam-viec/y-kien/${opinion}`)
      await fill(binh, '/phe-duyet', { signer: '61' })
      await press(binh, '/phe-duyet')
      expect(await (await office.visit(`/y-kien/${opinion}`)).text()).not.toContain('khởi công')
    })

    test('with its number it is published, and Lan reads it', async () => {
      const { thu, lan } = people
      await thu.go(`/lam-viec/y-kien/${opinion}`)
      await passes(thu, visited)
      await press(thu, '/phat-hanh')
      await passes(thu, visited)
      for (const page of [`/y-kien/${opinion}`, new URL(secretLink, office.address).pathname]) {
        await lan.go(page)
        await passes(lan, visited)
        expect(await lan.page.locator('main').innerText(), page).toContain('khởi công trong quý I')
      }
      expect(await lan.page.locator('main').innerText()).toContain('01/UBND-VP')
      await lan.go('/y-kien')
      await passes(lan, visited)
    })

    test('the leader closes it with the answer before the eyes', async () => {
      const { binh, lan } = people
      await binh.go('/lam-viec/ket-thuc')
      await passes(binh, visited)
      expect(await binh.page.locator('main').innerText()).toContain('khởi công trong quý I')
      await press(binh, `/lam-viec/y-kien/${opinion}/ket-thuc`)
      await lan.go(`/y-kien/${opinion}`)
      expect(await lan.page.locator('main').innerText()).toContain('Đã kết thúc')
    })

    test('no page broke the content security policy or threw', () => {
      expect(office.complaints).toEqual([])
      expect(new Set(visited).size).toBeGreaterThan(15)
    })
  },
)
