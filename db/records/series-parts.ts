import { and, eq, isNull } from 'drizzle-orm'
import { everyOffice, type OfficeHolder } from '../../src/domain/conflict.ts'
import type { SeriesLeader } from '../../src/domain/series-plan.ts'
import type { SessionMove } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import type { SessionRow } from '../queries/session-parts.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'
import { type Change, type Mail, MUST_HAVE_CHANGED, type Statement } from '../write.ts'
import type { By } from './by.ts'
import { freeUnless } from './conflict-guard.ts'
import { reasonStatement } from './session-reasons.ts'

/** What a write of a series adds to its batch. */
export interface Parts {
  changes: Change[]
  statements: Statement[]
  mail?: Mail[]
}

/** A draft that a series makes: its id, code and columns, and the sessions it may collide with. */
export interface NewDraft {
  id: number
  code: string
  seriesOn: string
  columns: Omit<
    typeof sessions.$inferInsert,
    'id' | 'code' | 'seriesId' | 'seriesOn' | 'state' | 'seq' | 'headHash' | 'createdAt' | 'updatedAt'
  >
  accepted: { id: number; code: string }[]
}

export interface DraftGround {
  seriesId: number
  leaders: readonly SeriesLeader[]
  /** Rows of the leaders of the unit: one person counts in every office. */
  holders: readonly OfficeHolder[]
  /** Why collisions are accepted. */
  reason: string
}

/** The drafts of a series with their people and events; the batch stops as `taken`, `free` where a hall or a person was taken meanwhile. */
export function draftParts(
  db: Db,
  drafts: readonly NewDraft[],
  { seriesId, leaders, holders, reason }: DraftGround,
  { actorId, at }: By,
): Parts {
  if (drafts.length === 0) return { changes: [], statements: [] }
  const stamp = { state: 'draft' as const, seq: 0, headHash: '', createdAt: at, updatedAt: at }
  const leaderIds = everyOffice(
    holders,
    leaders.map(({ leaderId }) => leaderId),
  )
  const rows = drafts.map(({ id, code, seriesOn, columns }) => ({
    ...columns,
    id,
    code,
    seriesId,
    seriesOn,
    ...stamp,
  }))
  const people = drafts.flatMap(({ id }) => leaders.map((leader) => ({ sessionId: id, ...leader })))
  const reasons = drafts
    .filter(({ accepted }) => accepted.length > 0)
    .map(({ id: sessionId, accepted }) => {
      const others = accepted.map(({ code }) => code).join(',')
      return reasonStatement(db, { sessionId, about: 'conflict', reason, others }, { actorId, at })
    })
  return {
    changes: drafts.map(({ id, columns }) => ({
      subject: `session:${id}`,
      step: 'plan',
      head: 'new' as const,
      data: { unit: columns.unitId, series: seriesId },
    })),
    statements: [
      ...drafts.flatMap(({ columns, accepted }) =>
        freeUnless(
          { startsAt: columns.startsAt, endsAt: columns.endsAt, venueId: columns.venueId ?? null, leaderIds },
          accepted.map(({ id }) => id),
        ),
      ),
      // A draft that was discarded on its own page still holds its day.
      ...drafts.map(({ seriesOn }) =>
        db
          .update(sessions)
          .set({ seriesOn: null })
          .where(and(isDiscardedOf(seriesId), eq(sessions.seriesOn, seriesOn))),
      ),
      db.insert(sessions).values(rows),
      ...(people.length > 0 ? [db.insert(sessionLeaders).values(people)] : []),
      ...reasons,
    ],
  }
}

function isDiscardedOf(seriesId: number) {
  return and(eq(sessions.seriesId, seriesId), eq(sessions.state, 'cancelled'), isNull(sessions.announcedAt))
}

/** One step of a session that its series takes: columns, event, and the people anew where they change. */
export function stepParts(
  db: Db,
  seriesId: number,
  session: Pick<SessionRow, 'id' | 'seq' | 'headHash'>,
  { step, from, to, sequence }: SessionMove,
  {
    set = {},
    leaders,
  }: { set?: Partial<typeof sessions.$inferInsert>; leaders?: readonly SeriesLeader[] } = {},
): Parts {
  const { id: sessionId, seq, headHash: hash } = session
  return {
    changes: [
      {
        subject: `session:${sessionId}`,
        step,
        head: { seq, hash },
        data: { from, to, sequence, series: seriesId },
      },
    ],
    statements: [
      db
        .update(sessions)
        .set({ ...set, state: to, sequence })
        .where(and(eq(sessions.id, sessionId), eq(sessions.seq, seq))),
      MUST_HAVE_CHANGED,
      ...(leaders
        ? [
            db.delete(sessionLeaders).where(eq(sessionLeaders.sessionId, sessionId)),
            db.insert(sessionLeaders).values(leaders.map((leader) => ({ sessionId, ...leader }))),
          ]
        : []),
    ],
  }
}

/** All parts in one. */
export function together(parts: readonly Parts[]): Parts {
  return {
    changes: parts.flatMap(({ changes }) => changes),
    statements: parts.flatMap(({ statements }) => statements),
    mail: parts.flatMap(({ mail = [] }) => mail),
  }
}
