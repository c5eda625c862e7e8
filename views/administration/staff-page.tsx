import type { FC } from 'hono/jsx'
import type { StaffMember } from '../../src/domain/staff.ts'
import { paths } from '../../src/paths.ts'
import { EmailForm, type EmailShown } from '../accounts/email-form.tsx'
import { HeldNotice } from '../agency-work/held-notice.tsx'
import { Buttons, Fold, SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Facts } from '../shell/facts.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { StaffRoles, type StaffRolesProps } from './staff-roles.tsx'
import { type ShownSignIn, StaffSignIns } from './staff-sign-ins.tsx'

export interface StaffPageProps {
  s: Strings
  member: StaffMember
  /** Whether name, password, sign-ins and the account itself are this administrator's to change. */
  keeps: boolean
  roles: Omit<StaffRolesProps, 's' | 'member'>
  signIns: ShownSignIn[]
  /** Open matters in this person's hands, and whether the viewer may hand them over. */
  matters: number
  mayHandOver: boolean
  /** What the person saw of the password, so that a second press does not reset it twice. */
  seen: string
  name: { typed: string; errors?: FieldErrors; isStale: boolean }
  /** Where reminders go. */
  email: EmailShown
  hasMailServer: boolean
  /** Why the password was not reset, or the account not ended. */
  refusal?: string
}

/** One user: roles, sign-ins, password, and the end of the account. */
export const StaffMemberPage: FC<StaffPageProps> = (props) => {
  const { s, member, keeps, refusal } = props
  const words = s.administration.users
  const isLeft = member.endedAt !== null
  return (
    <>
      <PageHead title={member.name} back={{ href: paths.admin('nguoi-dung'), label: words.title }} />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {isLeft && <Notice tone="warning">{words.hasLeft}</Notice>}
      {!keeps && <Notice tone="info">{words.elsewhere}</Notice>}
      <HeldNotice s={s} matters={props.matters} mayHandOver={props.mayHandOver} />
      <About s={s} member={member} />
      <StaffRoles s={s} member={member} {...props.roles} />
      {keeps && !isLeft && (
        <>
          <StaffSignIns s={s} userId={member.id} name={member.name} signIns={props.signIns} />
          <Rename {...props} />
          <Address {...props} />
          <Reset {...props} />
          <End {...props} />
        </>
      )}
    </>
  )
}

const About: FC<{ s: Strings; member: StaffMember }> = ({ s, member }) => {
  const words = s.administration.users
  return (
    <Facts
      items={[
        [words.username, member.username],
        [words.since, <Instant s={s} at={member.createdAt} />],
        [words.left, member.endedAt !== null && <Instant s={s} at={member.endedAt} />],
        [words.slipPassword, member.endedAt === null && member.mustChangePassword && words.mustChange],
        [words.secondFactor, member.hasSecondFactor && words.secondFactorOn],
      ]}
    />
  )
}

const Rename: FC<StaffPageProps> = ({ s, member, name }) => (
  <Fold summary={s.administration.users.renameTitle} open={name.errors !== undefined}>
    {name.isStale && (
      <Notice tone="warning" title={s.administration.staleTitle}>
        <p>{s.administration.staleLead}</p>
        <Facts items={[[s.administration.storedNow, member.name]]} />
      </Notice>
    )}
    <Form s={s} action={paths.adminUserName(member.id)} errors={name.errors}>
      <input type="hidden" name="was" value={member.name} />
      <Field
        s={s}
        name="name"
        label={s.administration.users.fieldName}
        value={name.typed}
        error={name.errors?.name}
        required
      />
      <Buttons>
        <SubmitButton>{s.administration.save}</SubmitButton>
      </Buttons>
    </Form>
  </Fold>
)

const Address: FC<StaffPageProps> = ({ s, member, email, hasMailServer }) => (
  <Fold summary={s.digests.title} open={email.attempt !== undefined}>
    <EmailForm
      s={s}
      action={paths.adminUserEmail(member.id)}
      email={email}
      lead={s.digests.theirLead}
      hasServer={hasMailServer}
    />
  </Fold>
)

const Reset: FC<StaffPageProps> = ({ s, member, seen }) => (
  <Fold summary={s.administration.users.resetTitle}>
    <Form s={s} action={paths.adminUserPassword(member.id)} scope="reset">
      <input type="hidden" name="seen" value={seen} />
      <p>{s.administration.users.resetLead}</p>
      {member.hasSecondFactor && (
        <Tick s={s} name="withSecondFactor" scope="reset" label={s.administration.users.resetSecondFactor} />
      )}
      <Buttons>
        <SubmitButton tone="danger">{s.administration.users.resetButton}</SubmitButton>
      </Buttons>
    </Form>
  </Fold>
)

const End: FC<StaffPageProps> = ({ s, member }) => (
  <Fold summary={s.administration.users.endTitle}>
    <Form s={s} action={paths.adminEnd('nguoi-dung', member.id)} scope="end">
      <p>{s.administration.users.endLead}</p>
      <Buttons>
        <SubmitButton tone="danger">{s.administration.users.endButton}</SubmitButton>
      </Buttons>
    </Form>
  </Fold>
)
