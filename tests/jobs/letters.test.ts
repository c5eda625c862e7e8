import ICAL from 'ical.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordRegistration } from '../../db/records/registrations.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { write } from '../../db/write.ts'
import { MAIL_KINDS, type MailKindName } from '../../src/domain/mail-kind.ts'
import { deliverMail } from '../../src/jobs/deliver-mail.ts'
import { smtpTransport } from '../../src/jobs/smtp.ts'
import { paths } from '../../src/paths.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

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
const run = (sql: string, args: (string | number | null)[]) => office.db.$client.execute({ sql, args })

/** Sends one line of this kind about `subject` to the person, and gives what arrived. */
async function send(kind: MailKindName, subject: string, personId: number) {
  await office.db.delete(outbox)
  await write(office.db, {
    at: NOW,
    actorId: null,
    changes: [{ subject: `test:${personId}`, step: 'queue', head: 'latest' }],
    statements: [],
    mail: [{ kind, subject, recipient: `person:${personId}`, version: 4, channel: 'mail' }],
  })
  await deliverMail(office.platform)
  expect(await office.db.select().from(outbox)).toMatchObject([{ problem: '', sentAt: NOW }])
  return server.received.at(-1)!
}

async function addDeparture(opinionId: number, to: string) {
  await run(
    'insert into departures (id, opinion_id, left_to, ground, reason, recipient, left_at) values (?, ?, ?, ?, ?, ?, ?)',
    [office.platform.newId(), opinionId, to, '', 'Lời của văn phòng', 'Công ty Điện lực', NOW],
  )
}

async function addAnswer(opinionId: number, isPublic: 0 | 1) {
  await run(
    `insert into answers (id, opinion_id, version, form, text, written_by, written_at, issued_at, issued_on, is_public)
      values (?, ?, 1, 'written', 'Đường sẽ được sửa trong tháng 12.', 103, ?, ?, '2026-11-23', ?)`,
    [office.platform.newId(), opinionId, NOW, NOW, isPublic],
  )
}

/** A dispute of the only answer; settled where an outcome is given. */
async function addDispute(opinionId: number, outcome: 'accepted' | 'rejected' | null) {
  await run(
    `insert into disputes (id, opinion_id, answer_id, reason, disputed_at, settled_at, settled_by, outcome, reply)
      values (?, ?, (select id from answers where opinion_id = ? limit 1), 'Lời riêng của người gửi', ?, ?, ?, ?, ?)`,
    [
      ...[office.platform.newId(), opinionId, opinionId, NOW],
      ...(outcome ? [NOW, 103, outcome, 'Đoạn đường này đã được sửa'] : [null, null, null, '']),
    ],
  )
}

/** What else a kind speaks of. */
async function addOccasion(kind: MailKindName, opinionId: number) {
  const id = office.platform.newId()
  if (kind === 'dispute_received') await addDispute(opinionId, null)
  if (kind === 'dispute_settled') await addDispute(opinionId, 'rejected')
  if (kind === 'erasure_received' || kind === 'erasure_kept') {
    const decided =
      kind === 'erasure_kept' ? [NOW, 101, 'kept', 'Đang giải quyết khiếu nại'] : [null, null, null, '']
    await run(
      `insert into erasures (id, opinion_id, person_id, requested_at, reply_on, reply_rule, decided_at, decided_by, outcome, reason)
        select ?, id, person_id, ?, '2026-11-26', 'PDP_REPLY', ?, ?, ?, ? from opinions where id = ?`,
      [id, NOW, ...decided, opinionId],
    )
  }
  if (kind === 'corrected') {
    await run(
      `insert into answers (id, opinion_id, version, form, text, written_by, written_at, issued_at, issued_on, is_public, corrects_id, correction_reason)
        select ?, ?, 2, 'written', 'Đường sẽ được sửa trong tháng 1.', 103, ?, ?, '2026-11-23', 0, id, 'Ghi nhầm tháng' from answers where opinion_id = ?`,
      [id, opinionId, NOW + 1, NOW + 1, opinionId],
    )
  }
  if (kind === 'inquiry') {
    await run(
      "insert into inquiries (id, opinion_id, question, asked_by, asked_at) values (?, ?, 'Đoạn nào?', 102, ?)",
      [id, opinionId, NOW],
    )
  }
  if (kind === 'split') await addOpinion(office, { person: lan, set: { split_from_id: opinionId } })
  if (kind === 'answered_with' || kind === 'reopened_with') {
    const state = kind === 'answered_with' ? 'answered' : 'assigned'
    const into = await addOpinion(office, { person: lan, set: { state } })
    await addAnswer(into.id, 0)
    await run('update departures set into_opinion_id = ? where opinion_id = ?', [into.id, opinionId])
  }
}

