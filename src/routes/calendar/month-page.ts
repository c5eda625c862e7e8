import { readCursor, writeCursor } from '../../domain/cursor.ts'

const A_PAGE = 50

/** A page of a month's sessions: those not over at `now` (epoch ms) first, then those past; `after` is where the page before ended. */
export function pageOfMonth<Session extends { id: number; startsAt: number; endsAt: number }>(
  sessions: readonly Session[],
  now: number,
  after: string | undefined,
) {
  const place = ({ id, startsAt, endsAt }: Session) => [Number(endsAt <= now), startsAt, id]
  const ordered = [...sessions].sort((a, b) => compare(place(a), place(b)))
  const cursor = readCursor(after, 3)
  const rest = cursor ? ordered.filter((session) => compare(place(session), cursor) > 0) : ordered
  const page = rest.slice(0, A_PAGE)
  return {
    coming: page.filter(({ endsAt }) => endsAt > now),
    past: page.filter(({ endsAt }) => endsAt <= now),
    isFirstPage: cursor === null,
    next: rest.length > A_PAGE ? writeCursor(place(page[A_PAGE - 1]!)) : null,
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}
