import * as v from 'valibot'
import type { Actor } from './actor.ts'
import { type Ticked, tickedCodes } from './answer-form.ts'
import type { Move } from './lifecycle.ts'
import type { Standing } from './opinion.ts'
import { type Misfit, type NotDone, sortOut } from './several.ts'

/** At most this many approved answers stand on one page, and are issued with one button. */
export const LISTED_MAX = 300

/** So many are issued in one batch: long enough to be quick, short enough not to keep others from writing. */
export const RELEASED_AT_ONCE = 20

/** `all` issues whatever of the session can be, the boxes notwithstanding. */
export const releaseForm = v.pipe(
  v.object({
    do: v.optional(v.picklist(['chosen', 'all']), 'chosen'),
    ticked: tickedCodes(0, LISTED_MAX),
    listed: tickedCodes(0, LISTED_MAX),
  }),
  v.transform((typed) => ({ ticked: typed.do === 'all' ? typed.listed : typed.ticked })),
  v.forward(
    v.check(({ ticked }) => ticked.length > 0, 'required'),
    ['ticked'],
  ),
)

/** What a release asks of an approved answer. */
export interface Approved {
  code: string
  standing: Standing
  answer: { id: number; documentId: number | null; approvedAt: number | null } | null
  ownSeries: string | null
}

export interface SortedRelease<Found> {
  /** In the order in which they were asked for: numbers are taken in it. */
  ready: { found: Found; move: Move }[]
  notDone: NotDone[]
}

/** Which of several answers can be issued now: as `sortOut` says, what is public by publishing it and what is private by delivering it, and only with a number or where the office numbers it here. */
export function sortRelease<Found extends Approved>(
  asked: readonly Ticked[],
  found: readonly Found[],
  { actor, at, fits }: { actor: Actor; at: number; fits?: (one: Found) => Misfit | null },
): SortedRelease<Found> {
  const isPrivate = ({ code }: Ticked) => found.some((one) => one.code === code && !one.standing.isPublic)
  const delivered = sortOut(asked.filter(isPrivate), found, { step: 'deliver', actor, at })
  const published = sortOut(
    asked.filter((one) => !isPrivate(one)),
    found,
    { step: 'publish', actor, at, fits },
  )
  const able = [...published.ready, ...delivered.ready]
  const place = new Map(asked.map(({ code }, i) => [code, i]))
  const placeOf = ({ code }: { code: string }) => place.get(code) ?? 0
  const lacking = able.filter(({ found }) => !hasNumber(found))
  return {
    ready: able.filter(({ found }) => hasNumber(found)).sort((a, b) => placeOf(a.found) - placeOf(b.found)),
    notDone: [
      ...published.notDone,
      ...delivered.notDone,
      ...lacking.map(({ found: { code } }) => ({ code, why: 'no-number' as const })),
    ].sort((a, b) => placeOf(a) - placeOf(b)),
  }
}

/** Whether nothing but the issue is left to do. */
export function hasNumber({ answer, ownSeries }: Pick<Approved, 'answer' | 'ownSeries'>): boolean {
  return answer !== null && (answer.documentId !== null || ownSeries !== null)
}