async function addChange(sessionId: number, step: string, fromStartsAt: number) {
  await run(
    `insert into session_changes (id, session_id, step, reason, from_starts_at, from_ends_at, changed_by, changed_at)
      values (?, ?, ?, 'Bão số 9', ?, ?, 101, ?)`,
    [office.platform.newId(), sessionId, step, fromStartsAt, fromStartsAt + 3_600_000, NOW],
  )
}

async function addRegistration(sessionId: number, state = 'confirmed') {
  const id = office.platform.newId()
  const personId = office.platform.newId()
  const outcome = await recordRegistration(office.db, {
    id,
    code: `R${id % 1_000_000}`,
    sessionId,
    personId,
    person: lan,
    intent: 'speak',
    about: 'Lời riêng của người đăng ký',
    headCount: 1,
    seats: 1,
    nonce: `nonce-${id}`,
    followHash: `hash-${id}`,
    contentDigest: 'd',
    searchKey: 'k',
    at: NOW,
    actorId: null,
  })
  expect(outcome.ok).toBe(true)
  await run('update registrations set state = ? where id = ?', [state, id])
  return { id, personId }
}

const STATES: Partial<Record<MailKindName, string>> = {
  receipt: 'received',
  due_extended: 'assigned',
  due_recomputed: 'assigned',
  answered_with: 'merged',
  reopened_with: 'merged',
  split: 'received',
  corrected: 'answered',
  inquiry: 'assigned',
  reopened: 'assigned',
  dispute_received: 'answered',
  dispute_settled: 'answered',
  erasure_received: 'assigned',
  erasure_kept: 'assigned',
  session_postponed: 'postponed',
  session_cancelled: 'cancelled',
  session_broken_off: 'held',
  registration_waits: 'waiting',
  registration_cancelled: 'cancelled',
}

/** The record that a kind speaks of, standing as it must for the message to be true. */
async function makeMatter(kind: MailKindName) {
  const { of } = MAIL_KINDS[kind]
  if (of === 'opinion') {
    const opinion = await addOpinion(office, { person: lan, set: { state: STATES[kind] ?? kind } })
    await addDeparture(opinion.id, STATES[kind] ?? kind)
    await addAnswer(opinion.id, 0)
    await addOccasion(kind, opinion.id)
    await run(
      `insert into extensions (id, opinion_id, from_on, from_rule, to_on, reason, allowed_by, granted_by, granted_at)
        values (?, ?, '2026-12-10', 'ANSWER_DEFAULT', '2026-12-24', 'Cần khảo sát', 61, 101, ?)`,
      [office.platform.newId(), opinion.id, NOW],
    )
    return { ...opinion, subject: `opinion:${opinion.id}` }
  }
  const session = await addSession(office, { registers: true, sequence: 4 })
  if (of === 'session') {
    await addChange(session.id, 'move', session.startsAt - 86_400_000)
    await run('update sessions set state = ? where id = ?', [STATES[kind] ?? 'announced', session.id])
    const { personId } = await addRegistration(session.id).catch(() => ({ personId: 0 }))
    return {
      personId: personId || (await addOpinion(office, { person: lan })).personId,
      subject: `session:${session.id}`,
    }
  }
  const registration = await addRegistration(session.id, STATES[kind])
  return { personId: registration.personId, subject: `registration:${registration.id}` }
}

const KINDS = Object.keys(MAIL_KINDS) as MailKindName[]

