import * as v from 'valibot'
import { SEVERAL_MAX, tickedCodes } from './answer-form.ts'
import { assignmentFlaw } from './assignment.ts'
import type { Day } from './day.ts'
import { choice, day, recordId, requiredLines } from './form.ts'

/** The longest words, in characters: what another agency is asked for, what it says, what an asker is asked and answers. */
export const PART_MAX = 1000
export const CONTRIBUTION_MAX = 20_000
export const QUESTION_MAX = 1000
export const REPLY_MAX = 5000

export const supportForm = v.object({ agency_id: recordId, part: requiredLines(PART_MAX), due_on: day })
/** `line` is the request that the words belong to: one person may draft for two agencies. */
export const contributionForm = v.object({ line: recordId, text: requiredLines(CONTRIBUTION_MAX) })
export const inquiryForm = v.object({ question: requiredLines(QUESTION_MAX) })
export const inquiryReplyForm = v.object({ answer: requiredLines(REPLY_MAX) })
/** By the secret link. */
export const ownReplyForm = v.object({ text: requiredLines(REPLY_MAX) })
export const handOverForm = v.object({ officer_id: recordId })

/** A row of what was asked of a supporting agency; each further version of its words is a row of its own. */
export interface SupportRow {
  id: number
  agencyId: number
  askedAt: number
  endedAt: number | null
}

/** One request to a supporting agency as it stands, and the words it gave before, oldest first. */
export interface SupportRequest<Row extends SupportRow> {
  now: Row
  earlier: Row[]
}

/** The requests behind the rows, in their order: rows of one agency and one moment of asking are versions of its words. */
export function requestsOf<Row extends SupportRow>(rows: readonly Row[]): SupportRequest<Row>[] {
  const requests = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.agencyId} ${row.askedAt}`
    requests.set(key, [...(requests.get(key) ?? []), row])
  }
  return [...requests.values()].map((versions) => ({
    now: versions.at(-1)!,
    earlier: versions.slice(0, -1),
  }))
}

type SupportFault =
  | { field: 'due_on'; code: 'over' | 'after_due' }
  | { field: 'agency_id'; code: 'not_a_choice' | 'asked_already' }

/**
 * What is wrong with asking an agency for support until a day, or null: an agency of the unit in force, neither the lead nor one that is asked
 * already; a day that is not over and not after the answer's own.
 */
export function supportFault(
  asked: { agency_id: number; due_on: Day },
  opinion: { agencyId: number | null; dueOn: Day | null },
  { agencies, standing }: { agencies: readonly { id: number }[]; standing: readonly number[] },
  today: Day,
): SupportFault | null {
  const { agency_id: agencyId, due_on: dueOn } = asked
  if (!agencies.some(({ id }) => id === agencyId) || agencyId === opinion.agencyId)
    return { field: 'agency_id', code: 'not_a_choice' }
  if (standing.includes(agencyId)) return { field: 'agency_id', code: 'asked_already' }
  const code = assignmentFlaw(dueOn, opinion.dueOn, today)
  return code && { field: 'due_on', code }
}

/** Ticked matters of one person in one agency, or all of them, for somebody else of that agency. */
export const severalHandOversForm = v.pipe(
  v.object({
    officer_id: recordId,
    do: choice(['ticked', 'all']),
    ticked: tickedCodes(0, SEVERAL_MAX),
  }),
  v.forward(
    v.check(({ do: what, ticked }) => what === 'all' || ticked.length > 0, 'required'),
    ['ticked'],
  ),
)

const holding = v.object({ nguoi: recordId, 'co-quan': recordId })

/** Whose matters of which agency an address or a form asks for; null where it asks for nobody's. */
export function holdingQuery(typed: Record<string, unknown>): { officerId: number; agencyId: number } | null {
  const reading = v.safeParse(holding, typed)
  return reading.success ? { officerId: reading.output.nguoi, agencyId: reading.output['co-quan'] } : null
}
