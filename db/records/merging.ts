import { heldUntil } from '../../src/domain/decision.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import { isAnsweredAlready, isShared } from '../../src/domain/merging.ts'
import { LEFT_STATES, type OpinionState } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { mustBeFree, type Statement, type WriteOutcome } from '../write.ts'
import { type Leaving, recordDeparture } from './departures.ts'
import { tellMergedAskers } from './merged-askers.ts'

interface Into {
  id: number
  state: OpinionState
  publicAt: number | null
  /** The answer that holds now, where one was issued. */
  answerId: number | null
}

/**
 * Merges an opinion into another: its asker stays with it, and is told of the other one's answer when that is issued, or at once where it was. `taken` with `free` where the other one left
 * the line, or the public saw it last, in the same moment: two that are merged into each other would both be lost.
 */
export function recordMerge(
  db: Db,
  opinion: Leaving & { publicAt: number | null },
  move: Move,
  { id, into }: { id: number; into: Into },
): Promise<WriteOutcome> {
  const departure = { id, ground: '', reason: '', recipient: '', intoOpinionId: into.id }
  const tell = isAnsweredAlready(into) && into.answerId !== null && isShared(opinion, into)
  return recordDeparture(db, opinion, move, departure, [
    stillTakesIn(into, opinion.publicAt !== null),
    ...(tell ? [tellMergedAskers(into.id, into.answerId!, move.at, heldUntil(move.at))] : []),
  ])
}

function stillTakesIn(into: { id: number }, isPublic: boolean): Statement {
  const gone = [...LEFT_STATES, 'separate']
  const states = gone.map(() => '?').join(', ')
  const shown = isPublic ? ' and public_at is not null' : ''
  return mustBeFree(`exists (select 1 from opinions where id = ? and state not in (${states})${shown})`, [
    into.id,
    ...gone,
  ])
}
