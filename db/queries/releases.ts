import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import { LISTED_MAX } from '../../src/domain/release.ts'
import type { Db } from '../database.ts'
import { answers, documents, numberings } from '../schema/answers.ts'
import { commitments } from '../schema/commitments.ts'
import { waivers } from '../schema/handling.ts'
import { leaders, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { HELD_FOR } from './held-for.ts'
import { standingOf } from './opinions.ts'

/** What is approved in the units of a secretary or leader. */
const waitsFor = (actor: Actor) =>
  and(inArray(opinions.unitId, unitsAs(actor, 'secretary', 'leader')), eq(opinions.state, 'approved'))!

/** Sessions in their order, what belongs to none at the end; within one by its numbers. */
const BY_SESSION = [
  sql`${sessions.startsAt} is null`,
  asc(sessions.startsAt),
  asc(sessions.id),
  sql`${opinions.number} is null`,
  asc(opinions.number),
  asc(opinions.id),
]

/** What is approved and not issued, session by session, as many as a page shows; `count` is all of it. One trip. */
export async function findReleases(db: Db, actor: Actor) {
  const waiting = waitsFor(actor)
  const [rows, [all]] = await db.batch([
    selectApproved(db, waiting)
      .orderBy(...BY_SESSION)
      .limit(LISTED_MAX),
    db.select({ count: sql<number>`count(*)` }).from(opinions).where(waiting),
  ])
  return { rows, count: all?.count ?? 0 }
}

/** Those of several opinions that `actor` may see as secretary or leader, as far as issuing their answers needs, in the order of the list. One trip. */
export async function findReleasable(db: Db, actor: Actor, codes: readonly string[]) {
  const asked = and(
    inArray(opinions.code, [...codes]),
    inArray(opinions.unitId, unitsAs(actor, 'secretary', 'leader')),
    sql`${opinions.state} <> 'separate'`,
  )!
  const ids = db.select({ id: opinions.id }).from(opinions).where(asked)
  const [rows, wholes, promised, waived] = await db.batch([
    selectApproved(db, asked).orderBy(...BY_SESSION),
    db
      .select({ opinion: opinions, person: people, unitPhone: units.phone })
      .from(opinions)
      .innerJoin(people, eq(people.id, opinions.personId))
      .innerJoin(units, eq(units.id, opinions.unitId))
      .where(asked),
    db.select().from(commitments).where(inArray(commitments.opinionId, ids)),
    db.select().from(waivers).where(inArray(waivers.opinionId, ids)),
  ])
  return rows.map(({ code, answer, ownSeries }) => {
    const { opinion, person, unitPhone } = wholes.find((whole) => whole.opinion.code === code)!
    const isOwn = ({ opinionId }: { opinionId: number | null }) => opinionId === opinion.id
    const around = { commitments: promised.filter(isOwn), waivers: waived.filter(isOwn) }
    return {
      ...{ ...opinion, person, unit: { phone: unitPhone }, around, standing: standingOf(opinion) },
      ...{ answer, ownSeries },
    }
  })
}

export type Releasable = Awaited<ReturnType<typeof findReleasable>>[number]

function selectApproved(db: Db, condition: SQL) {
  const newest = db
    .select({ id: answers.id })
    .from(answers)
    .where(and(eq(answers.opinionId, opinions.id), eq(answers.form, 'written'), isNull(answers.issuedAt)))
    .orderBy(desc(answers.version))
    .limit(1)
  return db
    .select({
      code: opinions.code,
      seq: opinions.seq,
      number: opinions.number,
      text: opinions.originalText,
      publicAt: opinions.publicAt,
      unitId: opinions.unitId,
      unit: units.name,
      session: {
        code: sessions.code,
        kind: sessions.kind,
        theme: sessions.theme,
        startsAt: sessions.startsAt,
      },
      answer: {
        id: answers.id,
        text: answers.text,
        documentId: answers.documentId,
        approvedAt: answers.approvedAt,
      },
      signer: leaders.name,
      document: { number: documents.number, series: documents.series, issuedOn: documents.issuedOn },
      /** The sign under which the office numbers it here; null where its number comes from the book. */
      ownSeries: numberings.series,
    })
    .from(opinions)
    .innerJoin(units, eq(units.id, opinions.unitId))
    .leftJoin(sessions, eq(sessions.id, HELD_FOR))
    .leftJoin(answers, eq(answers.id, sql`(${newest})`))
    .leftJoin(documents, eq(documents.id, answers.documentId))
    .leftJoin(leaders, eq(leaders.id, answers.signerId))
    .leftJoin(
      numberings,
      and(
        eq(numberings.unitId, opinions.unitId),
        eq(numberings.isOwn, true),
        eq(numberings.kind, sql`'answer_' || ${leaders.body}`),
      ),
    )
    .where(condition)
}
