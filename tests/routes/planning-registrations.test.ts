import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outbox } from '../../db/schema/ledger.ts'
import { registrations } from '../../db/schema/registrations.ts'
import { sessions } from '../../db/schema/sessions.ts'
import { verifyLedger } from '../../db/verify.ts'
import { instantOf } from '../../src/domain/day.ts'
import { readable } from '../support/asking.ts'
import { form, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'
import { addRegistration, MAI, openRegistration, register } from '../support/registrations.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const LIST = '/lam-viec/phien'
const PLAN = {
  meeting: 'dialogue:periodic',
  body: 'peoples_committee',
  theme: 'Đường liên thôn và nước sạch',
  chair: 61,
  venue: 51,
  starts_at: '2026-12-04T08:00',
  ends_at: '2026-12-04T11:30',
  questions: 'none',
  registers: 'yes',
}
const row = async (id: number) => (await office.db.select().from(sessions).where(eq(sessions.id, id)))[0]!
const states = async () =>
  (await office.db.select().from(registrations).orderBy(asc(registrations.queueNumber))).map(
    ({ state }) => state,
  )
const edit = async (session: { id: number; code: string }, fields: Record<string, string | number>) =>
  office.as('thu')(
    `${LIST}/${session.code}/sua`,
    form({ ...PLAN, seen: (await row(session.id)).seq, ...fields }),
  )

test('a new plan begins with registering taken; a stored one without it stays so', async () => {
  const ticked = /<input[^>]*name="registers"[^>]*checked/
  expect(await (await office.as('thu')(`${LIST}/moi`)).text()).toMatch(ticked)
  const { code } = await addSession(office, { state: 'draft', announcedAt: null, registers: false })
  expect(await (await office.as('thu')(`${LIST}/${code}/sua`)).text()).not.toMatch(ticked)
})

test('a plan says whether residents register, and until when; its form shows it again', async () => {
  const answer = await office.as('thu')(
    `${LIST}/moi`,
    form({ ...PLAN, seen: 0, capacity: '20', registers_until: '2026-12-03T17:00' }),
  )
  const [draft] = await office.db.select().from(sessions)
  expect([answer.status, draft!.registers, draft!.registersUntil]).toEqual([
    303,
    true,
    instantOf('2026-12-03', '17:00'),
  ])
  const html = await (await office.as('thu')(`${LIST}/${draft!.code}/sua`)).text()
  expect(html).toMatch(/name="registers" value="yes" checked/)
  expect(html).toContain('value="2026-12-03T17:00"')
  await edit(draft!, { registers: '', registers_until: '2026-12-03T17:00' })
  expect(await row(draft!.id)).toMatchObject({ registers: false, registersUntil: null })
})

test('the time for registering moves along with the session, also where it is announced anew; the form says so', async () => {
  const session = await addSession(office, {
    registers: true,
    registersUntil: instantOf('2026-12-02', '17:00'),
  })
  const path = `${LIST}/${session.code}`
  expect(await (await office.as('thu')(`${path}/doi-lich`)).text()).toContain(
    'Hạn đăng ký tham dự đang là 17:00 ngày 02/12/2026.',
  )
  const times = (day: string) => ({
    venue: 51,
    questions: 'none',
    starts_at: `${day}T14:00`,
    ends_at: `${day}T16:00`,
  })
  const move = { seen: 1, reason: 'Bão', ...times('2026-12-16') }
  expect((await office.as('thu')(`${path}/doi-lich`, form(move))).status).toBe(303)
  expect((await row(session.id)).registersUntil).toBe(instantOf('2026-12-14', '17:00'))
  await office.as('thu')(`${path}/hoan`, form({ seen: 2, reason: 'Bão' }))
  const anew = { seen: 3, ...times('2026-12-23') }
  expect((await office.as('thu')(`${path}/cong-bo`, form(anew))).status).toBe(303)
  expect((await row(session.id)).registersUntil).toBe(instantOf('2026-12-21', '17:00'))
})

test.each([
  ['2026-12-04T08:01', 'Hạn đăng ký phải trước giờ bắt đầu buổi, hoặc đúng giờ bắt đầu.'],
  ['2026-02-30T08:00', 'Hạn đăng ký không có trong lịch. Xin chọn lại.'],
])('registering until %s is refused at its field, with everything typed', async (until, sentence) => {
  const answer = await office.as('thu')(`${LIST}/moi`, form({ ...PLAN, seen: 0, registers_until: until }))
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('href="#field-registers_until"')
  expect(readable(html)).toContain(sentence)
  expect(html).toContain(`value="${until}"`)
  expect(await office.db.select().from(sessions)).toEqual([])
})

test('more places in the plan go to those who wait, in the same write', async () => {
  const session = await addSession(office, {
    registers: true,
    capacity: 1,
    questionsFrom: null,
    questionsUntil: null,
  })
  for (const seats of [1, 2, 1]) await addRegistration(office, session, { seats, headCount: seats })
  expect(await states()).toEqual(['confirmed', 'waiting', 'waiting'])
  expect((await edit(session, { capacity: '2' })).status).toBe(303)
  expect(await states()).toEqual(['confirmed', 'waiting', 'confirmed'])
  expect((await edit(session, { capacity: '' })).status).toBe(303)
  expect(await states()).toEqual(['confirmed', 'confirmed', 'confirmed'])
  const told = (await office.db.select().from(outbox)).map(({ kind, channel }) => [kind, channel])
  expect(told).toEqual([
    ['registration_moved_up', 'phone'],
    ['registration_moved_up', 'phone'],
  ])
  expect((await verifyLedger(office.db)).fault).toBe(null)
})

test('fewer places in the plan take nobody’s place away; a place given back then stays empty', async () => {
  const session = await addSession(office, {
    registers: true,
    capacity: 2,
    questionsFrom: null,
    questionsUntil: null,
  })
  const first = await addRegistration(office, session)
  await addRegistration(office, session)
  await addRegistration(office, session)
  await edit(session, { capacity: '1' })
  expect(await states()).toEqual(['confirmed', 'confirmed', 'waiting'])
  await office.as('thu')(`${LIST}/${session.code}/dang-ky/${first.code}/huy`, form({}))
  expect(await states()).toEqual(['cancelled', 'confirmed', 'waiting'])
})

test('a wider hall and residents who register at the same moment leave no place empty', async () => {
  const session = await addSession(office, {
    registers: true,
    capacity: 1,
    questionsFrom: null,
    questionsUntil: null,
  })
  for (let i = 0; i < 3; i++) await addRegistration(office, session)
  const tokens = await Promise.all([1, 2, 3, 4].map(() => openRegistration(office, session.code)))
  const answers = await Promise.all([
    edit(session, { capacity: '4' }),
    ...tokens.map((form_token) => register(office, session.code, { ...MAI, form_token })),
  ])
  expect(answers.map(({ status }) => status)).toEqual(new Array(5).fill(303))
  expect((await states()).filter((state) => state === 'confirmed')).toHaveLength(4)
})

test('the pages of residents offer registering while it is open, and say why not', async () => {
  const session = await addSession(office, { registers: true, capacity: 1 })
  const link = `href="/phien/${session.code}/dang-ky"`
  const show = async (path: string) => (await office.visit(path)).text()
  for (const path of ['/', `/phien/${session.code}`]) {
    const html = await show(path)
    expect(html).toContain(link)
    expect(readable(html)).toContain('Còn 1 chỗ.')
  }
  await addRegistration(office, session)
  expect(await show('/')).toContain('Đã hết chỗ. Nếu đăng ký, ông/bà sẽ vào danh sách chờ.')
  await office.db.$client.execute({
    sql: 'update sessions set registers_until = ? where id = ?',
    args: [instantOf('2026-11-23', '08:00'), session.id],
  })
  for (const path of ['/', `/phien/${session.code}`]) {
    const html = await show(path)
    expect(html).not.toContain(link)
    expect(html).toContain('Đã hết hạn đăng ký tham dự từ 08:00 ngày 23/11/2026.')
  }
})

test('a page that was kept says so when the time for registering is over', async () => {
  const session = await addSession(office, {
    registers: true,
    registersUntil: instantOf('2026-11-23', '10:00'),
  })
  const first = await office.visit(`/phien/${session.code}`)
  office.at(instantOf('2026-11-23', '10:00'))
  const tag = first.headers.get('etag')!
  const second = await office.visit(`/phien/${session.code}`, { headers: { 'if-none-match': tag } })
  expect(second.status).toBe(200)
})

test('the office finds the list on the page of the session', async () => {
  const session = await addSession(office, { registers: true })
  const html = await (await office.as('binh')(`${LIST}/${session.code}`)).text()
  expect(html).toContain(`href="${LIST}/${session.code}/dang-ky"`)
})
