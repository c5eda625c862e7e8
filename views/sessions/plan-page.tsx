import type { Child, FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { Ended } from '../../src/domain/session-ended.ts'
import { paths } from '../../src/paths.ts'
import { ClosingNote } from '../registrations/closing-note.tsx'
import { Buttons, LinkButton, SubmitButton } from '../shell/buttons.tsx'
import type { Option } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { CheckButton, type Checked, Conflicts } from './conflicts.tsx'
import { ContentFields } from './content-fields.tsx'
import { EndedNotice } from './ended-notice.tsx'
import { PeopleFields } from './people-fields.tsx'
import { type FieldsProps, TimeFields, WindowFields } from './plan-fields.tsx'
import { FixedTime } from './planned-time.tsx'
import { RegistrationFields } from './registration-fields.tsx'
import { type FactSession, SessionFacts } from './session-facts.tsx'
import { Theme } from './theme.tsx'

export interface PlanOptions {
  units: Option[]
  venues: Option[]
  leaders: Option[]
  heads: Option[]
  hamlets: Option[]
}

export interface PlanPageProps extends FieldsProps {
  options: PlanOptions
  /** What is being edited; null for a new plan. */
  session: (FactSession & { seq: number; registers: boolean; registersUntil: number | null }) | null
  /** Somebody else saved first: what stands now is shown beside what was typed. */
  isStale?: boolean
  /** Whom it would no longer have on its new day. */
  ended?: Ended | null
  /** What stands in the way, where that was looked up. */
  checked?: Checked
}

/** The plan of a session, new or stored. */
export const PlanPage: FC<PlanPageProps> = (props) => {
  const { s, session, options, errors } = props
  const words = s.sessions
  const isDraft = !session || session.state === 'draft'
  const action = session ? paths.editSession(session.code) : paths.newSession
  const back = session ? paths.staffSession(session.code) : paths.staffSessions
  return (
    <>
      <PageHead
        title={session ? words.editTitle : words.planTitle}
        lead={isDraft ? words.planLead : words.editAnnouncedLead}
        back={{ href: back, label: session ? words.backToSession : words.backToList }}
      />
      <StandsNow {...props} />
      <Form s={s} action={action} errors={errors}>
        <input type="hidden" name="seen" value={session?.seq ?? 0} />
        <ContentFields {...props} units={session ? [] : options.units} />
        {isDraft ? <TimeFields {...props} venues={options.venues} /> : <FixedTime s={s} session={session} />}
        <PeopleFields {...props} leaders={options.leaders} heads={options.heads} hamlets={options.hamlets} />
        <WindowFields {...props} />
        <RegistrationFields {...props} />
        <Conflicts {...props} action={action} />
        <div class="buttons">
          <SubmitButton>{isDraft ? words.save : words.saveEdit}</SubmitButton>
          <CheckButton s={s} action={action} />
          <LinkButton tone="quiet" href={back}>
            {session ? words.backToSession : words.backToList}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}

/** Announcing a postponed session anew: its new time and place, under the same entry in calendars. */
export const AnnounceAnewPage: FC<PlanPageProps & { session: NonNullable<PlanPageProps['session']> }> = (
  props,
) => {
  const { s, session, options, errors } = props
  const back = paths.staffSession(session.code)
  const action = paths.announcement(session.code)
  return (
    <>
      <PageHead
        title={s.sessions.announceAnewTitle}
        lead={s.sessions.announceAnewLead}
        back={{ href: back, label: s.sessions.backToSession }}
      />
      <p>
        <strong>
          <Theme of={session} />
        </strong>
        <br />
        {s.sessions.postponedWas(dayOf(session.startsAt))}
      </p>
      <StandsNow {...props} />
      <EndedNotice {...props} />
      <Form s={s} action={action} errors={errors}>
        <input type="hidden" name="seen" value={session.seq} />
        <TimeFields {...props} venues={options.venues} />
        <WindowFields {...props} />
        <ClosingNote s={s} session={session} />
        <Conflicts {...props} action={action} announces />
        <Buttons>
          <SubmitButton>{s.sessions.announceAnew}</SubmitButton>
          <CheckButton s={s} action={action} />
        </Buttons>
      </Form>
    </>
  )
}

/** What a colleague stored in the meantime. */
export const StandsNow: FC<PlanPageProps> = ({ s, session, isStale }): Child =>
  isStale && session ? (
    <Notice tone="warning" title={s.sessions.standsNow}>
      <p>
        <strong>
          <Theme of={session} />
        </strong>
      </p>
      <SessionFacts s={s} session={session} />
    </Notice>
  ) : null
