import type { FC } from 'hono/jsx'
import { COMPETENCES } from '../../src/domain/competence.ts'
import { isPublicFromAcceptance, OPINION_KINDS } from '../../src/domain/opinion.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { Choices } from '../shell/choices.tsx'
import { Select } from '../shell/field.tsx'
import { PublicText } from './publicity-forms.tsx'
import { fieldOf, StepForm, type StepFormProps } from './step-form.tsx'

/** Taking an opinion up: kind, topic, and the text the public will read, looked through at the same time. */
export const AcceptanceForm: FC<StepFormProps> = (form) => {
  const { s, opinion } = form
  const isForBoard = isPublicFromAcceptance('question', opinion.session?.kind ?? null)
  return (
    <StepForm form={form} step="accept" action={paths.acceptance(opinion.code)} label={s.triage.accept}>
      <p class="hint">{s.triage.acceptLead}</p>
      <Classification form={form} step="accept" />
      <PublicText
        form={form}
        step="accept"
        hint={`${isForBoard ? s.triage.publicOnAcceptance : s.triage.privateOnAcceptance} ${s.triage.publicTextHint}`}
      />
    </StepForm>
  )
}

export const ReclassificationForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="reclassify"
    action={paths.classification(form.opinion.code)}
    label={form.s.triage.reclassify}
  >
    <p class="hint">{form.s.triage.reclassifyLead}</p>
    <Classification form={form} step="reclassify" />
  </StepForm>
)

const Classification: FC<{ form: StepFormProps; step: 'accept' | 'reclassify' }> = ({ form, step }) => {
  const { s, opinion } = form
  return (
    <>
      <Choices
        s={s}
        {...fieldOf(form, step, 'kind', opinion.kind)}
        label={s.opinions.kindLabel}
        hint={s.triage.kindHint}
        required
        options={OPINION_KINDS.map((kind) => ({ value: kind, label: s.opinions.kind[kind] }))}
      />
      <Select
        s={s}
        {...fieldOf(form, step, 'topic', opinion.topic)}
        label={s.opinions.topicLabel}
        required
        options={TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] }))}
      />
      <Select
        s={s}
        {...fieldOf(form, step, 'competence', opinion.competence ?? '')}
        label={s.opinions.competenceLabel}
        hint={s.triage.competenceHint}
        empty={s.triage.competenceOpen}
        options={COMPETENCES.map((whose) => ({ value: whose, label: s.opinions.competence[whose] }))}
      />
    </>
  )
}
