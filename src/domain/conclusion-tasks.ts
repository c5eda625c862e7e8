import { type ClosingLine, closingBucket } from './closing-sum.ts'
import type { Day } from './day.ts'
import { shortened } from './excerpt.ts'
import { findPromises } from './promise-finder.ts'

/** A task that the conclusion might hold; who does it may be left to be said. */
export interface ProposedTask {
  /** Code of the opinion it comes from, and its number at the session. */
  opinion: string
  number: number | null
  what: string
  agencyId: number | null
  who: string
  /** Null where no day was said: somebody has to. */
  dueOn: Day | null
  from: 'agency' | 'promise' | 'parked'
}

/** What the proposals are found in. */
export type ProposingLine = ClosingLine & {
  code: string
  number: number | null
  publicAt: number | null
  publicText: string
  outcomeDueOn: Day | null
  agency: string | null
  answer: { text: string } | null
}

/** So many characters of an opinion stand in a proposed task. */
const QUOTED = 160

/**
 * What the words of the room ask for, as tasks to take over one by one: an agency was named, something was left for later, or an answer on the spot promises something.
 * The paper is Vietnamese, and so are the words. A private opinion is named by its number alone. `today`: earlier days become none.
 */
export function proposedTasks(
  lines: readonly ProposingLine[],
  agencies: readonly { id: number; name: string }[],
  today: Day,
): ProposedTask[] {
  return lines.flatMap((line) => [...askedOf(line, agencies, today), ...promisedIn(line, agencies, today)])
}

function askedOf(
  line: ProposingLine,
  agencies: readonly { id: number; name: string }[],
  today: Day,
): ProposedTask[] {
  const bucket = closingBucket(line)
  const isOfRoom = bucket === 'to_agency' && line.outcome === 'to_agency'
  if (!isOfRoom && bucket !== 'parked') return []
  const agency = agencies.find(({ id }) => id === line.outcomeAgencyId)
  const dueOn = line.outcomeDueOn !== null && line.outcomeDueOn >= today ? line.outcomeDueOn : null
  const { code: opinion, number } = line
  const from = isOfRoom ? ('agency' as const) : ('parked' as const)
  return [
    {
      opinion,
      number,
      what: taskWords(line),
      agencyId: agency?.id ?? null,
      who: agency?.name ?? '',
      dueOn,
      from,
    },
  ]
}

function promisedIn(
  { code: opinion, number, answer }: ProposingLine,
  agencies: readonly { id: number; name: string }[],
  today: Day,
) {
  if (!answer) return []
  return findPromises(answer.text, agencies, today).map(({ sentence, ...promise }) => ({
    ...{ opinion, number, what: sentence, from: 'promise' as const },
    ...promise,
  }))
}

/** What is to be done about an opinion. */
function taskWords({
  number,
  publicAt,
  publicText,
}: Pick<ProposingLine, 'number' | 'publicAt' | 'publicText'>): string {
  const name = number === null ? 'ý kiến tại buổi' : `ý kiến số ${number}`
  const quoted = shortened(publicText, QUOTED)
  if (publicAt === null || quoted === '') return `Giải quyết và trả lời ${name}.`
  return `Giải quyết và trả lời ${name}: “${quoted}”`
}
