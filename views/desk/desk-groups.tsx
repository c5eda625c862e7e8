import type { FC } from 'hono/jsx'
import { type DeskRole, type DeskTile, TILES_OF } from '../../src/domain/desk.ts'
import { Tile, Tiles } from '../shell/tiles.tsx'
import type { Strings } from '../strings/vi.ts'
import { listOf } from './tile-list.ts'

/** What waits in one place for one role. */
export interface ShownGroup {
  role: DeskRole
  unit: { id: number; slug: string; name: string }
  agency: { id: number; name: string } | null
  counts: Partial<Record<DeskTile, number>>
}

/** One section for each role and place; an inspector's units stand together, one tile each. */
export const DeskGroups: FC<{ s: Strings; groups: ShownGroup[] }> = ({ s, groups }) => {
  const inspected = groups.filter(({ role }) => role === 'inspector')
  const places = groups.filter(({ role }) => role !== 'inspector')
  const isOnlyOne = groups.length === 1
  // Whoever works in several units sees them all in one list: each number then asks for its own unit.
  const asksUnit = new Set(groups.map(({ unit }) => unit.id)).size > 1
  return (
    <>
      {places.map((group) => (
        <section key={`${group.role}-${group.unit.id}-${group.agency?.id}`}>
          <h2>
            {isOnlyOne
              ? s.desk.waiting
              : s.desk.roleAt(s.desk.role[group.role], (group.agency ?? group.unit).name)}
          </h2>
          <Tiles>
            {tilesOf(group, false).map((tile) => (
              <WaitingTile key={tile} {...{ s, group, tile, asksUnit }} />
            ))}
          </Tiles>
          {tilesOf(group, true).length > 0 && (
            <>
              <h3>{s.desk.waitsElsewhere}</h3>
              <Tiles>
                {tilesOf(group, true).map((tile) => (
                  <WaitingTile key={tile} {...{ s, group, tile, asksUnit }} />
                ))}
              </Tiles>
            </>
          )}
        </section>
      ))}
      {inspected.length > 0 && (
        <section>
          <h2>{s.desk.role.inspector}</h2>
          <Tiles>
            {inspected.map((group) => (
              <WaitingTile
                key={group.unit.id}
                {...{ s, group, asksUnit }}
                tile="overdue"
                label={s.desk.overdueIn(group.unit.name)}
              />
            ))}
          </Tiles>
        </section>
      )}
    </>
  )
}

const WaitingTile: FC<{
  s: Strings
  group: ShownGroup
  tile: DeskTile
  asksUnit: boolean
  label?: string
}> = ({ s, group, tile, asksUnit, label }) => (
  <Tile
    href={listOf(group, tile, asksUnit)}
    count={s.desk.count(group.counts[tile] ?? 0)}
    label={label ?? s.desk.tile[tile]}
    tone={TONES[tile] ?? 'plain'}
  />
)

/** What others have to do first stands by itself, below what is one's own to do. */
const ELSEWHERE: readonly DeskTile[] = ['with_leader', 'with_asker', 'with_support']

/** In the order of the role; what nothing waits in goes last, out of the way of what does. */
function tilesOf({ role, counts }: ShownGroup, elsewhere: boolean): DeskTile[] {
  const tiles = TILES_OF[role].filter((tile) => ELSEWHERE.includes(tile) === elsewhere)
  const waits = (tile: DeskTile) => (counts[tile] ?? 0) > 0
  return [...tiles.filter(waits), ...tiles.filter((tile) => !waits(tile))]
}

const TONES: Partial<Record<DeskTile, 'due' | 'overdue'>> = {
  overdue: 'overdue',
  long_overdue: 'overdue',
  due_today: 'due',
  notice_due: 'due',
  sent_back: 'due',
  stale: 'due',
  disputed: 'due',
  new_facts: 'due',
}
