import * as v from 'valibot'
import type { Day } from './day.ts'
import { day, line, optionalDay, optionalRecordId, requiredLines, whole } from './form.ts'

/** The longest promise, and the longest reason or evidence, in characters. */
export const WHAT_MAX = 1_000
export const WHO_MAX = 200
export const REASON_MAX = 2_000

/** Place in the commitment's history that the person had before the eyes. */
const seq = whole(0, Number.MAX_SAFE_INTEGER)

const PROMISED = {
  what: requiredLines(WHAT_MAX),
  agency: optionalRecordId,
  who: line(WHO_MAX),
  dueOn: day,
}

/** What, who, by when: an agency of the unit, or somebody else in words. */
export const commitmentForm = v.pipe(
  v.object(PROMISED),
  v.forward(v.partialCheck([['agency'], ['who']], namesWho, 'required'), ['who']),
)
export const commitmentEditForm = v.pipe(
  v.object({ seq, ...PROMISED }),
  v.forward(v.partialCheck([['agency'], ['who']], namesWho, 'required'), ['who']),
)

function namesWho({ agency, who }: { agency: number | null; who: string }): boolean {
  return agency !== null || who !== ''
}

export const commitmentDoneForm = v.object({ seq, doneOn: day, evidence: requiredLines(REASON_MAX) })
export const commitmentPutOffForm = v.object({ seq, toOn: day, reason: requiredLines(REASON_MAX) })
/** Without a new date what failed stays failed. */
export const commitmentFailedForm = v.object({ seq, toOn: optionalDay, reason: requiredLines(REASON_MAX) })
export const commitmentReopenedForm = v.object({ seq, toOn: day, reason: requiredLines(REASON_MAX) })
export const commitmentDroppedForm = v.object({ seq })

/** Why a day cannot be promised on `today`: a promise looks ahead, and within reason. */
export function promiseFlaw(dueOn: Day, today: Day): 'past' | 'too_far' | null {
  if (dueOn < today) return 'past'
  return Number(dueOn.slice(0, 4)) > Number(today.slice(0, 4)) + 20 ? 'too_far' : null
}

/** Why a new day cannot be set for one that was promised for `dueOn`: putting off goes forward. */
export function newDayFlaw(toOn: Day, dueOn: Day, today: Day): 'past' | 'too_far' | 'not_later' | null {
  return promiseFlaw(toOn, today) ?? (toOn <= dueOn ? 'not_later' : null)
}

/** Why one cannot be done on that day: not before it was promised, not ahead of today. */
export function doneFlaw(doneOn: Day, promisedOn: Day, today: Day): 'future' | 'before_promise' | null {
  if (doneOn > today) return 'future'
  return doneOn < promisedOn ? 'before_promise' : null
}

/** Who keeps a commitment, from what was typed: an agency of the unit by its name, else the words; null where the agency is none of the unit's. */
export function keeperOf(
  agencies: readonly { id: number; name: string }[],
  { agency, who }: { agency: number | null; who: string },
): { agencyId: number | null; who: string } | null {
  if (agency === null) return { agencyId: null, who }
  const chosen = agencies.find(({ id }) => id === agency)
  return chosen ? { agencyId: chosen.id, who: chosen.name } : null
}
