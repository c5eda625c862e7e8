import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import { Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'

/** A browser that is signed in; times in epoch ms. */
export interface ShownSignIn {
  id: number
  device: { browser: string; system: string }
  createdAt: number
  seenAt: number
  isThis: boolean
}

/** Every browser that is signed in to the account, each to be signed out. */
export const SignInList: FC<{ s: Strings; signIns: ShownSignIn[] }> = ({ s, signIns }) => (
  <>
    <h2>{s.accounts.signInsTitle}</h2>
    <p>{s.accounts.signInsLead}</p>
    <DataTable
      caption={s.accounts.signInsTitle}
      hideCaption
      columns={[
        { label: s.accounts.deviceColumn, wide: true },
        { label: s.accounts.signedInColumn },
        { label: s.accounts.seenColumn },
        { label: s.accounts.stateColumn },
      ]}
      rows={signIns.map((signIn) => ({
        key: signIn.id,
        cells: [
          s.accounts.device(signIn.device.browser, signIn.device.system),
          <Instant s={s} at={signIn.createdAt} />,
          <Instant s={s} at={signIn.seenAt} />,
          <EndSignIn s={s} signIn={signIn} />,
        ],
      }))}
    />
    {signIns.length > 1 && (
      <Form s={s} action={paths.accountOtherSignIns}>
        <SubmitButton tone="quiet">{s.accounts.endOthers}</SubmitButton>
      </Form>
    )}
  </>
)

const EndSignIn: FC<{ s: Strings; signIn: ShownSignIn }> = ({
  s,
  signIn: { id, device, createdAt, isThis },
}) =>
  isThis ? (
    <Mark tone="done">{s.accounts.thisOne}</Mark>
  ) : (
    <Form s={s} action={paths.accountSignIn(id)}>
      <SubmitButton tone="quiet">
        {s.accounts.endSignIn}{' '}
        <span class="hidden-word">
          {s.accounts.endSignInOf(s.accounts.device(device.browser, device.system), createdAt)}
        </span>
      </SubmitButton>
    </Form>
  )
