import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { extensions } from '../../db/schema/deadlines.ts'
import { outbox } from '../../db/schema/ledger.ts'
import { leaders } from '../../db/schema/office.ts'
import { opinions } from '../../db/schema/opinions.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'
import { addOpinion, addSession } from '../support/records.ts'

let office: Office
let session: Awaited<ReturnType<typeof addSession>>
beforeEach(async () => {
  office = await openOffice()
  session = await addSession(office)
})
afterEach(() => office.close())

const REASON = 'Chờ kết quả đo đạc của đơn vị tư vấn.'
const TYPED = { seq: 1, extended_to: '2026-12-30', reason: REASON, allowed_by: 61 }
const onBoard = { state: 'assigned', agency_id: 11, accepted_on: '2026-11-23', public_at: NOW }
const add = (set: Record<string, string | number | null> = {}) =>
  addOpinion(office, { session, set: { ...onBoard, ...set } })
const extend = (
  { code }: { code: string },
  change: Record<string, string | number> = {},
  who: Parameters<Office['as']>[0] = 'thu',
  hx = false,
) => office.as(who)(`/lam-viec/y-kien/${code}/gia-han`, form({ ...TYPED, ...change }, { hx }))
const rowOf = async ({ id }: { id: number }) =>
  (await office.db.select().from(opinions).where(eq(opinions.id, id)))[0]!
const rows = () => office.db.select().from(extensions).orderBy(extensions.id)

test.each([
  ['thu', false],
  ['thu', true],
  ['binh', false],
] as const)(
  'an answer is put off by %s (htmx %s): the row, the event, the word to the asker',
  async (who, hx) => {
    const opinion = await add()
    const response = await extend(opinion, {}, who, hx)
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `/lam-viec/y-kien/${opinion.code}`,
    ])
    expect(await rowOf(opinion)).toMatchObject({
      dueOn: '2026-12-30',
      dueRule: 'EXTENSION',
      dueProvisional: false,
      seq: 2,
      state: 'assigned',
    })
    const [row] = await rows()
    expect(row).toMatchObject({
      opinionId: opinion.id,
      fromOn: '2026-12-24',
      fromRule: 'AGENCY_RESULT',
      toOn: '2026-12-30',
      reason: REASON,
      allowedBy: 61,
      grantedBy: who === 'thu' ? 101 : 103,
    })
    const last = (await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)!
    expect([last.step, last.data]).toMatchObject([
      'extend',
      { clock: 'due', before: '2026-12-24', due: '2026-12-30', rule: 'EXTENSION', leader: 61 },
    ])
    expect(JSON.stringify(last.data)).not.toContain('đo đạc')
    expect(await office.db.select().from(outbox).where(eq(outbox.kind, 'due_extended'))).toMatchObject([
      { subject: `opinion:${opinion.id}`, version: 2, channel: 'phone' },
    ])
  },
)

test('both dates and the reason stay in sight of the public, the asker and the office', async () => {
  const opinion = await add()
  await extend(opinion)
  await extend(opinion, { seq: 2, extended_to: '2027-01-08', reason: 'Còn chờ kinh phí.' })
  const pages = [
    await office.visit(`/y-kien/${opinion.code}`),
    await office.visit(`/theo-doi/${opinion.secret}`),
    await office.visit(`/bien-nhan/${opinion.secret}`),
    await office.visit('/tra-cuu', form({ code: opinion.receiptCode, phone4: '' })),
    await office.visit(`/tinh-han?y-kien=${opinion.code}&han=tra-loi`),
    await office.as('thu')(`/lam-viec/y-kien/${opinion.code}`),
  ]
  for (const page of pages) {
    const html = await page.text()
    expect(html).toContain('Hạn đầu: 24/12/2026')
    expect(html).toContain(`Gia hạn lần 1 đến 30/12/2026. Lý do: ${REASON}`)
    expect(html).toContain('Gia hạn lần 2 đến 08/01/2027. Lý do: Còn chờ kinh phí.')
  }
  const explained = await (await office.visit(`/tinh-han?y-kien=${opinion.code}`)).text()
  expect(explained).toContain('Hạn này đã được gia hạn đến thứ Sáu, ngày 08 tháng 01 năm 2027')
  expect(explained).toContain('Hết hạn vào thứ Năm, ngày 24 tháng 12 năm 2026')
  expect(await (await office.as('thu')(`/lam-viec/y-kien/${opinion.code}`)).text()).toContain(
    'đã gia hạn 2 lần',
  )
})

test('the office reads in the history who allowed it', async () => {
  const opinion = await add()
  await extend(opinion)
  const [leader] = await office.db.select({ name: leaders.name }).from(leaders).where(eq(leaders.id, 61))
  const page = await (await office.as('thu')(`/lam-viec/y-kien/${opinion.code}`)).text()
  expect(page).toContain(`Hạn trả lời: 30/12/2026 · Lãnh đạo cho phép: ${leader!.name}`)
})

