import type { FC } from 'hono/jsx'
import { PART_MAX, QUESTION_MAX } from '../../src/domain/agency-work.ts'
import { latestAssignmentDay } from '../../src/domain/assignment.ts'
import { paths } from '../../src/paths.ts'
import { fieldOf, StepForm, type StepFormProps } from '../opinions/step-form.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'

export const TakeOnForm: FC<StepFormProps> = (form) => {
  const words = form.s.agencyWork
  return (
    <StepForm form={form} step="take_on" action={paths.takingOn(form.opinion.code)} label={words.takeOn}>
      <p class="hint">{words.takeOnLead}</p>
    </StepForm>
  )
}

/** To another person of the agency that has it. */
export const HandOverForm: FC<StepFormProps> = (form) => {
  const { s, opinion, choices } = form
  const others = choices.officers.filter(
    ({ id, agencyId }) => agencyId === opinion.agency?.id && id !== opinion.officer?.id,
  )
  if (others.length === 0) return <p>{s.agencyWork.nobodyElse}</p>
  return (
    <StepForm
      form={form}
      step="hand_over"
      action={paths.handingOver(opinion.code)}
      label={s.agencyWork.handOver}
    >
      <p class="hint">{s.agencyWork.handOverLead}</p>
      <Select
        s={s}
        {...fieldOf(form, 'hand_over', 'officer_id')}
        label={s.agencyWork.handOverTo}
        required
        empty={s.triage.choose}
        options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </StepForm>
  )
}

export const AskSupportForm: FC<StepFormProps> = (form) => {
  const { s, opinion, choices, today } = form
  const standing = opinion.around.supports.filter(({ endedAt }) => endedAt === null)
  const taken = [opinion.agency?.id, ...standing.map(({ agencyId }) => agencyId)]
  const latest = latestAssignmentDay(opinion.dueOn, today)
  return (
    <StepForm
      form={form}
      step="ask_support"
      action={paths.support(opinion.code)}
      label={s.agencyWork.askSupport}
    >
      <p class="hint">{s.agencyWork.askSupportLead}</p>
      <Select
        s={s}
        {...fieldOf(form, 'ask_support', 'agency_id')}
        label={s.agencyWork.askSupportTo}
        required
        empty={s.triage.choose}
        options={choices.agencies
          .filter(({ id }) => !taken.includes(id))
          .map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <TextArea
        s={s}
        {...fieldOf(form, 'ask_support', 'part')}
        label={s.agencyWork.askSupportPart}
        required
        rows={3}
        maxlength={PART_MAX}
      />
      <Field
        s={s}
        {...fieldOf(form, 'ask_support', 'due_on')}
        type="date"
        size="short"
        label={s.agencyWork.askSupportDue}
        hint={latest === null ? s.agencyWork.askSupportDueFree : s.agencyWork.askSupportDueHint(latest)}
        required
        min={today}
        max={latest ?? undefined}
      />
    </StepForm>
  )
}

export const InquiryForm: FC<StepFormProps> = (form) => {
  const { s, opinion } = form
  return (
    <StepForm form={form} step="inquire" action={paths.inquiry(opinion.code)} label={s.agencyWork.inquire}>
      <TextArea
        s={s}
        {...fieldOf(form, 'inquire', 'question')}
        label={s.agencyWork.question}
        hint={s.agencyWork.inquireLead}
        required
        rows={3}
        maxlength={QUESTION_MAX}
      />
    </StepForm>
  )
}
