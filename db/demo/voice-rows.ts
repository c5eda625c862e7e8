import { inquiries, supports } from '../schema/agency-work.ts'
import { disputes, facts, ratings } from '../schema/voice.ts'
import type { Statement } from '../write.ts'
import { lastAnswerId } from './answer-rows.ts'
import type { Chance } from './chance.ts'
import { type Told, timeOf } from './opinion-rows.ts'
import type { Making } from './sample.ts'
import { localText } from './texts/local.ts'
import { COMMENTS, DISPUTE_REPLIES, DISPUTES, FACTS, INQUIRIES, SUPPORTS } from './texts/voices.ts'

/** What askers said after they were answered, what they added or were asked, and what a second agency gave. */
export function voiceRows(making: Making, told: Told, chance: Chance): Statement[] {
  return [
    ...ratingRows(making, told, chance),
    ...disputeRows(making, told, chance),
    ...factRows(making, told, chance),
    ...inquiryRows(making, told, chance),
    ...supportRows(making, told, chance),
  ]
}

function ratingRows({ db }: Making, told: Told, chance: Chance): Statement[] {
  const ratedAt = timeOf(told, 'rate')
  if (ratedAt === null) return []
  const isContent = timeOf(told, 'dispute') === null
  const score = isContent
    ? chance.pick(['very_satisfied', 'satisfied', 'satisfied'] as const)
    : 'not_satisfied'
  const comment = chance.pick(COMMENTS[score])
  return [
    db.insert(ratings).values({ opinionId: told.id, answerId: lastAnswerId(told), score, comment, ratedAt }),
  ]
}

function disputeRows({ db }: Making, told: Told, chance: Chance): Statement[] {
  const disputedAt = timeOf(told, 'dispute')
  if (disputedAt === null) return []
  const settledAt = timeOf(told, 'settle_dispute')
  const settled = settledAt !== null && {
    settledAt,
    settledBy: told.house.leaderId,
    outcome: 'rejected' as const,
    reply: wordsOf(told, chance.pick(DISPUTE_REPLIES)),
  }
  const reason = chance.pick(DISPUTES)
  return [
    db
      .insert(disputes)
      .values({ opinionId: told.id, answerId: lastAnswerId(told), reason, disputedAt, ...settled }),
  ]
}

function factRows({ db }: Making, told: Told, chance: Chance): Statement[] {
  const addedAt = timeOf(told, 'add_fact')
  if (addedAt === null) return []
  return [db.insert(facts).values({ opinionId: told.id, text: wordsOf(told, chance.pick(FACTS)), addedAt })]
}

function inquiryRows({ db }: Making, told: Told, chance: Chance): Statement[] {
  const askedAt = timeOf(told, 'inquire')
  if (askedAt === null) return []
  const { question, answer } = chance.pick(INQUIRIES)
  const answeredAt = timeOf(told, 'answer_inquiry')
  return [
    db.insert(inquiries).values({
      opinionId: told.id,
      question: wordsOf(told, question),
      askedBy: told.plan.agency.officerId,
      askedAt,
      answer: answeredAt === null ? '' : wordsOf(told, answer),
      answeredAt,
    }),
  ]
}

function supportRows({ db }: Making, told: Told, chance: Chance): Statement[] {
  const askedAt = timeOf(told, 'ask_support')
  const helper = supporterOf(told)
  if (askedAt === null || !helper) return []
  const { part, contribution } = chance.pick(SUPPORTS)
  const contributedAt = timeOf(told, 'contribute')
  return [
    db.insert(supports).values({
      opinionId: told.id,
      agencyId: helper.id,
      part,
      dueOn: told.plan.due?.on ?? told.plan.notice.on,
      askedBy: told.plan.agency.officerId,
      askedAt,
      ...(contributedAt !== null && { contribution, contributedAt, contributedBy: helper.officerId }),
    }),
  ]
}

/** The agency that helps: another one of the unit, always the same for a matter. */
export function supporterOf({ house, plan }: Told): Told['house']['agencies'][number] | undefined {
  const others = house.agencies.filter(({ id }) => id !== plan.agency.id)
  return others[plan.receivedAt % Math.max(1, others.length)]
}

const wordsOf = ({ house, plan }: Told, text: string) =>
  localText(text, { kind: house.unit.kind, hamlet: plan.hamlet.name })
