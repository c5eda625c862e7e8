import { findDeciding } from '../../../db/queries/deciding.ts'
import type { MatterMoves } from '../../../db/records/visit-ends.ts'
import { classifyFirst } from '../../domain/acceptance.ts'
import { advance } from '../../domain/lifecycle.ts'
import type { FirstAnswer } from '../../domain/room.ts'
import { departureWords } from '../../domain/triage-form.ts'
import type { StaffContext } from '../../http/context.ts'
import type { Visit } from './day.tsx'

interface Said {
  firstAnswer: FirstAnswer | null
  recipient: string
  reason: string
}

/**
 * What the first answer makes of the matters of a visit that still wait: taken up, or sent on to where they belong, each with the promise and the message that the same decision at the
 * opinion's own page has. What needs verification waits as it came in; who was refused was refused as a person, which says nothing about a matter.
 */
export async function movesOf(c: StaffContext, visit: Visit, said: Said): Promise<MatterMoves> {
  const { db, actor, now, platform } = c.var
  const waiting = visit.matters.filter(({ state }) => state === 'received').map(({ code }) => code)
  const is = said.firstAnswer
  if ((is !== 'accepted' && is !== 'forwarded') || waiting.length === 0) return { is: 'stay' }
  const { found, rulebook } = await findDeciding(db, actor, waiting)
  const step = is === 'accepted' ? 'accept' : 'forward'
  const ready = found.flatMap((opinion) => {
    const taken = advance(opinion.standing, step, actor, now, said.reason)
    return taken.ok ? [{ opinion, move: taken.move }] : []
  })
  if (is === 'accepted') {
    const classify = ({ opinion }: (typeof ready)[number]) => ({
      ...classifyFirst(opinion, opinion, now, rulebook),
      publicText: null,
    })
    return { is: 'accept', matters: ready.map((one) => ({ ...one, classification: classify(one) })) }
  }
  const { recipient, reason } = said
  const words = { to: 'forward' as const, ground: null, recipient, reason, slip_number: '', slip_on: null }
  return {
    is: 'forward',
    matters: ready.map((one) => ({
      ...one,
      departure: { id: platform.newId(), intoOpinionId: null, ...departureWords(one.opinion, words) },
    })),
  }
}
