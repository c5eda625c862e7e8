import { and, asc, eq, gt, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Promised } from '../../src/domain/recomputed-deadline.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { earlierDates, recomputations } from '../schema/deadlines.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { type Rulebook, rulebookOf, rulebookReads } from './calendars.ts'
import { headOf } from './heads.ts'
import { HELD_FOR } from './held-for.ts'
import { RUNNING, toRunning } from './running.ts'

/** The opinions whose clocks run: open, and those kept apart, whose own law sets a term too. */
export const isRecomputed = inArray(opinions.state, [...OPEN_STATES, 'separate'])

export type Run = typeof recomputations.$inferSelect
export type ProposalRow = typeof earlierDates.$inferSelect

/** An opinion to be computed anew, as it stands: its clocks, who is told, and the earlier dates that were proposed or turned down for it. */
export interface Recomputable extends Promised {
  id: number
  seq: number
  headHash: string
  personId: number
  person: { email: string; phone: string }
  unit: Pick<typeof units.$inferSelect, 'id' | 'level'>
  calendarVersion: number
  proposals: ProposalRow[]
}

/** The run that is to be worked off next: the oldest that has not ended. One trip. */
export async function findRun(db: Db): Promise<Run | null> {
  const [run] = await db
    .select()
    .from(recomputations)
    .where(isNull(recomputations.finishedAt))
    .orderBy(asc(recomputations.id))
    .limit(1)
  return run ?? null
}

/** The next opinions of a run, at most `count`, with the calendar and the rules as they stand. One trip. */
export function findBatch(db: Db, run: Run, count: number) {
  return read(db, run, and(gt(opinions.id, run.cursor), isRecomputed)!, count)
}

/** One opinion again, as it stands now; none where its clocks run no more. One trip. */
export function findAgain(db: Db, run: Run, id: number) {
  return read(db, run, and(eq(opinions.id, id), isRecomputed)!, 1)
}

/** What a piece of a run is computed from; `head` is the end of the run's own history. */
export interface Piece {
  batch: Recomputable[]
  rulebook: Rulebook
  head: Head | null
}

async function read(db: Db, run: Run, condition: SQL, count: number): Promise<Piece> {
  const ids = db
    .select({ id: opinions.id })
    .from(opinions)
    .where(condition)
    .orderBy(asc(opinions.id))
    .limit(count)
  const [rows, proposals, [head], ...rules] = await db.batch([
    db
      .select({
        ...RUNNING,
        id: opinions.id,
        seq: opinions.seq,
        headHash: opinions.headHash,
        state: opinions.state,
        noticeOn: opinions.noticeOn,
        noticeProvisional: opinions.noticeProvisional,
        dueOn: opinions.dueOn,
        dueProvisional: opinions.dueProvisional,
        calendarVersion: opinions.calendarVersion,
        personId: opinions.personId,
        person: { email: people.email, phone: people.phone },
        unit: { id: units.id, level: units.level },
      })
      .from(opinions)
      .innerJoin(people, eq(people.id, opinions.personId))
      .innerJoin(units, eq(units.id, opinions.unitId))
      .leftJoin(sessions, eq(sessions.id, HELD_FOR))
      .where(condition)
      .orderBy(asc(opinions.id))
      .limit(count),
    db
      .select()
      .from(earlierDates)
      .where(
        and(
          inArray(earlierDates.opinionId, ids),
          or(isNull(earlierDates.decision), eq(earlierDates.decision, 'kept')),
        ),
      ),
    headOf(db, `recomputation:${run.id}`),
    ...rulebookReads(db),
  ])
  const batch = rows.map((row) => ({
    ...toRunning(row),
    id: row.id,
    seq: row.seq,
    headHash: row.headHash,
    state: row.state,
    noticeOn: row.noticeOn,
    noticeProvisional: row.noticeProvisional,
    dueOn: row.dueOn,
    dueProvisional: row.dueProvisional,
    calendarVersion: row.calendarVersion,
    personId: row.personId,
    person: row.person,
    unit: row.unit,
    proposals: proposals.filter(({ opinionId }) => opinionId === row.id),
  }))
  return { batch, rulebook: rulebookOf(rules), head: head ?? null }
}
