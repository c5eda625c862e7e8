import { afterEach, beforeEach, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import {
  addAssignment,
  addOfficers,
  addSupport,
  asOfficer,
  assignmentRows,
  OFFICERS,
  opinionRow,
  supportRows,
} from '../support/agency-work.ts'
import { addAssigned } from '../support/answers.ts'
import { eventsOf, form, NOW, type Office, openOffice } from '../support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  await addOfficers(office)
})
afterEach(() => office.close())

const takeOn = ({ code }: { code: string }, seq = 1, hx = false) =>
  office.as('quang')(paths.takingOn(code), form({ seq }, { hx }))

test.each([false, true])(
  'an officer takes the matter on (htmx %s): theirs from now on, and since when',
  async (hx) => {
    const opinion = await addAssigned(office)
    await addAssignment(office, opinion.id)
    const response = await takeOn(opinion, 1, hx)
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      paths.staffOpinion(opinion.code),
    ])
    expect(await opinionRow(office, opinion.id)).toMatchObject({ officerId: 102, state: 'assigned', seq: 2 })
    expect(await assignmentRows(office)).toMatchObject([{ takenOnAt: NOW, takenOnBy: 102 }])
    const last = (await eventsOf(office.db, `opinion:${opinion.id}`)).at(-1)!
    expect([last.step, last.actorId, last.data]).toEqual([
      'take_on',
      102,
      { from: 'assigned', to: 'assigned', officer: 102 },
    ])
    const html = await (await office.as('quang')(paths.staffOpinion(opinion.code))).text()
    expect(html).not.toContain(paths.takingOn(opinion.code))
    expect(html).toMatch(/<dt>Người phụ trách<\/dt><dd>Trần Văn Quang<\/dd>/)
  },
)

test('of two who take it on at once one has it, the other reads who was faster', async () => {
  const opinion = await addAssigned(office)
  const [a, b] = await Promise.all([
    takeOn(opinion),
    asOfficer(office, 'hoa')(paths.takingOn(opinion.code), form({ seq: 1 })),
  ])
  expect([a.status, b.status].sort()).toEqual([303, 409])
  const { officerId } = await opinionRow(office, opinion.id)
  expect(officerId).toBe(a.status === 303 ? 102 : OFFICERS.hoa.id)
  expect(await (a.status === 409 ? a : b).text()).toContain('hồ sơ đã có thay đổi')
  const later = await asOfficer(office, 'hoa')(paths.takingOn(opinion.code), form({ seq: 2 }))
  expect([later.status, (await later.text()).includes('Đã có người của cơ quan nhận việc này.')]).toEqual([
    409,
    true,
  ])
  expect(await eventsOf(office.db, `opinion:${opinion.id}`)).toHaveLength(2)
})

test.each(['thu', 'binh', 'hanh', 'an', 'oanh'] as const)(
  '%s takes nothing on for an agency',
  async (name) => {
    const opinion = await addAssigned(office)
    const response = await office.as(name)(paths.takingOn(opinion.code), form({ seq: 1 }))
    expect(response.status).toBe(404)
    expect(await opinionRow(office, opinion.id)).toMatchObject({ officerId: null, seq: 1 })
  },
)

test('whoever drafts first takes it on by that; somebody else’s draft leaves it where it is', async () => {
  const opinion = await addAssigned(office)
  await addAssignment(office, opinion.id)
  await office.as('quang')(paths.draft(opinion.code), form({ seq: 1, text: 'Đang xác minh.' }))
  expect(await opinionRow(office, opinion.id)).toMatchObject({ officerId: 102, state: 'drafted' })
  expect(await assignmentRows(office)).toMatchObject([{ takenOnAt: NOW, takenOnBy: 102 }])
  await asOfficer(office, 'hoa')(paths.draft(opinion.code), form({ seq: 2, text: 'Đã xác minh.' }))
  expect(await opinionRow(office, opinion.id)).toMatchObject({ officerId: 102, seq: 3 })
})

test('what is given back or goes on to another agency is in nobody’s hands', async () => {
  const back = await addAssigned(office, { officer_id: 102 })
  const on = await addAssigned(office, { officer_id: 102 })
  await Promise.all([addSupport(office, back.id), addSupport(office, on.id)])
  const reason = 'Không thuộc phần việc của cơ quan.'
  await office.as('quang')(paths.givingBack(back.code), form({ seq: 1, reason }))
  const moved = { seq: 1, agency_id: 12, due_on: '2026-12-20', note: '', reason }
  await office.as('thu')(paths.assignment(on.code), form(moved))
  expect(await opinionRow(office, back.id)).toMatchObject({
    officerId: null,
    agencyId: null,
    state: 'accepted',
  })
  expect(await opinionRow(office, on.id)).toMatchObject({ officerId: null, agencyId: 12, state: 'assigned' })
  // With nobody to lead, nobody helps; an agency that leads now no longer helps itself.
  expect(await supportRows(office)).toMatchObject([
    { endedAt: NOW, endReason: reason },
    { endedAt: NOW, endReason: reason },
  ])
})

