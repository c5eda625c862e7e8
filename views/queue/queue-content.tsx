import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { QueueFilters, type QueueFiltersProps } from './queue-filters.tsx'
import { type QueueRow, QueueTable } from './queue-table.tsx'
import { Shortcuts } from './shortcuts.tsx'

export interface QueueContentProps extends QueueFiltersProps {
  rows: QueueRow[]
  /** What was searched for, for the marks; empty without a search. */
  q: string
  today: string
  isFiltered: boolean
  isByDueDate: boolean
  next: string | null
  first: string | null
  readsSeparate: boolean
  /** Offers the search for a person. */
  findsPeople: boolean
}

/** The office's list of opinions with its filters. */
export const QueueContent: FC<QueueContentProps> = (props) => {
  const { s, rows, next, first } = props
  return (
    <>
      <PageHead
        title={s.queue.title}
        lead={
          <>
            {props.isByDueDate ? s.queue.mostUrgentFirst : s.queue.newestFirst}
            {props.readsSeparate && (
              <>
                {' '}
                <a href={paths.separateOpinions}>{s.queue.separateLink}</a>
              </>
            )}
            {props.findsPeople && (
              <>
                {' '}
                <a href={paths.people}>{s.calls.findPerson}</a>
              </>
            )}
          </>
        }
      />
      <QueueFilters {...props} />
      <Shortcuts s={s} typed={props.typed} />
      {rows.length > 0 && <QueueTable s={s} rows={rows} q={props.q} today={props.today} />}
      {rows.length === 0 && !props.errors && <Empty {...props} />}
      <Pager s={s} next={next} first={first} />
    </>
  )
}

const Empty: FC<QueueContentProps> = ({ s, isFiltered, first }) =>
  isFiltered || first ? (
    <EmptyState
      title={s.queue.noneTitle}
      action={
        <LinkButton tone="quiet" href={paths.queue}>
          {s.queue.clear}
        </LinkButton>
      }
    >
      <p>{s.queue.noneText}</p>
    </EmptyState>
  ) : (
    <EmptyState title={s.queue.emptyTitle}>
      <p>{s.queue.emptyText}</p>
    </EmptyState>
  )
