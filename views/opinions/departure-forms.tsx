import type { FC } from 'hono/jsx'
import { type Ground, groundKept, groundsOf, waysOf } from '../../src/domain/outcome.ts'
import { STEPS, type StepName } from '../../src/domain/step.ts'
import { type DepartureStep, REASON_MAX } from '../../src/domain/triage-form.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import { Field, TextArea } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import { ForwardingFields, GroundSelect, groundsBy, WayHint } from './departure-fields.tsx'
import { fieldOf, StepForm, type StepFormProps } from './step-form.tsx'

/** Refusing, forwarding, returning and filing in one form, each with the sentence that the sender will read. */
export const DepartureForm: FC<StepFormProps> = (form) => {
  const { s, opinion, open } = form
  const ways = waysOf(opinion).filter((step) => open.includes(step))
  const field = (name: string, start?: string) => ({ s, ...fieldOf(form, 'refuse', name, start) })
  return (
    <StepForm
      form={form}
      step="refuse"
      action={paths.departure(opinion.code)}
      label={s.triage.leave}
      tone="danger"
      also={
        <SubmitButton tone="quiet" name="do" value="preview">
          {s.triage.preview}
        </SubmitButton>
      }
    >
      <Preview {...form} />
      <Choices
        {...field('to')}
        label={s.triage.leaveTo}
        hint={s.triage.leaveLead}
        required
        options={ways.map((way) => ({
          value: way,
          label: s.triage.departure[way],
          hint: <WayHint s={s} way={way} hasGround={groundsOf(opinion, way)!.length > 0} />,
        }))}
      />
      <div class="when ground">
        <GroundSelect {...field('ground')} grounds={groundsBy(opinion, ways)} />
      </div>
      <div class="when forward">
        <ForwardingFields field={field} slipNumber={form.choices.nextSlip} today={form.today} />
      </div>
      <TextArea {...field('reason')} label={s.triage.leaveReason} required rows={4} maxlength={REASON_MAX} />
    </StepForm>
  )
}

const Preview: FC<StepFormProps> = ({ s, opinion, failed }) => {
  if (failed?.step !== 'refuse' || failed.status !== 200) return null
  const { to, ground, recipient, reason } = failed.typed
  const way = to as DepartureStep
  const sentence = s.triage.leftSentence[STEPS[way].to]?.({
    ground: groundKept(opinion, way, (ground || null) as Ground | null),
    recipient: String(recipient ?? ''),
    reason: String(reason ?? ''),
  })
  return (
    <Notice tone="info" title={s.triage.previewTitle}>
      <Prose text={sentence ?? ''} lang={s.lang} />
    </Notice>
  )
}

export const MergeForm: FC<StepFormProps> = (form) => (
  <StepForm form={form} step="merge" action={paths.merging(form.opinion.code)} label={form.s.triage.merge}>
    <Field
      s={form.s}
      {...fieldOf(form, 'merge', 'into')}
      label={form.s.triage.mergeInto}
      hint={`${form.s.triage.mergeLead} ${form.s.similar.sharesPrivate}`}
      required
      size="short"
    />
  </StepForm>
)

export const WithdrawalForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="withdraw"
    action={paths.withdrawalOnBehalf(form.opinion.code)}
    label={form.s.triage.withdraw}
    tone="danger"
  >
    <Reason form={form} step="withdraw" label={form.s.triage.withdrawReason} />
  </StepForm>
)

export const RestorationForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="restore"
    action={paths.restoration(form.opinion.code)}
    label={form.s.triage.restore}
  >
    <Reason form={form} step="restore" label={form.s.triage.restoreReason} />
  </StepForm>
)

const Reason: FC<{ form: StepFormProps; step: StepName; label: string }> = ({ form, step, label }) => (
  <TextArea
    s={form.s}
    {...fieldOf(form, step, 'reason')}
    label={label}
    required
    rows={3}
    maxlength={REASON_MAX}
  />
)
