import type { FirstAnswer, VisitState } from './room.ts'

/** A visit as far as the figures of a day ask. `cases`: the first opinion of each matter that it was about, whoever raised it first. */
export interface CountedVisit {
  state: VisitState
  headCount: number
  isRepeated: boolean | null
  firstAnswer: FirstAnswer | null
  delegated: boolean
  cases: readonly number[]
}

/** Their line of the register is finished, whatever was answered. */
export function isFinished({ state }: Pick<CountedVisit, 'state'>): boolean {
  return state === 'done'
}

/** Was received: whoever was turned away under Điều 9 of the law has a line, and is no visit that was received. */
export function isReceived(visit: Pick<CountedVisit, 'state' | 'firstAnswer'>): boolean {
  return isFinished(visit) && visit.firstAnswer !== 'refused'
}

/** Which visits a figure of the day is about: those who were received, those who were turned away, and the others, who still wait or went away. */
const GROUPS = {
  received: isReceived,
  groups: (visit) => isReceived(visit) && visit.headCount >= 5,
  first: (visit) => isReceived(visit) && visit.isRepeated === false,
  repeated: (visit) => isReceived(visit) && visit.isRepeated === true,
  accepted: answered('accepted'),
  needs_verification: answered('needs_verification'),
  refused: answered('refused'),
  forwarded: answered('forwarded'),
  delegated: (visit) => isReceived(visit) && visit.delegated,
  waiting: (visit) => visit.state === 'waiting' || visit.state === 'called',
  present: (visit) => visit.state === 'present',
  left: (visit) => visit.state === 'left',
} as const satisfies Record<string, (visit: CountedVisit) => boolean>
export type VisitGroup = keyof typeof GROUPS
export const VISIT_GROUPS = Object.keys(GROUPS) as VisitGroup[]

/** The rows that a figure stands for. */
export function visitsIn<Visit extends CountedVisit>(visits: readonly Visit[], group: VisitGroup): Visit[] {
  return visits.filter((visit) => GROUPS[group](visit))
}

/**
 * The three counts of a reception day, never confused: visits ("lượt") that were received, people ("người") who came with them, and cases ("vụ việc"): a matter that is
 * raised again, by another visit or from an earlier day, is the same case. A matter that was taken down before somebody was turned away stays a case.
 */
export function dayFigures(visits: readonly CountedVisit[]) {
  const received = visitsIn(visits, 'received')
  return {
    visits: received.length,
    people: received.reduce((sum, { headCount }) => sum + headCount, 0),
    cases: new Set(visits.filter(isFinished).flatMap(({ cases }) => cases)).size,
    refused: visitsIn(visits, 'refused').length,
  }
}

/** Each case of the day with the visits that raised it, in the order in which it first came up. */
export function casesOf<Visit extends CountedVisit>(
  visits: readonly Visit[],
): { id: number; visits: Visit[] }[] {
  const cases = new Map<number, Visit[]>()
  for (const visit of visits.filter(isFinished)) {
    for (const id of new Set(visit.cases)) cases.set(id, [...(cases.get(id) ?? []), visit])
  }
  return [...cases].map(([id, raised]) => ({ id, visits: raised }))
}

function answered(answer: FirstAnswer) {
  return (visit: CountedVisit) => visit.state === 'done' && visit.firstAnswer === answer
}

/** The opinion that one raised first, over however many repetitions. `firstOf`: what each raises again. */
export function caseOf(id: number, firstOf: ReadonlyMap<number, number>): number {
  const seen = new Set([id])
  for (let one = firstOf.get(id); one !== undefined && !seen.has(one); one = firstOf.get(one)) {
    id = one
    seen.add(one)
  }
  return id
}
