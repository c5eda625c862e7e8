import {
  type ListPage,
  listPage,
  type Place,
  readStretches,
  type Stretch,
  stretchAddress,
} from './list-page.ts'
import type { VisitState } from './room.ts'

/** The lists of a queue: who is called or received stands there whole, of the others a part. */
const LISTS = {
  called: { from: 'luot-goi', to: 'luot-goi-den', size: 50 },
  present: { from: 'luot-tiep', to: 'luot-tiep-den', size: 50 },
  waiting: { from: 'luot-cho', to: 'luot-cho-den', size: 50 },
  left: { from: 'luot-ve', to: 'luot-ve-den', size: 10 },
  done: { from: 'luot-xong', to: 'luot-xong-den', size: 10 },
  coming: { from: 'sap-den', to: 'sap-den-den', size: 20 },
} as const
export type QueueList = VisitState | 'coming'

/** Which part of each list is asked for. */
export type QueueAsked = Record<QueueList, Stretch>

/** Reads an address of the queue; whatever is mangled leads to its beginning. */
export function readQueueAsked(query: Record<string, string>): QueueAsked {
  return readStretches(LISTS, query)
}

/** The parts of an address that say which part of each list a page shows. */
export function queueAddress(asked: QueueAsked): Record<string, string | null> {
  return stretchAddress(LISTS, asked)
}

/** The visits in a state as far as they are asked for: by their numbers, those that are over the latest first. */
export function visitPage<Visit extends { id: number; number: number; state: VisitState }>(
  visits: readonly Visit[],
  state: VisitState,
  asked: QueueAsked,
): ListPage<Visit> {
  const isOver = state === 'done' || state === 'left'
  const placeOf = ({ number, id }: Visit): Place => [isOver ? -number : number, id]
  const those = visits.filter((visit) => visit.state === state).sort((a, b) => placeOf(a)[0] - placeOf(b)[0])
  return listPage(those, placeOf, asked[state], LISTS[state].size)
}

/** Those who registered and have no number yet, by the numbers of their registrations. */
export function comingPage<Coming extends { id: number; queueNumber: number }>(
  coming: readonly Coming[],
  asked: QueueAsked,
): ListPage<Coming> {
  return listPage(coming, ({ queueNumber, id }) => [queueNumber, id], asked.coming, LISTS.coming.size)
}
