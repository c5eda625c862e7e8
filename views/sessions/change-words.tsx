import type { FC } from 'hono/jsx'
import type { ChangeStep } from '../../src/domain/room-after.ts'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { placeWords } from './words.ts'

type Venue = { name: string; address: string } | null

/** A change of an announced session, as it was stored. Instants are epoch ms. */
export interface ChangeLine {
  step: ChangeStep
  reason: string
  fromStartsAt: number
  fromEndsAt: number
  toStartsAt: number | null
  toEndsAt: number | null
  fromVenue: Venue
  toVenue: Venue
  carriedTo: { code: string; theme: string; startsAt: number; endsAt: number } | null
  changedAt: number
}

/** When and where it was, and when and where it is now. */
export const FromAndTo: FC<{ s: Strings; change: ChangeLine }> = ({ s, change }) => {
  const { fromStartsAt, fromEndsAt, fromVenue, toStartsAt, toEndsAt, toVenue } = change
  const where = (startsAt: number, endsAt: number, venue: Venue) =>
    [formatSpan(s.lang, startsAt, endsAt), placeWords({ venue })].filter(Boolean).join('; ')
  return (
    <>
      <p>{s.changes.was(where(fromStartsAt, fromEndsAt, fromVenue))}</p>
      {toStartsAt !== null && toEndsAt !== null && (
        <p>
          <strong>{s.changes.isNow(where(toStartsAt, toEndsAt, toVenue))}</strong>
        </p>
      )}
    </>
  )
}

/** What a move changed; both where it cannot be told apart, as with a new link. */
export function movedWhat({
  fromStartsAt,
  fromEndsAt,
  fromVenue,
  ...to
}: ChangeLine): 'both' | 'time' | 'place' {
  const isTime = fromStartsAt !== to.toStartsAt || fromEndsAt !== to.toEndsAt
  const isPlace = placeWords({ venue: fromVenue }) !== placeWords({ venue: to.toVenue })
  if (isTime === isPlace) return 'both'
  return isTime ? 'time' : 'place'
}

/** The session that took questions and registrations over. */
export const CarriedTo: FC<{
  s: Strings
  carriedTo: ChangeLine['carriedTo']
  href: (code: string) => string
  title?: string
}> = ({ s, carriedTo, href, title = s.changes.carriedTo }) =>
  carriedTo && (
    <p>
      {title}{' '}
      <a href={href(carriedTo.code)}>
        {carriedTo.theme}, {formatSpan(s.lang, carriedTo.startsAt, carriedTo.endsAt)}
      </a>
    </p>
  )
