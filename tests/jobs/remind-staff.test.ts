import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../db/connect.node.ts'
import { recordLook } from '../../db/records/digests.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { units } from '../../db/schema/office.ts'
import { users } from '../../db/schema/people.ts'
import { digests } from '../../db/schema/reminders.ts'
import type { Platform } from '../../src/http/platform.ts'
import { deliverMail } from '../../src/jobs/deliver-mail.ts'
import { remindStaff } from '../../src/jobs/remind-staff.ts'
import { smtpTransport } from '../../src/jobs/smtp.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
let office: Office
let server: MailServer
beforeEach(async () => {
  office = await openOffice()
  server = await startMailServer()
  office.platform.mail = smtpTransport(server.url, 'Văn phòng <vp@dong.example.vn>')
  office.platform.publicUrl = 'https://doithoai.example.vn'
})
afterEach(async () => {
  await server.close()
  office.close()
})

const QUANG = 102
const addressOf = (userId: number, email: string) =>
  office.db.update(users).set({ email }).where(eq(users.id, userId))
const lines = () => office.db.select().from(outbox).where(eq(outbox.kind, 'digest')).orderBy(outbox.id)
const days = async () => (await lines()).map(({ version }) => version)
const remind = (platform: Platform = office.platform) => remindStaff(platform)

/** Looks and sends, as one run of the clock does. What went to residents is left out. */
async function run(at: number) {
  office.at(at)
  await remind()
  await office.db.delete(outbox).where(eq(outbox.kind, 'receipt'))
  const before = server.received.length
  while (await deliverMail(office.platform));
  return server.received.slice(before).map(({ mail }) => mail.text!)
}

/** An opinion that Quang's agency has, due on a day. */
const assigned = (code: string, due_on: string, set: Record<string, string | number | null> = {}) =>
  addOpinion(office, { code, set: { state: 'assigned', agency_id: 11, due_on, ...set } })

test('what is due, on each rung, is told with its lists, its codes and days, and no word of anybody', async () => {
  await addressOf(QUANG, 'quang@dong.example.vn')
  await assigned('LAU1', '2026-11-10')
  await assigned('QUA1', '2026-11-20')
  await assigned('NAY1', '2026-11-23')
  await assigned('SAP1', '2026-11-26')
  await assigned('XA01', '2026-12-24')
  const [text] = await run(NOW)
  const { mail, to } = server.received[0]!
  expect(to).toEqual(['quang@dong.example.vn'])
  expect(mail.subject).toBe('Nhắc việc ngày 23/11/2026 – Xã Đông')
  expect(text).toBe(`Kính gửi anh/chị,

Đến thứ Hai, ngày 23 tháng 11 năm 2026, những việc sau đang chờ anh/chị.

Soạn trả lời – Phòng Kinh tế
- Quá hạn trả lời: 2
https://doithoai.example.vn/lam-viec/y-kien?co-quan=11&han=overdue
- Đến hạn hôm nay: 1
https://doithoai.example.vn/lam-viec/y-kien?co-quan=11&han=today
- Sắp đến hạn: 1
https://doithoai.example.vn/lam-viec/y-kien?co-quan=11&han=sap-den-han

Cần làm trước
- LAU1: Giao thông, hạn 10/11/2026
- QUA1: Giao thông, hạn 20/11/2026
- NAY1: Giao thông, hạn 23/11/2026
- SAP1: Giao thông, hạn 26/11/2026

Tất cả việc đang chờ, ở trang Việc hôm nay:
https://doithoai.example.vn/lam-viec

--
Thư này được gửi tự động trong giờ làm việc, mỗi ngày nhiều nhất một lần và
chỉ khi có thay đổi; xin không trả lời thư này. Muốn đổi địa chỉ hoặc thôi
nhận thư, xin mở trang Tài khoản của tôi.
https://doithoai.example.vn/tai-khoan
`)
  expect(await office.db.select({ userId: digests.userId, on: digests.on }).from(digests)).toEqual([
    { userId: QUANG, on: '2026-11-23' },
  ])
})

