import { afterEach, beforeEach, expect, test } from 'vitest'
import { mailToPerson } from '../../db/records/mail.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { people } from '../../db/schema/people.ts'
import { write } from '../../db/write.ts'
import type { MailKindName } from '../../src/domain/mail-kind.ts'
import { unsubscriptionSecret } from '../../src/http/unsubscription-links.ts'
import { deliverMail } from '../../src/jobs/deliver-mail.ts'
import { smtpTransport } from '../../src/jobs/smtp.ts'
import { paths } from '../../src/paths.ts'
import { readable } from '../support/asking.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

let office: Office
let server: MailServer
beforeEach(async () => {
  office = await openOffice()
  server = await startMailServer()
  office.platform.mail = smtpTransport(server.url, 'vp@dong.example.vn')
  office.platform.publicUrl = 'https://doithoai.example.vn'
})
afterEach(async () => {
  await server.close()
  office.close()
})

const lan = { name: 'Hoàng Thị Lan', phone: '', email: 'lan@example.vn', hamletId: 31, address: '' }
const accepted = { set: { state: 'accepted' } }
const addressOf = async (personId: number) =>
  paths.unsubscription(await unsubscriptionSecret(office.platform.secretKey, personId))
const stopped = async () =>
  (await office.db.select().from(people).orderBy(people.id)).map(({ unsubscribedAt }) => unsubscribedAt)

async function queue(kind: MailKindName, opinion: { id: number; personId: number }, version: number) {
  await write(office.db, {
    at: office.platform.clock(),
    actorId: null,
    changes: [{ subject: `test:${opinion.id}`, step: 'queue', head: 'latest' }],
    statements: [],
    mail: mailToPerson(
      kind,
      `opinion:${opinion.id}`,
      { id: opinion.personId, email: 'x', phone: '' },
      version,
    ),
  })
}

test('every message carries the way to stop them, for people and for mail programs', async () => {
  const opinion = await addOpinion(office, { person: lan, ...accepted })
  await queue('accepted', opinion, 2)
  await deliverMail(office.platform)
  const address = `https://doithoai.example.vn${await addressOf(opinion.personId)}`
  expect(server.received).toHaveLength(2)
  for (const { mail, raw } of server.received) {
    expect(mail.text).toContain(`Không muốn nhận thư báo nữa, ông/bà mở:\n${address}\n`)
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))
    expect(headers['list-unsubscribe']).toBe(`<${address}>`)
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    expect(raw).not.toContain('=?utf-8?Q?<https')
  }
})

test('without an address of its own the office names no link, and over plain http no single press', async () => {
  office.platform.publicUrl = 'http://localhost'
  await addOpinion(office, { person: lan })
  await deliverMail(office.platform)
  office.platform.publicUrl = 'http://doithoai.example.vn'
  await addOpinion(office, { person: { ...lan, email: 'khac@example.vn' } })
  await deliverMail(office.platform)
  const keys = server.received.map(({ mail }) => mail.headers.map(({ key }) => key))
  expect(keys.map((all) => all.filter((key) => key.startsWith('list-')))).toEqual([[], ['list-unsubscribe']])
})

test('opening the page changes nothing; its button stops what goes to that address, and another resumes it', async () => {
  const first = await addOpinion(office, { person: lan })
  await addOpinion(office, { person: { ...lan, email: 'LAN@example.vn ' } })
  await addOpinion(office, { person: { ...lan, email: 'khac@example.vn' } })
  await addOpinion(office, { person: { ...lan, email: '' } })
  const address = await addressOf(first.personId)
  const page = await office.visit(address)
  const html = readable(await page.text())
  expect([page.status, html.includes('Thôi nhận thư báo'), html.includes('Nhận lại')]).toEqual([
    200,
    true,
    false,
  ])
  expect(page.headers.get('cache-control')).toBe('no-store')
  for (const typed of ['lan@example.vn', 'Hoàng Thị Lan']) expect(html).not.toContain(typed)
  expect(await stopped()).toEqual([null, null, null, null])
  for (const hx of [false, true]) {
    const answer = await office.visit(address, form({ do: 'stop' }, { hx }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, address])
  }
  expect(await stopped()).toEqual([NOW, NOW, null, null])
  expect((await eventsOf(office.db, `person:${first.personId}`)).map(({ step }) => step)).toEqual([
    'unsubscribe',
  ])
  expect(readable(await (await office.visit(address)).text())).toContain('Ông/bà đã thôi nhận thư báo')
  await office.visit(address, form({ do: 'resume' }))
  expect(await stopped()).toEqual([null, null, null, null])
})

test('a mail program stops messages by one post from nowhere, and is not led elsewhere', async () => {
  const { personId } = await addOpinion(office, { person: lan })
  const answer = await office.visit(await addressOf(personId), {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect([answer.status, answer.headers.get('location'), await stopped()]).toEqual([200, null, [NOW]])
  const elsewhere = await office.visit('/tra-cuu', {
    method: 'POST',
    body: 'code=x',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(elsewhere.status).toBe(403)
})

test.each([
  ['', null],
  ['0912345678', 'phone'],
])('whoever stopped them gets what answers their own form alone; phone %j', async (phone, channel) => {
  const opinion = await addOpinion(office, { person: { ...lan, phone }, ...accepted })
  await office.visit(await addressOf(opinion.personId), form({ do: 'stop' }))
  await queue('accepted', opinion, 2)
  await deliverMail(office.platform)
  expect(server.received.map(({ mail }) => mail.subject)).toEqual(['Đã nhận ý kiến của ông/bà – Xã Đông'])
  const line = (await office.db.select().from(outbox)).find(({ kind }) => kind === 'accepted')!
  expect([line.problem, line.sentAt, line.channel]).toEqual(['unsubscribed', null, channel ?? 'mail'])
  office.platform.publicUrl = 'http://localhost'
  const calls = readable(await (await office.as('thu')(paths.calls)).text())
  expect(calls.includes('Hoàng Thị Lan')).toBe(channel === 'phone')
})

test('a secret that was not made here is not found, and too many of them are slowed down', async () => {
  const { personId } = await addOpinion(office, { person: lan })
  const other = await unsubscriptionSecret(office.platform.secretKey, personId + 1)
  const mine = await unsubscriptionSecret(office.platform.secretKey, personId)
  const forged = `${mine.split('.')[0]}.${other.split('.')[1]}`
  for (const secret of [forged, other, 'A'.repeat(24), `${'z'.repeat(11)}.${'A'.repeat(24)}`]) {
    expect((await office.visit(paths.unsubscription(secret))).status).toBe(404)
    expect((await office.visit(paths.unsubscription(secret), form({ do: 'stop' }))).status).toBe(404)
  }
  expect(await stopped()).toEqual([null])
  for (let n = 0; n < 52; n++) await office.visit(paths.unsubscription(forged))
  const late = await office.visit(paths.unsubscription(forged))
  expect([late.status, late.headers.has('retry-after')]).toEqual([429, true])
  expect((await office.visit(await addressOf(personId))).status).toBe(200)
})

test('one press too many in a day is refused without a trace', async () => {
  const { personId } = await addOpinion(office, { person: lan })
  const address = await addressOf(personId)
  for (let n = 0; n < 10; n++)
    for (const wish of ['stop', 'resume']) await office.visit(address, form({ do: wish }))
  expect((await office.visit(address, form({ do: 'stop' }))).status).toBe(429)
  expect(await stopped()).toEqual([null])
  expect(await eventsOf(office.db, `person:${personId}`)).toHaveLength(20)
})
