import { findHeadCount } from '../../../db/queries/attendances.ts'
import type { ConclusionDesk } from '../../../db/queries/conclusions.ts'
import type { MeetingLine } from '../../../db/queries/meeting-lines.ts'
import type { ConclusionNoticeProps } from '../../../views/papers/conclusion-notice.tsx'
import type { MinutesProps } from '../../../views/papers/minutes.tsx'
import { brokenOff } from '../../domain/broken-off.ts'
import { type ClosingLine, closingBucket, closingSum } from '../../domain/closing-sum.ts'
import { dayOf } from '../../domain/day.ts'
import { formatDocumentNumber } from '../../domain/document-number.ts'
import { isPublicFromAcceptance } from '../../domain/opinion.ts'
import type { SessionKind } from '../../domain/session.ts'
import type { StaffContext } from '../../http/context.ts'
import { wholeHash } from '../../http/session-ledger.ts'

const SEPARATE: ClosingLine = {
  state: 'separate',
  outcome: null,
  outcomeAgencyId: null,
  hasOralAnswer: false,
}

/** What the minutes tell of a session. One trip more, for the heads that were counted. */
export async function minutesOf(
  c: StaffContext,
  desk: ConclusionDesk,
): Promise<Omit<MinutesProps, 'header'>> {
  const { session, conclusion, lines, topics, tasks, separate, startedAt } = desk
  const { people, representatives } = await findHeadCount(c.var.db, session.id)
  return {
    session,
    from: startedAt !== null && dayOf(startedAt) === dayOf(session.startsAt) ? startedAt : session.startsAt,
    until: endOf(desk),
    broken: brokenOff(session, desk.changes),
    chair: conclusion?.chair ?? null,
    clerk: conclusion?.clerk ?? '',
    ...{ people, representatives, topics, tasks },
    opinions: lines.map((line) => ({
      ...line,
      bucket: closingBucket(line),
      dueOn: line.outcomeDueOn ?? line.dueOn,
    })),
    sum: closingSum([...lines, ...Array.from({ length: separate }, () => SEPARATE)]),
    text: conclusion?.text ?? '',
    ledger: await ledgerOf(desk),
  }
}

/** When it ended: the moment it was recorded, unless that was on another day. */
function endOf({ session: { heldAt, endsAt } }: ConclusionDesk): number {
  return heldAt !== null && dayOf(heldAt) === dayOf(endsAt) ? heldAt : endsAt
}

/** The ends of all the histories that the minutes tell of, in the order of the paper, as one hash. */
async function ledgerOf({ session, conclusion, lines }: ConclusionDesk): Promise<MinutesProps['ledger']> {
  const headOf = (
    noun: string,
    { id, seq, headHash: hash }: { id: number; seq: number; headHash: string },
  ) => {
    return { subject: `${noun}:${id}`, seq, hash }
  }
  const heads = [
    headOf('session', session),
    ...(conclusion ? [headOf('conclusion', conclusion)] : []),
    ...lines.map((line) => headOf('opinion', line)),
  ]
  const whole = await wholeHash(heads)
  return { seq: session.seq, hash: session.headHash, whole, subjects: heads.length }
}

/** What the notice of the conclusion says; of answers on the spot those that anyone may read once it is issued, so that what goes up for signature says the same. */
export function noticeOf(
  desk: ConclusionDesk,
): Omit<ConclusionNoticeProps, 'header' | 'signature' | 'issuer'> {
  const { session, conclusion, lines, topics, tasks } = desk
  const document = conclusion?.document ?? null
  const answered = lines.filter(
    (line) =>
      closingBucket(line) === 'answered_here' &&
      line.outcome === 'answered_here' &&
      line.answer !== null &&
      becomesPublic(line, session.kind),
  )
  return {
    ...{ session, topics, tasks, text: conclusion?.text ?? '', chair: conclusion?.chair ?? null },
    broken: brokenOff(session, desk.changes),
    number: document ? formatDocumentNumber(document) : '',
    on: document?.issuedOn ?? null,
    agencies: [...new Set(tasks.map(({ who }) => who))],
    answers: answered.map(({ number, publicText: text, answer, speaker }) => ({
      ...{ number, text, answer: answer!.text },
      speaker: speaker ? `${speaker.name}, ${speaker.office}` : 'Chủ trì',
    })),
  }
}

/** Stands on the board, or will with the notice, which takes up what nobody took up yet. */
function becomesPublic({ state, kind, publicAt, hiddenReason }: MeetingLine, meeting: SessionKind): boolean {
  if (state !== 'received') return publicAt !== null
  return hiddenReason === '' && isPublicFromAcceptance(kind, meeting)
}
