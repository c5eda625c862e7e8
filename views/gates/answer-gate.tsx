import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { ShownGate } from '../opinions/shown.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { Highlight } from '../shell/prose.tsx'
import { FindingBoxes } from './gate-findings.tsx'

/** Personal data in an answer that waits to be signed or issued: where it stands, and the form that lets it pass, for whoever may. */
export const AnswerGate: FC<StepFormProps & { answerGate?: ShownGate }> = ({ answerGate: gate, ...form }) => {
  if (!gate) return null
  const { s, opinion, open, failed } = form
  const errors = failed?.step === 'waive' ? failed.errors : undefined
  return (
    <section class="card" id="answer-gate">
      <h2>{s.gates.answerTitle}</h2>
      <Notice tone="warning">
        <p>{s.gates.answerLead}</p>
      </Notice>
      {gate.texts.map(({ field, parts }) => (
        <blockquote key={field} class="prose">
          <Highlight parts={parts} />
        </blockquote>
      ))}
      {open.includes('waive') ? (
        <Form
          s={s}
          action={paths.waiver(opinion.code)}
          scope="waive"
          errors={errors}
          hx={{ target: '#opinion' }}
        >
          <input type="hidden" name="seq" value={String(opinion.seq)} />
          <FindingBoxes s={s} gate={gate} scope="waive" errors={errors} />
          <SubmitButton>{s.gates.waiveNow}</SubmitButton>
        </Form>
      ) : (
        <ul>
          {gate.findings.map(({ finding, words }) => (
            <li key={words}>
              {s.gates.finding[finding]}: <mark lang="vi">{words}</mark>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
