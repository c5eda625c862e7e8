import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Form } from '../shell/form.tsx'
import { Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'

export interface ShownSignIn {
  id: number
  browser: string
  system: string
  createdAt: number
  seenAt: number
  /** The one that this very page is looked at with: it is ended by signing out. */
  isOwn: boolean
}

/** Where a user is signed in now; each can be ended. */
export const StaffSignIns: FC<{ s: Strings; userId: number; name: string; signIns: ShownSignIn[] }> = ({
  s,
  userId,
  name,
  signIns,
}) => {
  const words = s.administration.users
  return (
    <section id="sign-ins">
      <h2>{words.signInsTitle}</h2>
      {signIns.length === 0 ? (
        <p>{words.noSignIns}</p>
      ) : (
        <DataTable
          caption={words.signInsOf(name)}
          hideCaption
          columns={[
            { label: words.columnDevice, wide: true },
            { label: words.columnSignedIn },
            { label: words.columnSeen },
            { label: words.columnAction },
          ]}
          rows={signIns.map((signIn) => ({
            key: signIn.id,
            cells: [
              s.accounts.device(signIn.browser, signIn.system),
              <Instant s={s} at={signIn.createdAt} />,
              <Instant s={s} at={signIn.seenAt} />,
              signIn.isOwn ? words.ownSignIn : <EndSignIn s={s} userId={userId} signIn={signIn} />,
            ],
          }))}
        />
      )}
    </section>
  )
}

const EndSignIn: FC<{ s: Strings; userId: number; signIn: ShownSignIn }> = ({ s, userId, signIn }) => (
  <Form s={s} action={paths.adminUserSignIn(userId, signIn.id)} hx={{ target: '#sign-ins' }}>
    <SubmitButton tone="quiet">
      {s.administration.users.endSignIn}
      <span class="hidden-word">
        {' '}
        {s.accounts.endSignInOf(s.accounts.device(signIn.browser, signIn.system), signIn.createdAt)}
      </span>
    </SubmitButton>
  </Form>
)
