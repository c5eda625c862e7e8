import * as v from 'valibot'
import { chosenHamlet, OTHER_HAMLET } from './asking.ts'
import { mostSpeakers } from './attendance.ts'
import { line, optionalWhole, phone, requiredLine, whole } from './form.ts'
import { REGISTRATION_LIMITS } from './registration-form.ts'

/** Characters at most; people that one line speaks for; lines of a count form that are no hamlet's. */
export const ATTENDANCE_LIMITS = { name: 120, group: 120, people: 5000, groupLines: 6 } as const

/** A number that may be left empty, which is none. */
const count = v.pipe(
  optionalWhole(0, ATTENDANCE_LIMITS.people),
  v.transform((typed) => typed ?? 0),
)

/** Somebody who registered stands at the door. `group`: the people they registered for. */
export function checkInForm(group: number) {
  const fields = v.object({
    people: whole(1, REGISTRATION_LIMITS.people),
    representatives: count,
  })
  return v.pipe(
    fields,
    v.forward(
      v.partialCheck(
        [['people'], ['representatives']],
        ({ people, representatives }) => representatives <= mostSpeakers(people, group),
        'too_many_speakers',
      ),
      ['representatives'],
    ),
  )
}

/** Somebody who just came, alone or for a group. Asked for: the name. */
export function walkInForm(hamletIds: readonly number[]) {
  const fields = v.object({
    name: requiredLine(ATTENDANCE_LIMITS.name),
    hamlet: hamletOrNone(hamletIds),
    group_name: line(ATTENDANCE_LIMITS.group),
    phone,
    people: v.pipe(
      optionalWhole(1, REGISTRATION_LIMITS.people),
      v.transform((typed) => typed ?? 1),
    ),
    representatives: count,
  })
  return v.pipe(
    fields,
    v.forward(
      v.partialCheck(
        [['people'], ['representatives']],
        ({ people, representatives }) => representatives <= mostSpeakers(people),
        'too_many_speakers',
      ),
      ['representatives'],
    ),
  )
}
export type WalkIn = v.InferOutput<ReturnType<typeof walkInForm>>

/** The hamlet as its id; null for elsewhere or unknown. */
export function hamletOrNone(hamletIds: readonly number[]) {
  const choices = ['', OTHER_HAMLET, ...hamletIds.map(String)]
  return v.pipe(
    line(20),
    v.check((chosen) => choices.includes(chosen), 'not_a_choice'),
    v.transform((chosen) => (chosen === '' ? null : chosenHamlet(chosen))),
  )
}
