import type { FC } from 'hono/jsx'
import { linesAddress } from '../../src/domain/agenda-page.ts'
import type { DueIn } from '../../src/domain/agenda-preparing.ts'
import { dayOf } from '../../src/domain/day.ts'
import { excerpt } from '../../src/domain/excerpt.ts'
import type { ListPage, Stretch } from '../../src/domain/list-page.ts'
import type { SessionKind, SessionState } from '../../src/domain/session.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { DataTable } from '../shell/data-table.tsx'
import { Mark } from '../shell/mark.tsx'
import { MoreLink } from '../shell/more-link.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Highlight } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import type { Prepared } from './preparation-form.tsx'
import { lineName } from './shown.ts'

/** One session with the questions that an agency prepares for it; `dueOn` the last day, `due` how that stands today. */
export interface ShownPreparations {
  session: { code: string; theme: string; kind: SessionKind; startsAt: number; state: SessionState }
  unit: string
  agency: string
  dueOn: string
  due: DueIn
  items: Prepared[]
  /** Whether one of all its questions waits, here or on another page. */
  waits: boolean
}

/** The part of the list that is shown. */
type Page = Omit<ListPage<Prepared>, 'rows'> & { asked: Stretch }

/** What one's agency prepares for the sessions ahead, the nearest first. */
export const PreparationsPage: FC<{
  s: Strings
  groups: ShownPreparations[]
  unwritten: boolean
  page: Page
}> = ({ s, groups, unwritten, page }) => (
  <div id="preparations">
    <PageHead
      title={s.agenda.preparationsTitle}
      lead={s.agenda.preparationsLead}
      back={{ href: paths.desk, label: s.desk.title }}
    />
    <nav class="grouping" aria-label={s.agenda.shownLabel}>
      <a href={paths.preparations} aria-current={unwritten ? undefined : 'true'}>
        {s.agenda.all}
      </a>
      <a href={UNWRITTEN} aria-current={unwritten ? 'true' : undefined}>
        {s.agenda.onlyUnwritten}
      </a>
    </nav>
    {groups.length === 0 && (
      <EmptyState title={s.agenda.preparationsNoneTitle}>
        <p>{s.agenda.preparationsNone}</p>
      </EmptyState>
    )}
    {page.before > 0 && (
      <p>
        <a href={addressOf(unwritten)}>{s.agenda.toPreparationsStart(page.before)}</a>
      </p>
    )}
    {groups.map((group) => (
      <SessionPreparations
        key={`${group.session.code}-${group.agency}`}
        {...{ s, group }}
        query={queryOf(unwritten, page.asked)}
      />
    ))}
    {page.next && page.grown && (
      <MoreLink
        id="more-lines"
        href={addressOf(unwritten, page.next)}
        grownHref={addressOf(unwritten, page.grown)}
        target="#preparations"
        select="#preparations"
      >
        {s.agenda.more(page.behind)}
      </MoreLink>
    )}
  </div>
)

/** The list of those that wait: as long as the number on the desk. */
export const UNWRITTEN = withQuery(paths.preparations, { chi: 'chua' })

const queryOf = (unwritten: boolean, part?: Stretch) => ({
  chi: unwritten ? 'chua' : null,
  ...(part && linesAddress(part)),
})
const addressOf = (unwritten: boolean, part?: Stretch) =>
  withQuery(paths.preparations, queryOf(unwritten, part))

const SessionPreparations: FC<{
  s: Strings
  group: ShownPreparations
  query: ReturnType<typeof queryOf>
}> = ({ s, group, query }) => {
  const { session, items, dueOn, due, waits } = group
  const title = `${s.agenda.sessionOn(session.kind, dayOf(session.startsAt))}: ${session.theme}`
  // Nothing is due for a day that does not take place; what is written stays for the new one.
  const isOff = session.state === 'postponed'
  const isLate = !isOff && waits
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {group.unit} · {group.agency} ·{' '}
        {isOff ? <Mark tone="waiting">{s.agenda.noNewTime}</Mark> : s.agenda.dueOn(dueOn)}{' '}
        {isLate && due === 'overdue' && <Mark tone="overdue">{s.agenda.overdue}</Mark>}
        {isLate && due === 'due_today' && <Mark tone="due">{s.agenda.dueToday}</Mark>}
      </p>
      <DataTable
        caption={title}
        hideCaption
        columns={[
          { label: s.agenda.question, wide: true },
          { label: s.opinions.hamletLabel },
          { label: s.opinions.topicLabel },
          { label: s.agenda.points },
        ]}
        rows={items.map((item) => ({
          key: item.code,
          cells: [
            <>
              <a href={withQuery(paths.preparation(session.code, item.code), query)}>{lineName(s, item)}</a>{' '}
              <Highlight parts={excerpt(item.text, '', 200)} />
            </>,
            item.hamlet ?? '',
            s.opinions.topic[item.topic],
            item.points === '' ? (
              <Mark tone="waiting">{s.agenda.unwritten}</Mark>
            ) : (
              <Mark tone="done">{s.agenda.written}</Mark>
            ),
          ],
        }))}
      />
    </section>
  )
}
