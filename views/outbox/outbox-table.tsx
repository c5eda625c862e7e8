import type { Child, FC } from 'hono/jsx'
import type { MailProblem } from '../../src/domain/delivery.ts'
import type { MailKindName } from '../../src/domain/mail-kind.ts'
import type { NextDelivery } from '../../src/domain/next-delivery.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable, type Row } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'

/** A line as a list shows it: whose it is behind a mask, and nothing that a resident wrote. */
export interface ShownLine {
  id: number
  seq: number
  kind: string
  of: 'opinion' | 'session' | 'registration' | 'user'
  code: string | null
  to: string
  createdAt: number
  sentAt: number | null
  failedAt: number | null
  isHandedOver: boolean
  becameCall: boolean
  problem: string
  attempts: number
  next: NextDelivery | null
  mayRetry: boolean
}

export const OutboxTable: FC<{ s: Strings; rows: ShownLine[]; hasServer: boolean; offersRetry: boolean }> = ({
  s,
  rows,
  hasServer,
  offersRetry,
}) => (
  <DataTable
    caption={s.outbox.caption}
    hideCaption
    columns={[
      { label: s.outbox.columnKind, wide: true },
      { label: s.outbox.columnRecord },
      { label: s.outbox.columnTo },
      { label: s.outbox.columnWhen },
      { label: s.outbox.columnState },
      ...(offersRetry ? [{ label: s.outbox.columnAction }] : []),
    ]}
    rows={rows.map((line) => rowOf(s, line, hasServer, offersRetry))}
  />
)

function rowOf(s: Strings, line: ShownLine, hasServer: boolean, offersRetry: boolean): Row {
  const kind = line.of === 'user' ? s.digests.kind : (s.mail.kind[line.kind as MailKindName] ?? line.kind)
  return {
    key: line.id,
    cells: [
      <a href={paths.outboxText(line.id)}>{kind}</a>,
      <>
        {s.outbox.record[line.of]} <span class="nowrap">{line.code}</span>
      </>,
      <span class="nowrap">{line.to}</span>,
      whenOf(s, line),
      stateOf(s, line, hasServer),
      ...(offersRetry ? [line.mayRetry && <Retry s={s} line={line} kind={kind} />] : []),
    ],
  }
}

const Retry: FC<{ s: Strings; line: ShownLine; kind: string }> = ({ s, line, kind }) => (
  <Form s={s} action={paths.outboxRetry(line.id)}>
    <input type="hidden" name="seq" value={line.seq} />
    <SubmitButton tone="quiet">
      <span class="nowrap">{s.outbox.retry}</span>
      <span class="hidden-word">{s.outbox.of(`${kind} ${line.code ?? ''}`)}</span>
    </SubmitButton>
  </Form>
)

function whenOf(s: Strings, { createdAt, sentAt, failedAt, isHandedOver }: ShownLine): Child {
  return (
    <>
      {sentAt !== null && <>{isHandedOver ? s.outbox.handedOver(sentAt) : s.outbox.sentAt(sentAt)}</>}
      {failedAt !== null && sentAt === null && <>{s.outbox.failedAt(failedAt)}</>}
      <small class="block">{s.outbox.created(createdAt)}</small>
    </>
  )
}

function stateOf(s: Strings, line: ShownLine, hasServer: boolean): Child {
  if (line.sentAt !== null)
    return <Mark tone="done">{line.isHandedOver ? s.outbox.wasHandedOver : s.outbox.wasSent}</Mark>
  const problem = s.outbox.problem[line.problem as MailProblem]
  const tries = line.attempts > 0 && <small class="block">{s.outbox.tries(line.attempts)}</small>
  if (line.failedAt !== null) {
    return (
      <>
        <Mark tone={line.mayRetry ? 'overdue' : 'left'}>{problem}</Mark>
        {line.becameCall ? <small class="block">{s.outbox.becameCall}</small> : tries}
      </>
    )
  }
  return (
    <>
      <Mark tone="waiting">
        {hasServer || line.next?.is === 'held' ? nextWords(s, line.next) : s.outbox.next.noServer}
      </Mark>
      {problem && <small class="block">{problem}</small>}
      {tries}
    </>
  )
}

function nextWords(s: Strings, next: NextDelivery | null): string {
  if (next?.is === 'sending') return s.outbox.next.sending
  if (next?.is === 'held') return s.outbox.next.held(next.until)
  if (next?.is !== 'at') return s.outbox.next.soon
  return next.forOfficeHours ? s.outbox.next.hours(next.at) : s.outbox.next.at(next.at)
}
