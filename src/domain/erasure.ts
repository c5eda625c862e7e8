import { DateTime } from 'luxon'
import * as v from 'valibot'
import { type Calendar, dueDate } from './calendar.ts'
import { type Day, dayOf, startOfDay, ZONE } from './day.ts'
import { choice, lines, recordIds, tick, whole } from './form.ts'
import { type Place, type Rule, ruleOn, termOf } from './rule.ts'

/** So often an asker may ask for one opinion by the secret link; a refusal may be asked about anew. */
export const OWN_REQUESTS_MAX = 3
/** The longest reason for keeping data, in characters. */
export const KEEP_REASON_MAX = 1_000

export interface ErasureReply {
  on: Day
  rule: string
}

interface Reckoning {
  calendar: Calendar
  rules: readonly Rule[]
  place: Place
}

/** By when a data subject's request that came on a day is answered (PDP_REPLY, Nghị định 356/2025); null where no such rule is in force. */
export function erasureReply(requestedOn: Day, { calendar, rules, place }: Reckoning): ErasureReply | null {
  const rule = ruleOn(rules, 'PDP_REPLY', requestedOn, place)
  return rule && { on: dueDate(calendar, requestedOn, termOf(rule)).due, rule: rule.id }
}

/**
 * What ended before this instant (epoch ms) has outlived CONTACT_RETENTION today: months of the calendar, the 31st falling on the last day of a shorter one, the last
 * day whole. Null where no such rule is in force: then nothing is forgotten.
 */
export function forgottenBefore(today: Day, rules: readonly Rule[], place: Place): number | null {
  const months = ruleOn(rules, 'CONTACT_RETENTION', today, place)?.value
  if (typeof months !== 'number') return null
  return startOfDay(dayOf(DateTime.fromISO(today, { zone: ZONE }).minus({ months }).toMillis()))
}

/** Asked for by the secret link: the button, and the box beside it. */
export const ownErasureForm = v.object({ sure: confirmed() })

const seq = whole(0, Number.MAX_SAFE_INTEGER)

/** What the office writes down or decides about it. */
export const ERASURE_DECISIONS = ['ask', 'erase', 'keep'] as const

/** `also`, `alsoRegistered`: ids of the same person's other opinions and registrations. Which fields are wanted depends on the decision. */
export const erasureForm = v.pipe(
  v.object({
    seq,
    do: choice(ERASURE_DECISIONS),
    sure: tick,
    reason: lines(KEEP_REASON_MAX),
    also: recordIds,
    alsoRegistered: recordIds,
  }),
  v.forward(
    v.check(({ do: decision, sure }) => decision === 'keep' || sure, 'required'),
    ['sure'],
  ),
  v.forward(
    v.check(({ do: decision, reason }) => decision !== 'keep' || reason !== '', 'required'),
    ['reason'],
  ),
)

function confirmed() {
  return v.pipe(
    tick,
    v.check((ticked) => ticked, 'required'),
  )
}
