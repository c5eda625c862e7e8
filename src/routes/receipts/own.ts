import { standingOf } from '../../../db/queries/opinions.ts'
import type { OwnAnswer, OwnOpinion } from '../../../db/queries/receipts.ts'
import type { ShownAnswer } from '../../../views/asking/answer.tsx'
import type { FollowedOpinion } from '../../../views/asking/follow-up-page.tsx'
import type { HowPromised } from '../../../views/asking/promised.tsx'
import type { PublicPart } from '../../../views/asking/state-and-answer.tsx'
import type { Strings } from '../../../views/strings/vi.ts'
import { correctionOf } from '../../domain/answer.ts'
import { dayOf } from '../../domain/day.ts'
import { lastDayOf } from '../../domain/day-zero.ts'
import { formatDocumentNumber } from '../../domain/document-number.ts'
import { explainDue } from '../../domain/due-explanation.ts'
import { advance } from '../../domain/lifecycle.ts'
import { type Promised, promisedOf } from '../../domain/promised.ts'
import { placeOf } from '../../domain/rule.ts'
import { timelinessOf } from '../../domain/timeliness.ts'

/** What whoever holds the code may read: state, dates and the published answer. */
export function publicPartOf(own: OwnOpinion, now: number): PublicPart {
  const { opinion, unit } = own
  const isPublic = opinion.publicAt !== null && opinion.state !== 'separate'
  // What answers others too may stand on the board although this opinion does not.
  const answer = own.answers.find((version) => version.isPublic && (isPublic || version.isJoint))
  return {
    state: opinion.state,
    timeliness: timelinessOf(opinion, dayOf(now)),
    unit,
    receivedOn: opinion.receivedOn,
    promised: promisedTo(own),
    how: isPublic ? howPromised(own) : withoutReasons(howPromised(own)),
    answer: answer ? shownAnswer(answer, own.answers) : null,
    hasPrivateAnswer: own.answers.length > 0,
    boardCode: isPublic ? opinion.code : null,
  }
}

/** What its asker may read. Of what is kept apart, nothing of the matter comes along. */
export function followedOf(s: Strings, own: OwnOpinion, now: number): FollowedOpinion {
  const { opinion, unit, session, departure, history, answers } = own
  const isApart = opinion.state === 'separate'
  return {
    state: opinion.state,
    disputedAt: opinion.disputedAt,
    timeliness: timelinessOf(opinion, dayOf(now)),
    unit,
    session,
    receivedAt: opinion.receivedAt,
    topic: s.opinions.topic[opinion.topic],
    place: isApart ? '' : opinion.place,
    text: isApart ? '' : opinion.originalText,
    promised: promisedTo(own),
    how: howPromised(own),
    answers: isApart ? [] : answers.map((answer) => shownAnswer(answer, answers)),
    commitments: isApart ? [] : own.around.commitments,
    today: dayOf(now),
    departure: isApart ? null : departure,
    history: isApart ? [] : history,
    boardCode: opinion.publicAt === null || isApart ? null : opinion.code,
    files: isApart ? [] : own.around.attachments,
    inquiries: isApart ? [] : own.around.inquiries,
    mayReply: advance(standingOf(opinion), 'answer_inquiry', 'resident', now).ok,
  }
}

/** Both dates in the form in which receipt and follow-up page put them into words. */
export function promisedTo({ opinion, session, unit, rulebook }: OwnOpinion): Promised {
  return promisedOf(opinion, session, { ...rulebook, place: placeOf(unit) })
}

/** How both dates came about, by the calendar and the rules as they stand. */
export function howPromised(own: OwnOpinion): HowPromised {
  const { opinion, session, unit, history, extensions, rulebook } = own
  const running = {
    ...opinion,
    heldOn: session && dayOf(session.startsAt),
    reopenedOn: lastDayOf(history, 'reopen'),
    separatedOn: null,
    ruleBefore: null,
  }
  const reckoning = { ...rulebook, place: placeOf(unit) }
  const isPublic = opinion.publicAt !== null && opinion.state !== 'separate'
  return {
    explained: {
      notice: explainDue('notice', running, reckoning),
      due: explainDue('due', running, reckoning),
    },
    extensions,
    boardCode: isPublic ? opinion.code : null,
  }
}

/** The code alone opens dates: why a private matter was put off is for its asker. */
function withoutReasons(how: HowPromised): HowPromised {
  return { ...how, extensions: how.extensions.map((extension) => ({ ...extension, reason: '' })) }
}

function shownAnswer(answer: OwnAnswer, versions: OwnAnswer[]): ShownAnswer {
  const { form, text, issuedOn, signer, document } = answer
  const sign = document && { sign: formatDocumentNumber(document), issuedOn: document.issuedOn }
  const correction = correctionOf(answer, versions)
  return { form, text, issuedOn, signer, document: sign, correction, isJoint: answer.isJoint }
}
