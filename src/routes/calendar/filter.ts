import { SESSION_KINDS, type SessionKind } from '../../domain/session.ts'
import type { PublicContext } from '../../http/context.ts'
import { subscriptionTo } from '../../http/subscriptions.ts'
import { paths } from '../../paths.ts'

export interface AskedFilter {
  /** Slug of a unit. */
  unit: string | null
  kind: SessionKind | null
}

/** Which sessions the address asks for; what it does not know it leaves open. */
export function askedFilter(c: PublicContext): AskedFilter {
  return {
    unit: c.req.query('don-vi') || null,
    kind: SESSION_KINDS.find((kind) => kind === c.req.query('loai')) ?? null,
  }
}

/** The same as it stands in the address. */
export function inAddress({ unit, kind }: AskedFilter) {
  return { 'don-vi': unit, loai: kind }
}

/** The feed of the unit that was chosen, or of all where it is not known. */
export function subscriptionOf(
  c: PublicContext,
  { unit }: AskedFilter,
  units: { slug: string; name: string }[],
) {
  const { s, platform, office } = c.var
  const chosen = units.find(({ slug }) => slug === unit)
  const path = chosen ? paths.unitFeed(chosen.slug) : paths.calendarFeed
  return subscriptionTo(platform, path, s.sessions.feedName(chosen?.name ?? office.name))
}
