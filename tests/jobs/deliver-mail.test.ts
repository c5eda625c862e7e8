import { type AddressInfo, createServer } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../db/connect.node.ts'
import { mailToPerson } from '../../db/records/mail.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { write } from '../../db/write.ts'
import type { MailKindName } from '../../src/domain/mail-kind.ts'
import type { Platform } from '../../src/http/platform.ts'
import { deliverMail } from '../../src/jobs/deliver-mail.ts'
import { smtpTransport } from '../../src/jobs/smtp.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { eventsOf, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const lan = { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }
const FROM = 'Văn phòng xã Đông <vp@dong.example.vn>'

let office: Office
let server: MailServer
beforeEach(async () => {
  office = await openOffice()
  server = await startMailServer()
  office.platform.mail = smtpTransport(server.url, FROM)
})
afterEach(async () => {
  await server.close()
  office.close()
})

const deliver = (platform: Platform = office.platform) => deliverMail(platform)
const linesOf = () => office.db.select().from(outbox).orderBy(outbox.id)
const lineOf = async () => (await linesOf())[0]!
const stepsOf = async (id: number) => (await eventsOf(office.db, `outbox:${id}`)).map(({ step }) => step)

/** A line of any kind for the person of an opinion. */
async function queue(
  kind: MailKindName,
  subject: string,
  personId: number,
  version = 2,
  at = office.platform.clock(),
) {
  await write(office.db, {
    at,
    actorId: null,
    changes: [{ subject: `test:${personId}:${kind}`, step: 'queue', head: 'latest' }],
    statements: [],
    mail: mailToPerson(kind, subject, { id: personId, email: 'x', phone: '' }, version),
  })
}

async function addAccepted() {
  const opinion = await addOpinion(office, { person: lan, set: { state: 'accepted' } })
  await office.db.delete(outbox)
  await queue('accepted', `opinion:${opinion.id}`, opinion.personId)
  return opinion
}

test('a receipt leaves with code, dates and link, and nothing that its sender typed', async () => {
  const session = await addSession(office)
  office.platform.publicUrl = 'https://doithoai.example.vn'
  const opinion = await addOpinion(office, {
    session,
    person: { ...lan, name: 'MUA NGAY http://evil.example' },
    place: 'chỗ rao bán',
  })
  expect(await deliver()).toBe(false)
  expect(server.received.map(({ to }) => to)).toEqual([['lan@example.vn']])
  const { mail, raw } = server.received[0]!
  expect([mail.subject, mail.from, mail.to]).toEqual([
    'Đã nhận ý kiến của ông/bà – Xã Đông',
    { name: 'Văn phòng xã Đông', address: 'vp@dong.example.vn' },
    [{ name: '', address: 'lan@example.vn' }],
  ])
  expect(mail.messageId).toMatch(/^<outbox-\d+\.1@test-office>$/)
  expect(mail.text).toContain(`Mã tra cứu: ${opinion.receiptCode}`)
  expect(mail.text).toContain(`https://doithoai.example.vn/theo-doi/${opinion.secret}`)
  expect(mail.text).toContain('thứ Ba, ngày 08 tháng 12 năm 2026')
  expect(mail.text).toContain('In English: We have received your opinion. Questions: 0200 000 111.')
  for (const typed of ['MUA NGAY', 'evil', 'rao bán', 'bị lún'])
    expect(`${raw}${mail.text}`).not.toContain(typed)
  expect(mail.text!.split('\n').filter((line) => [...line].length > 78)).toEqual([])
  const line = await lineOf()
  expect([line.sentAt, line.attempts, line.problem, line.claim]).toEqual([NOW, 1, '', null])
  expect(await stepsOf(line.id)).toEqual(['send'])
})

test('where the office has no address of its own, a receipt names code and phone and no link', async () => {
  const opinion = await addOpinion(office, { person: lan })
  await deliver()
  const { text } = server.received[0]!.mail
  expect(text).toContain(opinion.receiptCode)
  expect(text).toContain('Điện thoại: 0200 000 111')
  expect(text).not.toMatch(/https?:|theo-doi/)
})

test.each([
  ['UBND xã Đông: văn phòng <vp@dong.example.vn>', 'UBND xã Đông: văn phòng'],
  ['"Văn phòng, xã Đông" <vp@dong.example.vn>', 'Văn phòng, xã Đông'],
  ['vp@dong.example.vn', ''],
])('mail from %s comes from one sender, whatever signs the name holds', async (from, name) => {
  office.platform.mail = smtpTransport(server.url, from)
  await addOpinion(office, { person: lan })
  await deliver()
  expect(server.received[0]!.mail.from).toEqual({ name, address: 'vp@dong.example.vn' })
})

test('two runs at once, in two processes too, send each line once', async () => {
  for (let i = 0; i < 12; i++) await addOpinion(office, { person: { ...lan, email: `lan${i}@example.vn` } })
  const { rows } = await office.db.$client.execute('pragma database_list')
  const second = await openDatabase({ url: `file:${rows[0]!.file}` })
  const elsewhere = { ...office.platform, database: () => second }
  await Promise.all([deliver(), deliver(elsewhere), deliver(), deliver(elsewhere)])
  while (await deliver());
  second.$client.close()
  const addresses = server.received.map(({ to }) => to[0])
  expect([addresses.length, new Set(addresses).size]).toEqual([12, 12])
  expect((await linesOf()).every(({ sentAt, attempts }) => sentAt === NOW && attempts === 1)).toBe(true)
})