test('an agency that helps goes on helping when another one leads', async () => {
  const opinion = await addAssigned(office, { agency_id: 12 })
  await addSupport(office, opinion.id, { agencyId: 11 })
  await addSupport(office, opinion.id, { agencyId: 12, endedAt: NOW - 1, endReason: 'Xong.' })
  const moved = { seq: 1, agency_id: 21, due_on: '2026-12-20', note: '', reason: 'Đúng thẩm quyền' }
  await office.db.$client.execute(
    "update agencies set unit_id = 1, name = 'Công an xã', short_name = 'CA' where id = 21",
  )
  await office.as('thu')(paths.assignment(opinion.code), form(moved))
  expect(await opinionRow(office, opinion.id)).toMatchObject({ agencyId: 21 })
  expect(await supportRows(office)).toMatchObject([
    { endedAt: null },
    { endedAt: NOW - 1, endReason: 'Xong.' },
  ])
})

test('one matter is handed over to somebody of the same agency, by those whose it is', async () => {
  const opinion = await addAssigned(office, { officer_id: 102, state: 'drafted' })
  const hand = (who: 'quang' | 'thu' | 'binh', seq: number, officer_id: number | string, hx = false) =>
    office.as(who)(paths.handingOver(opinion.code), form({ seq, officer_id }, { hx }))
  expect((await hand('quang', 1, OFFICERS.hoa.id)).status).toBe(303)
  expect((await hand('thu', 2, 102, true)).status).toBe(303)
  expect((await hand('binh', 3, OFFICERS.hoa.id)).status).toBe(303)
  expect(await opinionRow(office, opinion.id)).toMatchObject({
    officerId: OFFICERS.hoa.id,
    state: 'drafted',
    seq: 4,
  })
  expect(
    (await eventsOf(office.db, `opinion:${opinion.id}`)).slice(1).map(({ step, data }) => [step, data]),
  ).toEqual([
    ['hand_over', { from: 'drafted', to: 'drafted', officer: OFFICERS.hoa.id }],
    ['hand_over', { from: 'drafted', to: 'drafted', officer: 102 }],
    ['hand_over', { from: 'drafted', to: 'drafted', officer: OFFICERS.hoa.id }],
  ])
  for (const [officer, sentence] of [
    [OFFICERS.mai.id, 'Người này không soạn trả lời cho cơ quan đang giải quyết.'],
    [106, 'Người này không soạn trả lời cho cơ quan đang giải quyết.'],
    [OFFICERS.hoa.id, 'Người này đang phụ trách việc rồi.'],
    ['', 'Xin chọn người nhận.'],
  ] as const) {
    const refused = await hand('thu', 4, officer)
    expect([refused.status, (await refused.text()).includes(sentence)]).toEqual([422, true])
  }
  const stale = await hand('thu', 2, 102)
  expect(stale.status).toBe(409)
  expect(
    (await asOfficer(office, 'mai')(paths.handingOver(opinion.code), form({ seq: 4, officer_id: 102 })))
      .status,
  ).toBe(404)
  expect(
    (await office.as('oanh')(paths.handingOver(opinion.code), form({ seq: 4, officer_id: 106 }))).status,
  ).toBe(404)
  expect(await opinionRow(office, opinion.id)).toMatchObject({ seq: 4 })
})

test('the history says to whom it went, which agency was asked and until when', async () => {
  const opinion = await addAssigned(office, { officer_id: 102 })
  await office.as('thu')(paths.handingOver(opinion.code), form({ seq: 1, officer_id: OFFICERS.hoa.id }))
  const asked = { seq: 2, agency_id: 12, part: 'Số hộ nghèo', due_on: '2026-12-10' }
  await office.as('thu')(paths.support(opinion.code), form(asked))
  const html = await (await office.as('thu')(paths.staffOpinion(opinion.code))).text()
  expect(html).toContain('Người nhận: Tạ Ngọc Hoa')
  expect(html).toContain('Phòng Văn hóa – Xã hội · Góp ý chậm nhất ngày 10/12/2026')
})
