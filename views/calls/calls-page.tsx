import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Pager } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { CallCard, type ShownCall } from './call-card.tsx'

export interface CallsProps {
  s: Strings
  rows: ShownCall[]
  done: ShownCall[]
  next: string | null
  first: string | null
  /** Letters to print, offered where no mail server takes them. */
  letters: number | null
  problem?: string
}

/** Whom to call, what to say, and whom somebody called today. */
export const CallsContent: FC<CallsProps> = ({ s, rows, done, next, first, letters, problem }) => (
  <>
    <PageHead
      back={{ href: paths.desk, label: s.desk.title }}
      title={s.calls.title}
      lead={s.calls.lead}
      actions={
        <>
          <LinkButton tone="quiet" href={paths.people}>
            {s.calls.findPerson}
          </LinkButton>
          {letters !== null && (
            <LinkButton tone="quiet" href={paths.letters}>
              {s.calls.lettersLink(letters)}
            </LinkButton>
          )}
        </>
      }
    />
    {problem && (
      <Notice tone="error">
        <p>{problem}</p>
      </Notice>
    )}
    {rows.map((call) => (
      <CallCard key={call.id} s={s} call={call} />
    ))}
    {rows.length === 0 && (
      <EmptyState title={s.calls.none}>
        <p>{s.calls.noneText}</p>
      </EmptyState>
    )}
    <Pager s={s} next={next} first={first} />
    {done.length > 0 && <DoneCalls s={s} done={done} />}
  </>
)

const DoneCalls: FC<{ s: Strings; done: ShownCall[] }> = ({ s, done }) => (
  <section id="done-calls">
    <h2>{s.calls.doneTitle}</h2>
    <ul>
      {done.map(({ id, seq, name, kind, calledAt }) => (
        <li key={id}>
          <strong>{name}</strong>, {kind}. {calledAt !== null && s.calls.doneAt(calledAt)}
          <Form s={s} action={paths.call(id)}>
            <input type="hidden" name="seq" value={seq} />
            <SubmitButton tone="quiet" name="outcome" value="undo_call">
              {s.calls.undo}
              <span class="hidden-word">{s.calls.to(name)}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  </section>
)
