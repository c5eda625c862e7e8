import type { Day } from '../../src/domain/day.ts'
import {
  BESIDE_KINDS,
  type BesideKind,
  namedOf,
  placesOf,
  type Waiting,
  type WaitingMatter,
} from '../../src/domain/reminding.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { plainLine } from '../calendar/fold.ts'
import { listOf } from '../desk/tile-list.ts'
import { vi } from '../strings/vi.ts'
import { wrapped } from './letter.ts'

/** The whole address of a path, or null where no other machine could open it. */
type Address = (path: string) => string | null

/** What waits for its reader: numbers with their lists, and a few codes. Nothing that a resident or a colleague wrote, and no name of a person. */
export function digestLetter(
  waiting: Waiting,
  today: Day,
  address: Address,
): { subject: string; text: string } {
  const words = vi.digests
  const desk = address(paths.desk)
  const account = address(paths.account)
  const parts = [
    words.greeting,
    words.lead(today),
    ...placeParts(waiting, address),
    besidePart(waiting, address),
    namedPart(namedOf(waiting.matters)),
    desk && `${words.desk}\n${desk}`,
    `--\n${words.closing}${account ? `\n${account}` : ''}`,
  ]
  const told = parts.filter((part) => part !== null)
  const place = waiting.units[0]?.name ?? ''
  return {
    subject: plainLine(words.subject(today, place)),
    text: `${told.map(wrapped).join('\n\n')}\n`,
  }
}

function placeParts(waiting: Waiting, address: Address): string[] {
  const asksUnit = waiting.units.length > 1
  return placesOf(waiting).map((place) => {
    const heading = vi.desk.roleAt(vi.desk.role[place.role], (place.agency ?? place.unit).name)
    const counts = place.counts.map(({ tile, count }) =>
      counted(vi.desk.tile[tile], count, address(listOf(place, tile, asksUnit))),
    )
    return [plainLine(heading), ...counts].join('\n')
  })
}

function besidePart({ beside }: Waiting, address: Address): string | null {
  const kinds = BESIDE_KINDS.filter((kind) => beside[kind].length > 0)
  if (kinds.length === 0) return null
  const counts = kinds.map((kind) =>
    counted(vi.digests.beside[kind], beside[kind].length, address(LISTS[kind])),
  )
  return [vi.desk.others, ...counts].join('\n')
}

const LISTS: Record<BesideKind, string> = {
  commitments_overdue: withQuery(paths.commitments, { 'trang-thai': 'overdue' }),
  commitments_soon: withQuery(paths.commitments, { 'trang-thai': 'due_soon' }),
  erasures: paths.erasures,
  calls: paths.calls,
}

function namedPart(named: readonly WaitingMatter[]): string | null {
  if (named.length === 0) return null
  const lines = named.map(({ code, dueOn, topic }) => vi.digests.named(code, dueOn, vi.opinions.topic[topic]))
  return [vi.digests.first, ...lines].join('\n')
}

function counted(label: string, count: number, href: string | null): string {
  return `${vi.digests.counted(label, count)}${href ? `\n${href}` : ''}`
}
