import type { FC } from 'hono/jsx'
import { latestAssignmentDay } from '../../src/domain/assignment.ts'
import { REASON_MAX } from '../../src/domain/triage-form.ts'
import { paths } from '../../src/paths.ts'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { fieldOf, StepForm, type StepFormProps } from './step-form.tsx'

export const AssignmentForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="assign"
    action={paths.assignment(form.opinion.code)}
    label={form.s.triage.assign}
  >
    <Assignment form={form} step="assign" />
  </StepForm>
)

/** The earlier agency's line is ended with the reason, and kept. */
export const ReassignmentForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="reassign"
    action={paths.assignment(form.opinion.code)}
    label={form.s.triage.reassign}
  >
    <Assignment form={form} step="reassign" />
    <TextArea
      s={form.s}
      {...fieldOf(form, 'reassign', 'reason')}
      label={form.s.triage.reassignReason}
      required
      rows={3}
      maxlength={REASON_MAX}
    />
  </StepForm>
)

export const GivingBackForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="give_back"
    action={paths.givingBack(form.opinion.code)}
    label={form.s.triage.giveBack}
    tone="quiet"
    away
  >
    <TextArea
      s={form.s}
      {...fieldOf(form, 'give_back', 'reason')}
      label={form.s.triage.giveBackReason}
      hint={form.s.triage.giveBackLead}
      required
      rows={3}
      maxlength={REASON_MAX}
    />
  </StepForm>
)

const Assignment: FC<{ form: StepFormProps; step: 'assign' | 'reassign' }> = ({ form, step }) => {
  const { s, opinion, choices, today } = form
  const proposed = latestAssignmentDay(opinion.dueOn, today) ?? ''
  return (
    <>
      <Select
        s={s}
        {...fieldOf(form, step, 'agency_id')}
        label={s.triage.agency}
        required
        empty={s.triage.choose}
        options={choices.agencies
          .filter(({ id }) => id !== opinion.agency?.id)
          .map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Field
        s={s}
        {...fieldOf(form, step, 'due_on', proposed)}
        type="date"
        label={s.triage.agencyDue}
        hint={dueHint(form)}
        required
        min={today}
        max={proposed || undefined}
      />
      <TextArea
        s={s}
        {...fieldOf(form, step, 'note')}
        label={s.triage.note}
        rows={3}
        maxlength={REASON_MAX}
      />
    </>
  )
}

/** How the proposed day came about, in words. */
function dueHint({
  s,
  opinion: { dueOn, dueRule, dueProvisional },
  today,
}: StepFormProps): string | undefined {
  if (dueOn === null) return undefined
  if (dueOn < today) return s.triage.agencyDueOver(dueOn)
  const hint = s.triage.agencyDueHint(dueOn, s.deadlines.rule[dueRule ?? ''] ?? dueRule ?? '')
  return dueProvisional ? `${hint} ${s.deadlines.provisional}` : hint
}
