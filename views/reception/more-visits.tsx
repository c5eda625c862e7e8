import type { FC } from 'hono/jsx'
import type { ListPage } from '../../src/domain/list-page.ts'
import { type QueueAsked, type QueueList, queueAddress } from '../../src/domain/visit-page.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { MoreLink } from '../shell/more-link.tsx'
import type { Strings } from '../strings/vi.ts'
import type { ShownDay } from './shown.ts'

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
        <MoreLink id={`more-${list}`} href={`${to(next)}#${at}`} grownHref={to(grown)} target="#queue">
          {s.reception.more(behind)}
          <span class="hidden-word">
            {' '}
            ({list === 'coming' ? s.reception.coming : s.reception.state[list]})
          </span>
        </MoreLink>
      )}
    </>
  )
}
