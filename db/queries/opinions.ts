import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import { decidedLast } from '../../src/domain/decision.ts'
import type { Standing } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { answers, type documents, remarks } from '../schema/answers.ts'
import { extensions } from '../schema/deadlines.ts'
import { assignments, departures } from '../schema/handling.ts'
import { agencies, leaders, type units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import type { people } from '../schema/people.ts'
import type { sessions } from '../schema/sessions.ts'
import { aroundOf, aroundReads, type OpinionAround } from './opinion-around.ts'
import { selectAnswers, selectHistory, selectOpinions, selectRemarks } from './opinion-parts.ts'
import { visibleTo } from './visibility.ts'

export type OpinionRow = typeof opinions.$inferSelect

/** One opinion with everything that a staff page or a step needs. */
export interface StaffOpinion extends OpinionRow {
  person: typeof people.$inferSelect
  unit: typeof units.$inferSelect
  hamlet: { id: number; name: string } | null
  agency: { id: number; name: string } | null
  /** Who in the agency has it. */
  officer: { id: number; name: string; endedAt: number | null } | null
  session: typeof sessions.$inferSelect | null
  answers: AnswerLine[]
  assignments: (typeof assignments.$inferSelect & { agencyName: string })[]
  departures: (typeof departures.$inferSelect)[]
  /** How often and until when its answer was put off and which leader allowed it, oldest first. */
  extensions: (typeof extensions.$inferSelect & { leader: string })[]
  remarks: (typeof remarks.$inferSelect & { writer: string | null })[]
  around: OpinionAround
  history: {
    seq: number
    step: string
    at: number
    actor: string | null
    /** Whoever it was handed over to. */
    officer: string | null
    data: Record<string, string | number | boolean | null>
  }[]
}

export type AnswerLine = typeof answers.$inferSelect & {
  writer: string
  signer: string | null
  document: typeof documents.$inferSelect | null
}

/** The opinion with this public code as far as `actor` may see it, else null. One trip. */
export function findStaffOpinion(db: Db, actor: Actor, code: string): Promise<StaffOpinion | null> {
  return findWholeOpinion(db, and(eq(opinions.code, code), visibleTo(actor))!)
}

/** The one opinion that meets `condition`, whole. The caller's condition decides who may see it. */
export async function findWholeOpinion(db: Db, condition: SQL): Promise<StaffOpinion | null> {
  const id = db.select({ id: opinions.id }).from(opinions).where(condition).limit(1)
  const [[row], answerRows, assignmentRows, departureRows, remarkRows, history, putOff, ...more] =
    await db.batch([
      selectOpinions(db, condition).limit(1),
      selectAnswers(db, eq(answers.opinionId, id)).orderBy(asc(answers.writtenAt), asc(answers.id)),
      db
        .select({ assignment: assignments, agencyName: agencies.name })
        .from(assignments)
        .innerJoin(agencies, eq(agencies.id, assignments.agencyId))
        .where(eq(assignments.opinionId, id))
        .orderBy(asc(assignments.assignedAt)),
      db.select().from(departures).where(eq(departures.opinionId, id)).orderBy(desc(departures.leftAt)),
      selectRemarks(db, eq(remarks.opinionId, id)),
      selectHistory(db, condition),
      db
        .select({ extension: extensions, leader: leaders.name })
        .from(extensions)
        .innerJoin(leaders, eq(leaders.id, extensions.allowedBy))
        .where(eq(extensions.opinionId, id))
        .orderBy(asc(extensions.id)),
      ...aroundReads(db, id),
    ])
  if (!row) return null
  const { opinion, ...around } = row
  return {
    ...opinion,
    ...around,
    answers: answerRows.map(({ answer, ...names }) => ({ ...answer, ...names })),
    assignments: assignmentRows.map(({ assignment, agencyName }) => ({ ...assignment, agencyName })),
    departures: departureRows,
    extensions: putOff.map(({ extension, leader }) => ({ ...extension, leader })),
    remarks: remarkRows.map(({ remark, writer }) => ({ ...remark, writer })),
    history,
    around: aroundOf(more),
  }
}

/** What the lifecycle asks of an opinion. */
export function standingOf(
  opinion: Pick<OpinionRow, 'state' | 'seq' | 'unitId' | 'agencyId' | 'publicAt'> & {
    disputedAt?: number | null
    officerId?: number | null
    around?: Pick<OpinionAround, 'supports' | 'inquiries'>
    history?: StaffOpinion['history']
  },
): Standing {
  const { state, seq, unitId, agencyId, publicAt, disputedAt, officerId, around, history } = opinion
  const supportedBy = (around?.supports ?? []).flatMap((line) =>
    line.endedAt === null ? [line.agencyId] : [],
  )
  return {
    ...{ state, seq, unitId, agencyId, supportedBy },
    isPublic: publicAt !== null,
    hasRunningDispute: disputedAt != null,
    isTakenOn: officerId != null,
    hasOpenInquiry: (around?.inquiries ?? []).some(({ answeredAt }) => answeredAt === null),
    decided: history ? decidedLast(history) : null,
  }
}

/** The answer that is being written or was last issued: the newest written version. */
export function currentAnswer(opinion: Pick<StaffOpinion, 'answers'>): AnswerLine | null {
  return opinion.answers.filter(({ form }) => form === 'written').at(-1) ?? null
}
