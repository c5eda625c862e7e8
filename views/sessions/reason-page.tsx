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

export interface ReasonPageProps {
  s: Strings
  step: 'postpone' | 'cancel'
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
  const isCancel = step === 'cancel'
  const action = isCancel ? paths.cancellation(session.code) : paths.postponement(session.code)
  return (
    <>
      <PageHead
        title={isCancel ? s.sessions.cancel : s.sessions.postpone}
        lead={isCancel ? s.sessions.cancelLead : s.sessions.postponeLead}
        back={{ href: paths.staffSession(session.code), label: s.sessions.backToSession }}
      />
      <p>
        <strong>
          <Theme of={session} />
        </strong>
        <br />
        {formatSpan(s.lang, session.startsAt, session.endsAt)}
      </p>
      <Form s={s} action={action} errors={errors}>
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
          <SubmitButton tone={isCancel ? 'danger' : 'primary'}>
            {isCancel ? s.sessions.cancel : s.sessions.postpone}
          </SubmitButton>
          <LinkButton tone="quiet" href={paths.staffSession(session.code)}>
            {s.sessions.backToSession}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}
