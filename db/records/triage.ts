import type { Competence } from '../../src/domain/competence.ts'
import type { Deadline } from '../../src/domain/deadline.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { OpinionKind } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Waiving } from '../../src/domain/waiving.ts'
import type { Db } from '../database.ts'
import type { WriteOutcome } from '../write.ts'
import { dueSet } from './due-columns.ts'
import { type Beside, mailToAsker, recordMove, recordMoves, type Seen } from './moves.ts'
import { waiving } from './waivers.ts'

/** Whose opinion it is: mail goes to them, or a line to "Cần gọi điện". */
export type Asked = Seen & { personId: number; person: { email: string; phone: string } }

/** How an opinion is classified, and what follows from it. */
export interface Classification {
  kind: OpinionKind
  topic: TopicCode
  competence: Competence | null
  acceptedOn: string | null
  /** Null: the promised day stays as it is. */
  due: Deadline | null
  publicAt: number | null
  publicText: PublicText | null
}

/** An edited text and place with their keyed digest for the ledger (null once the person was erased). */
export interface PublicText {
  text: string
  place: string
  digest: string | null
}

/** Takes an opinion up: kind, topic, due date, and its place on the board where its kind has one. Its asker is told. */
export function recordAcceptance(
  db: Db,
  opinion: Asked,
  move: Move,
  classification: Classification,
  waivings: readonly Waiving[] = [],
): Promise<WriteOutcome> {
  const beside = acceptanceBeside(opinion, classification)
  return recordMoves(db, [...waiving(db, opinion, move, waivings), { opinion, move, beside }])
}

/** The same for several, each by its own classification: all of them or none. `also` goes with the first of them. */
export function recordAcceptances(
  db: Db,
  accepted: { opinion: Asked; move: Move; classification: Classification }[],
  also: Pick<Beside, 'changes' | 'statements'> = {},
): Promise<WriteOutcome> {
  return recordMoves(
    db,
    accepted.map(({ opinion, move, classification }, i) => ({
      opinion,
      move,
      beside: { ...acceptanceBeside(opinion, classification), ...(i === 0 && also) },
    })),
  )
}

/** What an acceptance stores and tells, for a batch that holds others too. */
export function acceptanceBeside(opinion: Asked, classification: Classification) {
  return {
    set: classifiedSet(classification),
    data: classifiedData(classification),
    mail: mailToAsker('accepted', opinion, opinion.person),
  }
}

/** Classifies an opinion anew: kind, topic and what follows from them. Its asker is not told. */
export function recordReclassification(
  db: Db,
  opinion: Seen,
  move: Move,
  classification: Classification,
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    set: classifiedSet(classification),
    data: classifiedData(classification),
  })
}

/** Stores the edited text, with the reason that the public reads where words of it were taken out; the ledger keeps its digest alone. */
export function recordPublicText(
  db: Db,
  opinion: Seen,
  move: Move,
  { redactedReason, ...edited }: PublicText & { redactedReason: string },
  waivings: readonly Waiving[] = [],
): Promise<WriteOutcome> {
  const beside = { set: { redactedReason, ...editedSet(edited) }, data: { text: edited.digest } }
  return recordMoves(db, [...waiving(db, opinion, move, waivings), { opinion, move, beside }])
}

/** Puts an opinion on the board with the text that was looked through for it. */
export function recordPublicity(
  db: Db,
  opinion: Seen,
  move: Move,
  edited: PublicText,
  waivings: readonly Waiving[] = [],
): Promise<WriteOutcome> {
  const beside = {
    set: { publicAt: move.at, hiddenReason: '', ...editedSet(edited) },
    data: { text: edited.digest },
  }
  return recordMoves(db, [...waiving(db, opinion, move, waivings), { opinion, move, beside }])
}

/** Takes an opinion off the board, which then says that something was withheld, and why. */
export function recordHiding(
  db: Db,
  opinion: Seen,
  move: Move,
  reason: string,
  waivings: readonly Waiving[] = [],
): Promise<WriteOutcome> {
  const beside = { set: { publicAt: null, hiddenReason: reason } }
  return recordMoves(db, [...waiving(db, opinion, move, waivings), { opinion, move, beside }])
}

function editedSet({ text, place }: PublicText) {
  return { publicText: text, publicPlace: place }
}

function classifiedSet({ kind, topic, competence, acceptedOn, due, publicAt, publicText }: Classification) {
  return {
    kind,
    topic,
    competence,
    acceptedOn,
    publicAt,
    ...(due && dueSet(due)),
    ...(publicText && editedSet(publicText)),
  }
}

function classifiedData({ kind, topic, competence, due, publicAt, publicText }: Classification) {
  return {
    kind,
    topic,
    competence,
    public: publicAt !== null,
    ...(due && { due: due.on, rule: due.rule }),
    ...(publicText && { text: publicText.digest }),
  }
}
