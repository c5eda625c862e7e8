import * as v from 'valibot'
import { choice, email, line, phone, requiredLine, requiredLines, tick } from './form.ts'
import { TOPICS } from './topic.ts'

/** Characters at most, of what a resident may write. */
export const ASKING_LIMITS = { text: 5000, place: 200, name: 120, address: 200 } as const

/** Chosen by who lives where no hamlet of the list is; the address then says where. */
export const OTHER_HAMLET = 'other'

/** One of the hamlets of a list, or `other`. */
export function hamletChoice(hamletIds: readonly number[]) {
  const hamlets = [...hamletIds.map(String), OTHER_HAMLET]
  return v.pipe(
    requiredLine(20),
    v.check((chosen) => hamlets.includes(chosen), 'not_a_choice'),
  )
}

/** What such a choice stands for: the id of a hamlet, null for elsewhere. */
export function chosenHamlet(chosen: string): number | null {
  return chosen === OTHER_HAMLET ? null : Number(chosen)
}

/** The choice that stands for where somebody lives. */
export function hamletChosen(hamletId: number | null): string {
  return hamletId === null ? OTHER_HAMLET : String(hamletId)
}

/**
 * The form by which a resident sends an opinion to a session, its fields in the order of the page. Asked for: topic, text, name, where one
 * lives, and a phone or an e-mail address.
 */
export function askingForm(hamletIds: readonly number[]) {
  return v.pipe(
    v.object({
      topic: choice(TOPICS),
      text: requiredLines(ASKING_LIMITS.text),
      place: line(ASKING_LIMITS.place),
      name: requiredLine(ASKING_LIMITS.name),
      hamlet: hamletChoice(hamletIds),
      address: line(ASKING_LIMITS.address),
      phone,
      email,
      publish_name: tick,
    }),
    v.forward(
      v.partialCheck(
        [['hamlet'], ['address']],
        ({ hamlet, address }) => hamlet !== OTHER_HAMLET || address !== '',
        'required',
      ),
      ['address'],
    ),
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

export type Asking = v.InferOutput<ReturnType<typeof askingForm>>

/** Names of the fields in the order of the page, so that a list of errors follows it. */
export const ASKING_FIELDS = [
  'topic',
  'text',
  'place',
  'name',
  'hamlet',
  'address',
  'phone',
  'email',
  'publish_name',
] as const satisfies (keyof Asking)[]
