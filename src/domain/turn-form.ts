import * as v from 'valibot'
import { ASKING_LIMITS, hamletChoice } from './asking.ts'
import { GROUP_MAX } from './capture-form.ts'
import { choice, line, optionalWhole, requiredLine, tick } from './form.ts'
import { TURN_STATES } from './room.ts'
import { TURN_STEP_NAMES } from './turn.ts'

/** Somebody who comes to the table and asks to speak. The consent to show the name is never ticked beforehand. */
export function walkInForm(hamletIds: readonly number[]) {
  return v.object({
    name: requiredLine(ASKING_LIMITS.name),
    hamlet: hamletChoice(hamletIds),
    group_name: line(GROUP_MAX),
    show_name: tick,
    // Given out with the empty form: sent twice it is one turn.
    key: v.pipe(line(32), v.regex(/^[0-9a-f]{32}$/, 'not_a_choice')),
  })
}
export type WalkIn = v.InferOutput<ReturnType<typeof walkInForm>>

const NEIGHBOUR = Number.MAX_SAFE_INTEGER
const neighbour = v.pipe(
  line(20),
  v.transform((text) => (/^-?\d{1,16}$/.test(text) ? Number(text) : 0)),
  v.minValue(-NEIGHBOUR, 'not_a_choice'),
  v.maxValue(NEIGHBOUR, 'not_a_choice'),
)

/** A press on one turn; `speaking` and `beside` are ids, 0 where there is none, `beside` negative for the one above. */
export const turnPressForm = v.object({
  step: choice(TURN_STEP_NAMES),
  seen: choice(TURN_STATES),
  speaking: optionalWhole(0, Number.MAX_SAFE_INTEGER),
  beside: neighbour,
})

/** The longest limit that a hall would keep to, in minutes. */
const SPEAKING_MINUTES_MAX = 60
export const speakingTimeForm = v.object({ minutes: optionalWhole(0, SPEAKING_MINUTES_MAX) })
