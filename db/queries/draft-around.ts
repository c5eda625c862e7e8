import { and, asc, eq, inArray, isNotNull, isNull, type SQLWrapper } from 'drizzle-orm'
import type { BatchResponse } from 'drizzle-orm/batch'
import type { Db } from '../database.ts'
import { supports } from '../schema/agency-work.ts'
import { commitments } from '../schema/commitments.ts'
import { attachments } from '../schema/drafting.ts'
import { waivers } from '../schema/handling.ts'
import { agencies } from '../schema/office.ts'
import { users } from '../schema/people.ts'

/** What a leader reads beside the drafts of several opinions: files of the answers, what other agencies said, what is promised, what was waved through. `ids` selects the opinions. */
export function draftAroundReads(db: Db, ids: SQLWrapper) {
  return [
    db
      .select()
      .from(attachments)
      .where(
        and(
          inArray(attachments.opinionId, ids),
          eq(attachments.purpose, 'answer'),
          isNull(attachments.removedAt),
        ),
      )
      .orderBy(asc(attachments.id)),
    db
      .select({ support: supports, agencyName: agencies.name, contributor: users.name })
      .from(supports)
      .innerJoin(agencies, eq(agencies.id, supports.agencyId))
      .leftJoin(users, eq(users.id, supports.contributedBy))
      .where(and(inArray(supports.opinionId, ids), isNotNull(supports.contributedAt)))
      .orderBy(asc(supports.id)),
    db
      .select()
      .from(commitments)
      .where(inArray(commitments.opinionId, ids))
      .orderBy(asc(commitments.dueOn), asc(commitments.id)),
    db
      .select({ waiver: waivers, name: users.name })
      .from(waivers)
      .innerJoin(users, eq(users.id, waivers.waivedBy))
      .where(inArray(waivers.opinionId, ids))
      .orderBy(asc(waivers.id)),
  ] as const
}

type Rows = BatchResponse<ReturnType<typeof draftAroundReads>>

/** What belongs to one of these opinions, named as `OpinionAround` names it. */
export function draftAroundOf([files, supported, promised, waived]: Rows, opinionId: number) {
  return {
    attachments: files.filter((file) => file.opinionId === opinionId),
    supports: supported
      .filter(({ support }) => support.opinionId === opinionId)
      .map(({ support, ...names }) => ({ ...support, ...names })),
    commitments: promised.filter((promise) => promise.opinionId === opinionId),
    waivers: waived
      .filter(({ waiver }) => waiver.opinionId === opinionId)
      .map(({ waiver, name }) => ({ ...waiver, waivedByName: name })),
  }
}
