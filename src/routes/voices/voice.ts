import { standingOf } from '../../../db/queries/opinions.ts'
import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import type { ShownVoice } from '../../../views/voices/own-voice.ts'
import { dayOf } from '../../domain/day.ts'
import { disputeUntil, mayDispute, mayRate } from '../../domain/dispute.ts'
import { advance } from '../../domain/lifecycle.ts'
import { placeOf } from '../../domain/rule.ts'
import { OWN_FACTS_MAX } from '../../domain/voice.ts'

/** What its asker said to the answer and may still say at `now` (epoch ms); the handlers ask the same rules. */
export function voiceOf(own: OwnOpinion, now: number): ShownVoice {
  const { opinion, answers, around } = own
  const standing = standingOf(opinion)
  const [newest] = answers
  const isOpenTo = (step: 'rate' | 'dispute' | 'add_fact') => advance(standing, step, 'resident', now, '-').ok
  return {
    answerId: newest?.id ?? null,
    rating: around.ratings.find(({ answerId }) => answerId === newest?.id) ?? null,
    ratedBefore: around.ratings.some(({ answerId }) => answerId !== newest?.id),
    mayRate: newest !== undefined && isOpenTo('rate') && maySay(own, newest.id, now),
    mayDispute: isOpenTo('dispute') && disputable(own, null, now).ok,
    disputeUntil: newest && isOpenTo('dispute') ? untilOf(own) : null,
    disputes: around.disputes,
    facts: around.facts.map(({ text, addedAt, isOwn }) => ({ text, addedAt, isOwn: isOwn === 1 })),
    mayAddFact: isOpenTo('add_fact') && ownFacts(own) < OWN_FACTS_MAX,
  }
}

/** Whether this version may be rated, or rated anew, today. */
export function maySay(own: OwnOpinion, answerId: number, now: number): boolean {
  const answer = own.answers.find(({ id }) => id === answerId)
  const isRated = own.around.ratings.some((rating) => rating.answerId === answerId)
  return answer !== undefined && mayRate(answer, isRated, dayOf(now), reckoningOf(own))
}

/** Whether the answer `about` (null: the newest) may be disputed today, and if not, why. */
export function disputable(own: OwnOpinion, about: number | null, now: number) {
  const { state, disputedAt } = own.opinion
  return mayDispute({ state, disputedAt, answers: own.answers }, about, dayOf(now), reckoningOf(own))
}

/** How many facts the asker added themselves. */
export function ownFacts({ around }: Pick<OwnOpinion, 'around'>): number {
  return around.facts.filter(({ isOwn }) => isOwn === 1).length
}

function untilOf(own: OwnOpinion) {
  const [newest] = own.answers
  return newest ? disputeUntil(newest, reckoningOf(own)) : null
}

function reckoningOf({ rulebook, unit }: OwnOpinion) {
  return { ...rulebook, place: placeOf(unit) }
}
