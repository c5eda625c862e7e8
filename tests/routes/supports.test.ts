import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { addOfficers, addSupport, asOfficer, opinionRow, supportRows } from '../support/agency-work.ts'
import { addAssigned, addSubmitted } from '../support/answers.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  await addOfficers(office)
})
afterEach(() => office.close())

const mai = (path: string, init?: RequestInit) => asOfficer(office, 'mai')(path, init)
const ASKED = { seq: 1, agency_id: 12, part: 'Cho biết số hộ nghèo trên đoạn đường.', due_on: '2026-12-10' }

test.each([
  ['quang', false],
  ['quang', true],
  ['thu', false],
  ['binh', false],
] as const)(
  '%s asks an agency for its part (htmx %s), and it comes into sight of that agency',
  async (who, hx) => {
    const opinion = await addAssigned(office)
    expect((await mai(paths.staffOpinion(opinion.code))).status).toBe(404)
    const response = await office.as(who)(paths.support(opinion.code), form(ASKED, { hx }))
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      paths.staffOpinion(opinion.code),
    ])
    expect(await supportRows(office)).toMatchObject([
      {
        opinionId: opinion.id,
        agencyId: 12,
        part: ASKED.part,
        dueOn: '2026-12-10',
        endedAt: null,
        contribution: '',
      },
    ])
    const last = (await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)!
    expect([last.step, JSON.stringify(last.data).includes('hộ nghèo')]).toEqual(['ask_support', false])
    const page = await (await mai(paths.staffOpinion(opinion.code))).text()
    expect(page).toContain(ASKED.part)
    expect(await (await mai(paths.queue)).text()).toContain(opinion.code)
  },
)

test.each([
  [{ agency_id: 11 }, 'Xin chọn một trong các mục có sẵn.'],
  [{ agency_id: 21 }, 'Xin chọn một trong các mục có sẵn.'],
  [{ agency_id: '' }, 'Xin chọn cơ quan'],
  [{ part: ' ' }, 'Xin ghi phần việc đề nghị.'],
  [{ part: 'x'.repeat(1001) }, 'Nội dung dài quá mức cho phép.'],
  [{ due_on: '2026-12-25' }, 'không được muộn hơn hạn trả lời người dân'],
  [{ due_on: '2026-11-22' }, 'Ngày này đã qua.'],
  [{ due_on: 'mai' }, 'Ngày này không có trong lịch.'],
])('a request with %j is refused at its field, and what was typed stays', async (change, sentence) => {
  const opinion = await addAssigned(office)
  const response = await office.as('quang')(paths.support(opinion.code), form({ ...ASKED, ...change }))
  const html = await response.text()
  expect([response.status, html.includes(sentence)]).toEqual([422, true])
  if (!('part' in change)) expect(html).toContain(ASKED.part)
  expect(await supportRows(office)).toEqual([])
  expect(await opinionRow(office, opinion.id)).toMatchObject({ seq: 1 })
})

test('an agency is asked once at a time', async () => {
  const opinion = await addAssigned(office)
  await addSupport(office, opinion.id)
  const again = await office.as('quang')(paths.support(opinion.code), form(ASKED))
  expect([again.status, (await again.text()).includes('đang được đề nghị phối hợp rồi')]).toEqual([422, true])
  expect(await supportRows(office)).toHaveLength(1)
})

