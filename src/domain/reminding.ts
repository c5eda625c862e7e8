import type { Day } from './day.ts'
import type { DeskTile } from './desk.ts'
import { type DueMarks, dueBounds } from './due-span.ts'
import type { TopicCode } from './topic.ts'

/** Who gets a digest. Inspectors and administrators have nothing that waits for them alone. */
export const REMINDED_ROLES = ['secretary', 'officer', 'leader'] as const
export type RemindedRole = (typeof REMINDED_ROLES)[number]

/**
 * The ladder that an open opinion goes up as its day comes and passes: before it (within three working days), on it, after it, and after more than three working
 * days. On each rung, who is told and under which heading. What nobody took on is the secretary's to remember; the leader is told last.
 */
export const LADDER = {
  soon: { officer: 'due_soon', secretary: 'unassigned_soon' },
  today: { officer: 'due_today', secretary: 'due_today' },
  overdue: { officer: 'overdue', secretary: 'overdue' },
  long_overdue: { officer: 'overdue', secretary: 'overdue', leader: 'long_overdue' },
} as const satisfies Record<string, Partial<Record<RemindedRole, DeskTile>>>
export type Rung = keyof typeof LADDER

/** What waits whatever its day, the most pressing first. */
const BESIDE: Record<RemindedRole, readonly DeskTile[]> = {
  secretary: ['notice_due', 'to_number', 'new_facts', 'stale'],
  officer: ['sent_back', 'support_asked', 'new_facts', 'stale'],
  leader: ['to_approve', 'disputed', 'stale'],
}

/** The headings of a role's digest, the most pressing first; each is a number of the desk and a list of the queue. */
export function headingsOf(role: RemindedRole): DeskTile[] {
  const climbed = Object.values(LADDER).map((told: Partial<Record<RemindedRole, DeskTile>>) => told[role])
  const up = climbed.filter((tile) => tile !== undefined).reverse()
  return [...new Set([...up, ...BESIDE[role]])]
}

/** The rung on which a day stands today; null while it is further off, or where nothing was promised. */
export function rungOf(dueOn: Day | null, today: Day, marks: DueMarks): Rung | null {
  if (dueOn === null) return null
  const holds = (span: Parameters<typeof dueBounds>[0]) => {
    const { from, to } = dueBounds(span, today, marks)!
    return (from === null || from <= dueOn) && dueOn <= to
  }
  if (holds('qua-han-lau')) return 'long_overdue'
  if (holds('overdue')) return 'overdue'
  if (holds('today')) return 'today'
  return holds('sap-den-han') ? 'soon' : null
}

/** An opinion that waits for somebody, under one heading of one role. No word of it. */
export interface WaitingMatter {
  id: number
  code: string
  topic: TopicCode
  dueOn: Day | null
  role: RemindedRole
  tile: DeskTile
  unitId: number
  agencyId: number | null
}

/** What waits beside opinions; `ids` are those of its records. */
export const BESIDE_KINDS = ['commitments_overdue', 'commitments_soon', 'erasures', 'calls'] as const
export type BesideKind = (typeof BESIDE_KINDS)[number]
export type BesideIds = Record<BesideKind, readonly number[]>

/** Everything that waits for one person. */
export interface Waiting {
  matters: WaitingMatter[]
  beside: BesideIds
  /** Where the person works. */
  units: { id: number; slug: string; name: string }[]
  agencies: { id: number; name: string; unitId: number }[]
}

/** Lines that a digest names one by one; the rest are numbers. */
export const MOST_LINES = 10

/** The opinions that a digest names: each once, the longest overdue first, what has no day last. */
export function namedOf(matters: readonly WaitingMatter[]): WaitingMatter[] {
  const each = [...new Map(matters.map((matter) => [matter.id, matter])).values()]
  const place = ({ dueOn }: WaitingMatter) => dueOn ?? '9999'
  return each.sort((a, b) => place(a).localeCompare(place(b)) || a.id - b.id).slice(0, MOST_LINES)
}

/** What a digest says, as one text to be digested: it changes when something comes, goes, or climbs a rung. Empty where nothing waits. */
export function toldOf(
  matters: readonly WaitingMatter[],
  beside: BesideIds,
  today: Day,
  marks: DueMarks,
): string {
  const told = matters.map(
    ({ id, role, tile, agencyId, dueOn }) =>
      `${role} ${tile} ${role === 'officer' ? agencyId : ''} ${id} ${rungOf(dueOn, today, marks) ?? ''}`,
  )
  const others = BESIDE_KINDS.flatMap((kind) => beside[kind].map((id) => `${kind} ${id}`))
  return [...told, ...others].sort().join('\n')
}

/** What waits for one role in one place, by heading; what counts nothing is left out. */
export interface WaitingPlace {
  role: RemindedRole
  unit: { id: number; slug: string; name: string }
  agency: { id: number; name: string } | null
  counts: { tile: DeskTile; count: number }[]
}

/** The places in which something waits, in the order of the desk: each unit for secretary and leader, each agency for who drafts there. */
export function placesOf({ matters, units, agencies }: Waiting): WaitingPlace[] {
  const countsOf = (role: RemindedRole, isHere: (matter: WaitingMatter) => boolean) =>
    headingsOf(role).map((tile) => ({
      tile,
      count: matters.filter((one) => one.role === role && one.tile === tile && isHere(one)).length,
    }))
  const inUnits = (role: 'secretary' | 'leader') =>
    units.map((unit) => ({
      ...{ role, unit, agency: null },
      counts: countsOf(role, ({ unitId }) => unitId === unit.id),
    }))
  const inAgencies = agencies.map((agency) => ({
    ...{ role: 'officer' as const, agency, unit: units.find(({ id }) => id === agency.unitId)! },
    counts: countsOf('officer', ({ agencyId }) => agencyId === agency.id),
  }))
  return [...inUnits('secretary'), ...inAgencies, ...inUnits('leader')]
    .map((place) => ({ ...place, counts: place.counts.filter(({ count }) => count > 0) }))
    .filter(({ counts }) => counts.length > 0)
}
