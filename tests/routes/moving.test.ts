import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { sessionChanges, sessionReasons } from '../../db/schema/planning.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { instantOf, localText } from '../../src/domain/day.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/lam-viec/phien'
const MOVE = {
  seen: 1,
  venue: 51,
  starts_at: '2026-12-11T08:00',
  ends_at: '2026-12-11T11:30',
  questions: 'usual',
  reason: 'Hội trường bị dột',
}
const change = (
  { code }: { code: string },
  way: string,
  fields: object = {},
  who: 'thu' | 'oanh' | 'binh' = 'thu',
) =>
  office.as(who)(
    `${LIST}/${code}/${way}`,
    form({ ...(way === 'doi-lich' ? MOVE : { seen: 1, reason: 'Bão' }), ...fields }),
  )
const row = async ({ id }: { id: number }) =>
  (await office.db.select().from(sessions).where(eq(sessions.id, id)))[0]!
const changes = () => office.db.select().from(sessionChanges).orderBy(asc(sessionChanges.id))
const opinionOf = async ({ id }: { id: number }) =>
  (await office.db.select().from(opinions).where(eq(opinions.id, id)))[0]!
const lines = async () =>
  (await office.db.select().from(outbox).orderBy(asc(outbox.id)))
    .filter(({ subject }) => subject.startsWith('session:'))
    .map(({ kind, subject, recipient, version, channel }) => [kind, subject, recipient, version, channel])
const publicPage = async ({ code }: { code: string }) => (await office.visit(`/phien/${code}`)).text()
const lan = (phone: string, email = '') => ({
  name: 'Hoàng Thị Lan',
  phone,
  email,
  hamletId: 31,
  address: '',
})

