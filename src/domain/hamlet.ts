import * as v from 'valibot'
import type { Day } from './day.ts'
import { clean } from './folding.ts'
import { day, optionalRecordId, requiredLine } from './form.ts'
import { nameKey } from './naming.ts'

/** Thôn, xóm, bản, ấp, tổ dân phố of a unit. */
export interface Hamlet {
  id: number
  unitId: number
  name: string
  fromOn: Day
  toOn: Day | null
}

const LONGEST = 120
const MOST_AT_ONCE = 300

export const hamletForm = v.object({ name: requiredLine(LONGEST), fromOn: day })
export type HamletValues = v.InferOutput<typeof hamletForm>

/** Many at once, one name a line; empty lines and repeated names do not count. */
export const hamletsForm = v.object({
  unitId: optionalRecordId,
  names: v.pipe(
    v.optional(v.union([v.string(), v.array(v.string())]), ''),
    v.transform((typed) => namesIn([typed].flat().join('\n'))),
    v.minLength(1, 'required'),
    v.maxLength(MOST_AT_ONCE, 'too_many'),
    v.check((names) => names.every((name) => name.length <= LONGEST), 'line_too_long'),
  ),
  fromOn: day,
})

function namesIn(text: string): string[] {
  const seen = new Set<string>()
  return clean(text, { lines: true })
    .split('\n')
    .map((line) => clean(line).replace(/ {2,}/g, ' '))
    .filter((name) => name !== '' && !seen.has(nameKey(name)) && seen.add(nameKey(name)))
}

/** Which of these names a unit has already (under any spelling, ended ones too) and which are new. */
export function sortOutNames(names: readonly string[], present: readonly Hamlet[]) {
  const known = new Map(present.map((hamlet) => [nameKey(hamlet.name), hamlet]))
  return {
    added: names.filter((name) => !known.has(nameKey(name))),
    existed: names.flatMap((name) => known.get(nameKey(name)) ?? []),
  }
}
