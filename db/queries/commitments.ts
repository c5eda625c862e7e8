import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { CommitmentFilter } from '../../src/domain/commitment-filter.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { commitments } from '../schema/commitments.ts'
import { attachments } from '../schema/drafting.ts'
import { agencies, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import {
  COMMITMENT_LINE,
  commitmentsVisibleTo,
  isStanding,
  selectCommitmentHistory,
} from './commitment-parts.ts'
import { countStands, type Soon, standsAs } from './commitment-stands.ts'
import { inForce } from './dated.ts'
import { readChoices, selectChoices } from './queue-choices.ts'

const COMMITMENTS_A_PAGE = 50

const STAFF_LINE = {
  ...COMMITMENT_LINE,
  id: commitments.id,
  seq: commitments.seq,
  headHash: commitments.headHash,
  unitId: commitments.unitId,
  agencyId: commitments.agencyId,
  createdAt: commitments.createdAt,
  agency: agencies.name,
  unit: units.name,
  unitPhone: units.phone,
  opinion: {
    id: opinions.id,
    code: opinions.code,
    number: opinions.number,
    state: opinions.state,
    agencyId: opinions.agencyId,
  },
  session: { code: sessions.code, theme: sessions.theme, startsAt: sessions.startsAt, kind: sessions.kind },
}

function selectCommitments(db: Db, condition: SQL) {
  return db
    .select(STAFF_LINE)
    .from(commitments)
    .innerJoin(units, eq(units.id, commitments.unitId))
    .leftJoin(agencies, eq(agencies.id, commitments.agencyId))
    .leftJoin(opinions, eq(opinions.id, commitments.opinionId))
    .leftJoin(sessions, eq(sessions.id, sql`coalesce(${commitments.sessionId}, ${opinions.sessionId})`))
    .where(condition)
    .$dynamic()
}

export type StaffCommitment = Awaited<ReturnType<typeof selectCommitments>>[number]

/** A page of what `actor` may see and `filter` asks for, the soonest day first, and how many there are of each outlook under the other filters. One trip. */
export async function listCommitments(db: Db, actor: Actor, filter: CommitmentFilter, soon: Soon) {
  const among = and(commitmentsVisibleTo(actor), isStanding, ...narrowed(filter))!
  const page = and(among, standsAs(filter.stand ?? 'open', soon), isAfter(filter.after))!
  const [rows, [counts], ...choices] = await db.batch([
    selectCommitments(db, page)
      .orderBy(asc(commitments.dueOn), asc(commitments.id))
      .limit(COMMITMENTS_A_PAGE + 1),
    countStands(db, among, soon),
    ...selectChoices(db, actor),
  ])
  const found = rows.slice(0, COMMITMENTS_A_PAGE)
  const next = rows.length > COMMITMENTS_A_PAGE ? found.at(-1)!.code : null
  return { commitments: found, next, counts: counts!, choices: readChoices(choices) }
}

function narrowed({ unit, agencyId, session }: CommitmentFilter): (SQL | undefined)[] {
  return [
    unit ? sql`${commitments.unitId} = (select id from units where slug = ${unit})` : undefined,
    agencyId ? eq(commitments.agencyId, agencyId) : undefined,
    session ? ofSession(sql`(select id from sessions where code = ${session})`) : undefined,
  ]
}

/** Given with the conclusion of this session or with an answer to what was raised at it. */
export function ofSession(sessionId: SQL): SQL {
  return sql`(commitments.session_id = ${sessionId} or exists (select 1 from opinions where opinions.id = commitments.opinion_id
    and coalesce(opinions.carried_to_id, opinions.session_id) = ${sessionId}))`
}

function isAfter(after: string | null): SQL | undefined {
  return after
    ? sql`(${commitments.dueOn}, ${commitments.id}) > (select last.due_on, last.id from commitments last where last.code = ${after})`
    : undefined
}

/** The commitment with this code as far as `actor` may see it, its history, and the agencies of its unit in force on `today`; else null. One trip. */
export async function findStaffCommitment(db: Db, actor: Actor, code: string, today: Day) {
  const isIt = and(eq(commitments.code, code), commitmentsVisibleTo(actor))!
  const [[commitment], history, agencyRows, files] = await db.batch([
    selectCommitments(db, isIt),
    selectCommitmentHistory(db, isIt),
    db
      .select({ id: agencies.id, name: agencies.name })
      .from(agencies)
      .innerJoin(commitments, eq(commitments.unitId, agencies.unitId))
      .where(and(isIt, inForce(agencies, today))),
    selectEvidence(db, isIt),
  ])
  return commitment ? { commitment, history, agencies: agencyRows.sort(compareNames), files } : null
}
/** Files that were given as evidence and not removed, under their own names. */
function selectEvidence(db: Db, condition: SQL) {
  const { code, name, type, bytes } = attachments
  return db
    .select({ code, name, type, bytes })
    .from(commitments)
    .innerJoin(attachments, eq(attachments.commitmentId, commitments.id))
    .where(and(condition, isNull(attachments.removedAt)))
    .orderBy(asc(attachments.id))
}

export type StaffCommitmentRead = NonNullable<Awaited<ReturnType<typeof findStaffCommitment>>>

/** What was promised with the conclusion of a session, in the order of its days. One trip; the caller decides who may see the session. */
export function listSessionCommitments(db: Db, sessionId: number) {
  return selectCommitments(db, and(eq(commitments.sessionId, sessionId), isStanding)!).orderBy(
    asc(commitments.dueOn),
    asc(commitments.id),
  )
}