test('every number is the length of the list that it leads to', async () => {
  for (const [id, name] of [
    [101, 'thu'],
    [QUANG, 'quang'],
    [103, 'binh'],
  ] as const)
    await addressOf(id, `${name}@dong.example.vn`)
  await assigned('LAU1', '2026-11-10')
  await assigned('NAY1', '2026-11-23')
  await addOpinion(office, { code: 'CHUA', set: { state: 'accepted', due_on: '2026-11-25' } })
  await addOpinion(office, { code: 'BAO1', set: { notice_on: '2026-11-23' } })
  await addOpinion(office, { code: 'TRI1', set: { state: 'submitted', agency_id: 11 } })
  await addOpinion(office, { code: 'XEM1', set: { state: 'answered', disputed_at: NOW - DAY } })
  await run(NOW)
  expect(server.received.length).toBe(3)
  office.platform.publicUrl = 'http://localhost'
  for (const { to, mail } of server.received) {
    const name = to[0]!.split('@')[0] as 'thu' | 'quang' | 'binh'
    const told = [...mail.text!.matchAll(/^- ([^\n]+): (\d+)\nhttps:\/\/doithoai\.example\.vn(\S+)$/gm)]
    expect(told.length).toBeGreaterThan(1)
    for (const [, label, count, path] of told) {
      const html = await (await office.as(name)(path!)).text()
      const codes = new Set(
        ['LAU1', 'NAY1', 'CHUA', 'BAO1', 'TRI1', 'XEM1'].filter((code) => html.includes(`/${code}`)),
      )
      expect([name, label, codes.size]).toEqual([name, label, Number(count)])
    }
  }
})

test('who stands on which rung: the leader is told last', async () => {
  await addressOf(103, 'binh@dong.example.vn')
  await assigned('QUA1', '2026-11-18')
  expect(await run(NOW)).toEqual([])
  // Tuesday is a day off in this calendar.
  const [text] = await run(NOW + 2 * DAY)
  expect(text).toContain('Quá hạn lâu: 1')
  expect(text).toContain('QUA1')
})

test('nothing leaves at night, on Sunday or on a holiday; it goes the next working morning', async () => {
  await addressOf(QUANG, 'quang@dong.example.vn')
  await assigned('NAY1', '2026-11-23')
  const monday = Date.UTC(2026, 10, 22, 17)
  for (const at of [
    Date.UTC(2026, 10, 22, 3),
    monday,
    monday + 7 * HOUR,
    monday + 17 * HOUR,
    // A Saturday, and the first of January.
    Date.UTC(2026, 10, 28, 3),
    Date.UTC(2027, 0, 1, 3),
  ])
    expect(await run(at)).toEqual([])
  expect(await office.db.select().from(digests)).toEqual([])
  expect((await run(Date.UTC(2027, 0, 4, 0, 30))).length).toBe(1)
})

test('the same is not told twice; a rung higher is told', async () => {
  await addressOf(QUANG, 'quang@dong.example.vn')
  await assigned('MAI1', '2026-11-26')
  expect((await run(NOW)).length).toBe(1)
  expect((await run(NOW + HOUR)).length).toBe(0)
  // Tuesday is a day off in this calendar; on Wednesday it is still "soon".
  expect(await run(NOW + 2 * DAY)).toEqual([])
  const [today] = await run(NOW + 3 * DAY)
  expect(today).toContain('Đến hạn hôm nay: 1')
  const [late] = await run(NOW + 4 * DAY)
  expect(late).toContain('Quá hạn trả lời: 1')
  expect(await days()).toEqual([20261123, 20261126, 20261127])
  expect(await office.db.select({ on: digests.on }).from(digests)).toEqual([{ on: '2026-11-27' }])
})

test('two processes at the same moment tell it once', async () => {
  await addressOf(QUANG, 'quang@dong.example.vn')
  await assigned('NAY1', '2026-11-23')
  const [{ file }] = (await office.db.$client.execute('pragma database_list')).rows as unknown as [
    { file: string },
  ]
  const other = await openDatabase({ url: `file:${file}` })
  const twin = { ...office.platform, database: () => other }
  await Promise.all([remind(), remind(twin), remind(), remind(twin)])
  expect(await days()).toEqual([20261123])
  await Promise.all([deliverMail(office.platform), deliverMail(twin)])
  other.$client.close()
  expect(server.received.filter(({ mail }) => mail.subject!.startsWith('Nhắc việc')).length).toBe(1)
})

test('killed between looking and sending, it is told once; looked at by another first, not at all', async () => {
  await addressOf(QUANG, 'quang@dong.example.vn')
  await assigned('NAY1', '2026-11-23')
  await remind()
  // The process ends here; the next one carries on.
  await remind()
  expect((await run(NOW + HOUR)).length).toBe(1)
  const look = { userId: QUANG, on: '2026-11-23', fingerprint: 'x', tells: true }
  expect(await recordLook(office.db, NOW, look)).toMatchObject({ ok: false, conflict: 'taken' })
  expect(await days()).toEqual([20261123])
})

