import * as v from 'valibot'
import { ASKING_LIMITS, hamletChoice } from './asking.ts'
import { FIRST_DAY } from './calendar.ts'
import type { Day } from './day.ts'
import {
  choice,
  day,
  email,
  line,
  optionalDay,
  phone,
  recordIds,
  requiredLine,
  requiredLines,
  whole,
} from './form.ts'
import { OPINION_KINDS } from './opinion.ts'
import { TOPICS } from './topic.ts'

/** How a letter came. */
export const ARRIVALS = ['post', 'hand'] as const
export const ENCLOSURES_MAX = 500
export const SIGNERS_MAX = 10_000

/**
 * A letter as the office types it in, its fields in the order of the page. The day it came is day zero, whatever day of the week that was; it may be past, never to
 * come, and no letter was written after it came. Who wrote without a phone or an address is recorded all the same.
 */
export function petitionForm(hamletIds: readonly number[], today: Day) {
  return v.pipe(
    v.object({
      arrived_by: choice(ARRIVALS),
      arrived_on: v.pipe(
        day,
        v.check((on) => on <= today, 'in_future'),
        v.check((on) => on >= FIRST_DAY, 'too_early'),
      ),
      written_on: optionalDay,
      name: requiredLine(ASKING_LIMITS.name),
      hamlet: hamletChoice(hamletIds),
      address: line(ASKING_LIMITS.address),
      phone,
      email,
      signers: whole(1, SIGNERS_MAX),
      kind: choice(OPINION_KINDS),
      topic: choice(TOPICS),
      place: line(ASKING_LIMITS.place),
      text: requiredLines(ASKING_LIMITS.text),
      enclosures: line(ENCLOSURES_MAX),
      readers: recordIds,
    }),
    v.forward(
      v.partialCheck(
        [['written_on'], ['arrived_on']],
        ({ written_on: written, arrived_on: arrived }) => written === null || written <= arrived,
        'after_arrival',
      ),
      ['written_on'],
    ),
  )
}
export type PetitionTyped = v.InferOutput<ReturnType<typeof petitionForm>>

/** Names of the fields in the order of the page. */
export const PETITION_FIELDS = [
  'arrived_by',
  'arrived_on',
  'written_on',
  'name',
  'hamlet',
  'address',
  'phone',
  'email',
  'signers',
  'kind',
  'topic',
  'place',
  'text',
  'enclosures',
  'readers',
] as const satisfies (keyof PetitionTyped)[]
