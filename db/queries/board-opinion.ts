import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { IssuedVersion } from '../../src/domain/answer.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Clock } from '../../src/domain/due-explanation.ts'
import type { Extension } from '../../src/domain/extension.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import type { PublicStep } from '../../src/domain/progress.ts'
import type { Db } from '../database.ts'
import { answers, documents } from '../schema/answers.ts'
import { extensions } from '../schema/deadlines.ts'
import { assignments, departures } from '../schema/handling.ts'
import { agencies, leaders } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { type PublicFile, selectPublicFiles } from './attachments.ts'
import { selectBoardOpinion } from './board-columns.ts'
import type { CommitmentLine } from './commitment-parts.ts'
import { selectExtensions } from './extensions.ts'
import { commitmentsOnBoard } from './public-commitments.ts'
import { selectPublicSteps } from './public-steps.ts'
import { isPublished } from './published-answers.ts'
import { isHidden, isOnBoard } from './visibility.ts'

/** One opinion as the public reads it. `hidden`: it stood on the board and was taken off, for a reason said in public. */
export type BoardFinding =
  | { is: 'shown'; opinion: BoardOpinion }
  | { is: 'hidden'; reason: string }
  | { is: 'unknown' }

export type BoardOpinion = Awaited<ReturnType<typeof selectBoardOpinion>>[number] & {
  answers: PublishedAnswer[]
  /** To which agency it was given, and when (epoch ms). */
  assignments: { at: number; agency: string }[]
  steps: { step: PublicStep; at: number; due: Day | null; clock: Clock | null }[]
  extensions: Extension[]
  /** What was promised with its published answer, in the order of its days. */
  commitments: CommitmentLine[]
  files: PublicFile[]
  /** Where it went when it left the line. */
  departure: { to: OpinionState; recipient: string; into: string | null } | null
}

export interface PublishedAnswer extends IssuedVersion {
  form: 'oral' | 'written'
  version: number
  text: string
  issuedOn: Day | null
  signer: { name: string; office: string } | null
  document: { number: number; series: string; issuedOn: Day } | null
}

/** Looks an opinion up by its public code. What is private, separate or not there is `unknown`, all the same. One trip. */
export async function findBoardOpinion(db: Db, code: string): Promise<BoardFinding> {
  const shown = and(eq(opinions.code, code), isOnBoard)!
  const id = db.select({ id: opinions.id }).from(opinions).where(shown)
  const [[opinion], [hidden], answerRows, assignmentRows, stepRows, ...more] = await db.batch([
    selectBoardOpinion(db, code),
    db
      .select({ reason: opinions.hiddenReason })
      .from(opinions)
      .where(and(eq(opinions.code, code), isHidden)),
    db
      .select({
        id: answers.id,
        correctsId: answers.correctsId,
        correctionReason: answers.correctionReason,
        form: answers.form,
        version: answers.version,
        text: answers.text,
        issuedOn: answers.issuedOn,
        signer: { name: leaders.name, office: leaders.office },
        document: { number: documents.number, series: documents.series, issuedOn: documents.issuedOn },
      })
      .from(answers)
      .leftJoin(leaders, eq(leaders.id, answers.signerId))
      .leftJoin(documents, eq(documents.id, answers.documentId))
      .where(and(eq(answers.opinionId, id), isPublished))
      .orderBy(desc(answers.form), desc(answers.version)),
    db
      .select({ at: assignments.assignedAt, agency: agencies.name })
      .from(assignments)
      .innerJoin(agencies, eq(agencies.id, assignments.agencyId))
      .where(eq(assignments.opinionId, id))
      .orderBy(asc(assignments.assignedAt)),
    selectPublicSteps(db, shown),
    db
      .select({
        to: departures.to,
        recipient: departures.recipient,
        into: sql<string | null>`(select code from opinions
          where ${opinions.id} = ${departures.intoOpinionId} and ${isOnBoard})`,
      })
      .from(departures)
      .where(and(eq(departures.opinionId, id), isNull(departures.undoneAt)))
      .orderBy(desc(departures.leftAt))
      .limit(1),
    selectExtensions(db, eq(extensions.opinionId, id)),
    commitmentsOnBoard(db, shown),
    selectPublicFiles(db, shown),
  ])
  const [[departure], putOff, promised, files] = more
  if (hidden) return { is: 'hidden', reason: hidden.reason }
  if (!opinion) return { is: 'unknown' }
  return {
    is: 'shown',
    opinion: {
      ...opinion,
      answers: answerRows,
      assignments: assignmentRows,
      steps: stepRows.map((row) => ({ ...row, step: row.step as PublicStep })),
      departure: departure ?? null,
      extensions: putOff,
      commitments: promised,
      files,
    },
  }
}
