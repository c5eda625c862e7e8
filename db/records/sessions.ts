import { and, eq } from 'drizzle-orm'
import type { MovedDue } from '../../src/domain/moved-deadline.ts'
import type { SessionMove } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import type { SessionRow } from '../queries/session-parts.ts'
import type { EventData } from '../schema/ledger.ts'
import { sessionHamlets, sessionLeaders, sessions } from '../schema/sessions.ts'
import {
  type Change,
  type Mail,
  MUST_HAVE_CHANGED,
  type Statement,
  type WriteOutcome,
  write,
} from '../write.ts'
import { movedDueParts } from './moved-dues.ts'

type NewSession = typeof sessions.$inferInsert

/** Who takes part and who is invited; a plan says it as a whole. */
export interface Invited {
  leaders: Pick<
    typeof sessionLeaders.$inferInsert,
    'leaderId' | 'part' | 'delegationReason' | 'forLeaderId'
  >[]
  hamletIds: number[]
}

/** Stores a new draft under an id and a public code made by the caller. */
export function recordSession(
  db: Db,
  session: Omit<NewSession, 'state' | 'seq' | 'headHash' | 'createdAt' | 'updatedAt'>,
  invited: Invited,
  by: { actorId: number; at: number },
  { statements = [], data }: Pick<BesideStep, 'statements' | 'data'> = {},
): Promise<WriteOutcome> {
  const { id, unitId } = session
  return write(db, {
    ...by,
    changes: [{ subject: `session:${id}`, step: 'plan', head: 'new', data: { unit: unitId, ...data } }],
    statements: [
      db
        .insert(sessions)
        .values({ ...session, state: 'draft', seq: 0, headHash: '', createdAt: by.at, updatedAt: by.at }),
      ...invitations(db, id as number, invited),
      ...statements,
    ],
  })
}

/** What a step stores beside the new state. `invited` replaces all who took part before. */
export interface BesideStep {
  set?: Partial<NewSession>
  invited?: Invited
  /** Ids, codes and instants; never words. */
  data?: EventData
  /** Answers that are due later because the session was moved. */
  dues?: readonly MovedDue[]
  /** What belongs to the step in other tables, and what must hold for it. */
  statements?: readonly Statement[]
  changes?: readonly Change[]
  mail?: readonly Mail[]
}

/** Records one step of a session with its event in one batch. `stale`: somebody moved it first, and nothing was stored. */
export function recordSessionStep(
  db: Db,
  session: Pick<SessionRow, 'id' | 'seq' | 'headHash'>,
  { step, from, to, sequence, actorId, at }: SessionMove,
  { set, invited, data, dues = [], statements = [], changes = [], mail = [] }: BesideStep = {},
): Promise<WriteOutcome> {
  const moved = movedDueParts(db, dues)
  return write(db, {
    at,
    actorId,
    changes: [
      {
        subject: `session:${session.id}`,
        step,
        head: { seq: session.seq, hash: session.headHash },
        data: { from, to, sequence, ...data },
      },
      ...moved.changes,
      ...changes,
    ],
    statements: [
      db
        .update(sessions)
        .set({ ...set, state: to, sequence })
        .where(and(eq(sessions.id, session.id), eq(sessions.seq, session.seq))),
      MUST_HAVE_CHANGED,
      ...(invited ? [...withdrawals(db, session.id), ...invitations(db, session.id, invited)] : []),
      ...moved.statements,
      ...statements,
    ],
    mail: [...mail],
  })
}

function invitations(db: Db, sessionId: number, { leaders, hamletIds }: Invited): Statement[] {
  return [
    ...(leaders.length > 0
      ? [db.insert(sessionLeaders).values(leaders.map((leader) => ({ sessionId, ...leader })))]
      : []),
    ...(hamletIds.length > 0
      ? [db.insert(sessionHamlets).values(hamletIds.map((hamletId) => ({ sessionId, hamletId })))]
      : []),
  ]
}

function withdrawals(db: Db, sessionId: number): Statement[] {
  return [
    db.delete(sessionLeaders).where(eq(sessionLeaders.sessionId, sessionId)),
    db.delete(sessionHamlets).where(eq(sessionHamlets.sessionId, sessionId)),
  ]
}
