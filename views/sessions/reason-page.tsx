import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatSpan } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { type CarryChoice, CarryField } from './carry-field.tsx'
import { Theme } from './theme.tsx'

/** The steps that need nothing but a reason, and who takes over. */
export type CalledOff = 'postpone' | 'cancel' | 'break_off'

const WAYS = {
  postpone: { title: 'postpone', lead: 'postponeLead', address: paths.postponement },
  cancel: { title: 'cancel', lead: 'cancelLead', address: paths.cancellation },
  break_off: { title: 'breakOff', lead: 'breakOffLead', address: paths.breakingOff },
} as const

export const titleOfStep = (s: Strings, step: CalledOff) => s.sessions[WAYS[step].title]

export interface ReasonPageProps {
  s: Strings
  step: CalledOff
  session: { code: string; theme: string; seq: number; startsAt: number; endsAt: number }
  carriable: CarryChoice
  typed?: string
  typedCarry?: string
  errors?: FieldErrors
}

/** Postponing or cancelling: the one thing it needs is a reason that residents can read. */
export const ReasonPage: FC<ReasonPageProps> = ({
  s,
  step,
  session,
  carriable,
  typed,
  typedCarry,
  errors,
}) => {
  const { title, lead, address } = WAYS[step]
  return (
    <>
      <PageHead
        title={s.sessions[title]}
        lead={s.sessions[lead]}
        back={{ href: paths.staffSession(session.code), label: s.sessions.backToSession }}
      />
      <p>
        <strong>
          <Theme of={session} />
        </strong>
        <br />
        {formatSpan(s.lang, session.startsAt, session.endsAt)}
      </p>
      {step === 'break_off' && (
        <p>
          {s.sessions.breakOffHeard} <a href={paths.closingSum(session.code)}>{s.room.links.closingSum}</a>
        </p>
      )}
      <Form s={s} action={address(session.code)} errors={errors}>
        <input type="hidden" name="seen" value={session.seq} />
        <TextArea
          s={s}
          name="reason"
          label={s.sessions.reasonLabel}
          hint={s.sessions.reasonHint}
          required
          rows={3}
          value={typed}
          error={errors?.reason}
        />
        <CarryField s={s} carriable={carriable} typed={typedCarry ?? ''} error={errors?.carry_to} />
        <div class="buttons">
          <SubmitButton tone={step === 'cancel' ? 'danger' : 'primary'}>{s.sessions[title]}</SubmitButton>
          <LinkButton tone="quiet" href={paths.staffSession(session.code)}>
            {s.sessions.backToSession}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}
