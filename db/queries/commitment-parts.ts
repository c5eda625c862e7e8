import { and, asc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, agenciesOf, unitsAs } from '../../src/domain/actor.ts'
import { type CommitmentChange, type CommitmentState, STANDING_STATES } from '../../src/domain/commitment.ts'
import type { Day } from '../../src/domain/day.ts'

import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { commitments } from '../schema/commitments.ts'
import { events } from '../schema/ledger.ts'
import { opinions } from '../schema/opinions.ts'
import { users } from '../schema/people.ts'
import { isPublished } from './published-answers.ts'
import { isOnBoard } from './visibility.ts'

/** What became of a commitment, as anyone may read it: no names. Days `YYYY-MM-DD`, instants epoch ms. */
export interface CommitmentChangeLine {
  change: CommitmentChange
  fromOn: Day
  toOn: Day | null
  reason: string
  at: number
}

/** A commitment as anyone may read it. */
export interface CommitmentLine {
  code: string
  what: string
  who: string
  dueOn: Day
  state: CommitmentState
  doneOn: Day | null
  evidence: string
  changes: CommitmentChangeLine[]
  /** What shows that it was done, as far as somebody put it on the board. */
  files: EvidenceFile[]
}

/** A file under its public name; size in bytes. */
export interface EvidenceFile {
  code: string
  name: string
  type: string
  bytes: number
}

/** Its changes as one column, the oldest first. */
const CHANGES =
  sql`(select coalesce(json_group_array(json_object('change', change, 'fromOn', from_on, 'toOn', to_on,
  'reason', reason, 'at', changed_at)), '[]') from (select * from commitment_changes
  where commitment_changes.commitment_id = commitments.id order by commitment_changes.id))`.mapWith(
    (text: string): CommitmentChangeLine[] => JSON.parse(text),
  )

/** Its evidence that anybody may open, as one column. */
const SHOWN_FILES =
  sql`(select coalesce(json_group_array(json_object('code', code, 'name', public_name, 'type', type, 'bytes', bytes)), '[]')
  from (select * from attachments where attachments.commitment_id = commitments.id and attachments.public_at is not null
    and attachments.removed_at is null and attachments.file_key <> ''
    and exists (select 1 from opinions where opinions.id = attachments.opinion_id and ${isOnBoard})
  order by attachments.id))`.mapWith((text: string): EvidenceFile[] => JSON.parse(text))

/** Columns of a `CommitmentLine`, for a select from `commitments`. */
export const COMMITMENT_LINE = {
  code: commitments.code,
  what: commitments.what,
  who: commitments.who,
  dueOn: commitments.dueOn,
  state: commitments.state,
  doneOn: commitments.doneOn,
  evidence: commitments.evidence,
  changes: CHANGES,
  files: SHOWN_FILES,
}

/** What belongs to a separate opinion is nowhere. */
const IS_OF_NOTHING_HIDDEN = sql`(${commitments.opinionId} is null or exists (select 1 from opinions
  where opinions.id = commitments.opinion_id and opinions.state <> 'separate'))`

/** Which were given and count: not proposed, not left out, of nothing that is separate. */
export const isStanding: SQL = and(inArray(commitments.state, [...STANDING_STATES]), IS_OF_NOTHING_HIDDEN)!

/**
 * Given with the conclusion of a session, once its notice is issued; a reception day may go without one, and so did what was concluded before conclusions were written here.
 */
export const IS_OF_CONCLUSION: SQL = sql`exists (select 1 from sessions left join conclusions on conclusions.session_id = sessions.id
  where sessions.id = commitments.session_id and sessions.announced_at is not null and sessions.state in ('held', 'concluded')
    and iif(conclusions.id is null, sessions.kind = 'reception' or sessions.state = 'concluded', conclusions.issued_at is not null))`

/**
 * Which commitments a member of staff may see: their units' as secretary, leader or inspector, and as officer those that their agency keeps and those of the
 * opinions it handles. A condition of the query; nothing of a separate opinion.
 */
export function commitmentsVisibleTo(actor: Actor): SQL {
  const units = unitsAs(actor, 'secretary', 'leader', 'inspector')
  const agencies = agenciesOf(actor)
  const ofOpinion = and(inArray(opinions.agencyId, agencies), sql`opinions.id = commitments.opinion_id`)
  const mine = or(
    units.length > 0 ? inArray(commitments.unitId, units) : undefined,
    agencies.length > 0
      ? and(inArray(commitments.agencyId, agencies), ne(commitments.state, 'proposed'))
      : undefined,
    agencies.length > 0 ? sql`exists (select 1 from opinions where ${ofOpinion})` : undefined,
  )
  return and(IS_OF_NOTHING_HIDDEN, mine ?? sql`0`)!
}

/**
 * Which commitments the public reads: given with an answer that is published, of an opinion that stands on the board, or with the conclusion of a session
 * that was announced and held, from the day of its notice on.
 */
export const isPublicCommitment: SQL = and(
  isStanding,
  or(
    sql`(${commitments.opinionId} is not null
      and exists (select 1 from opinions where opinions.id = commitments.opinion_id and ${isOnBoard})
      and exists (select 1 from answers where ${answers.id} = commitments.answer_id and ${isPublished}))`,
    IS_OF_CONCLUSION,
  ),
)!

/** What happened to the commitments that meet `condition`, each line with whose it is and who did it, oldest first. */
export function selectCommitmentHistory(db: Db, condition: SQL) {
  return db
    .select({ code: commitments.code, step: events.step, at: events.at, actor: users.name })
    .from(commitments)
    .innerJoin(events, eq(events.subject, sql`'commitment:' || ${commitments.id}`))
    .leftJoin(users, eq(users.id, events.actorId))
    .where(condition)
    .orderBy(asc(events.at), asc(events.id))
}
