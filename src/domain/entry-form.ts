import * as v from 'valibot'
import { isCardKey } from './capture-form.ts'
import { choice, line, requiredLine } from './form.ts'

/** What a device sends by itself, one entry after another. */
const ENTRIES = ['card', 'answer'] as const

/** What every entry says of itself: what it is, the key under which it counts once, and the id of the user who wrote it. */
export const entryForm = v.object({
  entry: choice(ENTRIES),
  key: v.pipe(requiredLine(32), v.check(isCardKey, 'not_a_choice')),
  author: line(20),
})
export type Entry = v.InferOutput<typeof entryForm>
