import * as v from 'valibot'
import { ATTENDANCE_LIMITS, hamletOrNone } from './attendance-form.ts'
import { line, optionalWhole } from './form.ts'

/** One line of a signed sheet: so many people of a hamlet, or of a group. */
export interface Counted {
  hamletId: number | null
  groupName: string
  people: number
  representatives: number
}

export type CountsReading =
  | { ok: true; lines: Counted[] }
  /** By field, e.g. `people-3`; `''` where nothing was filled in at all. Values are codes. */
  | { ok: false; flaws: Record<string, string> }

const number = optionalWhole(0, ATTENDANCE_LIMITS.people)

/**
 * Reads a form of `rows` lines, whose fields are `hamlet-1`, `group-1`, `people-1`, `representatives-1` and so on. A line without people is
 * empty; one that names a group or representatives but no people is a slip of the pen, and so are more representatives than people.
 */
export function readCounts(
  typed: Record<string, string | string[]>,
  rows: number,
  hamletIds: readonly number[],
): CountsReading {
  const lines: Counted[] = []
  const flaws: Record<string, string> = {}
  for (let row = 1; row <= rows; row++) {
    const reading = v.safeParse(lineForm(hamletIds), {
      hamlet: typed[`hamlet-${row}`],
      group: typed[`group-${row}`],
      people: typed[`people-${row}`],
      representatives: typed[`representatives-${row}`],
    })
    if (!reading.success) {
      for (const issue of reading.issues) flaws[`${issue.path?.[0]?.key}-${row}`] ??= issue.message
      continue
    }
    const { hamlet: hamletId, group: groupName, people, representatives } = reading.output
    if (people === 0 && (groupName !== '' || representatives > 0)) flaws[`people-${row}`] = 'no_people'
    else if (representatives > people) flaws[`representatives-${row}`] = 'more_than_people'
    else if (people > 0) lines.push({ hamletId, groupName, people, representatives })
  }
  if (Object.keys(flaws).length > 0) return { ok: false, flaws }
  return lines.length > 0 ? { ok: true, lines } : { ok: false, flaws: { '': 'nothing_counted' } }
}

function lineForm(hamletIds: readonly number[]) {
  const orNone = v.transform((value: number | null) => value ?? 0)
  return v.object({
    hamlet: hamletOrNone(hamletIds),
    group: line(ATTENDANCE_LIMITS.group),
    people: v.pipe(number, orNone),
    representatives: v.pipe(number, orNone),
  })
}
