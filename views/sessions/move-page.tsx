import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { ClosingNote } from '../registrations/closing-note.tsx'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { type CarryChoice, CarryField } from './carry-field.tsx'
import { CheckButton, Conflicts } from './conflicts.tsx'
import { EndedNotice } from './ended-notice.tsx'
import { TimeFields, typedOne, WindowFields } from './plan-fields.tsx'
import { type PlanPageProps, StandsNow } from './plan-page.tsx'
import { PlannedTime } from './planned-time.tsx'

type Props = PlanPageProps & { session: NonNullable<PlanPageProps['session']>; carriable: CarryChoice }

/** Moving an announced session: its new time and place, why, and what becomes of what it received. */
export const MovePage: FC<Props> = (props) => {
  const { s, session, options, errors, carriable } = props
  const back = paths.staffSession(session.code)
  const action = paths.moving(session.code)
  return (
    <>
      <PageHead
        title={s.changes.move}
        lead={s.changes.moveLead}
        back={{ href: back, label: s.sessions.backToSession }}
      />
      <PlannedTime s={s} session={session} />
      <StandsNow {...props} />
      <EndedNotice {...props} />
      <Form s={s} action={action} errors={errors}>
        <input type="hidden" name="seen" value={session.seq} />
        <TimeFields {...props} venues={options.venues} />
        <TextArea
          s={s}
          name="reason"
          label={s.sessions.reasonLabel}
          hint={s.sessions.reasonHint}
          required
          rows={3}
          value={typedOne(props, 'reason')}
          error={errors?.reason}
        />
        <WindowFields {...props} />
        <ClosingNote s={s} session={session} />
        <CarryField
          s={s}
          carriable={carriable}
          typed={typedOne(props, 'carry_to')}
          error={errors?.carry_to}
        />
        <Conflicts {...props} action={action} announces />
        <Buttons>
          <SubmitButton>{s.changes.move}</SubmitButton>
          <CheckButton s={s} action={action} />
          <LinkButton tone="quiet" href={back}>
            {s.sessions.backToSession}
          </LinkButton>
        </Buttons>
      </Form>
    </>
  )
}
