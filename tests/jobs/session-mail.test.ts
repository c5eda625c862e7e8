import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { instantOf } from '../../src/domain/day.ts'
import { deliverMail } from '../../src/jobs/deliver-mail.ts'
import { remindRegistered } from '../../src/jobs/remind-registered.ts'
import { smtpTransport } from '../../src/jobs/smtp.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { form, type Office, openOffice } from '../support/office.ts'
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
const moved = (seen: number, day: string) =>
  office.as('thu')(
    `${path()}/doi-lich`,
    form({
      ...{ seen, venue: 51, questions: 'none', reason: 'Bão' },
      ...{ starts_at: `${day}T14:00`, ends_at: `${day}T16:00` },
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
