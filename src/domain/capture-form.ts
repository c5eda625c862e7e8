import * as v from 'valibot'
import { ASKING_LIMITS, hamletChoice } from './asking.ts'
import { choice, line, optionalRecordId, phone, requiredLine, requiredLines, whole } from './form.ts'
import type { OpinionKind } from './opinion.ts'
import { TOPICS } from './topic.ts'

/** What can be recorded in a hall. A denunciation cannot: it would be read out there, and stand in sight of everyone at the table. */
export const CAPTURED_KINDS = [
  'recommendation',
  'feedback',
  'question',
  'complaint',
] as const satisfies OpinionKind[]

/** Characters at most, of the name of a group that somebody speaks for. */
export const GROUP_MAX = 200

/**
 * The card of one speaker. Asked for: name, where one lives (`other` is enough in a hurry), what was said, topic and kind. `hamletNames`: what the
 * list of known names puts behind a name that two have; picked without the page's script, it is no part of the name.
 */
export function captureForm(hamletIds: readonly number[], hamletNames: readonly string[] = []) {
  return v.object({
    name: v.pipe(
      requiredLine(ASKING_LIMITS.name),
      v.transform((name) => bareName(name, hamletNames)),
    ),
    hamlet: hamletChoice(hamletIds),
    text: requiredLines(ASKING_LIMITS.text),
    topic: choice(TOPICS),
    kind: choice(CAPTURED_KINDS),
    phone,
    address: line(ASKING_LIMITS.address),
    group_name: line(GROUP_MAX),
    // Nobody types it: a wrong one must not cost the card.
    turn: v.fallback(optionalRecordId, null),
  })
}

function bareName(name: string, hamletNames: readonly string[]): string {
  const behind = hamletNames.map((hamlet) => ` – ${hamlet}`).find((part) => name.endsWith(part))
  return behind && name.length > behind.length ? name.slice(0, -behind.length) : name
}

export type Captured = v.InferOutput<ReturnType<typeof captureForm>>

/** Which browser wrote a card, its place in that browser's own order, and how long ago (ms) by what that browser counted. Nobody types these: what cannot be read counts as not there. */
export const deviceForm = v.object({
  device: v.fallback(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), ''),
  device_seq: v.fallback(whole(0, 1_000_000), 0),
  age: v.fallback(whole(0, Number.MAX_SAFE_INTEGER), 0),
})

export type FromDevice = v.InferOutput<typeof deviceForm>

/** 16 random bytes in hex, given out with the empty form: the seed of the receipt, by which a repeated post is known. */
export function isCardKey(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text)
}
