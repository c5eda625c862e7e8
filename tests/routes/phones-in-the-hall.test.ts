import { afterEach, beforeEach, expect, test } from 'vitest'
import { addRunning } from '../support/live.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { speakersPath } from '../support/turns.ts'

let office: Office
let session: Awaited<ReturnType<typeof addRunning>>
beforeEach(async () => {
  office = await openOffice()
  office.platform.publicUrl = 'http://xa-dong.example.vn'
  session = await addRunning(office)
})
afterEach(() => office.close())

const page = async () => (await office.as('thu')(speakersPath(session))).text()
const screen = async () => (await office.as('thu')(`/lam-viec/phien/${session.code}/man-hinh`)).text()
const takesUntil = (until: number) =>
  office.db.$client.execute(
    `update sessions set questions_from = ${NOW - 86_400_000}, questions_until = ${until} where id = ${session.id}`,
  )
const QR = 'gui-y-kien'

test('while questions are taken the screen leads phones to them, and the clerk is told so', async () => {
  await takesUntil(NOW + 3_600_000)
  expect(await screen()).toContain(QR)
  expect(await page()).toContain('Màn hình có mã QR để người dự gửi câu hỏi bằng điện thoại.')
})

test('after that the clerk reads why it does not, and where that is changed', async () => {
  await takesUntil(NOW - 3_600_000)
  expect(await screen()).not.toContain(QR)
  const html = await page()
  expect(html).toContain('đang không nhận câu hỏi qua mạng')
  expect(html).toContain(`href="/lam-viec/phien/${session.code}/sua"`)
})

test('where no phone reaches this machine the clerk reads that', async () => {
  office.platform.publicUrl = 'http://127.0.0.1:8787'
  await takesUntil(NOW + 3_600_000)
  expect(await screen()).not.toContain(QR)
  expect(await page()).toContain('không mở được địa chỉ của máy này')
})

test('when it is over nothing is said of it', async () => {
  await takesUntil(NOW + 3_600_000)
  await office.db.$client.execute(`update sessions set state = 'held' where id = ${session.id}`)
  expect(await page()).not.toContain('mã QR')
})
