import type { FC } from 'hono/jsx'
import { REASON_MAX, TEXT_MAX } from '../../src/domain/triage-form.ts'
import { paths } from '../../src/paths.ts'
import { Field, TextArea } from '../shell/field.tsx'
import { fieldOf, StepForm, type StepFormProps } from './step-form.tsx'

export const PublicTextForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="edit_public_text"
    action={paths.publicText(form.opinion.code)}
    label={form.s.triage.editPublicText}
  >
    <PublicText form={form} step="edit_public_text" />
    {form.opinion.publicAt !== null && (
      <Field
        s={form.s}
        {...fieldOf(form, 'edit_public_text', 'redacted_reason', form.opinion.redactedReason)}
        label={form.s.gates.redactReason}
        hint={form.s.gates.redactReasonHint}
        optionalNote={false}
        maxlength={REASON_MAX}
      />
    )}
  </StepForm>
)

/** Putting a private matter on the board shows its text once more: what was written for the office is not what the public may read. */
export const PublicityForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="make_public"
    action={paths.publicity(form.opinion.code)}
    label={form.s.triage.makePublic}
  >
    <p class="hint">{form.s.triage.makePublicLead}</p>
    <PublicText form={form} step="make_public" />
  </StepForm>
)

export const HidingForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="hide"
    action={paths.hiding(form.opinion.code)}
    label={form.s.triage.hide}
    tone="danger"
  >
    <TextArea
      s={form.s}
      {...fieldOf(form, 'hide', 'reason')}
      label={form.s.triage.hideReason}
      hint={form.s.triage.hideLead}
      required
      rows={3}
      maxlength={REASON_MAX}
    />
  </StepForm>
)

/** The words and the place that the public reads, looked through at the same time. */
export const PublicText: FC<{
  form: StepFormProps
  step: 'accept' | 'edit_public_text' | 'make_public'
  hint?: string
}> = ({ form, step, hint }) => {
  const { s, opinion } = form
  return (
    <>
      <TextArea
        s={s}
        {...fieldOf(form, step, 'public_text', opinion.publicText)}
        label={s.opinions.publicText}
        hint={hint ?? s.triage.publicTextHint}
        optionalNote={false}
        maxlength={TEXT_MAX}
      />
      <Field
        s={s}
        {...fieldOf(form, step, 'public_place', opinion.publicPlace)}
        label={s.triage.publicPlace}
        hint={s.triage.publicPlaceHint}
        optionalNote={false}
      />
    </>
  )
}
