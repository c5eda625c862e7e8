import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

/** A call to make, or one that was made. */
export interface ShownCall {
  id: number
  seq: number
  name: string
  phone: string
  /** In words. */
  kind: string
  record: { href: string; label: string } | null
  createdAt: number
  calledAt: number | null
  /** Tries without an answer. */
  tries: number
  /** What is read out; null where nothing is to be told any more. */
  spoken: string | null
  /** Why mail did not bring it, in words. */
  mailFailed: string | null
}

/** Who, which number, and every word to be said. */
export const CallCard: FC<{ s: Strings; call: ShownCall }> = ({ s, call }) => (
  <section class="card" id={`card-${call.id}`}>
    <header>
      <h2>{call.name}</h2>
      <p>
        <a class="phone" href={`tel:${call.phone}`}>
          {grouped(call.phone)}
        </a>
      </p>
      <p>
        {call.kind}
        {call.record && (
          <>
            {' · '}
            <a href={call.record.href}>{call.record.label}</a>
          </>
        )}
        {' · '}
        {s.calls.waitsSince(call.createdAt)}
      </p>
    </header>
    {call.tries > 0 && call.calledAt !== null && <p>{s.calls.tries(call.tries, call.calledAt)}</p>}
    {call.mailFailed && <p class="hint">{s.calls.mailFailed(call.mailFailed)}</p>}
    {call.spoken ? (
      <>
        <h3>{s.calls.readOut}</h3>
        <Prose text={call.spoken} />
      </>
    ) : (
      <Notice tone="info">
        <p>{s.calls.overtaken}</p>
      </Notice>
    )}
    <Form s={s} action={paths.call(call.id)}>
      <input type="hidden" name="seq" value={call.seq} />
      <Buttons>
        <SubmitButton name="outcome" value="call">
          {call.spoken ? s.calls.done : s.calls.finish}
          <span class="hidden-word">{s.calls.to(call.name)}</span>
        </SubmitButton>
        {call.spoken && (
          <SubmitButton tone="quiet" name="outcome" value="miss">
            {s.calls.missed}
            <span class="hidden-word">{s.calls.to(call.name)}</span>
          </SubmitButton>
        )}
      </Buttons>
    </Form>
  </section>
)

/** In the groups in which a number is read and dialled: `0912 345 678`. */
function grouped(phone: string): string {
  return phone.replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3')
}