test('of a private matter the asker reads the reason, and nobody else', async () => {
  const opinion = await add({ public_at: null })
  await extend(opinion, { reason: 'lýdobímậttuyệtđối' })
  expect(await (await office.visit(`/theo-doi/${opinion.secret}`)).text()).toContain('lýdobímậttuyệtđối')
  const byCode = await office.visit('/tra-cuu', form({ code: opinion.receiptCode, phone4: '' }))
  const told = await byCode.text()
  expect(told).toContain('Gia hạn lần 1 đến 30/12/2026.')
  expect(told).not.toContain('lýdobímậttuyệtđối')
  for (const path of [
    `/y-kien/${opinion.code}`,
    `/tinh-han?y-kien=${opinion.code}`,
    '/y-kien',
    '/api/v1/opinions',
  ]) {
    expect(await (await office.visit(path)).text()).not.toContain('lýdobímậttuyệtđối')
  }
})

test.each([
  [{ extended_to: '2026-12-24' }, 'Hạn mới phải sau hạn hiện nay.'],
  [{ extended_to: '2026-12-01' }, 'Hạn mới phải sau hạn hiện nay.'],
  [{ extended_to: '2026-12-26' }, 'Ngày này cơ quan nghỉ. Xin chọn một ngày làm việc.'],
  [{ extended_to: '2027-01-01' }, 'Ngày này cơ quan nghỉ. Xin chọn một ngày làm việc.'],
  [{ extended_to: '2029-01-02' }, 'Hạn mới không được xa hơn một năm kể từ hôm nay.'],
  [{ extended_to: '2027-02-29' }, 'Ngày này không có trong lịch.'],
  [{ extended_to: '' }, 'Xin chọn hạn mới.'],
  [{ reason: ' ' }, 'Xin ghi lý do.'],
  [{ allowed_by: 71 }, 'Người này không còn giữ chức vụ trong đơn vị.'],
  [{ allowed_by: '' }, 'Xin chọn lãnh đạo cho phép gia hạn.'],
] as const)('%j is refused with a sentence, and what was typed is kept', async (change, sentence) => {
  const opinion = await add()
  const response = await extend(opinion, change as Record<string, string | number>)
  const html = await response.text()
  expect(response.status).toBe(422)
  expect(html).toContain(sentence)
  if (!('reason' in change)) expect(html).toContain(REASON)
  expect(await rows()).toEqual([])
  expect(await rowOf(opinion)).toMatchObject({ dueOn: '2026-12-24', seq: 1 })
})

test('an overdue answer is put off to today at the earliest', async () => {
  const opinion = await add({ due_on: '2026-11-16' })
  const response = await extend(opinion, { extended_to: '2026-11-20' })
  expect([response.status, (await response.text()).includes('Ngày này đã qua.')]).toEqual([422, true])
  expect((await extend(opinion, { extended_to: '2026-11-23' })).status).toBe(303)
})

test('what has no date yet cannot be put off, and its page says so', async () => {
  const opinion = await add({ due_on: null, due_rule: null })
  const response = await extend(opinion)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('chưa có gì để gia hạn')
  expect(await rows()).toEqual([])
})

test('from an old page it is refused with what was typed', async () => {
  const opinion = await add()
  await extend(opinion)
  const response = await extend(opinion, { extended_to: '2027-01-08' })
  expect(response.status).toBe(409)
  expect(await response.text()).toContain(REASON)
  expect(await rows()).toHaveLength(1)
})

test('officer, inspector and the neighbour cannot, and nothing is written', async () => {
  const opinion = await add()
  for (const who of ['quang', 'hanh', 'oanh'] as const) {
    expect((await extend(opinion, {}, who)).status).toBe(404)
  }
  const answered = await add({ state: 'answered' })
  expect((await extend(answered)).status).toBe(409)
  expect(await rows()).toEqual([])
  expect(await rowOf(opinion)).toMatchObject({ dueOn: '2026-12-24', seq: 1 })
})

