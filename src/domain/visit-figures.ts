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

/** Which visits a figure of the day is about: those who were received make the register, the others still wait or went away. */
const GROUPS = {
  done: (visit) => visit.state === 'done',
  groups: (visit) => visit.state === 'done' && visit.headCount >= 5,
  first: (visit) => visit.state === 'done' && visit.isRepeated === false,
  repeated: (visit) => visit.state === 'done' && visit.isRepeated === true,
  accepted: answered('accepted'),
  needs_verification: answered('needs_verification'),
  refused: answered('refused'),
  forwarded: answered('forwarded'),
  delegated: (visit) => visit.state === 'done' && visit.delegated,
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
 * raised again, by another visit or from an earlier day, is the same case.
 */
export function dayFigures(visits: readonly CountedVisit[]) {
  const done = visitsIn(visits, 'done')
  return {
    visits: done.length,
    people: done.reduce((sum, { headCount }) => sum + headCount, 0),
    cases: new Set(done.flatMap(({ cases }) => cases)).size,
  }
}

/** Each case of the day with the visits that raised it, in the order in which it first came up. */
export function casesOf<Visit extends CountedVisit>(
  visits: readonly Visit[],
): { id: number; visits: Visit[] }[] {
  const cases = new Map<number, Visit[]>()
  for (const visit of visitsIn(visits, 'done')) {
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
