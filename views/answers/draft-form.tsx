import type { FC } from 'hono/jsx'
import { ANSWER_MAX } from '../../src/domain/answer-form.ts'
import { paths } from '../../src/paths.ts'
import { GateFindings } from '../gates/gate-findings.tsx'
import { QualityFindings } from '../gates/quality-findings.tsx'
import { Buttons, SubmitButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Seen } from './seen.tsx'
import { refusedOf, type StepFormProps } from './step-form.ts'
import { TemplateChoice } from './template-choice.tsx'
import { WriterLines } from './writer-lines.tsx'

/**
 * Writes the answer: saved as often as one likes, submitted once. A plain form: of its two buttons one leads elsewhere, and what
 * comes back may be a page with two texts.
 */
export const DraftForm: FC<
  StepFormProps & { text: string; label?: string; templates?: { id: number; name: string }[] }
> = ({ s, opinion, failed, text, label, templates = [] }) => {
  const { errors, typed, isRefused } = refusedOf(failed, 'draft', 'enter_draft', 'submit')
  const gate = isRefused ? failed?.gate : undefined
  return (
    <>
      <WriterLines s={s} code={opinion.code} seq={opinion.seq} first />
      <Form s={s} action={paths.draft(opinion.code)} errors={errors} scope="draft">
        <Seen opinion={opinion} />
        {templates.length > 0 && (
          <TemplateChoice
            s={s}
            code={opinion.code}
            templates={templates}
            typed={typed}
            error={errors.template}
          />
        )}
        <TextArea
          s={s}
          scope="draft"
          name="text"
          label={label ?? s.answers.draftText}
          hint={s.answers.draftHint(ANSWER_MAX)}
          value={typed('text') ?? text}
          error={errors.text}
          rows={14}
          maxlength={ANSWER_MAX}
          required
        />
        {gate && <QualityFindings s={s} gate={gate} scope="draft" errors={errors} />}
        {gate && gate.texts.length > 0 && <GateFindings s={s} gate={gate} scope="draft" errors={errors} />}
        <Buttons>
          <SubmitButton tone="quiet">{s.answers.saveDraft}</SubmitButton>
          <button type="submit" class="button primary" formaction={paths.submission(opinion.code)}>
            {s.answers.submitDraft}
          </button>
        </Buttons>
      </Form>
    </>
  )
}
