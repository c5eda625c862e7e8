import type { FC } from 'hono/jsx'
import { CONTRIBUTION_MAX } from '../../src/domain/agency-work.ts'
import { paths } from '../../src/paths.ts'
import type { ShownOpinion } from '../opinions/shown.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { TextArea } from '../shell/field.tsx'
import { LineForm, lineField } from './line-form.tsx'

/** The part of the person's own agency; whoever drafts for two supporting agencies finds a form for each. */
export const ContributionForm: FC<StepFormProps> = (form) => {
  const { s, opinion, mine = [] } = form
  const own = opinion.around.supports.filter(
    ({ agencyId, endedAt }) => endedAt === null && mine.includes(agencyId),
  )
  return <Parts form={form} step="contribute" supports={own} hint={s.agencyWork.contributeLead} />
}

/** What supporting agencies that do not sign in say, as the secretariat got it: a form for each that is asked. */
export const EnteredContributionForm: FC<StepFormProps> = (form) => {
  const asked = form.opinion.around.supports.filter(({ endedAt }) => endedAt === null)
  const hint = form.s.agencyWork.enterContributionLead
  return <Parts form={form} step="enter_contribution" supports={asked} hint={hint} />
}

/** Whether any agency is asked for its part now. */
export function isSupported({ around }: ShownOpinion): boolean {
  return around.supports.some(({ endedAt }) => endedAt === null)
}

const Parts: FC<{
  form: StepFormProps
  step: 'contribute' | 'enter_contribution'
  supports: ShownOpinion['around']['supports']
  hint: string
}> = ({ form, step, supports, hint }) => {
  const { s, opinion } = form
  return (
    <>
      {supports.map((support) => {
        const line = { form, step, line: support.id } as const
        return (
          <LineForm
            {...line}
            key={support.id}
            action={paths.contribution(opinion.code)}
            label={s.agencyWork.contribute}
          >
            <p>
              <strong>{support.agencyName}</strong>: {s.agencyWork.supportDue(support.dueOn)}
            </p>
            <TextArea
              s={s}
              {...lineField(line, 'text', support.contribution)}
              label={s.agencyWork.contribution}
              hint={hint}
              required
              rows={8}
              maxlength={CONTRIBUTION_MAX}
            />
          </LineForm>
        )
      })}
    </>
  )
}
