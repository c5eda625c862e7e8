import type { FC } from 'hono/jsx'
import type { Day } from '../../src/domain/day.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { BoardEntry, type ShownLine } from './entry.tsx'
import { BoardFilters, type FilterProps } from './filters.tsx'

export interface BoardProps extends FilterProps {
  /** Null where the filter could not be read. */
  lines: ShownLine[] | null
  q: string
  isFiltered: boolean
  /** Addresses of the next page and, from a later one, of the first. */
  next: string | null
  first: string | null
  /** The feed of what this list asks for; left out where the filter could not be read. */
  feed?: { href: string; topic: TopicCode | null }
  today: Day
}

/** The public board: what residents raised, and how far it has come. */
export const BoardContent: FC<BoardProps> = (props) => {
  const { lines, q, isFiltered, next, first, today, feed, ...filters } = props
  const { s } = filters
  return (
    <>
      <PageHead title={s.board.title} lead={s.board.lead} />
      <BoardFilters {...filters} />
      <section id="board">
        {lines === null ? (
          <Notice tone="warning">
            <p>{s.board.refused}</p>
          </Notice>
        ) : lines.length === 0 ? (
          <NothingHere s={s} isFiltered={isFiltered} />
        ) : (
          <>
            <h2>{isFiltered ? s.board.listFiltered : s.board.list}</h2>
            <ol class="entries">
              {lines.map((line) => (
                <BoardEntry key={line.code} s={s} line={line} q={q} today={today} />
              ))}
            </ol>
          </>
        )}
        {isFiltered && lines !== null && lines.length > 0 && (
          <p>
            <a href={paths.board}>{s.board.clear}</a>
          </p>
        )}
        <Pager s={s} next={next} first={first} />
        {feed && <FollowFeed s={s} feed={feed} />}
      </section>
    </>
  )
}

/** Whoever wants to be told of what comes onto this list. */
const FollowFeed: FC<{ s: Strings; feed: NonNullable<BoardProps['feed']> }> = ({
  s,
  feed: { href, topic },
}) => (
  <p>
    <a href={href}>{topic ? s.voices.followFeedTopic(s.opinions.topic[topic]) : s.voices.followFeed}</a>
    <br />
    <small>{s.voices.followFeedHint}</small>
  </p>
)

const NothingHere: FC<{ s: Strings; isFiltered: boolean }> = ({ s, isFiltered }) =>
  isFiltered ? (
    <EmptyState
      title={s.board.emptyFiltered}
      action={<LinkButton href={paths.board}>{s.board.clear}</LinkButton>}
    >
      <p>{s.board.emptyFilteredNext}</p>
    </EmptyState>
  ) : (
    <EmptyState
      title={s.board.empty}
      action={<LinkButton href={paths.calendar}>{s.board.toCalendar}</LinkButton>}
    >
      <p>{s.board.emptyNext}</p>
    </EmptyState>
  )
