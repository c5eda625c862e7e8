import { type NewCommitment, recordCommitment } from '../../db/records/commitments.ts'
import { commitmentChanges, commitments } from '../../db/schema/commitments.ts'
import type { Office } from './office.ts'

/** A commitment of Quang's agency, open until 15 December 2026 unless told otherwise; `set` then changes columns of the stored row for the test's purpose. */
export async function addCommitment(
  office: Office,
  { set = {}, ...overrides }: Partial<NewCommitment> & { set?: Record<string, string | number | null> } = {},
) {
  const id = office.platform.newId()
  const commitment: NewCommitment = {
    ...{ id, code: `M${id % 10_000_000}`, unitId: 1, opinionId: null, sessionId: null, answerId: null },
    what: 'Vá lại đoạn đường lún trước nhà văn hóa.',
    who: 'Phòng Kinh tế',
    agencyId: 11,
    dueOn: '2026-12-15',
    state: 'open',
    ...overrides,
  }
  const outcome = await recordCommitment(office.db, commitment, { actorId: 101, at: office.platform.clock() })
  if (!outcome.ok) throw new Error(`the test's commitment was not stored: ${outcome.conflict}`)
  const entries = Object.entries(set)
  if (entries.length > 0) {
    await office.db.$client.execute({
      sql: `update commitments set ${entries.map(([name]) => `${name} = ?`).join(', ')} where id = ?`,
      args: [...entries.map(([, value]) => value), id],
    })
  }
  return { ...commitment, seq: 1 }
}

/** The stored row with its changes, oldest first. */
export async function commitmentOf(office: Office, id: number) {
  const rows = await office.db.select().from(commitments)
  const changes = await office.db.select().from(commitmentChanges)
  const row = rows.find((one) => one.id === id)!
  return {
    ...{ state: row.state, seq: row.seq, dueOn: row.dueOn, doneOn: row.doneOn, evidence: row.evidence },
    ...{ what: row.what, who: row.who, agencyId: row.agencyId, answerId: row.answerId },
    changes: changes
      .filter(({ commitmentId }) => commitmentId === id)
      .map(({ change, fromOn, toOn, reason, changedBy }) => ({ change, fromOn, toOn, reason, changedBy })),
  }
}
