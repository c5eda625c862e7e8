import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import type { OpinionAround } from '../queries/opinion-around.ts'
import type { Change, Mail, Statement } from '../write.ts'
import { promiseProposed } from './issued-commitments.ts'
import { filesIssued } from './issued-files.ts'
import { tellMergedAskers } from './merged-askers.ts'
import { mailToAsker, type Seen } from './moves.ts'

/** What is issued, with whom to tell and what hangs on it. */
export type Issued = Seen & {
  unitId: number
  personId: number
  person: { email: string; phone: string }
  around: Pick<OpinionAround, 'commitments'>
}

/** An answer at the moment it is issued: for the first time, or as the correction of one that was issued before. */
export interface Issuing {
  opinion: Issued
  /** Id of the version. */
  answer: number
  /** Public from now on; else it goes to its asker, and to those merged with them, alone. */
  isPublic: boolean
  /** Id of the issued version that it corrects. */
  corrects: number | null
  /** `publish`, `deliver` or `correct`. */
  move: Move
}

/** What follows, stored in the same batch as the issue: all of it or nothing. */
export interface Follow {
  statements?: Statement[]
  /** Steps of other records, e.g. `commitment:<id>`. */
  changes?: Change[]
  mail?: Mail[]
}

/**
 * Says what follows when an answer is issued. It reads nothing: what it needs beside `issuing` it selects within its statements, so that sixty answers
 * are released in few trips.
 */
export type IssueFollower = (db: Db, issuing: Issuing) => Follow

/** Everything that follows an issue, one after the other. */
const FOLLOWERS: readonly IssueFollower[] = [tellAsker, tellMerged, promiseProposed, filesIssued]

/** All that follows this issue, put together. */
export function followingIssue(db: Db, issuing: Issuing): Required<Follow> {
  const follows = FOLLOWERS.map((follower) => follower(db, issuing))
  return {
    statements: follows.flatMap(({ statements }) => statements ?? []),
    changes: follows.flatMap(({ changes }) => changes ?? []),
    mail: follows.flatMap(({ mail }) => mail ?? []),
  }
}

/** So is everybody whose opinion was merged into it. */
function tellMerged(_: Db, { opinion, answer, move }: Issuing): Follow {
  return { statements: [tellMergedAskers(opinion.id, answer, move.at)] }
}

/** The one who asked is told; of a correction in words of its own. */
function tellAsker(_: Db, { opinion, corrects }: Issuing): Follow {
  return { mail: mailToAsker(corrects === null ? 'answered' : 'corrected', opinion, opinion.person) }
}
