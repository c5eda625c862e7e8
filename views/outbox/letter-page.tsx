import type { FC } from 'hono/jsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Facts } from '../shell/facts.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

export interface LetterProps {
  s: Strings
  back: { href: string; label: string }
  kind: string
  /** For an administrator the mask alone; for the office that hands the letter over, whom and where. */
  to: { name: string; address: string }
  letter: { subject: string; printed: string } | null
  /** Why there is none. */
  untold: string | null
  /** Where a printed letter is marked as handed over. */
  handOver?: { action: string; seq: number }
  problem?: string
}

/** One message as it would leave now, to be read, printed or read out. */
export const LetterContent: FC<LetterProps> = (props) => {
  const { s, back, kind, to, letter, untold, handOver, problem } = props
  return (
    <>
      <PageHead
        back={back}
        title={letter ? <span lang="vi">{letter.subject}</span> : s.outbox.letterTitle}
        over={<span class="screen-only">{kind}</span>}
        lead={letter && <span class="screen-only">{s.outbox.letterAsNow}</span>}
      />
      {problem && (
        <Notice tone="error">
          <p>{problem}</p>
        </Notice>
      )}
      {untold && (
        <Notice tone="info" title={s.outbox.letterUntold}>
          <p>{untold}</p>
        </Notice>
      )}
      <Facts
        items={[
          [s.outbox.letterTo, to.name],
          [s.outbox.letterAddress, to.address],
        ]}
      />
      {letter && <Prose text={letter.printed} />}
      {letter && <PrintButtonHint s={s} />}
      {letter && handOver && (
        <Form s={s} action={handOver.action}>
          <input type="hidden" name="seq" value={handOver.seq} />
          <p class="hint screen-only">{s.outbox.handOverHint}</p>
          <SubmitButton>{s.outbox.handOver}</SubmitButton>
        </Form>
      )}
    </>
  )
}
