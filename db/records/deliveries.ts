import type { InValue } from '@libsql/client'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { CLAIM_MS, type MailProblem } from '../../src/domain/delivery.ts'
import { MAIL_KINDS, type MailKind } from '../../src/domain/mail-kind.ts'
import type { Db } from '../database.ts'
import type { OutboxLine } from '../queries/matters.ts'
import { isDue } from '../queries/waiting-mail.ts'
import { outbox } from '../schema/ledger.ts'
import { sendCounter } from '../send.ts'
import { MUST_HAVE_CHANGED, type WriteOutcome, write } from '../write.ts'

const AT_ONCE = Object.entries(MAIL_KINDS as Record<string, MailKind>)
  .filter(([, { atOnce }]) => atOnce)
  .map(([kind]) => kind)

export interface Claiming {
  /** Epoch ms. */
  at: number
  /** Names the run. */
  claim: string
  most: number
  /** Outside office hours only what somebody waits for at the screen. */
  isOfficeHour: boolean
}

/**
 * Takes lines that are due for this run, in one guarded statement: two runs at once, in two processes too, never hold the same line. A claim that ran out after a crash
 * is taken again. It leaves no event: it says who is at it just now, not what came of it.
 */
export async function claimMail(db: Db, { at, claim, most, isOfficeHour }: Claiming): Promise<OutboxLine[]> {
  const leaves = isOfficeHour ? undefined : inArray(outbox.kind, AT_ONCE)
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isDue(at), leaves))
    .orderBy(outbox.id)
    .limit(most)
  const { sql, params } = db
    .update(outbox)
    .set({ claim, claimedUntil: at + CLAIM_MS })
    .where(inArray(outbox.id, due))
    .toSQL()
  await sendCounter(db, { sql, args: params as InValue[] })
  return db
    .select()
    .from(outbox)
    .where(and(eq(outbox.channel, 'mail'), isNull(outbox.sentAt), eq(outbox.claim, claim)))
    .orderBy(outbox.id)
}

/** Gives back what a run claimed and did not come to. */
export async function releaseMail(db: Db, claim: string): Promise<void> {
  await sendCounter(db, {
    sql: "update outbox set claim = null, claimed_until = null where channel = 'mail' and sent_at is null and claim = ?",
    args: [claim],
  })
}

/** What came of a line. `toPhone`: it will not arrive, and a phone was left too, so that the same line becomes a call to make. */
export type Delivery =
  | { step: 'send' }
  | { step: 'retry'; problem: MailProblem; retryAt: number }
  | { step: 'put_off'; problem: MailProblem; retryAt: number }
  | { step: 'fail'; problem: MailProblem; toPhone: boolean }

/** Records what came of a claimed line, with its event. `stale`: the claim ran out and another run has the line. */
export function recordDelivery(
  db: Db,
  line: Pick<OutboxLine, 'id' | 'attempts'>,
  claim: string,
  delivery: Delivery,
  at: number,
): Promise<WriteOutcome> {
  const { step } = delivery
  const attempts = line.attempts + (step === 'put_off' ? 0 : 1)
  return write(db, {
    at,
    actorId: null,
    changes: [
      {
        subject: `outbox:${line.id}`,
        step,
        head: 'latest',
        data: { by: 'clockwork', attempts, ...('problem' in delivery && { problem: delivery.problem }) },
      },
    ],
    statements: [
      db
        .update(outbox)
        .set({ attempts, claim: null, claimedUntil: null, ...valuesOf(delivery, at) })
        .where(and(eq(outbox.id, line.id), eq(outbox.claim, claim))),
      MUST_HAVE_CHANGED,
    ],
  })
}

function valuesOf(delivery: Delivery, at: number): Partial<OutboxLine> {
  if (delivery.step === 'send') return { sentAt: at, problem: '', retryAt: null }
  const { problem } = delivery
  if (delivery.step !== 'fail') return { problem, retryAt: delivery.retryAt }
  return {
    problem,
    failedAt: at,
    retryAt: null,
    ...(delivery.toPhone && { channel: 'phone' as const, attempts: 0 }),
  }
}
