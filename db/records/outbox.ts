import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import type { OutboxLine } from '../queries/matters.ts'
import { outbox } from '../schema/ledger.ts'
import { type Change, MUST_HAVE_CHANGED, type WriteOutcome, write } from '../write.ts'

/** What a page saw of a line. */
export type SeenLine = Pick<OutboxLine, 'id' | 'attempts'> & { head: Head }

interface By {
  actorId: number
  at: number
}

/** Lets lines that did not arrive try anew, as mail, with all their tries. All of them or none; `stale`: one moved meanwhile. */
export function recordRetries(
  db: Db,
  lines: readonly SeenLine[],
  { actorId, at }: By,
): Promise<WriteOutcome> {
  return write(db, {
    at,
    actorId,
    changes: lines.map((line) => changeOf(line, 'send_again')),
    statements: lines.flatMap(({ id }) => [
      db
        .update(outbox)
        .set({ channel: 'mail', attempts: 0, failedAt: null, retryAt: null, problem: '' })
        .where(and(eq(outbox.id, id), isNull(outbox.sentAt), isNull(outbox.callOutcome))),
      MUST_HAVE_CHANGED,
    ]),
  })
}

/** Records that a letter was printed and handed over instead of sent. */
export function recordHandOver(db: Db, line: SeenLine, { actorId, at }: By): Promise<WriteOutcome> {
  return write(db, {
    at,
    actorId,
    changes: [changeOf(line, 'hand_over')],
    statements: [
      db
        .update(outbox)
        .set({
          sentAt: at,
          calledAt: at,
          calledBy: actorId,
          callOutcome: 'done',
          failedAt: null,
          problem: '',
        })
        .where(and(eq(outbox.id, line.id), eq(outbox.channel, 'mail'), isNull(outbox.sentAt))),
      MUST_HAVE_CHANGED,
    ],
  })
}

export const CALL_STEPS = ['call', 'miss', 'undo_call'] as const
export type CallStep = (typeof CALL_STEPS)[number]

/** Records a call: made, nobody there (it stays, and counts the try), or taken back. `stale`: a colleague was first. */
export function recordCall(
  db: Db,
  line: SeenLine,
  step: CallStep,
  { actorId, at }: By,
): Promise<WriteOutcome> {
  const stands = step === 'undo_call' ? isNotNull(outbox.sentAt) : isNull(outbox.sentAt)
  return write(db, {
    at,
    actorId,
    changes: [changeOf(line, step)],
    statements: [
      db
        .update(outbox)
        .set(CALLED[step]({ actorId, at }, line.attempts))
        .where(and(eq(outbox.id, line.id), eq(outbox.channel, 'phone'), stands)),
      MUST_HAVE_CHANGED,
    ],
  })
}

const CALLED: Record<CallStep, (by: By, attempts: number) => Partial<typeof outbox.$inferInsert>> = {
  call: ({ actorId, at }, attempts) => ({
    sentAt: at,
    calledAt: at,
    calledBy: actorId,
    callOutcome: 'done',
    attempts: attempts + 1,
  }),
  miss: ({ actorId, at }, attempts) => ({
    calledAt: at,
    calledBy: actorId,
    callOutcome: 'no_answer',
    attempts: attempts + 1,
  }),
  undo_call: () => ({ sentAt: null, calledAt: null, calledBy: null, callOutcome: null }),
}

function changeOf({ id, head }: SeenLine, step: string): Change {
  return { subject: `outbox:${id}`, step, head, data: {} }
}
