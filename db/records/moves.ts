import { and, eq } from 'drizzle-orm'
import { heldUntil, isDecision } from '../../src/domain/decision.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { MailKindName } from '../../src/domain/mail-kind.ts'
import type { Db } from '../database.ts'
import type { EventData } from '../schema/ledger.ts'
import { opinions } from '../schema/opinions.ts'
import {
  type Change,
  type Mail,
  MUST_HAVE_CHANGED,
  type Statement,
  type WriteOutcome,
  write,
} from '../write.ts'
import { columnsBefore } from './before.ts'
import { mailToPerson } from './mail.ts'

/** What a page saw of an opinion: its place in its history. */
export interface Seen {
  id: number
  seq: number
  headHash: string
}

/** What a step stores beside the new state. */
export interface Beside {
  set?: Partial<typeof opinions.$inferInsert>
  statements?: Statement[]
  /** Ids, codes, days and keyed digests; never words. */
  data?: EventData
  /** Steps of other records that go with this one, in the same batch. */
  changes?: Change[]
  mail?: Mail[]
}

/** Records one step of one opinion: the new state, what belongs to it, its event and its mail, in one batch. `stale`: somebody moved it first. */
export function recordMove(db: Db, opinion: Seen, move: Move, beside: Beside = {}): Promise<WriteOutcome> {
  return recordMoves(db, [{ opinion, move, beside }])
}

/** The same for several opinions: all of them or none. */
export function recordMoves(
  db: Db,
  moves: { opinion: Seen; move: Move; beside?: Beside }[],
): Promise<WriteOutcome> {
  const [first] = moves
  if (!first) return Promise.resolve({ ok: true, heads: new Map() })
  return write(db, { at: first.move.at, actorId: first.move.actorId, ...moveParts(db, moves) })
}

/** What the moves of several opinions change, for a batch that holds others too. An opinion that makes two moves stands here twice, as it was seen. */
export function moveParts(db: Db, moves: readonly { opinion: Seen; move: Move; beside?: Beside }[]) {
  return {
    changes: [...moves.map(changeOf), ...moves.flatMap(({ beside }) => beside?.changes ?? [])],
    statements: moves.flatMap((entry) => statementsOf(db, entry)),
    mail: moves.flatMap(({ move, beside }) => heldMail(move, beside?.mail ?? [])),
  }
}

function changeOf({ opinion, move, beside }: { opinion: Seen; move: Move; beside?: Beside }): Change {
  return {
    subject: `opinion:${opinion.id}`,
    step: move.step,
    head: { seq: opinion.seq, hash: opinion.headHash },
    data: { from: move.from, to: move.to, ...columnsBefore(opinion, move, beside?.set), ...beside?.data },
    actorId: move.actorId,
  }
}

/** What a decision tells waits as long as it can be taken back. */
function heldMail({ step, at }: Move, mail: Mail[]): Mail[] {
  return isDecision(step) ? mail.map((one) => ({ ...one, heldUntil: heldUntil(at) })) : mail
}

function statementsOf(
  db: Db,
  { opinion, move, beside }: { opinion: Seen; move: Move; beside?: Beside },
): Statement[] {
  return [
    db
      .update(opinions)
      .set({ ...beside?.set, state: move.to })
      .where(and(eq(opinions.id, opinion.id), eq(opinions.seq, opinion.seq))),
    MUST_HAVE_CHANGED,
    ...(beside?.statements ?? []),
  ]
}

/** Mail to the one who asked, or a line in "Cần gọi điện" where only a phone was left; nothing where neither was. */
export function mailToAsker(
  kind: MailKindName,
  opinion: Seen & { personId: number },
  person: { email: string; phone: string },
): Mail[] {
  return mailToPerson(kind, `opinion:${opinion.id}`, { id: opinion.personId, ...person }, opinion.seq + 1)
}
