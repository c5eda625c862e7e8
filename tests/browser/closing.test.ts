import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addAnswered, standing } from '../support/answers.ts'
import { type ServedOffice, serveOffice } from '../support/served-office.ts'

let office: ServedOffice
beforeAll(async () => {
  office = await serveOffice()
}, 120_000)
afterAll(() => office?.end())

test.each([true, false])(
  'a leader closes one after the other with the keyboard alone (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const opinions = [await addAnswered(office), await addAnswered(office), await addAnswered(office)]
    const disputed = opinions[1]!
    await office.db.$client.execute({
      sql: 'update opinions set disputed_at = 1 where id = ?',
      args: [disputed.id],
    })
    const binh = await office.open({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
    await binh.page.context().addCookies([{ name: 'doithoai', value: 'token-binh', url: office.address }])
    await binh.go(paths.closeOut)
    const states = () => Promise.all(opinions.map(async ({ id }) => (await standing(office, id)).state))
    const isThere = () =>
      binh.page.evaluate(() => {
        const { activeElement } = document
        const { action = '' } = activeElement?.closest('form') ?? {}
        return activeElement?.tagName === 'BUTTON' && /\/y-kien\/\w+\/ket-thuc$/.test(action)
      })
    for (let presses = 0; presses < 60 && !(await isThere()); presses++) await binh.page.keyboard.press('Tab')
    await binh.page.keyboard.press('Enter')
    await expect.poll(states).toEqual(['closed', 'answered', 'answered'])
    await binh.page.getByText(`Đã kết thúc ý kiến ${opinions[0]!.code}`).waitFor()
    // One that is disputed is passed over; the next that can be closed has the focus already.
    await expect.poll(isThere).toBe(true)
    await binh.page.keyboard.press('Enter')
    await expect.poll(states).toEqual(['closed', 'answered', 'closed'])
  },
  120_000,
)

test('no page broke the content security policy or threw', () => {
  expect(office.complaints).toEqual([])
})
