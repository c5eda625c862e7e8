import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { EmailForm, type EmailShown } from './email-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { type ShownSignIn, SignInList } from './sign-in-list.tsx'

export interface ShownAccount {
  name: string
  username: string
  /** Came in with a one-time password: nothing else is offered before it is changed. */
  mustChangePassword: boolean
  secondFactor: { backupCodesLeft: number } | null
  signIns: ShownSignIn[]
  email: EmailShown
  hasMailServer: boolean
}

const DONE = ['mat-khau', 'dang-nhap', 'dang-nhap-khac', 'tat-xac-thuc', 'thu-nhac-viec'] as const
export type Done = (typeof DONE)[number]

/** What was just done, from the address one was led to. */
export function isDone(text: string | undefined): text is Done {
  return DONE.some((known) => known === text)
}

/** One's own account. */
export const AccountContent: FC<{
  s: Strings
  account: ShownAccount
  errors?: FieldErrors
  done?: Done
}> = ({ s, account, errors, done }) => (
  <>
    <PageHead title={s.accounts.accountTitle} lead={s.accounts.accountOf(account.name, account.username)} />
    {done && <Notice tone="success">{s.accounts.done[done]}</Notice>}
    {account.mustChangePassword && (
      <Notice tone="warning" title={s.accounts.mustChangeTitle}>
        <p>{s.accounts.mustChange}</p>
      </Notice>
    )}
    <section aria-labelledby="password">
      <h2 id="password">{s.accounts.changePassword}</h2>
      <PasswordForm s={s} username={account.username} errors={errors} />
    </section>
    {!account.mustChangePassword && (
      <>
        <SignInList s={s} signIns={account.signIns} />
        <SecondFactorState s={s} state={account.secondFactor} />
        <section aria-labelledby="reminders">
          <h2 id="reminders">{s.digests.title}</h2>
          <EmailForm
            s={s}
            action={paths.accountEmail}
            email={account.email}
            lead={s.digests.ownLead}
            hasServer={account.hasMailServer}
          />
        </section>
      </>
    )}
  </>
)

const SecondFactorState: FC<{ s: Strings; state: ShownAccount['secondFactor'] }> = ({ s, state }) => (
  <section aria-labelledby="second-factor">
    <h2 id="second-factor">{s.accounts.factorTitle}</h2>
    <p>{s.accounts.factorLead}</p>
    <p>
      <strong>{state ? s.accounts.factorOn(state.backupCodesLeft) : s.accounts.factorOff}</strong>
    </p>
    <LinkButton href={paths.accountSecondFactor} tone="quiet">
      {s.accounts.factorManage}
    </LinkButton>
  </section>
)