test('without a mail server the lines wait', async () => {
  await addOpinion(office, { person: lan })
  office.platform.mail = null
  expect(await deliver()).toBe(false)
  expect(await lineOf()).toMatchObject({ sentAt: null, attempts: 0, claim: null })
})

// 23 November 2026 is worked until decided, the 24th is a holiday, the 28th a Saturday.
test.each([
  ['Monday 07:29', Date.UTC(2026, 10, 23, 0, 29), 0],
  ['Monday 07:30', Date.UTC(2026, 10, 23, 0, 30), 1],
  ['Monday 16:59', Date.UTC(2026, 10, 23, 9, 59), 1],
  ['Monday 17:00', Date.UTC(2026, 10, 23, 10, 0), 0],
  ['Monday 23:30', Date.UTC(2026, 10, 23, 16, 30), 0],
  ['a holiday at noon', Date.UTC(2026, 10, 24, 5, 0), 0],
  ['Saturday at noon', Date.UTC(2026, 10, 28, 5, 0), 0],
])('an acceptance on %s', async (_when, at, sent) => {
  await addAccepted()
  office.at(at)
  await deliver()
  expect(server.received).toHaveLength(sent)
})

test('a receipt leaves at midnight on a holiday', async () => {
  office.at(Date.UTC(2026, 10, 24, 17, 0))
  await addOpinion(office, { person: lan })
  await deliver()
  expect(server.received).toHaveLength(1)
})

test('a server that is away is asked again after growing gaps, and at last no more', async () => {
  await addOpinion(office, { person: lan })
  await server.close()
  const gaps: number[] = []
  for (let i = 0; i < 6; i++) {
    await deliver()
    const { retryAt } = await lineOf()
    if (retryAt === null) break
    gaps.push((retryAt - office.platform.clock()) / MINUTE)
    office.at(retryAt - 1)
    await deliver()
    expect((await lineOf()).attempts).toBe(i + 1)
    office.at(retryAt)
  }
  expect(gaps).toEqual([1, 5, 30, 120, 360])
  const line = await lineOf()
  expect([line.attempts, line.problem, line.failedAt !== null, line.channel]).toEqual([
    6,
    'unreachable',
    true,
    'mail',
  ])
  expect(await stepsOf(line.id)).toEqual(['retry', 'retry', 'retry', 'retry', 'retry', 'fail'])
  server = await startMailServer()
})

test.each([
  ['answers 4xx to the recipient', { at: 'recipient', code: 450 }, 'other'],
  ['answers 4xx to the message', { at: 'message', code: 451 }, 'other'],
  ['drops the connection', { at: 'message', drops: true }, 'unreachable'],
] as const)('a server that %s gets the same message a minute later', async (_what, how, problem) => {
  await addOpinion(office, { person: lan })
  server.behave(how)
  await deliver()
  expect(await lineOf()).toMatchObject({
    sentAt: null,
    failedAt: null,
    attempts: 1,
    problem,
    retryAt: NOW + MINUTE,
  })
  server.behave(null)
  office.at(NOW + MINUTE)
  await deliver()
  expect(server.received).toHaveLength(1)
  expect(await lineOf()).toMatchObject({ sentAt: NOW + MINUTE, attempts: 2, problem: '' })
})

test.each([
  ['closes for now', { at: 'recipient', code: 421 }, 'unreachable'],
  ['takes nothing from this sender', { at: 'sender', code: 550 }, 'sender'],
] as const)('where a server %s, one message has tried and the others wait', async (_what, how, problem) => {
  for (let i = 0; i < 7; i++) await addOpinion(office, { person: { ...lan, email: `lan${i}@example.vn` } })
  server.behave(how)
  expect(await deliver()).toBe(false)
  expect((await linesOf()).map((line) => [line.attempts, line.problem, line.claim])).toEqual([
    [1, problem, null],
    ...Array.from({ length: 6 }, () => [0, '', null]),
  ])
})

test('an address that is refused fails at once; the server’s words and the address are kept nowhere', async () => {
  await addOpinion(office, { person: lan })
  server.behave({ at: 'recipient', code: 550 })
  await deliver()
  const line = await lineOf()
  expect([line.failedAt, line.problem, line.attempts, line.channel]).toEqual([NOW, 'rejected', 1, 'mail'])
  const events = await eventsOf(office.db, `outbox:${line.id}`)
  expect(JSON.stringify([line, events, office.log])).not.toMatch(/example\.vn|words of a server/)
})

test('where a phone was left too, what mail cannot bring becomes a call', async () => {
  await addOpinion(office, { person: { ...lan, phone: '0912345678' } })
  server.behave({ at: 'recipient', code: 550 })
  await deliver()
  expect(await lineOf()).toMatchObject({ channel: 'phone', failedAt: NOW, problem: 'rejected', sentAt: null })
})