describe('an extension holds', () => {
  const classify = (path: string, { code }: { code: string }, seq: number, kind: string) =>
    office.as('thu')(`/lam-viec/y-kien/${code}/${path}`, form({ seq, kind, topic: 'roads' }))

  test('when the opinion is classified anew', async () => {
    const opinion = await add()
    await extend(opinion)
    expect((await classify('phan-loai', opinion, 2, 'complaint')).status).toBe(303)
    expect(await rowOf(opinion)).toMatchObject({
      kind: 'complaint',
      dueOn: '2026-12-30',
      dueRule: 'EXTENSION',
    })
  })

  test('when it is taken up after that', async () => {
    const opinion = await add({ state: 'received', accepted_on: null, agency_id: null })
    await extend(opinion)
    expect((await classify('tiep-nhan', opinion, 2, 'question')).status).toBe(303)
    expect(await rowOf(opinion)).toMatchObject({
      state: 'accepted',
      dueOn: '2026-12-30',
      dueRule: 'EXTENSION',
    })
  })

  test('when it is opened again before that day', async () => {
    const opinion = await add({
      due_on: '2026-12-30',
      due_rule: 'EXTENSION',
      state: 'answered',
      answered_at: NOW,
    })
    await office.as('binh')(`/lam-viec/y-kien/${opinion.code}/mo-lai`, form({ seq: 1, reason: 'Chưa rõ.' }))
    expect(await rowOf(opinion)).toMatchObject({
      state: 'assigned',
      dueOn: '2026-12-30',
      dueRule: 'EXTENSION',
    })
  })
})

describe('what is opened again', () => {
  const reopen = ({ code }: { code: string }) =>
    office.as('binh')(`/lam-viec/y-kien/${code}/mo-lai`, form({ seq: 1, reason: 'Chưa rõ.' }))
  const answered = (set: Record<string, string | number | null> = {}) =>
    add({ state: 'answered', answered_at: NOW, due_on: '2026-11-20', ...set })

  test('has a fresh term from that day, whatever meeting it came from', async () => {
    const opinion = await answered()
    expect((await reopen(opinion)).status).toBe(303)
    expect(await rowOf(opinion)).toMatchObject({
      state: 'assigned',
      dueOn: '2026-12-15',
      dueRule: 'ANSWER_DEFAULT',
      dueProvisional: true,
    })
    const last = (await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)!
    expect(last.data).toMatchObject({ due: '2026-12-15', rule: 'ANSWER_DEFAULT' })
    const page = await (await office.visit(`/tinh-han?y-kien=${opinion.code}&han=tra-loi`)).text()
    expect(page).toContain('Ngày mở lại để giải quyết tiếp: thứ Hai, ngày 23 tháng 11 năm 2026')
    expect(page).toContain('Hết hạn vào thứ Ba, ngày 15 tháng 12 năm 2026')
  })

  test('has the term of its kind: a complaint thirty days', async () => {
    const opinion = await answered({ kind: 'complaint', public_at: null })
    await reopen(opinion)
    expect(await rowOf(opinion)).toMatchObject({ dueOn: '2026-12-23', dueRule: 'COMPLAINT_FIRST' })
  })

  test('keeps a promise that lies later', async () => {
    const opinion = await answered({ due_on: '2026-12-24' })
    await reopen(opinion)
    expect(await rowOf(opinion)).toMatchObject({ dueOn: '2026-12-24', dueRule: 'AGENCY_RESULT' })
  })

  test('counts from that day also when it is classified anew', async () => {
    const opinion = await answered({ accepted_on: '2026-10-01' })
    await reopen(opinion)
    const fields = { seq: 2, kind: 'complaint', topic: 'roads' }
    await office.as('thu')(`/lam-viec/y-kien/${opinion.code}/phan-loai`, form(fields))
    expect(await rowOf(opinion)).toMatchObject({ dueOn: '2026-12-23', dueRule: 'COMPLAINT_FIRST' })
  })
})

const WITH_PHONE = { reason: 'Chờ hộ dân xác nhận, gọi 0912 345 678.' }

test.each([false, true])('a reason that the public reads holds no personal data (htmx %s)', async (hx) => {
  const opinion = await add()
  const refused = await extend(opinion, WITH_PHONE, 'thu', hx)
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain('gọi <mark>0912 345 678</mark>.')
  expect(html).toContain('value="2026-12-30"')
  expect(await rows()).toEqual([])
  expect(await rowOf(opinion)).toMatchObject({ seq: 1 })
})

test('waved through by name and reason, the words of the extension stand as they were written', async () => {
  const opinion = await add()
  const passed = {
    'about-0': 'public_text:phone:0912345678',
    'waive-0': 'yes',
    'why-0': 'Số của đơn vị đo đạc',
  }
  expect((await extend(opinion, { ...WITH_PHONE, ...passed })).status).toBe(303)
  expect(await rows()).toMatchObject([WITH_PHONE])
  const events = (await eventsOf(office.db, `opinion:${opinion.id}`)).slice(-2)
  expect(events.map(({ step }) => step)).toEqual(['waive', 'extend'])
  expect(events[0]!.batch).toBe(events[1]!.batch)
})

test('nor does one of a private matter, which may stand on the board later', async () => {
  const opinion = await add({ public_at: null })
  expect((await extend(opinion, WITH_PHONE)).status).toBe(422)
  expect(await rows()).toEqual([])
})
