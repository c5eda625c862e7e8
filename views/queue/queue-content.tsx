import type { FC } from 'hono/jsx'
import { TICKABLE_STATES } from '../../src/domain/decision-form.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { paths } from '../../src/paths.ts'
import { DecisionOutcome } from '../decisions/decision-outcome.tsx'
import { type DecidingShown, SeveralForm } from '../decisions/several-form.tsx'
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
  /** Offers the sheets that go out to agencies and come back. */
  sendsSheets: boolean
  /** Offers one decision for several, and what came of the last one; null for whoever decides nothing here. */
  deciding: DecidingShown | null
}

/** The office's list of opinions with its filters. */
export const QueueContent: FC<QueueContentProps> = (props) => {
  const { s, rows, next, first } = props
  const ticks = ticksOf(props)
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
                {props.readsSeparate ? ' · ' : ' '}
                <a href={paths.people}>{s.calls.findPerson}</a>
              </>
            )}
          </>
        }
        actions={
          <>
            {props.deciding && (
              <LinkButton tone="quiet" href={paths.newPetition}>
                {s.queue.newPetition}
              </LinkButton>
            )}
            {props.sendsSheets && (
              <LinkButton tone="quiet" href={paths.sheets}>
                {s.sheets.title}
              </LinkButton>
            )}
          </>
        }
      />
      {props.deciding && <DecisionOutcome s={s} {...props.deciding} />}
      <QueueFilters {...props} />
      <Shortcuts s={s} typed={props.typed} />
      {rows.length > 0 && <QueueTable s={s} rows={rows} q={props.q} today={props.today} ticks={ticks} />}
      {props.deciding && ticks && (
        <SeveralForm
          s={s}
          agencies={props.agencies}
          units={props.units}
          today={props.today}
          {...props.deciding}
        />
      )}
      {rows.length === 0 && !props.errors && <Empty {...props} />}
      <Pager s={s} next={next} first={first} />
    </>
  )
}

/** Boxes where this person decides and the state still allows it. */
function ticksOf({ deciding, rows }: QueueContentProps) {
  if (!deciding) return undefined
  const mine = rows.filter(
    ({ unitId, state }) =>
      deciding.unitIds.includes(unitId) && (TICKABLE_STATES as readonly OpinionState[]).includes(state),
  )
  const codes = new Set(mine.map(({ code }) => code))
  return codes.size > 0 ? { codes, ticked: [deciding.typed?.ticked ?? []].flat() } : undefined
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
