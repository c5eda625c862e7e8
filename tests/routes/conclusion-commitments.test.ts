import { afterEach, beforeEach, expect, test } from 'vitest'
import { commitments } from '../../db/schema/commitments.ts'
import { paths } from '../../src/paths.ts'
import { readable } from '../support/asking.ts'
import { addLine } from '../support/closing-lines.ts'
import { addCommitment } from '../support/commitments.ts'
import { conclude, type HeldSession, issueNotice, openHeld } from '../support/concluding.ts'
import { NOW, type Office } from '../support/office.ts'
import { addSession } from '../support/records.ts'

let office: Office
let session: HeldSession
beforeEach(async () => {
  ;({ office, session } = await openHeld())
})
afterEach(() => office.close())

const WHAT = 'Vá đoạn lún trước cổng trường'
const text = async (address: string) => readable(await (await office.visit(address)).text())
const staff = async (address: string) => readable(await (await office.as('thu')(address)).text())
const api = async (code: string) => (await office.visit(`/api/v1/opinions/${code}`)).text()

async function concluded() {
  const line = await addLine(office, session, {
    ...{ outcome: 'to_agency' as const, agencyId: 11, dueOn: '2026-12-10' },
    set: { state: 'accepted', accepted_on: '2026-11-23', public_at: NOW },
  })
  await conclude(office, session.code, [{ what: WHAT, opinion: line.code }])
  return line
}

test('a task from an opinion is a commitment of that opinion, public once the notice is issued', async () => {
  const line = await concluded()
  const [row] = await office.db.select().from(commitments)
  expect(row).toMatchObject({ opinionId: line.id, sessionId: session.id, answerId: null, state: 'open' })
  expect(await staff(paths.staffOpinion(line.code))).toContain(WHAT)
  const open = ['/cam-ket', paths.opinion(line.code), `/theo-doi/${line.secret}`, paths.session(session.code)]
  for (const address of open) expect(await text(address)).not.toContain(WHAT)
  expect(await api(line.code)).not.toContain(WHAT)

  await issueNotice(office, session.code)
  for (const address of open) expect(await text(address)).toContain(WHAT)
})

test('where its opinion is private, the commitment stands without a way to it', async () => {
  const line = await addLine(office, session, {
    ...{ outcome: 'to_agency' as const, agencyId: 11, dueOn: '2026-12-10' },
    set: { kind: 'complaint', state: 'accepted', accepted_on: '2026-11-23' },
  })
  await conclude(office, session.code, [{ what: 'Giải quyết và trả lời ý kiến số 1.', opinion: line.code }])
  await issueNotice(office, session.code)
  const page = await (await office.visit('/cam-ket')).text()
  expect(page).toContain('Giải quyết và trả lời ý kiến số 1.')
  expect(page).not.toContain(line.code)
  expect(await text(`/theo-doi/${line.secret}`)).toContain('Giải quyết và trả lời ý kiến số 1.')
})

test('what belongs to an opinion that is set apart afterwards is nowhere', async () => {
  const line = await concluded()
  await issueNotice(office, session.code)
  await office.db.$client.execute({
    sql: "update opinions set state = 'separate', public_at = null where id = ?",
    args: [line.id],
  })
  const next = await addSession(office, { startsAt: NOW + 86_400_000 })
  for (const address of [
    '/cam-ket',
    paths.session(session.code),
    `/theo-doi/${line.secret}`,
    paths.session(next.code),
  ])
    expect(await text(address)).not.toContain(WHAT)
  for (const address of [
    ...[paths.conclusion(session.code), paths.minutes(session.code), paths.conclusionPaper(session.code)],
    ...[
      paths.sessionCommitments(session.code),
      paths.staffSession(next.code),
      paths.openingReport(next.code),
    ],
    ...[paths.staffSession(session.code), '/lam-viec/cam-ket'],
  ])
    expect(await staff(address)).not.toContain(WHAT)
})

test('what was added to a dialogue by hand waits for its notice too', async () => {
  await addCommitment(office, { sessionId: session.id, what: WHAT })
  expect(await text('/cam-ket')).not.toContain(WHAT)
  await conclude(office, session.code)
  expect(await text('/cam-ket')).not.toContain(WHAT)
  await issueNotice(office, session.code)
  expect(await text('/cam-ket')).toContain(WHAT)
})
