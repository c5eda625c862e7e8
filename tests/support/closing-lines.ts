import { roomOutcomes } from '../../db/schema/captures.ts'
import type { RoomOutcome } from '../../src/domain/room.ts'
import { NOW, type Office } from './office.ts'
import { addOpinion } from './records.ts'

/** An opinion raised at a session with what it came to there, as the room notes it; `answer` is what a leader said on the spot. */
export async function addLine(
  office: Office,
  session: { id: number },
  {
    outcome,
    agencyId = null,
    dueOn = null,
    reason = '',
    answer,
    ...opinion
  }: {
    outcome?: RoomOutcome
    agencyId?: number | null
    dueOn?: string | null
    reason?: string
    answer?: string
  } & Omit<NonNullable<Parameters<typeof addOpinion>[1]>, 'session'> = {},
) {
  const added = await addOpinion(office, { session, ...opinion })
  if (outcome) {
    await office.db.insert(roomOutcomes).values({
      ...{ opinionId: added.id, sessionId: session.id, outcome, agencyId, dueOn, reason },
      ...{ leaderId: answer === undefined ? null : 61, setBy: 101, setAt: NOW },
    })
  }
  if (answer !== undefined) await addOralAnswer(office, added.id, answer)
  return added
}

/** What a leader answered on the spot, noted by Thu. */
export async function addOralAnswer(office: Office, opinionId: number, text: string, version = 1) {
  const id = office.platform.newId()
  await office.db.$client.execute({
    sql: `insert into answers (id, opinion_id, version, form, text, written_by, written_at, signer_id, is_public, correction_reason)
      values (?, ?, ?, 'oral', ?, 101, ?, 61, 0, '')`,
    args: [id, opinionId, version, text, NOW],
  })
  return id
}
