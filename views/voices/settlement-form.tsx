import type { FC } from 'hono/jsx'
import { DISPUTE_OUTCOMES, VOICE_MAX } from '../../src/domain/voice.ts'
import { paths } from '../../src/paths.ts'
import { fieldOf, StepForm, type StepFormProps } from '../opinions/step-form.tsx'
import { Choices } from '../shell/choices.tsx'
import { TextArea } from '../shell/field.tsx'

/** Whether a dispute runs that the leader has not answered. */
export function isDisputed({ around }: Pick<StepFormProps['opinion'], 'around'>): boolean {
  return around.disputes.some(({ settledAt }) => settledAt === null)
}

/** The leader opens the matter again or says why the answer stands; either way the asker reads the words. */
export const SettlementForm: FC<StepFormProps> = (form) => {
  const { s, opinion } = form
  return (
    <StepForm
      form={form}
      step="settle_dispute"
      action={paths.settlement(opinion.code)}
      label={s.voices.settle}
    >
      <p>{s.voices.settleLead}</p>
      <Choices
        s={s}
        {...fieldOf(form, 'settle_dispute', 'outcome')}
        label={s.voices.settleOutcome}
        options={DISPUTE_OUTCOMES.map((value) => ({
          value,
          label: s.voices.outcomeChoice[value],
          hint: s.voices.outcomeHint[value],
        }))}
        required
      />
      <TextArea
        s={s}
        {...fieldOf(form, 'settle_dispute', 'reason')}
        label={s.voices.settleReply}
        hint={s.voices.settleReplyHint(VOICE_MAX)}
        rows={5}
        required
      />
    </StepForm>
  )
}
