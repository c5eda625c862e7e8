import * as v from 'valibot'
import { hamletChoice, OTHER_HAMLET } from './asking.ts'
import { email, line, lines, optionalWhole, phone, requiredLine, tick, whole } from './form.ts'
import { mostRepresentatives } from './registration.ts'

/** Characters at most, and the largest group that one registration speaks for. */
export const REGISTRATION_LIMITS = { name: 120, about: 1000, people: 500 } as const

const group = {
  people: v.pipe(
    optionalWhole(1, REGISTRATION_LIMITS.people),
    v.transform((count) => count ?? 1),
  ),
  representatives: optionalWhole(1, REGISTRATION_LIMITS.people),
}
type Group = { people: number; representatives: number | null }

/**
 * What is wrong with the representatives of a group, or null: of five to ten people one or two come, of more at most five; below five
 * everybody does.
 */
function groupFlaw({ people, representatives }: Group): 'required' | 'two_of_ten' | 'five_at_most' | null {
  const most = mostRepresentatives(people)
  if (most === null) return null
  if (representatives === null) return 'required'
  if (representatives <= most) return null
  return most === 2 ? 'two_of_ten' : 'five_at_most'
}

const whoAndWhat = {
  name: requiredLine(REGISTRATION_LIMITS.name),
  phone,
  email,
  ...group,
  speak: tick,
  about: lines(REGISTRATION_LIMITS.about),
}

/**
 * The form by which a resident registers. Asked for: name, where one lives, and a phone or an e-mail address; of a group from five people on,
 * how many representatives come.
 */
export function registrationForm(hamletIds: readonly number[]) {
  return v.pipe(
    formWith(hamletChoice(hamletIds)),
    v.forward(
      v.partialCheck(
        [['phone'], ['email']],
        (typed) => typed.phone !== '' || typed.email !== '',
        'no_contact',
      ),
      ['phone'],
    ),
  )
}

/** The same as the office fills it in for whoever phones or comes: the name is enough. */
export function registrationByHandForm(hamletIds: readonly number[]) {
  const hamlets = ['', ...hamletIds.map(String), OTHER_HAMLET]
  return formWith(
    v.pipe(
      line(20),
      v.check((chosen) => hamlets.includes(chosen), 'not_a_choice'),
    ),
  )
}

function formWith(hamlet: v.GenericSchema<string | string[] | undefined, string>) {
  return v.pipe(
    v.object({ ...whoAndWhat, hamlet }),
    v.forward(
      v.partialCheck(
        [['people'], ['representatives']],
        (typed) => groupFlaw(typed) === null,
        ({ input }) => groupFlaw(input)!,
      ),
      ['representatives'],
    ),
  )
}

/** Fewer people than were registered: everything else stays. An empty field is no number here, or it would send all but one away. */
export const fewerPeopleForm = v.pipe(
  v.object({ ...group, people: whole(1, REGISTRATION_LIMITS.people) }),
  v.forward(
    v.partialCheck(
      [['people'], ['representatives']],
      (typed) => groupFlaw(typed) === null,
      ({ input }) => groupFlaw(input)!,
    ),
    ['representatives'],
  ),
)

export type Registering = v.InferOutput<ReturnType<typeof registrationForm>>

/** Names of the fields in the order of the page, so that a list of errors follows it. */
export const REGISTRATION_FIELDS = [
  'name',
  'hamlet',
  'phone',
  'email',
  'people',
  'representatives',
  'speak',
  'about',
] as const satisfies (keyof Registering)[]