test('the supporting agency says its part, changes it, and its earlier words stay', async () => {
  const opinion = await addAssigned(office)
  const line = await addSupport(office, opinion.id)
  const say = (seq: number, text: string, support: number, hx = false) =>
    mai(paths.contribution(opinion.code), form({ seq, line: support, text }, { hx }))
  expect((await say(1, 'Có 12 hộ.', line)).status).toBe(303)
  expect((await say(2, 'Có 14 hộ, sau rà soát.', line, true)).status).toBe(303)
  const rows = await supportRows(office)
  expect(rows).toMatchObject([
    { id: line, contribution: 'Có 12 hộ.', endedAt: NOW, endReason: '' },
    {
      contribution: 'Có 14 hộ, sau rà soát.',
      contributedBy: 201,
      contributedAt: NOW,
      endedAt: null,
      dueOn: '2026-12-10',
    },
  ])
  expect(
    (await eventsOf(office.db, `opinion:${opinion.id}`)).slice(1).map(({ step, data }) => [step, data]),
  ).toEqual([
    ['contribute', { from: 'assigned', to: 'assigned', support: line, agency: 12, again: false }],
    ['contribute', { from: 'assigned', to: 'assigned', support: rows[1]!.id, agency: 12, again: true }],
  ])
  const page = await (await office.as('quang')(paths.staffOpinion(opinion.code))).text()
  for (const text of ['Có 12 hộ.', 'Có 14 hộ, sau rà soát.', 'Những lần góp ý trước (1)', 'Đã góp ý'])
    expect(page).toContain(text)
  // The earlier version is no request any more.
  const old = await say(3, 'Khác', line)
  expect([old.status, (await supportRows(office)).length]).toEqual([404, 2])
})

test('a supporting agency neither drafts nor leads, the lead one does not speak for it', async () => {
  const opinion = await addAssigned(office)
  const line = await addSupport(office, opinion.id)
  const refused = [
    await mai(paths.draft(opinion.code), form({ seq: 1, text: 'Trả lời thay' })),
    await mai(paths.submission(opinion.code), form({ seq: 1, text: 'Trả lời thay' })),
    await mai(paths.takingOn(opinion.code), form({ seq: 1 })),
    await mai(paths.givingBack(opinion.code), form({ seq: 1, reason: 'x' })),
    await mai(paths.support(opinion.code), form({ ...ASKED, agency_id: 11 })),
    await mai(paths.supportEnd(opinion.code, line), form({ seq: 1, line, reason: 'x' })),
    await mai(paths.inquiry(opinion.code), form({ seq: 1, question: 'Hỏi?' })),
    await office.as('quang')(paths.contribution(opinion.code), form({ seq: 1, line, text: 'Nói thay' })),
    await office.as('binh')(paths.contribution(opinion.code), form({ seq: 1, line, text: 'Nói thay' })),
    await office.as('oanh')(paths.contribution(opinion.code), form({ seq: 1, line, text: 'Nói thay' })),
    await office.as('oanh')(paths.support(opinion.code), form({ ...ASKED, agency_id: 21 })),
    await office.as('hanh')(paths.supportEnd(opinion.code, line), form({ seq: 1, line, reason: 'x' })),
  ]
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 404))
  expect(await opinionRow(office, opinion.id)).toMatchObject({ seq: 1, officerId: null })
  expect(await supportRows(office)).toMatchObject([{ contribution: '', endedAt: null }])
  const page = await (await mai(paths.staffOpinion(opinion.code))).text()
  for (const address of [
    paths.draft(opinion.code),
    paths.takingOn(opinion.code),
    paths.support(opinion.code),
  ])
    expect(page).not.toContain(`"${address}"`)
  expect(page).toContain(`"${paths.contribution(opinion.code)}"`)
})

test.each([false, true])(
  'the secretariat enters what an agency says that does not sign in, under its own name (htmx %s)',
  async (hx) => {
    const opinion = await addAssigned(office)
    const page = async () => (await office.as('thu')(paths.staffOpinion(opinion.code))).text()
    expect(await page()).not.toContain(`"${paths.contribution(opinion.code)}"`)
    const line = await addSupport(office, opinion.id)
    expect(await page()).toContain(`action="${paths.contribution(opinion.code)}"`)
    const enter = (text: string, support = line) =>
      office.as('thu')(paths.contribution(opinion.code), form({ seq: 1, line: support, text }, { hx }))
    const empty = await enter(' ')
    expect([empty.status, (await empty.text()).includes('<details class="fold" open')]).toEqual([422, true])
    expect((await enter('Có 12 hộ.', line + 1)).status).toBe(404)
    expect((await enter('Có 12 hộ.')).status).toBe(303)
    expect(await supportRows(office)).toMatchObject([
      { id: line, contribution: 'Có 12 hộ.', contributedBy: 101, contributedAt: NOW, endedAt: null },
    ])
    const [event] = (await eventsOf(office.db, `opinion:${opinion.id}`)).slice(1)
    expect([event!.step, event!.actorId]).toEqual(['enter_contribution', 101])
  },
)

