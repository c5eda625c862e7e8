import { and, eq } from 'drizzle-orm'
import type { CommitmentChange, CommitmentMove, CommitmentState } from '../../src/domain/commitment.ts'
import type { Day } from '../../src/domain/day.ts'
import { ANSWERED_STATES, OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { commitmentChanges, commitments } from '../schema/commitments.ts'
import { MUST_HAVE_CHANGED, mustBeFree, type Statement, type WriteOutcome, write } from '../write.ts'

/** What, who, by when. `agencyId` is null where no agency of the unit does it. */
export interface Promised {
  what: string
  who: string
  agencyId: number | null
  dueOn: Day
}

/** A commitment that is made: `proposed` with an answer that is still drafted, `open` with one that is issued or with a session's conclusion. */
export interface NewCommitment extends Promised {
  id: number
  code: string
  unitId: number
  opinionId: number | null
  sessionId: number | null
  answerId: number | null
  state: 'proposed' | 'open'
}

/** What a page saw of a commitment. */
export interface SeenCommitment {
  id: number
  seq: number
  headHash: string
  state: CommitmentState
  dueOn: Day
}

/**
 * Records a commitment. `taken` with `free` where the very same stands already (a button pressed twice); `stale` where the opinion's answer was issued,
 * or taken back, in the meantime.
 */
export function recordCommitment(
  db: Db,
  commitment: NewCommitment,
  { actorId, at }: { actorId: number; at: number },
): Promise<WriteOutcome> {
  const { id, opinionId, sessionId, what, dueOn, agencyId, state } = commitment
  return write(db, {
    at,
    actorId,
    changes: [
      {
        subject: `commitment:${id}`,
        step: state === 'proposed' ? 'propose' : 'promise',
        head: 'new',
        data: { opinion: opinionId, session: sessionId, agency: agencyId, due: dueOn, to: state },
      },
    ],
    statements: [
      ...(opinionId === null ? [] : [opinionStands(opinionId, state)]),
      mustBeFree(
        `not exists (select 1 from commitments where opinion_id is ? and session_id is ? and what = ? and due_on = ? and state <> 'dropped')`,
        [opinionId, sessionId, what, dueOn],
      ),
      db
        .insert(commitments)
        .values({ ...commitment, createdBy: actorId, createdAt: at, seq: 0, headHash: '', updatedAt: at }),
    ],
  })
}

/** A proposal belongs to an opinion whose answer is still to come, a promise to one that is answered. */
function opinionStands(opinionId: number, state: NewCommitment['state']): Statement {
  const states = state === 'proposed' ? OPEN_STATES : ANSWERED_STATES
  const marks = states.map(() => '?').join(', ')
  return {
    sql: `insert into must select count(*) from opinions where id = ? and state in (${marks})`,
    args: [opinionId, ...states],
  }
}

/** What a step of a commitment stores beside the new state. */
export interface BesideCommitmentStep {
  set?: Partial<typeof commitments.$inferInsert>
  /** The line that readers are shown; its words stand there, not in the event. */
  change?: { change: CommitmentChange; toOn: Day | null; reason: string }
  statements?: Statement[]
}

/** Records one step of one commitment: state, the line of its history, its event, in one batch. `stale`: somebody moved it first. */
export function recordCommitmentStep(
  db: Db,
  commitment: SeenCommitment,
  { step, from, to, actorId, at }: CommitmentMove,
  { set, change, statements = [] }: BesideCommitmentStep = {},
): Promise<WriteOutcome> {
  const { id, seq, headHash, dueOn } = commitment
  const lines: Statement[] = change
    ? [
        db
          .insert(commitmentChanges)
          .values({ commitmentId: id, fromOn: dueOn, ...change, changedBy: actorId, changedAt: at }),
      ]
    : []
  return write(db, {
    at,
    actorId,
    changes: [
      {
        subject: `commitment:${id}`,
        step,
        head: { seq, hash: headHash },
        data: { from, to, ...(set?.dueOn && { due: set.dueOn }) },
      },
    ],
    statements: [
      db
        .update(commitments)
        .set({ ...set, state: to })
        .where(and(eq(commitments.id, id), eq(commitments.seq, seq))),
      MUST_HAVE_CHANGED,
      ...lines,
      ...statements,
    ],
  })
}
