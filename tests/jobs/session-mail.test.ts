import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findMatters } from '../../db/queries/matters.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { instantOf } from '../../src/domain/day.ts'
import { whyUntold } from '../../src/http/letters.ts'
import { deliverMail } from '../../src/jobs/deliver-mail.ts'
import { remindRegistered } from '../../src/jobs/remind-registered.ts'
import { smtpTransport } from '../../src/jobs/smtp.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { addRegistration } from '../support/registrations.ts'

let office: Office
let server: MailServer
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  server = await startMailServer()
  office.platform.mail = smtpTransport(server.url, 'vp@dong.example.vn')
  session = await addSession(office, { registers: true })
})
afterEach(async () => {
  await server.close()
  office.close()
})

const mai = (email: string) => ({ name: 'Bùi Thị Mai', phone: '', email, hamletId: 31, address: '' })
const path = () => `/lam-viec/phien/${session.code}`
const moved = (seen: number, day: string, more = {}) =>
  office.as('thu')(
    `${path()}/doi-lich`,
    form({
      ...{ seen, venue: 51, questions: 'none', reason: 'Bão' },
      ...{ starts_at: `${day}T14:00`, ends_at: `${day}T16:00`, ...more },
    }),
  )
/** To whom, and what the calendar is asked to do. */
const sent = () =>
  server.received.map(({ to, raw }) => [to[0], /text\/calendar.*method="?(\w+)/.exec(raw)?.[1] ?? null])

test('a moved session says that registrations are kept; who waits gets no entry for the calendar yet', async () => {
  await addRegistration(office, session, { person: mai('co@example.vn') })
  const waits = await addRegistration(office, session, { person: mai('cho@example.vn') })
  const also = await addRegistration(office, session, { person: mai('ca@example.vn') })
  await addRegistration(office, session, { person: mai('Ca@example.vn') })
  for (const { id } of [waits, also])
    await office.db.update(registrations).set({ state: 'waiting' }).where(eq(registrations.id, id))
  await office.db.delete(outbox)
  expect((await moved(1, '2026-12-16')).status).toBe(303)
  await deliverMail(office.platform)
  expect(sent().sort()).toEqual([
    ['ca@example.vn', 'REQUEST'],
    ['cho@example.vn', null],
    ['co@example.vn', 'REQUEST'],
  ])
  for (const { mail } of server.received)
    expect(mail.text!.replace(/\s+/g, ' ')).toContain(
      'Câu hỏi và đăng ký ông/bà đã gửi, nếu có, vẫn được giữ nguyên.',
    )
})

test('a cancelled session leaves the calendar of who goes to another one', async () => {
  const { id: later } = await addSession(office, {
    registers: true,
    startsAt: instantOf('2026-12-17', '08:00'),
  })
  await addRegistration(office, session, { person: mai('co@example.vn') })
  await office.db.delete(outbox)
  const cancelled = form({ seen: 1, reason: 'Bão', carry_to: later })
  expect((await office.as('thu')(`${path()}/huy`, cancelled)).status).toBe(303)
  await deliverMail(office.platform)
  expect(sent()).toEqual([
    ['co@example.vn', 'CANCEL'],
    ['co@example.vn', 'REQUEST'],
  ])
})

test('a moved session leaves the calendar of who goes to another one, and stays in that of who holds a place there', async () => {
  const { id: later } = await addSession(office, {
    registers: true,
    startsAt: instantOf('2026-12-17', '08:00'),
  })
  await addRegistration(office, session, { person: mai('co@example.vn') })
  await addRegistration(office, session, { person: mai('ca@example.vn') })
  const waits = await addRegistration(office, session, { person: mai('cho@example.vn') })
  await office.db.update(registrations).set({ state: 'waiting' }).where(eq(registrations.id, waits.id))
  await office.db.delete(outbox)
  expect((await moved(1, '2026-12-16', { carry_to: later })).status).toBe(303)
  await addRegistration(office, session, { person: mai('CA@example.vn') })
  await office.db.delete(outbox).where(eq(outbox.kind, 'registered'))
  // A further move in between tells only those who are left; the news of the first keeps its meaning.
  office.at(NOW + 60_000)
  expect((await moved(2, '2026-12-18')).status).toBe(303)
  await deliverMail(office.platform)
  await deliverMail(office.platform)
  expect(sent().sort()).toEqual([
    ['CA@example.vn', 'REQUEST'],
    ['ca@example.vn', 'REQUEST'],
    ['ca@example.vn', 'REQUEST'],
    ['cho@example.vn', 'REQUEST'],
    ['co@example.vn', 'CANCEL'],
    ['co@example.vn', 'REQUEST'],
  ])
})

test.each(['mail', 'phone'] as const)(
  'a place that came up is no news once its registration went to another session (%s)',
  async (channel) => {
    const other = await addSession(office, { registers: true, startsAt: instantOf('2026-12-17', '08:00') })
    const person = { ...mai(channel === 'mail' ? 'co@example.vn' : ''), phone: '0987654321' }
    const own = await addRegistration(office, session, { person })
    await office.db.delete(outbox)
    await office.db.insert(outbox).values({
      ...{ kind: 'registration_moved_up', subject: `registration:${own.id}`, version: 1, channel },
      ...{ recipient: `person:${own.personId}`, createdAt: NOW },
    })
    const cancelled = form({ seen: 1, reason: 'Bão', carry_to: other.id })
    expect((await office.as('thu')(`${path()}/huy`, cancelled)).status).toBe(303)
    const lines = await office.db.select().from(outbox)
    const matters = await findMatters(office.db, lines)
    const untold = [...matters.values()].map((matter) => [matter.line.kind, whyUntold(matter, NOW)])
    expect(untold.filter(([kind]) => kind!.startsWith('registration_'))).toEqual([
      ['registration_moved_up', 'overtaken'],
      ['registration_carried', null],
    ])
  },
)

test('a reminder that still waits when the session is moved is not sent; the new date has its own', async () => {
  await addRegistration(office, session, { person: mai('co@example.vn') })
  await office.db.delete(outbox)
  office.at(instantOf('2026-12-03', '09:00'))
  await remindRegistered(office.platform)
  expect((await moved(1, '2026-12-16')).status).toBe(303)
  await deliverMail(office.platform)
  const states = (await office.db.select().from(outbox)).map(({ kind, problem, sentAt }) => [
    ...[kind, problem, sentAt !== null],
  ])
  expect(states).toEqual([
    ['registration_reminder', 'overtaken', false],
    ['session_moved', '', true],
  ])
  office.at(instantOf('2026-12-15', '09:00'))
  await remindRegistered(office.platform)
  await deliverMail(office.platform)
  expect(server.received.at(-1)!.mail.subject).toContain('Nhắc lịch')
})
