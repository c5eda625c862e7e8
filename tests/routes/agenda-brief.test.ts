import { afterEach, beforeEach, expect, test } from 'vitest'
import { findCarryOver } from '../../db/queries/carry-over.ts'
import { sessionHamlets } from '../../db/schema/sessions.ts'
import { addAgenda, addQuestion, agendaPath } from '../support/agenda.ts'
import { addCommitment } from '../support/commitments.ts'
import { form, NOW, type Office, openOffice } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const DAY = 86_400_000
const briefPath = (session: { code: string }) => `/lam-viec/phien/${session.code}/tom-tat`
const reportPath = (session: { code: string }) => `/lam-viec/phien/${session.code}/bao-cao-mo-dau`
const page = async (path: string, name: 'thu' | 'binh' | 'quang' = 'binh') =>
  (await office.as(name)(path)).text()
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const heldIn = (days: number) => addSession(office, { startsAt: NOW - days * DAY, state: 'held' })

test('the brief names its questions with their points, is marked, and carries no phone and no address', async () => {
  const { session, codes } = await addAgenda(office)
  await office.as('thu')(
    `${agendaPath(session)}/${codes[0]}`,
    form({ agency_id: 11, points: 'Đã có dự toán.', seen: 0 }),
  )
  const brief = words(await page(briefPath(session)))
  expect(brief).toContain('Không công khai')
  expect(brief).toContain(
    'Ý kiến số 1 · Thôn Thượng · Hoàng Thị Lan: Đường liên thôn đoạn qua đình bị lún, bao giờ được sửa?',
  )
  expect(brief).toContain('Chuẩn bị: Phòng Kinh tế. Đã có dự toán.')
  expect(brief).not.toMatch(/0912|Ngõ 7/)
})

test('for the secretary, the leader and the inspector of the unit; others find nothing', async () => {
  const { session } = await addAgenda(office)
  for (const path of [briefPath(session), reportPath(session)]) {
    for (const name of ['thu', 'binh', 'hanh'] as const)
      expect((await office.as(name)(path)).status).toBe(200)
    for (const name of ['quang', 'oanh', 'an'] as const)
      expect((await office.as(name)(path)).status).toBe(404)
  }
})

test('what is overdue stands by agency, each number as long as its list', async () => {
  const { session } = await addAgenda(office, ['roads.31'])
  for (const due of ['2026-11-10', '2026-11-20', '2026-11-23'])
    await addQuestion(office, await heldIn(9), 'roads.31', 'Cũ', {
      state: 'assigned',
      agency_id: 11,
      due_on: due,
    })
  await addQuestion(office, await heldIn(9), 'roads.31', 'Cũ', { state: 'accepted', due_on: '2026-11-19' })
  const brief = await page(briefPath(session))
  expect(words(brief)).toContain('Phòng Kinh tế: 2 ý kiến , lâu nhất từ hạn 10/11/2026')
  expect(words(brief)).toContain('Chưa giao cơ quan nào: 1 ý kiến , lâu nhất từ hạn 19/11/2026')
  const links = [...brief.matchAll(/href="(\/lam-viec\/y-kien\?[^"]+)">(\d+) ý kiến/g)]
  expect(links).toHaveLength(2)
  for (const [, href, count] of links) {
    const list = await page(href!.replaceAll('&amp;', '&'))
    expect(
      new Set([...list.matchAll(/href="\/lam-viec\/y-kien\/(K\d+)"/g)].map(([, code]) => code)).size,
    ).toBe(Number(count))
  }
})

test('a place tells at how many sessions it came up since when, what was promised and what became of it', async () => {
  const { session } = await addAgenda(office, ['roads.31', 'water.32'])
  for (const [days, state] of [
    [800, 'done'],
    [400, 'open'],
    [30, null],
  ] as const) {
    const one = await addQuestion(office, await heldIn(days), 'roads.31', 'Cũ', { state: 'answered' })
    if (state)
      await addCommitment(office, {
        opinionId: one.id,
        dueOn: '2026-11-01',
        set: { state, done_on: state === 'done' ? '2025-01-01' : null },
      })
  }
  const brief = await page(briefPath(session))
  expect(words(brief)).toContain(
    'Thôn Thượng: nêu tại 3 buổi từ năm 2024 , hứa 2 lần , đã làm 1 , quá hạn 1 .',
  )
  const [, raised] = /href="#(raised-[^"]+)"/.exec(brief)!
  const [, promised] = /href="#(promised-[^"]+)"/.exec(brief)!
  const rows = (id: string) => new RegExp(`<ul id="${id}">(.*?)</ul>`, 's').exec(brief)![1]!.match(/<li>/g)
  expect([rows(raised!)?.length, rows(promised!)?.length]).toEqual([3, 2])
  expect(brief).not.toContain('id="raised-water')
  expect(words(await page(`${briefPath(session)}?nhom=thon`))).toContain(
    'Giao thông: nêu tại 3 buổi từ năm 2024',
  )
})

