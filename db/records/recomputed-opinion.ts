import { and, eq, inArray, isNull } from 'drizzle-orm'
import { weighProposals } from '../../src/domain/earlier-date.ts'
import type { Recomputed } from '../../src/domain/recomputed-deadline.ts'
import type { Db } from '../database.ts'
import type { Recomputable } from '../queries/recomputations.ts'
import { earlierDates } from '../schema/deadlines.ts'
import { opinions } from '../schema/opinions.ts'
import type { Change, Statement } from '../write.ts'
import { MUST_HAVE_CHANGED } from '../write.ts'
import { mailToPerson } from './mail.ts'

/** An opinion with what its clocks come to now. */
export interface Looked {
  opinion: Recomputable
  found: Recomputed[]
}

/** What is stored for one opinion. What is kept apart has its events under another name, which no public page tells, and no mail goes out for it. */
export function pieceOf(
  db: Db,
  { opinion, found }: Looked,
  { at, newId }: { at: number; newId: () => number },
) {
  const { id, seq, personId, person, state } = opinion
  const isApart = state === 'separate'
  const later = found.filter(({ is }) => is === 'later')
  const { propose, overtaken } = weighProposals(found, opinion.proposals)
  const proposed = isApart ? [] : propose
  const set = Object.assign({}, ...found.map(storedOf)) as Partial<typeof opinions.$inferInsert>
  const mustStand = later.length + proposed.length > 0 || Object.keys(set).length > 0
  const changes: Change[] = later.map((one) => ({
    subject: `opinion:${id}`,
    step: isApart ? 'recompute_separate' : 'recompute_due',
    head: { seq, hash: opinion.headHash },
    data: movedData(one),
  }))
  const statements: Statement[] = [
    ...(mustStand ? [guarded(db, opinion, set)] : []),
    // Where there is an event, its place in the history is the guard.
    ...(mustStand && changes.length === 0 ? [MUST_HAVE_CHANGED] : []),
    ...proposed.map((one) =>
      db.insert(earlierDates).values(proposalOf(one, { id: newId(), opinionId: id, at })),
    ),
    ...(overtaken.length > 0 ? [overtake(db, overtaken, at)] : []),
  ]
  const mail =
    changes.length > 0 && !isApart
      ? mailToPerson('due_recomputed', `opinion:${id}`, { id: personId, ...person }, seq + changes.length)
      : []
  return { changes, statements, mail, proposed: proposed.length }
}

function guarded(
  db: Db,
  { id, seq, calendarVersion }: Recomputable,
  set: Partial<typeof opinions.$inferInsert>,
) {
  return db
    .update(opinions)
    .set({ calendarVersion, ...set })
    .where(and(eq(opinions.id, id), eq(opinions.seq, seq)))
}

/** The columns that one clock changes: the later day, or the flag of a day that stands. A promise that outlasts a walk without undecided days is settled too. */
function storedOf({
  clock,
  is,
  beforeProvisional,
  deadline,
}: Recomputed): Partial<typeof opinions.$inferInsert> {
  const { on, provisional, calendarVersion } = deadline
  if (is !== 'later' && provisional === beforeProvisional) return {}
  if (is === 'earlier')
    return clock === 'notice' ? { noticeProvisional: provisional } : { dueProvisional: provisional }
  return clock === 'notice'
    ? { noticeOn: on, noticeProvisional: provisional, calendarVersion }
    : { dueOn: on, dueProvisional: provisional, calendarVersion }
}

function movedData({ clock, before, deadline }: Recomputed): Change['data'] {
  const { on, rule, calendarVersion } = deadline
  return { by: 'office', clock, before, due: on, rule, calendar: calendarVersion }
}

function proposalOf(
  { clock, before, deadline }: Recomputed,
  of: { id: number; opinionId: number; at: number },
) {
  const { on: proposedOn, rule, provisional, calendarVersion } = deadline
  const { id, opinionId, at: proposedAt } = of
  return {
    id,
    opinionId,
    clock,
    standingOn: before,
    proposedOn,
    rule,
    provisional,
    calendarVersion,
    proposedAt,
  }
}

/** Proposals that no longer hold. */
function overtake(db: Db, ids: number[], at: number) {
  return db
    .update(earlierDates)
    .set({ decision: 'overtaken', decidedAt: at })
    .where(and(inArray(earlierDates.id, ids), isNull(earlierDates.decision)))
}
