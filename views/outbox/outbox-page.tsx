import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { OutboxTable, type ShownLine } from './outbox-table.tsx'

export type ShownList = 'waiting' | 'failed' | 'sent'
const LISTS: ShownList[] = ['waiting', 'failed', 'sent']

export interface OutboxProps {
  s: Strings
  list: ShownList
  counts: Record<ShownList, number>
  rows: ShownLine[]
  hasServer: boolean
  next: string | null
  first: string | null
  /** How many were let go again just now; null where nothing was asked. */
  retried: number | null
  problem?: string
}

/** Mail that waits, failed or went, one list at a time; the number beside each is its length. */
export const OutboxContent: FC<OutboxProps> = (props) => {
  const { s, list, counts, rows, hasServer, next, first, retried, problem } = props
  return (
    <>
      <PageHead
        back={{ href: paths.administration, label: s.administration.title }}
        title={s.outbox.title}
        lead={s.outbox.lead}
      />
      {!hasServer && (
        <Notice tone="warning" title={s.outbox.noServerTitle}>
          <p>{s.outbox.noServer}</p>
        </Notice>
      )}
      {problem && (
        <Notice tone="error">
          <p>{problem}</p>
        </Notice>
      )}
      {retried !== null && (
        <Notice tone={retried > 0 ? 'success' : 'info'}>
          <p>{retried > 0 ? s.outbox.retried(retried) : s.outbox.noneToRetry}</p>
        </Notice>
      )}
      <nav aria-label={s.outbox.lists}>
        <ul class="shortcuts">
          {LISTS.map((one) => (
            <li key={one}>
              <a
                href={withQuery(paths.outbox, { muc: one })}
                aria-current={one === list ? 'page' : undefined}
              >
                {s.outbox.listCount(s.outbox.list[one], counts[one])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length > 0 ? (
        <OutboxTable s={s} rows={rows} hasServer={hasServer} offersRetry={list === 'failed'} />
      ) : (
        <EmptyState title={s.outbox.empty[list]}>
          {list === 'waiting' && <p>{s.outbox.emptyText}</p>}
        </EmptyState>
      )}
      <Pager s={s} next={next} first={first} />
      {list === 'failed' && rows.length > 0 && (
        <Form s={s} action={paths.outboxRetry('tat-ca')}>
          <SubmitButton tone="quiet">{s.outbox.retryAll}</SubmitButton>
        </Form>
      )}
    </>
  )
}