test('once it is asked no longer the agency sees nothing of it, and its words stay with the lead', async () => {
  const opinion = await addAssigned(office)
  const line = await addSupport(office, opinion.id, {
    contribution: 'Có 12 hộ.',
    contributedAt: NOW,
    contributedBy: 201,
  })
  const end = (reason: string, seq = 1, hx = false) =>
    office.as('quang')(paths.supportEnd(opinion.code, line), form({ seq, line, reason }, { hx }))
  const empty = await end(' ')
  expect([empty.status, (await empty.text()).includes('Xin ghi lý do.')]).toEqual([422, true])
  expect((await end('Không cần nữa.', 1, true)).status).toBe(303)
  expect(await supportRows(office)).toMatchObject([{ endedAt: NOW, endReason: 'Không cần nữa.' }])
  expect((await mai(paths.staffOpinion(opinion.code))).status).toBe(404)
  expect(await (await mai(paths.queue)).text()).not.toContain(opinion.code)
  const page = await (await office.as('quang')(paths.staffOpinion(opinion.code))).text()
  expect([page.includes('Có 12 hộ.'), page.includes('Không cần nữa.')]).toEqual([true, true])
  expect((await end('Lần nữa.', 2)).status).toBe(404)
})

test('what the supporting agency typed is kept when the draft went to the leader first', async () => {
  const opinion = await addSubmitted(office)
  const line = await addSupport(office, opinion.id)
  const late = await mai(
    paths.contribution(opinion.code),
    form({ seq: 1, line, text: 'Ý kiến góp muộn của cơ quan.' }),
  )
  expect([late.status, (await late.text()).includes('Ý kiến góp muộn của cơ quan.')]).toEqual([409, true])
  expect(await supportRows(office)).toMatchObject([{ contribution: '' }])
})

test('the public reads the names of the agencies, and nothing of their parts or words', async () => {
  const opinion = await addAssigned(office)
  const words = 'lờigópýkhôngcôngkhai'
  await addSupport(office, opinion.id, {
    part: 'phầnviệcnộibộ',
    contribution: words,
    contributedAt: NOW,
    contributedBy: 201,
  })
  await addSupport(office, opinion.id, { agencyId: 21, endedAt: NOW, endReason: 'Thôi' })
  const html = await (await office.visit(paths.opinion(opinion.code))).text()
  expect(html).toMatch(/<dt>Cơ quan phối hợp<\/dt><dd>Phòng Văn hóa – Xã hội<\/dd>/)
  for (const hidden of [words, 'phầnviệcnộibộ']) expect(html).not.toContain(hidden)
  expect(await (await office.visit(paths.follow(opinion.secret))).text()).not.toContain(words)
})

test('what is kept apart is out of sight of those who helped', async () => {
  const opinion = await addAssigned(office)
  await addSupport(office, opinion.id)
  await office.as('thu')(paths.separation(opinion.code), form({ seq: 1, readers: [] }))
  expect(await opinionRow(office, opinion.id)).toMatchObject({ state: 'separate', officerId: null })
  expect(await supportRows(office)).toMatchObject([{ endedAt: NOW }])
  expect((await mai(paths.staffOpinion(opinion.code))).status).toBe(404)
})

test.each([1, 3])('markup is text, and the page costs four trips with %i supports', async (n) => {
  const opinion = await addAssigned(office)
  const evil = '<img src=x onerror=alert(1)>'
  for (let i = 0; i < n; i++)
    await addSupport(office, opinion.id, {
      askedAt: NOW + i,
      part: evil,
      contribution: evil,
      contributedAt: NOW,
      contributedBy: 201,
      ...(i > 0 && { endedAt: NOW, endReason: evil }),
    })
  office.queries.reset()
  const html = await (await office.as('quang')(paths.staffOpinion(opinion.code))).text()
  expect(office.queries.trips()).toBe(4)
  expect([html.includes(evil), html.includes('&lt;img src=x onerror=alert(1)&gt;')]).toEqual([false, true])
})
