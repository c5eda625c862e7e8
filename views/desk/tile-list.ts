import { DESK_TILES, type DeskTile } from '../../src/domain/desk.ts'
import { queueAddress } from '../../src/domain/queue-filter.ts'
import { paths, withQuery } from '../../src/paths.ts'

/** Where something waits: a unit, or one agency of it. */
interface Place {
  unit: { slug: string }
  agency: { id: number } | null
}

/** The address of the list that has as many rows as the tile says, on the desk and in a digest; `asksUnit` where its reader works in several units. */
export function listOf({ unit, agency }: Place, tile: DeskTile, asksUnit: boolean): string {
  if (tile === 'to_approve') return withQuery(paths.approvals, { 'don-vi': asksUnit ? unit.slug : null })
  if (tile === 'to_close') return withQuery(paths.closeOut, { 'don-vi': asksUnit ? unit.slug : null })
  if (tile === 'support_asked' && agency)
    return withQuery(paths.queue, queueAddress({ ...DESK_TILES[tile], supportBy: agency.id }))
  const place = agency ? { agencyId: agency.id } : { unit: asksUnit ? unit.slug : null }
  return withQuery(paths.queue, queueAddress({ ...DESK_TILES[tile], ...place }))
}
