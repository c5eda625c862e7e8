import * as v from 'valibot'
import { fold, searchWords } from './folding.ts'
import { line } from './form.ts'
import { searchedFor } from './queue-filter.ts'

const LEAST = 2

/** What one types to find a person: at least two letters or digits, where anything was typed at all. */
export const personQuery = v.object({
  q: v.pipe(
    line(200),
    v.check((text) => text === '' || searchWords(text).join('').length >= LEAST, 'too_short'),
  ),
})

/** The words to look for: a phone number as it is stored, anything else folded. */
export function personWords(q: string): string[] {
  return searchWords(searchedFor(q))
}

/** The last digits of a phone number, where four to nine digits are all that was typed; null otherwise. */
export function phoneEnding(q: string): string | null {
  const digits = q.replace(/[\s.\-()]/g, '')
  return /^\d{4,9}$/.test(digits) ? digits : null
}

/** Whether every word is one of the name, the phone or a code; words of what somebody wrote do not count. */
export function isPerson(
  words: readonly string[],
  person: { name: string; phone: string; code: string },
): boolean {
  const own = new Set([...searchWords(person.name), person.phone, fold(person.code)])
  return words.every((word) => own.has(word))
}

export interface FoundPerson<Opinion, Registration> {
  name: string
  phone: string
  email: string
  place: string
  opinions: Opinion[]
  registrations: Registration[]
}

interface Asked {
  name: string
  phone: string
  email: string
  place: string
}

/** Everything of one name and one contact together: each opinion and each registration keeps a person of its own. */
export function byPerson<Opinion extends Asked, Registration extends Asked>(
  opinions: readonly Opinion[],
  registrations: readonly Registration[],
): FoundPerson<Opinion, Registration>[] {
  const people = new Map<string, FoundPerson<Opinion, Registration>>()
  const personOf = ({ name, phone, email, place }: Asked) => {
    const key = `${fold(name)}\n${phone || email.toLowerCase()}`
    const known = people.get(key) ?? { name, phone, email, place, opinions: [], registrations: [] }
    people.set(key, known)
    return known
  }
  for (const opinion of opinions) personOf(opinion).opinions.push(opinion)
  for (const registration of registrations) personOf(registration).registrations.push(registration)
  return [...people.values()]
}
