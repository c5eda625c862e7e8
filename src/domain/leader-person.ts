import { nameKey } from './naming.ts'

/** The records of one person: each office held in a unit is a record of its own, under the same name. */
export function personsOf<Term extends { unitId: number; name: string }>(terms: readonly Term[]): Term[][] {
  const persons = new Map<string, Term[]>()
  for (const term of terms) {
    const key = `${term.unitId} ${nameKey(term.name)}`
    const known = persons.get(key)
    if (known) known.push(term)
    else persons.set(key, [term])
  }
  return [...persons.values()]
}
