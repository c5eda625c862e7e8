import { standingOf } from '../../../db/queries/opinions.ts'
import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import type { ShownErasure } from '../../../views/erasures/own-erasure.tsx'
import { dayOf } from '../../domain/day.ts'
import { erasureReply, OWN_REQUESTS_MAX } from '../../domain/erasure.ts'
import { advance } from '../../domain/lifecycle.ts'
import { placeOf } from '../../domain/rule.ts'

/** How an asker's request to be forgotten stands at `now` (epoch ms), and whether they may ask; the same for what is kept apart. */
export function erasureOf(own: OwnOpinion, now: number): ShownErasure {
  const last = own.around.erasures.at(-1) ?? null
  const { erasedAt } = own.person
  const isRunning = last !== null && last.decidedAt === null
  const isFull = own.around.erasures.length >= OWN_REQUESTS_MAX
  const open = advance(standingOf(own.opinion), 'ask_erasure', 'resident', now).ok
  const reply = replyOf(own, now)
  return {
    last,
    erasedAt,
    replyOn: open && !isRunning && !isFull && erasedAt === null && reply ? reply.on : null,
  }
}

/** By when a request that comes now is answered. */
export function replyOf({ rulebook, unit }: OwnOpinion, now: number) {
  return erasureReply(dayOf(now), { ...rulebook, place: placeOf(unit) })
}
