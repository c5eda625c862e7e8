import * as v from 'valibot'
import { GROUPINGS, type Grouping } from './agenda.ts'
import { readTurn } from './agenda-turn.ts'
import { lines, optionalRecordId, whole } from './form.ts'

/** The points of one question: a side of a page, read at a glance by whoever answers. */
export const MOST_POINTS = 4000

/** When the points were written that the writer saw; 0: there were none yet. */
const seen = whole(0, Number.MAX_SAFE_INTEGER)

export const PointsForm = v.object({ points: lines(MOST_POINTS), seen })
/** The secretariat chooses the agency too; none takes the question back from one. */
export const AgendaItemForm = v.object({ agency_id: optionalRecordId, points: lines(MOST_POINTS), seen })

/** What the page showed of the order (the number of its last change, 0 before the first), and the turn as its button says it: `up.K123`, `before.K123.K456`. */
export const OrderForm = v.object({
  seen,
  turn: v.pipe(
    v.optional(v.string(), ''),
    v.transform(readTurn),
    v.check((turn) => turn !== null, 'not_a_choice'),
    v.transform((turn) => turn!),
  ),
})

/** The grouping of an address; by topic unless it asks for hamlets. */
export function groupingOf(asked: string | undefined): Grouping {
  return asked === GROUPING_QUERY.hamlet ? 'hamlet' : GROUPINGS[0]
}

/** How an address names a grouping; the first is the one without a name. */
export const GROUPING_QUERY: Record<Grouping, string | null> = { topic: null, hamlet: 'thon' }

/** Whether somebody wrote other points than those that are stored: an agency alone changes nothing of them. */
export function writesPoints(typed: string, stored: { points: string }): boolean {
  return typed !== stored.points
}