test.each(KINDS)('%s says in whole sentences what happened', async (kind) => {
  const matter = await makeMatter(kind)
  const { mail, raw } = await send(kind, matter.subject, matter.personId)
  expect(mail.subject).toMatch(/ – Xã Đông$/)
  expect(mail.text).toMatch(/^Kính gửi ông\/bà,\n\n/)
  expect(mail.text).toContain('Trân trọng,\nVăn phòng xã Đông\nĐiện thoại: 0200 000 111')
  for (const said of [mail.text!, mail.subject!]) expect(said).not.toMatch(/undefined|null|NaN|\[object/)
  expect(`${raw}${mail.text}`).not.toMatch(/Lời riêng|Hoàng Thị Lan|bị lún/)
  expect(
    mail.text!.split('\n').filter((line) => [...line].length > 78 && !line.startsWith('https:')),
  ).toEqual([])
  // The private link stands in what answers a form, and nowhere else.
  expect(/\/(theo-doi|dang-ky)\/[\w-]{24}/.test(mail.text!)).toBe(
    ['receipt', 'registered', 'registration_waits'].includes(kind),
  )
})

test.each([
  [1, 'Ý kiến mới được tách ra có mã tra cứu'],
  [2, 'Các ý kiến mới được tách ra có mã tra cứu:'],
])('of a letter that was split the codes of its %i other matters are told', async (n, words) => {
  const matter = await makeMatter('split')
  const more = { person: lan, set: { split_from_id: Number(matter.subject.slice(8)) } }
  for (let part = 1; part < n; part++) await addOpinion(office, more)
  const { mail } = await send('split', matter.subject, matter.personId)
  const code = '\\w{4}-\\w{4}'
  const codes = Array.from({ length: n }, () => code).join(', ')
  expect(mail.text!.replace(/\s+/g, ' ')).toMatch(new RegExp(`${words} ${codes}\\.`))
})

test.each(KINDS)('%s carries a calendar entry where it helps', async (kind) => {
  const matter = await makeMatter(kind)
  const { mail, raw } = await send(kind, matter.subject, matter.personId)
  const { invitation: method } = MAIL_KINDS[kind] as { invitation?: string }
  const entry = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  if (!method || kind === 'registration_waits') return expect(entry).toBeUndefined()
  expect(raw).toMatch(new RegExp(`Content-Type: text/calendar; charset=utf-8; method=${method}`, 'i'))
  expect(entry?.method).toBe(method)
  const calendar = new ICAL.Component(ICAL.parse(textOf(entry!.content)))
  const event = calendar.getFirstSubcomponent('vevent')!
  const value = (name: string) => String(event.getFirstPropertyValue(name))
  const [session] = await office.db.query.sessions.findMany()
  const feed = await (await office.visit(paths.sessionFeed(session!.code))).text()
  expect([
    String(calendar.getFirstPropertyValue('method')),
    value('uid'),
    value('sequence'),
    value('status'),
    value('organizer').toLowerCase(),
    event.getAllProperties('attendee').map((attendee) => String(attendee.getFirstValue()).toLowerCase()),
  ]).toEqual([
    method,
    /^UID:(.*)$/m.exec(feed)![1]!.trim(),
    '4',
    method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
    'mailto:vp@dong.example.vn',
    ['mailto:lan@example.vn'],
  ])
  expect(value('dtstart')).toBe('2026-12-04T01:00:00Z')
})

test('a published answer is read in the letter, a private one is not', async () => {
  const known = await addOpinion(office, { person: lan, set: { state: 'answered', public_at: NOW } })
  await addAnswer(known.id, 1)
  const open = await send('answered', `opinion:${known.id}`, known.personId)
  expect(open.mail.text).toContain('Đường sẽ được sửa trong tháng 12.')
  expect(open.mail.text).toContain(`https://doithoai.example.vn${paths.opinion(known.code)}`)
  const own = await addOpinion(office, { person: lan, set: { state: 'answered' } })
  await addAnswer(own.id, 0)
  const closed = await send('answered', `opinion:${own.id}`, own.personId)
  expect(closed.mail.text).not.toContain('Đường sẽ được sửa')
  expect(closed.mail.text).not.toContain('/y-kien/')
  expect(closed.mail.text).toContain('Câu trả lời được gửi riêng cho ông/bà.')
})

test('an answer that was hidden again after it was queued is not in the letter', async () => {
  const opinion = await addOpinion(office, {
    person: lan,
    set: { state: 'answered', public_at: null, hidden_reason: 'x' },
  })
  await addAnswer(opinion.id, 1)
  const { mail } = await send('answered', `opinion:${opinion.id}`, opinion.personId)
  expect(mail.text).not.toContain('Đường sẽ được sửa')
})

test('hostile words of a session break out of no header and of no line of the entry', async () => {
  const theme = 'Nước "sạch"\r\nBcc: x@evil.example\r\nBEGIN:VEVENT 🏡;,\\'
  await run('update units set name = ? where id = 1', ['Xã "Đông"\r\nX-Evil: 1 🏡;,\\'])
  const session = await addSession(office, { theme, registers: true })
  const { id, personId } = await addRegistration(session.id)
  const { mail, to } = await send('registered', `registration:${id}`, personId)
  expect(to).toEqual(['lan@example.vn'])
  expect(mail.headers.map(({ key }) => key)).not.toContain('x-evil')
  expect(mail.bcc).toBeUndefined()
  expect(mail.subject).toBe('Đã nhận đăng ký của ông/bà – Xã "Đông" X-Evil: 1 🏡;,\\')
  const entry = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')!
  const text = textOf(entry.content)
  expect(text.split(/\r?\n/).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!
  expect(String(event.getFirstPropertyValue('summary'))).toBe(
    'Đối thoại định kỳ: Nước "sạch" Bcc: x@evil.example BEGIN:VEVENT 🏡;,\\',
  )
  expect(event.getAllProperties('attendee')).toHaveLength(1)
})

function textOf(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

test('the outcome of a dispute is told as it is: opened again with its day, or why the answer stands', async () => {
  const told = async (outcome: 'accepted' | 'rejected', set: Record<string, string | number | null>) => {
    const opinion = await addOpinion(office, { person: lan, set })
    await addAnswer(opinion.id, 1)
    await addDispute(opinion.id, outcome)
    const { mail } = await send('dispute_settled', `opinion:${opinion.id}`, opinion.personId)
    return mail.text!.replace(/\s+/g, ' ')
  }
  const again = await told('accepted', { state: 'assigned', public_at: NOW })
  expect(again).toContain(
    'Lãnh đạo đã đồng ý xem lại: ý kiến ông/bà gửi ngày 23 tháng 11 năm 2026 được mở lại',
  )
  expect(again).toContain('24 tháng 12 năm 2026')
  const stands = await told('rejected', { state: 'closed', public_at: NOW })
  expect(stands).toContain('giữ nguyên câu trả lời đã gửi. Lý do: Đoạn đường này đã được sửa.')
  const inPrivate = await told('rejected', { state: 'answered', public_at: null })
  expect(inPrivate).toContain('Lý do được ghi ở trang theo dõi ý kiến của ông/bà.')
  expect(inPrivate).not.toContain('đã được sửa')
  for (const text of [again, stands, inPrivate]) expect(text).not.toContain('Lời riêng')
})

test.each([
  ['dispute_received', 'answered', 'rejected'],
  ['dispute_settled', 'answered', 'accepted'],
  ['dispute_settled', 'assigned', 'rejected'],
  ['reopened', 'answered', null],
] as const)('%s is not told of one that is %s with its dispute %s', async (kind, state, outcome) => {
  const opinion = await addOpinion(office, { person: lan, set: { state } })
  await addAnswer(opinion.id, 0)
  if (outcome) await addDispute(opinion.id, outcome)
  await expect(send(kind, `opinion:${opinion.id}`, opinion.personId)).rejects.toThrow()
  expect(await office.db.select().from(outbox)).toMatchObject([{ kind, problem: 'overtaken', sentAt: null }])
  expect(server.received).toEqual([])
})
