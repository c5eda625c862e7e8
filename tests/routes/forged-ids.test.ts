import { afterEach, beforeEach, expect, test } from 'vitest'
import { events } from '../../db/schema/ledger.ts'
import { paths } from '../../src/paths.ts'
import { addInquiry, addSupport } from '../support/agency-work.ts'
import { addAnswered, addApproved, addAssigned, addSubmitted } from '../support/answers.ts'
import { form, type Office, openOffice, type StaffName } from '../support/office.ts'
import { addOpinion } from '../support/records.ts'

/* Ids that exist, and belong to somebody else: the unit next door, another opinion, another answer. Each is refused at its field or not there, and nothing is written. */
let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const counted = async () => (await office.db.select({ id: events.id }).from(events)).length

async function refused(who: StaffName | null, path: string, fields: Record<string, string | string[]>) {
  const before = await counted()
  const ask = who ? office.as(who) : office.visit
  const { status } = await ask(path, form({ seq: '1', ...fields }))
  expect(await counted()).toBe(before)
  return status
}

const WORDS = 'Theo biên bản họp ngày 20/11/2026.'

test('an agency, an officer or a leader of the unit next door is no choice', async () => {
  const accepted = await addOpinion(office, { set: { state: 'accepted', accepted_on: '2026-11-23' } })
  const { code } = await addAssigned(office)
  const due = { due_on: '2026-12-10' }
  const asked: [StaffName, string, Record<string, string | string[]>][] = [
    ['thu', paths.assignment(accepted.code), { agency_id: '21', note: '', ...due }],
    ['thu', paths.assignment(code), { agency_id: '21', reason: WORDS, note: '', ...due }],
    ['quang', paths.support(code), { agency_id: '21', part: WORDS, ...due }],
    ['quang', paths.handingOver(code), { officer_id: '106' }],
    ['quang', paths.opinionCommitments(code), { agency: '21', what: WORDS, who: '', dueOn: '2026-12-10' }],
    ['thu', paths.oralAnswer(code), { leader_id: '71', text: WORDS }],
    ['binh', paths.extension(code), { allowed_by: '71', extended_to: '2027-02-10', reason: WORDS }],
  ]
  for (const [who, path, fields] of asked)
    expect([path, await refused(who, path, fields)]).toEqual([path, 422])
  const several = { decision: 'assign', agency_id: '21', ticked: [`${accepted.code}.1`], ...due }
  expect(await refused('thu', paths.decisions, several)).toBe(422)
})

test('a leader of the unit next door signs nothing here', async () => {
  const submitted = await addSubmitted(office)
  const answered = await addAnswered(office)
  const correction = { text: 'Sửa xong trước ngày 20/12/2026.', reason: 'Ghi nhầm ngày', signer: '71' }
  const number = { number: '9', series: 'UBND-VP', issuedOn: '2026-11-23' }
  expect(await refused('binh', paths.approval(submitted.code), { signer: '71' })).toBe(422)
  const several = { signer: '71', ticked: [`${submitted.code}.1`] }
  expect([404, 409, 422]).toContain(await refused('binh', paths.approvals, several))
  expect(await refused('thu', paths.correction(answered.code), { ...correction, ...number })).toBe(422)
})

test('a template of the unit next door is not put into a draft', async () => {
  await office.db.$client.execute(
    "insert into templates (id, unit_id, name, text, from_on) values (1, 2, 'Mẫu', 'Lời của xã bên', '2026-01-01')",
  )
  const { code } = await addAssigned(office)
  expect(await refused('quang', paths.templateInsertion(code), { template: '1', text: '' })).toBe(422)
})

test('what belongs to another opinion is not there under this one', async () => {
  const [one, other] = [await addAssigned(office), await addAssigned(office)]
  const [support, inquiry] = [await addSupport(office, other.id), await addInquiry(office, other.id)]
  const words = { reason: WORDS, answer: WORDS, text: WORDS }
  expect(await refused('quang', paths.supportEnd(one.code, support), words)).toBe(404)
  expect(await refused('thu', paths.inquiryReply(one.code, inquiry), words)).toBe(404)
  expect(await refused(null, paths.ownInquiry(one.secret, inquiry), words)).toBe(404)
})

test('an asker rates and disputes only the answer to their own matter', async () => {
  const [one, other] = [await addAnswered(office), await addAnswered(office)]
  const answer = String(other.answer)
  expect(await refused(null, paths.rating(one.secret), { score: 'satisfied', answer, comment: '' })).toBe(409)
  expect(await refused(null, paths.dispute(one.secret), { reason: WORDS, answer })).toBe(409)
})

test('nothing is merged into, or said to repeat, what stands next door', async () => {
  const one = await addOpinion(office)
  const next = await addOpinion(office, { unitId: 2 })
  expect(await refused('thu', paths.merging(one.code), { into: next.code })).toBe(422)
  expect(await refused('thu', paths.repetition(one.code), { of: next.code, first: next.code })).toBe(422)
})

test('a number is given to no answer but that of this opinion, whatever else the form names', async () => {
  const [one, other] = [await addApproved(office), await addApproved(office)]
  const fields = { number: '5', series: 'UBND-VP', issuedOn: '2026-11-23', answer: String(other.answer) }
  const { status } = await office.as('thu')(paths.numbering(one.code), form({ seq: '1', ...fields }))
  expect(status).toBe(303)
  const { rows } = await office.db.$client.execute(
    'select opinion_id from answers where document_id is not null',
  )
  expect(rows).toMatchObject([{ opinion_id: one.id }])
})