test('a process that dies between sending and recording sends again under the same Message-ID', async () => {
  await addOpinion(office, { person: lan })
  const mail = office.platform.mail!
  let taken = () => {}
  const sent = new Promise<void>((done) => {
    taken = done
  })
  const dying: Platform = {
    ...office.platform,
    mail: {
      ...mail,
      send: async (message) => {
        await mail.send(message)
        taken()
        await new Promise(() => {})
      },
    },
  }
  void deliver(dying)
  await sent
  office.at(NOW + 9 * MINUTE)
  await deliver()
  expect(server.received).toHaveLength(1)
  office.at(NOW + 11 * MINUTE)
  await deliver()
  expect(server.received.map(({ mail: { messageId } }) => messageId)).toEqual([
    server.received[0]!.mail.messageId,
    server.received[0]!.mail.messageId,
  ])
  expect(await lineOf()).toMatchObject({ sentAt: NOW + 11 * MINUTE, attempts: 1 })
})

test('a clock that ran a year ahead for a while holds nothing back', async () => {
  await addOpinion(office, { person: lan })
  await addOpinion(office, { person: { ...lan, email: 'hoa@example.vn' } })
  const ahead = NOW + 365 * 24 * HOUR
  await office.db.$client.batch([
    { sql: 'update outbox set retry_at = ? where id = 1', args: [ahead] },
    { sql: "update outbox set claim = 'dead', claimed_until = ? where id = 2", args: [ahead] },
  ])
  await deliver()
  expect(server.received.map(({ to }) => to[0])).toEqual(['lan@example.vn', 'hoa@example.vn'])
})

test('a server that answers word by word gets no more than its time', async () => {
  const slow = createServer((socket) => {
    socket.write('220 hello\r\n')
    const drip = setInterval(() => socket.write('250-one more word\r\n'), 20)
    socket.on('error', () => {}).on('close', () => clearInterval(drip))
  })
  await new Promise<void>((listening) => slow.listen(0, '127.0.0.1', listening))
  const { port } = slow.address() as AddressInfo
  office.platform.mail = smtpTransport(`smtp://127.0.0.1:${port}`, FROM, 300)
  await addOpinion(office, { person: lan })
  await deliver()
  expect(await lineOf()).toMatchObject({ sentAt: null, problem: 'unreachable', claim: null })
  slow.close()
})

test('nothing goes to somebody who was erased, or who has no address any more', async () => {
  const first = await addOpinion(office, { person: lan })
  const second = await addOpinion(office, { person: lan })
  await office.db.$client.execute({
    sql: "update people set erased_at = ?, name = '', email = '' where id = ?",
    args: [NOW, first.personId],
  })
  await office.db.$client.execute({
    sql: "update people set email = '' where id = ?",
    args: [second.personId],
  })
  await deliver()
  expect(server.offered()).toBe(0)
  expect((await linesOf()).map(({ problem, failedAt }) => [problem, failedAt])).toEqual([
    ['erased', NOW],
    ['no_address', NOW],
  ])
})

test('what became separate, or is no longer true, is not sent', async () => {
  const apart = await addAccepted()
  await office.db.$client.execute({
    sql: "update opinions set state = 'separate' where id = ?",
    args: [apart.id],
  })
  await deliver()
  expect(await lineOf()).toMatchObject({ problem: 'withheld', failedAt: NOW })
  const refused = await addAccepted()
  await office.db.$client.execute({
    sql: "update opinions set state = 'refused' where id = ?",
    args: [refused.id],
  })
  await deliver()
  expect(await lineOf()).toMatchObject({ problem: 'overtaken', failedAt: NOW })
  expect(server.offered()).toBe(0)
})

test('of two lines of one kind only the newer is sent', async () => {
  const opinion = await addAccepted()
  await queue('accepted', `opinion:${opinion.id}`, opinion.personId, 7)
  await deliver()
  expect((await linesOf()).map(({ version, problem }) => [version, problem])).toEqual([
    [2, 'overtaken'],
    [7, ''],
  ])
  expect(server.received).toHaveLength(1)
})

test('what waited for a month is no news', async () => {
  await addAccepted()
  office.at(NOW + 31 * 24 * HOUR)
  await deliver()
  expect(await lineOf()).toMatchObject({ problem: 'too_late', sentAt: null })
})

test('an address gets at most ten messages a day, whatever it is spelt like; the next waits for tomorrow', async () => {
  for (let i = 0; i < 11; i++)
    await addOpinion(office, { person: { ...lan, email: i % 2 ? 'LAN@example.vn' : 'lan@example.vn' } })
  while (await deliver());
  expect(server.received).toHaveLength(10)
  const [waiting] = await office.db.select().from(outbox).where(eq(outbox.problem, 'daily_cap'))
  // Midnight in Hà Nội.
  expect(waiting).toMatchObject({
    sentAt: null,
    failedAt: null,
    attempts: 0,
    retryAt: Date.UTC(2026, 10, 23, 17, 0),
  })
  office.at(Date.UTC(2026, 10, 23, 17, 0))
  await deliver()
  expect(server.received).toHaveLength(11)
})
