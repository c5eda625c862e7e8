import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { IssuedVersion } from '../../src/domain/answer.ts'
import type { Extension } from '../../src/domain/extension.ts'
import { PUBLIC_STEPS } from '../../src/domain/progress.ts'
import type { Db } from '../database.ts'
import { answers, documents } from '../schema/answers.ts'
import { extensions } from '../schema/deadlines.ts'
import { assignments, departures } from '../schema/handling.ts'
import { events } from '../schema/ledger.ts'
import { agencies, leaders, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { type Rulebook, rulebookOf, rulebookReads } from './calendars.ts'
import { selectExtensions } from './extensions.ts'
import { HELD_FOR } from './held-for.ts'
import { answeringOf, IS_ANSWERING } from './merged-into.ts'
import { type OwnAround, ownAroundOf, ownAroundReads } from './own-around.ts'
import { isOnBoard } from './visibility.ts'

/** One opinion as its asker may read it: drafts, remarks and names of staff are not among it. */
export interface OwnOpinion {
  opinion: typeof opinions.$inferSelect
  person: typeof people.$inferSelect
  unit: typeof units.$inferSelect
  session: typeof sessions.$inferSelect | null
  history: { step: string; at: number; agency: string | null }[]
  /** Issued versions, newest first; private ones too, since they were delivered to the asker. */
  answers: OwnAnswer[]
  departure: OwnDeparture | null
  extensions: Extension[]
  around: OwnAround
  rulebook: Rulebook
}

export interface OwnAnswer extends IssuedVersion {
  /** Of the opinion that this one was merged into: `isPublic` then says that anybody reads it on the board. */
  isJoint: boolean
  form: 'oral' | 'written'
  text: string
  issuedOn: string
  isPublic: boolean
  signer: { name: string; office: string } | null
  document: { number: number; series: string; issuedOn: string } | null
}

export interface OwnDeparture {
  to: (typeof departures.$inferSelect)['to']
  ground: string
  reason: string
  recipient: string
  /** Public code of the opinion it was merged into, where that is on the board. */
  intoCode: string | null
}

/** The opinion of a secret link, or null. One trip. */
export function findByFollowHash(db: Db, hash: string): Promise<OwnOpinion | null> {
  return findOwnOpinion(db, eq(opinions.followHash, hash))
}

/** The opinion of a receipt code, or null. One trip. What may be shown of it without more is the caller's question. */
export function findByCodeHash(db: Db, hash: string): Promise<OwnOpinion | null> {
  return findOwnOpinion(db, eq(opinions.receiptCodeHash, hash))
}

async function findOwnOpinion(db: Db, condition: SQL): Promise<OwnOpinion | null> {
  const id = db.select({ id: opinions.id }).from(opinions).where(condition)
  const into = alias(opinions, 'into_opinion')
  const [[row], steps, handled, issued, [departure], putOff, ...more] = await db.batch([
    db
      .select({ opinion: opinions, person: people, unit: units, session: sessions })
      .from(opinions)
      .innerJoin(people, eq(people.id, opinions.personId))
      .innerJoin(units, eq(units.id, opinions.unitId))
      .leftJoin(sessions, eq(sessions.id, HELD_FOR))
      .where(condition),
    db
      .select({ step: events.step, at: events.at, agency: sql<null>`null` })
      .from(opinions)
      .innerJoin(events, eq(events.subject, sql`'opinion:' || ${opinions.id}`))
      .where(and(condition, inArray(events.step, ['receive', ...PUBLIC_STEPS])))
      .orderBy(asc(events.seq)),
    db
      .select({ at: assignments.assignedAt, agency: agencies.name })
      .from(assignments)
      .innerJoin(agencies, eq(agencies.id, assignments.agencyId))
      .where(eq(assignments.opinionId, id))
      .orderBy(asc(assignments.assignedAt)),
    db
      .select({
        id: answers.id,
        correctsId: answers.correctsId,
        correctionReason: answers.correctionReason,
        isJoint: sql<number>`answering.opinion <> answering.asked`,
        form: answers.form,
        text: answers.text,
        issuedOn: sql<string>`${answers.issuedOn}`,
        isPublic: sql<number>`${answers.isPublic} and (answering.opinion = answering.asked or ${isOnBoard})`,
        signer: { name: leaders.name, office: leaders.office },
        document: { number: documents.number, series: documents.series, issuedOn: documents.issuedOn },
      })
      .from(answeringOf(sql`(${id})`))
      .crossJoin(answers)
      .innerJoin(opinions, eq(opinions.id, answers.opinionId))
      .leftJoin(leaders, eq(leaders.id, answers.signerId))
      .leftJoin(documents, eq(documents.id, answers.documentId))
      .where(and(IS_ANSWERING, isNotNull(answers.issuedAt), isNotNull(answers.issuedOn)))
      .orderBy(desc(answers.issuedAt), desc(answers.id)),
    db
      .select({
        to: departures.to,
        ground: departures.ground,
        reason: departures.reason,
        recipient: departures.recipient,
        intoCode: into.code,
      })
      .from(departures)
      .leftJoin(
        into,
        and(
          eq(into.id, departures.intoOpinionId),
          isNotNull(into.publicAt),
          sql`${into.state} <> 'separate'`,
        ),
      )
      .where(and(eq(departures.opinionId, id), isNull(departures.undoneAt)))
      .orderBy(desc(departures.leftAt))
      .limit(1),
    selectExtensions(db, eq(extensions.opinionId, id)),
    ...ownAroundReads(db, id),
    ...rulebookReads(db),
  ])
  if (!row) return null
  const [asked, files, rated, disputed, added, erased, promised, parts, ...rules] = more
  const given = handled.map(({ at, agency }, i) => ({ step: i === 0 ? 'assign' : 'reassign', at, agency }))
  return {
    ...row,
    history: [...steps, ...given].sort((a, b) => a.at - b.at),
    answers: issued.map((answer) => ({
      ...answer,
      isPublic: answer.isPublic === 1,
      isJoint: answer.isJoint === 1,
    })),
    departure: departure ?? null,
    extensions: putOff,
    around: ownAroundOf([asked, files, rated, disputed, added, erased, promised, parts]),
    rulebook: rulebookOf(rules),
  }
}