test('a message tells what waits when it leaves, and does not leave when nothing does any more', async () => {
  await addressOf(QUANG, 'quang@dong.example.vn')
  const { id } = await assigned('NAY1', '2026-11-23')
  await remind()
  await office.db.$client.execute({ sql: "update opinions set state = 'closed' where id = ?", args: [id] })
  expect(await run(NOW)).toEqual([])
  const [line] = await lines()
  expect([line!.problem, line!.sentAt]).toEqual(['overtaken', null])
  office.platform.publicUrl = 'http://localhost'
  const failed = await (await office.as('an')('/quan-tri/hop-thu-di?muc=failed')).text()
  expect(failed).toContain('Không có thư nào gặp lỗi')
})

test('who left, or took the address away, gets nothing more', async () => {
  await addressOf(QUANG, 'quang@dong.example.vn')
  await addressOf(101, 'thu@dong.example.vn')
  await assigned('NAY1', '2026-11-23')
  await remind()
  expect((await lines()).length).toBe(2)
  await office.db.update(users).set({ endedAt: NOW }).where(eq(users.id, QUANG))
  await addressOf(101, '')
  expect(await run(NOW)).toEqual([])
  expect(await run(NOW + 2 * DAY)).toEqual([])
  expect((await lines()).map(({ problem }) => problem)).toEqual(['overtaken', 'overtaken'])
})

test('nobody is told of another unit, of another agency, or of what is separate', async () => {
  for (const id of [101, QUANG, 103]) await addressOf(id, `u${id}@dong.example.vn`)
  await assigned('RIENG', '2026-11-02', { state: 'separate' })
  await addOpinion(office, { code: 'TAY1', unitId: 2, set: { state: 'accepted', due_on: '2026-11-02' } })
  expect(await run(NOW)).toEqual([])
  await assigned('KHAC', '2026-11-23', { agency_id: 12 })
  await assigned('NAY1', '2026-11-23')
  const texts = await run(NOW + HOUR)
  expect(texts).toEqual([])
  const told = await run(NOW + 2 * DAY)
  expect(told.length).toBe(2)
  for (const text of told) {
    expect(text).not.toMatch(/RIENG|TAY1/)
    expect(text).toContain('NAY1')
    expect(text.includes('KHAC')).toBe(text.includes('Văn phòng'))
  }
})

test('line breaks and markup in a name of the office put nothing into a header or a line of their own', async () => {
  await addressOf(QUANG, 'quang@dong.example.vn')
  await office.db
    .update(units)
    .set({ name: 'Xã\r\nBcc: kẻ@gian.vn\u0007 <b>"Đông"</b>' })
    .where(eq(units.id, 1))
  await assigned('NAY1', '2026-11-23')
  await run(NOW)
  const { mail, to, raw } = server.received[0]!
  expect(to).toEqual(['quang@dong.example.vn'])
  expect([mail.bcc, mail.to!.length]).toEqual([undefined, 1])
  expect(mail.subject).toBe('Nhắc việc ngày 23/11/2026 – Xã Bcc: kẻ@gian.vn <b>"Đông"</b>')
  expect(raw).not.toMatch(/^Bcc:/m)
})

test('without a mail server nothing is put aside, and without an address the desk alone tells', async () => {
  await assigned('NAY1', '2026-11-23')
  await remind()
  expect(await lines()).toEqual([])
  await addressOf(QUANG, 'quang@dong.example.vn')
  expect(await remind({ ...office.platform, mail: null })).toBe(false)
  expect(await office.db.select().from(digests)).toEqual([])
})

test('an administrator sees that it went, behind a mask, and not what it says; nobody prints it', async () => {
  await addressOf(QUANG, 'quang@dong.example.vn')
  await assigned('NAY1', '2026-11-23')
  await remind()
  await office.db.delete(outbox).where(eq(outbox.kind, 'receipt'))
  const [line] = await lines()
  office.platform.publicUrl = 'http://localhost'
  const list = await (await office.as('an')('/quan-tri/hop-thu-di')).text()
  expect(list).toContain('Thư nhắc việc')
  expect(list).toContain('q…@dong.example.vn')
  expect(list).not.toContain('quang@dong')
  const page = await (await office.as('an')(`/quan-tri/hop-thu-di/${line!.id}`)).text()
  expect(page).toContain('chỉ người nhận đọc')
  expect(page).not.toContain('NAY1')
  expect((await office.as('oanh')(`/quan-tri/hop-thu-di/${line!.id}`)).status).toBe(404)
  office.platform.mail = null
  const letters = await office.as('thu')('/lam-viec/thu-cho-in')
  expect(letters.status).toBe(200)
  expect((await office.as('thu')(`/lam-viec/thu-cho-in/${line!.id}`)).status).toBe(404)
  expect(await letters.text()).not.toContain('Thư nhắc việc')
})
