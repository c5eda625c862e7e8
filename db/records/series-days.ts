import { and, eq } from 'drizzle-orm'
import type { SeriesLeader } from '../../src/domain/series-plan.ts'
import type { SessionMove } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import type { SeriesRow } from '../queries/series.ts'
import type { SessionRow } from '../queries/session-parts.ts'
import { seriesSkips } from '../schema/series.ts'
import type { WriteOutcome } from '../write.ts'
import type { By } from './by.ts'
import { writeSeries } from './series.ts'
import { type DraftGround, draftParts, type NewDraft, stepParts, together } from './series-parts.ts'
import { reasonStatement } from './session-reasons.ts'

type Head = Pick<SeriesRow, 'id' | 'seq' | 'headHash'>
type SessionHead = Pick<SessionRow, 'id' | 'seq' | 'headHash'>

/** What a discarded draft stores: it lets go of its day, so that the day can be made anew. */
export const discardedAt = (at: number) => ({ seriesOn: null, cancelledAt: at })

/** Leaves one day out; its draft, where there is one, is discarded in the same batch. */
export function recordSeriesSkip(
  db: Db,
  before: Head,
  {
    on,
    reason,
    draft,
  }: { on: string; reason: string; draft: { session: SessionHead; move: SessionMove } | null },
  by: By,
): Promise<WriteOutcome> {
  const discarded = draft
    ? stepParts(db, before.id, draft.session, draft.move, { set: discardedAt(by.at) })
    : together([])
  return writeSeries(db, before, 'skip', { day: on }, discarded, by, [
    db
      .insert(seriesSkips)
      .values({ seriesId: before.id, on, reason, skippedBy: by.actorId, skippedAt: by.at }),
  ])
}

/** Makes a day that was left out anew, as a draft of its own. */
export function recordSeriesReturn(
  db: Db,
  before: Head,
  draft: NewDraft,
  ground: Omit<DraftGround, 'seriesId'> & { leaders: readonly SeriesLeader[] },
  by: By,
): Promise<WriteOutcome> {
  const { id } = before
  const made = draftParts(db, [draft], { ...ground, seriesId: id }, by)
  return writeSeries(db, before, 'return', { day: draft.seriesOn }, made, by, [
    db.delete(seriesSkips).where(and(eq(seriesSkips.seriesId, id), eq(seriesSkips.on, draft.seriesOn))),
  ])
}

/** A draft to be announced, with why it is announced although its day has passed. */
export interface Announced {
  session: SessionHead & { questionsFrom: number | null; questionsUntil: number | null }
  move: SessionMove
  lateReason: string | null
}

/** Announces drafts of a series, all or none. A window that opens with the announcement opens now. */
export function recordSeriesAnnouncement(
  db: Db,
  before: Head,
  announced: readonly Announced[],
  by: By,
): Promise<WriteOutcome> {
  const taken = announced.map(({ session, move }) => {
    const questionsFrom = session.questionsUntil === null ? null : (session.questionsFrom ?? by.at)
    return stepParts(db, before.id, session, move, { set: { announcedAt: by.at, questionsFrom } })
  })
  const late = announced.flatMap(({ session: { id: sessionId }, lateReason: reason }) =>
    reason === null ? [] : [reasonStatement(db, { sessionId, about: 'late_notice', reason }, by)],
  )
  return writeSeries(db, before, 'announce', { sessions: announced.length }, together(taken), by, late)
}
