import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Qr } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'

/** A secret that waits for its first code; `qr` is a drawing made by us. */
export interface PendingSecret {
  secret: string
  qr: string
}

interface Props {
  s: Strings
  isOn: boolean
  pending: PendingSecret | null
  backupCodesLeft: number
  /** The form that was refused, and why. */
  refused?: { form: 'code' | 'renewal' | 'end'; errors: FieldErrors }
}

/** Turning the second factor on and off. */
export const SecondFactorContent: FC<Props> = (props) => {
  const { s, isOn, pending } = props
  return (
    <>
      <PageHead
        title={s.accounts.factorTitle}
        lead={s.accounts.factorLead}
        back={{ href: paths.account, label: s.accounts.backToAccount }}
      />
      {isOn ? (
        <TurnedOn {...props} />
      ) : pending ? (
        <Waiting {...props} pending={pending} />
      ) : (
        <TurnedOff s={s} />
      )}
    </>
  )
}

const TurnedOff: FC<{ s: Strings }> = ({ s }) => (
  <>
    <p>{s.accounts.factorNeeds}</p>
    <Form s={s} action={paths.accountSecondFactor}>
      <SubmitButton>{s.accounts.factorStart}</SubmitButton>
    </Form>
  </>
)

const Waiting: FC<Props & { pending: PendingSecret }> = ({ s, pending, refused }) => {
  const errors = refused?.form === 'code' ? refused.errors : undefined
  return (
    <>
      <Notice tone="info">{s.accounts.factorAlmost}</Notice>
      <p>{s.accounts.factorScan}</p>
      <Qr svg={pending.qr} label={s.accounts.factorQr} />
      <p>
        {s.accounts.factorSecret}:{' '}
        <code class="typed-off" translate="no">
          {pending.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
      </p>
      <Form s={s} action={paths.accountSecondFactorCode} errors={errors}>
        <Field
          s={s}
          name="code"
          label={s.accounts.factorFirstCode}
          hint={s.accounts.factorFirstCodeHint}
          error={errors?.code}
          required
          inputmode="numeric"
          autocomplete="one-time-code"
          size="short"
        />
        <SubmitButton>{s.accounts.factorConfirm}</SubmitButton>
      </Form>
      <Form s={s} action={paths.accountSecondFactor}>
        <SubmitButton tone="quiet">{s.accounts.factorRestart}</SubmitButton>
      </Form>
    </>
  )
}

const TurnedOn: FC<Props> = ({ s, backupCodesLeft, refused }) => (
  <>
    <Notice tone="success">{s.accounts.factorOn(backupCodesLeft)}</Notice>
    <section aria-labelledby="renewal">
      <h2 id="renewal">{s.accounts.factorRenew}</h2>
      <p>{s.accounts.factorRenewNote}</p>
      <WithPassword s={s} scope="renewal" action={paths.accountBackupCodes} refused={refused}>
        {s.accounts.factorRenew}
      </WithPassword>
    </section>
    <section aria-labelledby="end">
      <h2 id="end">{s.accounts.factorEnd}</h2>
      <WithPassword s={s} scope="end" action={paths.accountSecondFactorEnd} refused={refused} tone="danger">
        {s.accounts.factorEnd}
      </WithPassword>
    </section>
  </>
)

/** One button with the own password asked before it. */
const WithPassword: FC<{
  s: Strings
  scope: 'renewal' | 'end'
  action: string
  refused?: Props['refused']
  tone?: 'danger'
  children?: string
}> = ({ s, scope, action, refused, tone, children }) => {
  const errors = refused?.form === scope ? refused.errors : undefined
  return (
    <Form s={s} action={action} scope={scope} errors={errors}>
      <Field
        s={s}
        name="password"
        scope={scope}
        type="password"
        label={s.accounts.ownPassword}
        error={errors?.password}
        required
        autocomplete="current-password"
        size="middle"
      />
      <SubmitButton tone={tone}>{children}</SubmitButton>
    </Form>
  )
}
