import type { FC } from 'hono/jsx'
import type { ListPage } from '../../src/domain/list-page.ts'
import { type QueueAsked, type QueueList, queueAddress } from '../../src/domain/visit-page.ts'
import { paths, withQuery } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'
import type { ShownDay } from './shown.ts'

// What went wrong with such a question is not the clerk's business and must not take the queue away.
export const KEPT_ON_FAILURE = { 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }

/** The rest of a list: with htmx it grows in its place, else it is a page of its own, with the way back. */
export const MoreOf: FC<{
  s: Strings
  day: ShownDay
  list: QueueList
  page: ListPage<unknown>
  at: string
}> = ({ s, day: { session, asked }, list, page: { before, behind, next, grown }, at }) => {
  const to = (part: QueueAsked[QueueList]) =>
    withQuery(paths.visits(session.code), queueAddress({ ...asked, [list]: part }))
  return (
    <>
      {before > 0 && (
        <p>
          <a href={`${to({ after: null, upto: null })}#${at}`}>{s.reception.toStart(before)}</a>
        </p>
      )}
      {next && grown && (
        <p>
          <a
            id={`more-${list}`}
            class="button quiet"
            href={`${to(next)}#${at}`}
            hx-get={to(grown)}
            hx-target="#queue"
            hx-swap="outerMorph"
            hx-sync="#queue:queue last"
            {...KEPT_ON_FAILURE}
          >
            {s.reception.more(behind)}
            <span class="hidden-word">
              {' '}
              ({list === 'coming' ? s.reception.coming : s.reception.state[list]})
            </span>
          </a>
        </p>
      )}
    </>
  )
}