test('what is separate, of another unit or of a later session is no history', async () => {
  const { session } = await addAgenda(office, ['roads.31'])
  await addQuestion(office, await heldIn(30), 'roads.31', 'Cũ', { state: 'separate' })
  await addQuestion(
    office,
    await addSession(office, { startsAt: session.startsAt + DAY, state: 'held' }),
    'roads.31',
    'Sau',
    { state: 'answered' },
  )
  await addQuestion(
    office,
    await addSession(office, { startsAt: NOW - DAY, state: 'cancelled' }),
    'roads.31',
    'Hủy',
    {},
  )
  expect(await page(briefPath(session))).not.toContain('brief-history')
})

test('hamlets that were never heard at a session of this kind are named: those invited, or all', async () => {
  const { session } = await addAgenda(office, ['roads.32'])
  await addQuestion(office, await heldIn(30), 'roads.31', 'Cũ', { state: 'answered' })
  await addQuestion(
    office,
    await addSession(office, { startsAt: NOW - DAY, state: 'held', kind: 'reception' }),
    'roads.32',
    'Tiếp dân',
  )
  const silent = async () =>
    /<h2>Chưa nêu ý kiến lần nào<\/h2><p>([^<]*)/.exec(await page(briefPath(session)))?.[1]
  expect(await silent()).toBe('Thôn Hạ (lần này gửi 1 câu)')
  await office.db.insert(sessionHamlets).values({ sessionId: session.id, hamletId: 31 })
  expect(await silent()).toBe('Thôn, tổ dân phố nào được mời cũng đã từng nêu ý kiến.')
})

test('the opening report says in words what became of the last session, and its figures are those of the office', async () => {
  const { session } = await addAgenda(office, ['roads.31'])
  const last = await addSession(office, { startsAt: NOW - 30 * DAY, state: 'concluded' })
  await addQuestion(office, last, 'roads.31', 'Đã xong', { state: 'closed', public_at: NOW })
  const half = await addQuestion(office, last, 'roads.32', 'Xong một nửa', {
    state: 'answered',
    public_at: NOW,
  })
  await addQuestion(office, last, 'water.31', 'Chưa trả lời', { state: 'assigned', public_at: NOW })
  await addQuestion(office, last, 'water.31', 'Lời riêng tư', { state: 'assigned' })
  await addQuestion(office, last, 'water.31', 'Chuyển', { state: 'forwarded' })
  await addQuestion(office, last, 'water.31', 'Tố giác', { state: 'separate' })
  await addCommitment(office, { opinionId: half.id, dueOn: '2026-11-01' })
  await addCommitment(office, {
    sessionId: last.id,
    what: 'Lắp đèn ngã ba',
    set: { state: 'done', done_on: '2026-11-20', evidence: 'Biên bản nghiệm thu 12.' },
  })
  await addCommitment(office, { sessionId: last.id, what: 'Nạo vét mương' })
  const report = words(await page(reportPath(session)))
  expect(report).toContain('Tại buổi đó, bà con nêu năm (5) ý kiến.')
  expect(report).toContain(
    'Đến nay đã trả lời hai (2) ý kiến; trong đó đã giải quyết xong một (1), đã trả lời mà việc chưa xong một (1).',
  )
  expect(report).toContain('Còn hai (2) ý kiến chưa trả lời.')
  expect(report).toContain(
    'Đã làm xong một (1) việc; đang làm, chưa đến hạn một (1) việc; quá hạn một (1) việc.',
  )
  expect(report).toContain(
    'Lắp đèn ngã ba – Phòng Kinh tế. Hoàn thành ngày 20/11/2026. Kết quả: Biên bản nghiệm thu 12.',
  )
  expect(report).toContain('Việc thuộc một vụ không công khai')
  expect(report).toMatch(/Đã trả lời Đã giải quyết xong/)
  expect(report).toContain('Chưa trả lời (2)')
  expect(report).not.toMatch(/Lời riêng tư|Tố giác|Hoàng Thị Lan/)
  const { carried } = await findCarryOver(office.db, session)
  expect(carried?.counts).toEqual({ answered: 2, resolved: 1, open: 2, commitments: 2 })
})

test('before the first session of its kind there is nothing to report', async () => {
  const { session } = await addAgenda(office)
  await addSession(office, { startsAt: NOW - DAY, state: 'held', kind: 'reception' })
  expect(await page(reportPath(session))).toContain('Chưa có buổi nào trước buổi này')
})

test.each([1, 3])('brief and report cost two trips with %i questions', async (count) => {
  const { session } = await addAgenda(office, ['roads.31', 'roads.32', 'water.31'].slice(0, count))
  for (let i = 0; i < count; i++)
    await addQuestion(office, await heldIn(30 + i), 'roads.31', 'Cũ', { state: 'answered' })
  for (const path of [briefPath(session), reportPath(session)]) {
    office.queries.reset()
    await page(path)
    expect(office.queries.trips()).toBe(4)
  }
})
