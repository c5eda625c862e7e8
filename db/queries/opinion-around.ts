import { and, asc, desc, eq, type SQLWrapper, sql } from 'drizzle-orm'
import type { BatchResponse } from 'drizzle-orm/batch'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '../database.ts'
import { inquiries, supports } from '../schema/agency-work.ts'
import { commitments } from '../schema/commitments.ts'
import { attachments } from '../schema/drafting.ts'
import { departures, petitions, waivers } from '../schema/handling.ts'
import { agencies } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { users } from '../schema/people.ts'
import { disputes, erasures, facts, ratings } from '../schema/voice.ts'
import { selectCommitmentHistory } from './commitment-parts.ts'
import { selectMergedInto } from './merged-into.ts'
import { selectWriters } from './writing.ts'

/** What belongs to one opinion beside its answers and its way; all of it for the office alone unless said otherwise. */
export type OpinionAround = ReturnType<typeof aroundOf>

/** The reads of `OpinionAround`, for the batch that loads the opinion; `id` selects the opinion's id. */
export function aroundReads(db: Db, id: SQLWrapper) {
  const kin = alias(opinions, 'kin')
  const isIts = (column: SQLWrapper) => sql`${column} = (${id})`
  return [
    db
      .select({ support: supports, agencyName: agencies.name, contributor: users.name })
      .from(supports)
      .innerJoin(agencies, eq(agencies.id, supports.agencyId))
      .leftJoin(users, eq(users.id, supports.contributedBy))
      .where(isIts(supports.opinionId))
      .orderBy(asc(supports.id)),
    db
      .select({ inquiry: inquiries, asker: users.name })
      .from(inquiries)
      .innerJoin(users, eq(users.id, inquiries.askedBy))
      .where(isIts(inquiries.opinionId))
      .orderBy(asc(inquiries.id)),
    db
      .select({ attachment: attachments, adder: users.name })
      .from(attachments)
      .leftJoin(users, eq(users.id, attachments.addedBy))
      .where(isIts(attachments.opinionId))
      .orderBy(asc(attachments.id)),
    db
      .select({ waiver: waivers, name: users.name })
      .from(waivers)
      .innerJoin(users, eq(users.id, waivers.waivedBy))
      .where(isIts(waivers.opinionId))
      .orderBy(asc(waivers.id)),
    db.select().from(commitments).where(isIts(commitments.opinionId)).orderBy(asc(commitments.id)),
    db.select().from(ratings).where(isIts(ratings.opinionId)).orderBy(desc(ratings.ratedAt)),
    db
      .select({ dispute: disputes, settler: users.name })
      .from(disputes)
      .leftJoin(users, eq(users.id, disputes.settledBy))
      .where(isIts(disputes.opinionId))
      .orderBy(asc(disputes.id)),
    db
      .select({ fact: facts, adder: users.name })
      .from(facts)
      .leftJoin(users, eq(users.id, facts.addedBy))
      .where(isIts(facts.opinionId))
      .orderBy(asc(facts.id)),
    db.select().from(petitions).where(isIts(petitions.opinionId)),
    db.select().from(erasures).where(isIts(erasures.opinionId)).orderBy(asc(erasures.id)),
    // The letter it was taken out of, its other parts, the first one about the matter and those that repeat it.
    db
      .select({
        code: kin.code,
        state: kin.state,
        id: kin.id,
        splitFromId: kin.splitFromId,
        repeatedOfId: kin.repeatedOfId,
      })
      .from(opinions)
      .innerJoin(
        kin,
        sql`kin.id in (${opinions.splitFromId}, ${opinions.repeatedOfId}) or kin.split_from_id = ${opinions.id} or kin.repeated_of_id = ${opinions.id}`,
      )
      .where(and(isIts(opinions.id), sql`kin.state <> 'separate'`))
      .orderBy(asc(kin.id)),
    selectMergedInto(db, isIts(departures.intoOpinionId)),
    selectWriters(db, id),
    selectCommitmentHistory(db, isIts(commitments.opinionId)),
  ] as const
}

type Reads = ReturnType<typeof aroundReads>
type Rows = BatchResponse<Reads>

/** What the reads brought, named. */
export function aroundOf(rows: Rows) {
  const [support, inquiry, file, waiver, promised, rated, disputed, added, ...further] = rows
  const [[petition], erased, kin, merged, writers, commitmentHistory] = further
  return {
    supports: support.map(({ support, ...names }) => ({ ...support, ...names })),
    inquiries: inquiry.map(({ inquiry, ...names }) => ({ ...inquiry, ...names })),
    attachments: file.map(({ attachment, ...names }) => ({ ...attachment, ...names })),
    waivers: waiver.map(({ waiver, name }) => ({ ...waiver, waivedByName: name })),
    commitments: promised,
    ratings: rated,
    disputes: disputed.map(({ dispute, ...names }) => ({ ...dispute, ...names })),
    facts: added.map(({ fact, ...names }) => ({ ...fact, ...names })),
    petition: petition ?? null,
    erasures: erased,
    kin,
    /** Opinions merged into this one: their askers get its answer. */
    merged,
    writers,
    commitmentHistory,
  }
}
