import { afterEach, beforeEach, expect, test } from 'vitest'
import { answers } from '../../db/schema/answers.ts'
import { deliverMail } from '../../src/jobs/deliver-mail.ts'
import { smtpTransport } from '../../src/jobs/smtp.ts'
import { paths } from '../../src/paths.ts'
import { readable } from '../support/asking.ts'
import { addLine } from '../support/closing-lines.ts'
import { conclude, type HeldSession, issueNotice, openHeld } from '../support/concluding.ts'
import { startMailServer } from '../support/mail-server.ts'
import { form, NOW, type Office } from '../support/office.ts'

let office: Office
let session: HeldSession

beforeEach(async () => {
  ;({ office, session } = await openHeld())
})
afterEach(() => office.close())

const LAN = { name: 'Hoàng Thị Lan', phone: '0912345678', email: 'lan@example.vn', hamletId: 31, address: '' }
const SAID = 'Trả lời tại buổi, theo Thông báo kết luận số 05/TB-UBND'

async function answered() {
  const line = await addLine(office, session, {
    ...{ outcome: 'answered_here' as const, answer: 'Đường được sửa xong trong tuần này.', person: LAN },
  })
  await conclude(office, session.code)
  await issueNotice(office, session.code)
  return line
}

test('who asked reads that the answer was given at the session, by which notice', async () => {
  const line = await answered()
  const own = readable(await (await office.visit(`/theo-doi/${line.secret}`)).text())
  expect(own).toContain(`${SAID}, 23/11/2026`)
  expect(own).not.toContain('Văn bản số 05/TB-UBND')
  const found = readable(await (await office.visit('/tra-cuu', form({ code: line.receiptCode }))).text())
  expect(found).toContain(SAID)
  expect(found).not.toContain('Văn bản số 05/TB-UBND')
  const english = readable(await (await office.visit(`/theo-doi/${line.secret}?lang=en`)).text())
  expect(english).toContain('Answered at the session, by conclusion notice no. 05/TB-UBND')
})

test('the message says the same', async () => {
  const server = await startMailServer()
  office.platform.mail = smtpTransport(server.url, 'vp@dong.example.vn')
  await answered()
  office.platform.publicUrl = 'https://doithoai.example.vn'
  await deliverMail(office.platform)
  const told = server.received
    .map(({ mail }) => mail.text)
    .join('\n')
    .replace(/\s+/g, ' ')
  await server.close()
  expect(told).toContain('đã được trả lời tại buổi, theo Thông báo kết luận số 05/TB-UBND, ngày 23')
  expect(told).not.toContain('bằng văn bản số 05/TB-UBND')
})

test('an answer that went out with the notice is corrected in writing; both stay readable', async () => {
  const line = await answered()
  const page = await (await office.as('thu')(paths.staffOpinion(line.code))).text()
  expect(page).toContain(`action="${paths.correction(line.code)}"`)
  expect(page).not.toContain('Chưa có câu trả lời bằng văn bản')
  const seq = /name="seq" value="(\d+)"/.exec(page)![1]!
  const fields = { text: 'Đường được sửa xong trong tháng 12.', reason: 'Nhà thầu lùi tiến độ', signer: '61' }
  const paper = { number: '1', series: 'UBND-VP', issuedOn: '2026-11-23', skipReason: '' }
  const corrected = await office.as('thu')(paths.correction(line.code), form({ seq, ...fields, ...paper }))
  expect(corrected.status).toBe(303)
  const rows = await office.db.select().from(answers)
  const [spot, written] = [rows.find(({ form: way }) => way === 'oral')!, rows.find((one) => one.correctsId)!]
  expect([written.form, written.version, written.correctsId]).toEqual(['written', 1, spot.id])
  const shown = readable(await (await office.visit(paths.opinion(line.code))).text())
  for (const words of ['Đường được sửa xong trong tháng 12.', 'Nhà thầu lùi tiến độ', SAID])
    expect(shown).toContain(words)
  const own = readable(await (await office.visit(`/theo-doi/${line.secret}`)).text())
  for (const words of ['Đường được sửa xong trong tháng 12.', 'Nhà thầu lùi tiến độ', SAID])
    expect(own).toContain(words)
  const api = await (await office.visit(`/api/v1/opinions/${line.code}`)).json()
  expect(api.answer.corrected.map(({ text }: { text: string }) => text)).toEqual([
    'Đường được sửa xong trong tuần này.',
  ])
})

test('an answer counts from the day its notice was issued, whatever day stands on the paper, as a written one does', async () => {
  await addLine(office, session, { outcome: 'answered_here', answer: 'Đã xong.' })
  await conclude(office, session.code)
  office.at(NOW + 2 * 86_400_000)
  await issueNotice(office, session.code, { issuedOn: '2026-11-23' })
  const [row] = await office.db.select().from(answers)
  expect([row!.issuedOn, row!.issuedAt]).toEqual(['2026-11-25', NOW + 2 * 86_400_000])
})
