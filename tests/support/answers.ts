import { answers } from '../../db/schema/answers.ts'
import { write } from '../../db/write.ts'
import { NOW, type Office } from './office.ts'
import { addOpinion } from './records.ts'

type AnswerRow = typeof answers.$inferInsert

/** A written version by Quang, as the test's purpose wants it. */
export async function addAnswer(office: Office, opinionId: number, values: Partial<AnswerRow> = {}) {
  const id = values.id ?? office.platform.newId()
  await write(office.db, {
    at: NOW,
    actorId: 102,
    changes: [{ subject: `answer:${id}`, step: 'prepare', head: 'new' }],
    statements: [
      office.db.insert(answers).values({
        id,
        opinionId,
        version: 1,
        form: 'written',
        text: 'Xã đã bố trí vốn, sửa đường xong trước ngày 15/12/2026.',
        writtenBy: 102,
        writtenAt: NOW,
        ...values,
      }),
    ],
  })
  return id
}

type Set = Record<string, string | number | null>

/** An opinion with Quang's agency, for him to answer. */
export const addAssigned = (office: Office, set: Set = {}, more: Parameters<typeof addOpinion>[1] = {}) =>
  addOpinion(office, {
    ...more,
    set: { state: 'assigned', agency_id: 11, accepted_on: '2026-11-23', public_at: NOW, ...set },
  })

/** One whose draft Quang submitted. */
export async function addSubmitted(
  office: Office,
  set: Set = {},
  more: Parameters<typeof addOpinion>[1] = {},
) {
  const opinion = await addAssigned(office, { state: 'submitted', ...set }, more)
  const answer = await addAnswer(office, opinion.id, { submittedAt: NOW })
  return { ...opinion, answer }
}

/** One whose draft Bình approved, to be signed by leader 61. */
export async function addApproved(
  office: Office,
  set: Set = {},
  more: Parameters<typeof addOpinion>[1] = {},
) {
  const opinion = await addAssigned(office, { state: 'approved', ...set }, more)
  const answer = await addAnswer(office, opinion.id, {
    submittedAt: NOW,
    approvedAt: NOW,
    approvedBy: 103,
    signerId: 61,
  })
  return { ...opinion, answer }
}

/** One whose answer was issued and is public. */
export async function addAnswered(
  office: Office,
  set: Set = {},
  more: Parameters<typeof addOpinion>[1] = {},
) {
  const opinion = await addAssigned(office, { state: 'answered', answered_at: NOW, ...set }, more)
  const answer = await addAnswer(office, opinion.id, {
    submittedAt: NOW,
    approvedAt: NOW,
    approvedBy: 103,
    signerId: 61,
    issuedAt: NOW,
    issuedOn: '2026-11-23',
    isPublic: true,
  })
  return { ...opinion, answer }
}

/** State and place in its history. */
export async function standing(office: Office, opinionId: number) {
  const { rows } = await office.db.$client.execute({
    sql: 'select state, seq from opinions where id = ?',
    args: [opinionId],
  })
  return { state: rows[0]!.state, seq: rows[0]!.seq }
}

/** All written versions, oldest first. */
export async function versionsOf(office: Office, opinionId: number) {
  const rows = await office.db.select().from(answers)
  return rows
    .filter((row) => row.opinionId === opinionId && row.form === 'written')
    .sort((a, b) => a.version - b.version)
}