describe('moving an announced session', () => {
  test('stores the new time with its reason, raises the sequence, and tells residents what was before', async () => {
    const session = await addSession(office, { code: 'PDOI' })
    expect((await change(session, 'doi-lich')).status).toBe(303)
    const stored = await row(session)
    expect(stored).toMatchObject({ state: 'announced', sequence: 1, seq: 2, announcedAt: NOW })
    expect([localText(stored.startsAt), localText(stored.questionsUntil!)]).toEqual([
      '2026-12-11T08:00',
      '2026-12-10T17:00',
    ])
    expect(stored.questionsFrom).toBe(session.questionsFrom)
    expect(await changes()).toMatchObject([
      {
        sessionId: session.id,
        step: 'move',
        reason: 'Hội trường bị dột',
        fromStartsAt: session.startsAt,
        fromVenueId: 51,
        toStartsAt: instantOf('2026-12-11', '08:00'),
        toVenueId: 51,
        carriedToId: null,
        changedBy: 101,
        changedAt: NOW,
      },
    ])
    const page = await publicPage(session)
    expect(page).toContain('Buổi này đã đổi thời gian')
    expect(page).toContain('Trước đây: 08:00–11:30, thứ Sáu, ngày 04 tháng 12 năm 2026')
    expect(page).toContain('Nay: 08:00–11:30, thứ Sáu, ngày 11 tháng 12 năm 2026')
    expect(page).toContain('Lý do: Hội trường bị dột')
    const history = await (await office.as('binh')(`${LIST}/PDOI`)).text()
    expect(history).toMatch(/Dời lịch.*Trước đây: .*Lý do: Hội trường bị dột/s)
    const events = await eventsOf(office.db, `session:${session.id}`)
    expect(events.map(({ step }) => step)).toEqual(['plan', 'move'])
    expect(JSON.stringify(events)).not.toContain('dột')
  })

  test('pressed twice moves it once', async () => {
    const session = await addSession(office)
    const answers = await Promise.all([change(session, 'doi-lich'), change(session, 'doi-lich')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await changes()).toHaveLength(1)
    expect((await row(session)).sequence).toBe(1)
  })

  test.each([
    ['reason', { reason: ' ' }],
    ['starts_at', { starts_at: '2026-12-04T08:00', ends_at: '2026-12-04T11:30', online_url: '' }],
    ['starts_at', { starts_at: '2027-02-29T08:00' }],
    ['ends_at', { ends_at: '2026-12-11T08:00' }],
    ['venue', { venue: 52 }],
    ['carry_to', { carry_to: 999 }],
    ['questions_until', { questions: 'own', questions_until: '2026-12-12T08:00' }],
    ['late_reason', { starts_at: '2026-11-28T08:00', ends_at: '2026-11-28T10:00' }],
  ])('is refused at %s (%j), and keeps what was typed', async (field, fields) => {
    const session = await addSession(office)
    const answer = await change(session, 'doi-lich', { online_url: 'https://hop.vn/giu', ...fields })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(`href="#field-${field}"`)
    expect(page).toContain(field === 'reason' ? 'https://hop.vn/giu' : 'Hội trường bị dột')
    expect(await row(session)).toMatchObject({ seq: 1, startsAt: session.startsAt })
    expect(await changes()).toEqual([])
  })

  test.each([
    [{ ends_at: '2026-12-11T07:00' }, 'ends_at'],
    [{ starts_at: '', venue: '' }, 'venue'],
    [{ starts_at: '2026-12-04T08:00', ends_at: '2026-12-04T11:30' }, 'starts_at'],
    [{ questions: 'own', questions_until: '' }, 'questions_until'],
    [{ carry_to: 999 }, 'carry_to'],
  ])('without a reason and with %j is told of both at once', async (fields, field) => {
    const session = await addSession(office)
    const answer = await change(session, 'doi-lich', { ...fields, reason: '' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const name of [field, 'reason']) expect(page).toContain(`href="#field-${name}"`)
    expect(page).not.toContain('Điền đủ ngày')
  })

  test('an end before the beginning is said to be that when conflicts are asked for', async () => {
    const session = await addSession(office)
    const answer = await change(session, 'doi-lich?kiem-tra=1', { ...MOVE, ends_at: '2026-12-11T07:00' })
    const page = await answer.text()
    expect(page).not.toContain('Điền đủ ngày')
    expect(page).toContain('Giờ kết thúc phải sau giờ bắt đầu.')
  })

  test('at short notice goes through with its reason, which residents do not read', async () => {
    const session = await addSession(office, { code: 'PGAP' })
    const soon = { starts_at: '2026-11-28T08:00', ends_at: '2026-11-28T10:00', late_reason: 'Lũ về sớm' }
    expect((await change(session, 'doi-lich', soon)).status).toBe(303)
    expect(await office.db.select().from(sessionReasons)).toMatchObject([
      { about: 'late_notice', reason: 'Lũ về sớm' },
    ])
    expect(await publicPage(session)).not.toContain('Lũ về sớm')
    expect(await (await office.as('hanh')(`${LIST}/PGAP`)).text()).toContain('Lũ về sớm')
  })

  test('into a hall that is taken is refused; a draft is edited instead; nobody else may', async () => {
    const session = await addSession(office)
    await addSession(office, { code: 'PTRUNG', startsAt: instantOf('2026-12-11', '10:00') })
    const answer = await change(session, 'doi-lich')
    expect([answer.status, (await answer.text()).includes('href="#field-conflict-PTRUNG"')]).toEqual([
      422,
      true,
    ])
    const draft = await addSession(office, { state: 'draft', announcedAt: null })
    expect((await change(draft, 'doi-lich')).status).toBe(409)
    for (const who of ['oanh', 'binh'] as const)
      expect((await change(session, 'doi-lich', {}, who)).status).toBe(404)
    expect((await office.as('binh')(`${LIST}/${session.code}/doi-lich`)).status).toBe(404)
    expect(await changes()).toEqual([])
  })
})

describe('the news of a change', () => {
  test.each([
    ['doi-lich', 'session_moved'],
    ['hoan', 'session_postponed'],
    ['huy', 'session_cancelled'],
  ])('(%s) goes once to each address and number that an open question left', async (way, kind) => {
    const session = await addSession(office)
    const asked = async (phone: string, email = '', set = {}) =>
      (await addOpinion(office, { session, person: lan(phone, email), set })).personId
    const mailed = await asked('0912345678', 'lan@example.vn')
    await asked('0999999999', 'LAN@example.vn')
    await asked('0912345678')
    const called = await asked('0987654321')
    await asked('0987654321')
    await asked('', '')
    await asked('0911111111', 'xong@example.vn', { state: 'closed' })
    await asked('0922222222', 'rieng@example.vn', { state: 'separate' })
    expect((await change(session, way)).status).toBe(303)
    expect(await lines()).toEqual([
      [kind, `session:${session.id}`, `person:${mailed}`, 2, 'mail'],
      [kind, `session:${session.id}`, `person:${called}`, 2, 'phone'],
    ])
  })

  test('of a postponed session announced anew goes out as well', async () => {
    const session = await addSession(office, { state: 'postponed' })
    const { personId } = await addOpinion(office, { session, person: lan('', 'lan@example.vn') })
    const { reason, ...anew } = MOVE
    expect((await change(session, 'cong-bo', anew)).status).toBe(303)
    expect(await lines()).toEqual([
      ['session_announced_anew', `session:${session.id}`, `person:${personId}`, 2, 'mail'],
    ])
    expect(await changes()).toMatchObject([{ step: 'announce_anew', reason: '' }])
  })
})

describe('carrying questions over', () => {
  const pair = async () => {
    const session = await addSession(office, { code: 'PCU', questionsUntil: NOW + 1 })
    const other = await addSession(office, {
      code: 'PMOI',
      theme: 'Buổi nhận',
      startsAt: instantOf('2026-12-17', '08:00'),
    })
    const own = await addOpinion(office, { session: other, set: { public_at: NOW } })
    const open = await addOpinion(office, { session, set: { public_at: NOW } })
    const closed = await addOpinion(office, { session, set: { state: 'closed', public_at: NOW } })
    return { session, other, own, open, closed }
  }

  test.each(['hoan', 'huy', 'doi-lich'])(
    '(%s) keeps session and number for ever, and moves what was promised, later only',
    async (way) => {
      const { session, other, open, closed } = await pair()
      const before = await opinionOf(open)
      expect((await change(session, way, { carry_to: other.id })).status).toBe(303)
      const after = await opinionOf(open)
      expect(after).toMatchObject({
        sessionId: session.id,
        number: before.number,
        carriedToId: other.id,
        dueOn: '2027-01-06',
      })
      expect((await opinionOf(closed)).carriedToId).toBeNull()
      const steps = (await eventsOf(office.db, `opinion:${open.id}`)).map(({ step, data }) => [
        step,
        data.session,
      ])
      expect(steps.slice(1)).toEqual([
        ['recompute_due', undefined],
        ['carry_over', other.id],
      ])
      expect(await changes()).toMatchObject([{ carriedToId: other.id }])
    },
  )

  test('to an earlier session leaves the promised day', async () => {
    const { session, other, open } = await pair()
    await office.db
      .update(sessions)
      .set({ startsAt: instantOf('2026-11-30', '08:00') })
      .where(eq(sessions.id, other.id))
    await change(session, 'hoan', { carry_to: other.id })
    expect((await opinionOf(open)).dueOn).toBe('2026-12-24')
  })

  test('shows them at the new session, to the office and to residents, and says at the old one where they went', async () => {
    const { session, other, open, own, closed } = await pair()
    await change(session, 'huy', { carry_to: other.id })
    const queue = async (code: string) =>
      (await (await office.as('thu')(`/lam-viec/y-kien?phien=${code}`)).text()).match(/y-kien\/K\d+/g) ?? []
    expect(new Set(await queue('PMOI'))).toEqual(new Set([`y-kien/${own.code}`, `y-kien/${open.code}`]))
    expect(new Set(await queue('PCU'))).toEqual(new Set([`y-kien/${closed.code}`]))
    const there = await publicPage(other)
    expect(there).toContain('Ý kiến chuyển từ buổi khác')
    expect(there).toContain(`href="/y-kien/${open.code}"`)
    expect(there).toContain('href="/phien/PCU"')
    const here = await publicPage(session)
    expect(here).toContain('Câu hỏi và đăng ký tham dự được chuyển sang buổi:')
    expect(here).toContain('href="/phien/PMOI"')
    expect(here).toMatch(new RegExp(`${open.code}.*đã chuyển sang buổi khác`, 's'))
    office.at(instantOf('2026-12-16', '09:00'))
    const live = await (await office.as('thu')(`${LIST}/PMOI/truc-tiep`)).text()
    expect(live).toContain('chuyển từ buổi')
  })

  test('goes on by the page, own questions first, each once', async () => {
    const { session, other, own } = await pair()
    const carried: string[] = []
    for (let n = 0; n < 52; n++) {
      const set = { public_at: NOW, carried_to_id: other.id }
      carried.push((await addOpinion(office, { session, set })).code)
    }
    const codesOf = (page: string) => [...page.matchAll(/href="\/y-kien\/(K\d+)"/g)].map(([, code]) => code)
    const first = await publicPage(other)
    const next = /href="(\/phien\/PMOI\?sau=[^"]*)"/.exec(first)![1]!
    const second = await (await office.visit(next)).text()
    expect(codesOf(first)).toEqual([own.code, ...carried.slice(0, 50)])
    expect(codesOf(second)).toEqual(carried.slice(50))
    expect(second).not.toMatch(/href="\/phien\/PMOI\?sau=[\d_]+"/)
  })

  test('is offered to coming announced sessions of the unit alone', async () => {
    const { session } = await pair()
    for (const set of [
      { state: 'draft' as const },
      { state: 'cancelled' as const },
      { unitId: 2, venueId: 52 },
    ])
      await addSession(office, {
        theme: 'Không chọn được',
        startsAt: instantOf('2026-12-20', '08:00'),
        ...set,
      })
    const foreign = await addSession(office, {
      unitId: 2,
      venueId: 52,
      startsAt: instantOf('2026-12-21', '08:00'),
    })
    const page = await (await office.as('thu')(`${LIST}/${session.code}/huy`)).text()
    expect(page).toContain('Buổi nhận')
    expect(page).not.toContain('Không chọn được')
    const refused = await change(session, 'huy', { carry_to: foreign.id })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('href="#field-carry_to"')
    expect(await row(session)).toMatchObject({ state: 'announced', seq: 1 })
  })

  test('to a session that is called off at the same moment stores nothing', async () => {
    const { session, other, open } = await pair()
    const answers = await Promise.all([
      change(session, 'huy', { carry_to: other.id }),
      change(other, 'huy', { seen: 1 }),
    ])
    const [carried] = answers.map(({ status }) => status)
    const { state } = await row(session)
    expect([carried, state]).toEqual(carried === 303 ? [303, 'cancelled'] : [carried, 'announced'])
    expect((await opinionOf(open)).carriedToId).toBe(carried === 303 ? other.id : null)
  })
})
