import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { DataTable, Pager } from '../shell/data-table.tsx'
import { Mark } from '../shell/mark.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatDay, formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** A request to be forgotten, as the list tells of it: no name. */
export interface ShownRequest {
  id: number
  code: string
  unit: string
  requestedAt: number
  replyOn: string
  recorder: string | null
  decidedAt: number | null
  outcome: 'erased' | 'kept' | null
}

interface ErasuresProps {
  s: Strings
  today: string
  rows: ShownRequest[]
  count: number
  done: ShownRequest[]
  next: string | null
  first: string | null
}

/** What waits, the most pressing first, and below it what was settled lately. */
export const ErasuresPage: FC<ErasuresProps> = (props) => {
  const { s, rows, count, done, next, first } = props
  const words = s.erasures
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {rows.length === 0 ? (
        <EmptyState title={words.noneTitle}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <p>{words.count(count)}</p>
          <Open {...props} />
        </>
      )}
      <Pager s={s} next={next} first={first} />
      {done.length > 0 && <Done {...props} />}
    </>
  )
}

const Open: FC<ErasuresProps> = ({ s, today, rows }) => {
  const words = s.erasures
  const labels = [words.opinion, words.requestedAt, words.replyOn, words.from]
  return (
    <DataTable
      caption={words.open}
      hideCaption
      columns={labels.map((label) => ({ label }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Code row={row} />,
          formatInstant(s.lang, row.requestedAt),
          <>
            {formatDay(s.lang, row.replyOn)}{' '}
            {row.replyOn < today && <Mark tone="overdue">{words.overdue}</Mark>}
            {row.replyOn === today && <Mark tone="due">{words.dueToday}</Mark>}
          </>,
          row.recorder === null ? words.byAsker : words.byStaff(row.recorder),
        ],
      }))}
    />
  )
}

const Done: FC<ErasuresProps> = ({ s, done }) => {
  const words = s.erasures
  const labels = [words.opinion, words.requestedAt, words.outcomeLabel, words.decidedAt]
  return (
    <section>
      <h2>{words.done}</h2>
      <DataTable
        caption={words.done}
        hideCaption
        columns={labels.map((label) => ({ label }))}
        rows={done.map((row) => ({
          key: row.id,
          cells: [
            <Code row={row} />,
            formatInstant(s.lang, row.requestedAt),
            row.outcome && words.outcome[row.outcome],
            row.decidedAt !== null && formatInstant(s.lang, row.decidedAt),
          ],
        }))}
      />
    </section>
  )
}

const Code: FC<{ row: ShownRequest }> = ({ row }) => (
  <>
    <a href={paths.erasure(row.code)}>{row.code}</a> <small>{row.unit}</small>
  </>
)
