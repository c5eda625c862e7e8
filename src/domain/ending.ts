import * as v from 'valibot'
import type { Day } from './day.ts'
import { optionalDay, optionalRecordId, tick } from './form.ts'

/** What ends one day and stays in every old record: a unit, a hamlet, an agency, a venue, a leader's office. */
export interface Dated {
  fromOn: Day
  /** The last day on which it holds; null while no end is known. */
  toOn: Day | null
}

export const endingForm = v.object({ toOn: optionalDay, successorId: optionalRecordId, restore: tick })

/** Over before this day; one whose last day is today or lies ahead is not. */
export function isEnded(dated: Pick<Dated, 'toOn'>, on: Day): boolean {
  return dated.toOn !== null && dated.toOn < on
}

/** The last day that was asked for; `restore` takes the end away again. An end before the beginning is refused. */
export function endOf(
  dated: Dated,
  { toOn, restore }: { toOn: Day | null; restore: boolean },
): { ok: true; toOn: Day | null } | { ok: false; code: 'required' | 'before_start' } {
  if (restore) return { ok: true, toOn: null }
  if (toOn === null) return { ok: false, code: 'required' }
  if (toOn < dated.fromOn) return { ok: false, code: 'before_start' }
  return { ok: true, toOn }
}
