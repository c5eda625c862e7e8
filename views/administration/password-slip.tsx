import type { FC } from 'hono/jsx'
import { LinkButton } from '../shell/buttons.tsx'
import { Facts } from '../shell/facts.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'

/** The slip that is printed and handed over in person: a name, a password good for one sign-in, and where to use it. */
export const PasswordSlip: FC<{
  s: Strings
  officeName: string
  name: string
  username: string
  password: string
  signInAddress: string
  doneHref: string
}> = ({ s, officeName, name, username, password, signInAddress, doneHref }) => {
  const words = s.administration.users
  return (
    <div class="slip">
      <PageHead title={words.slipTitle} over={officeName} />
      <div class="screen-only">
        <Notice tone="warning">{words.slipOnce}</Notice>
      </div>
      <div class="receipt-head">
        <div>
          <p class="receipt-code">
            <span>{words.slipUsername}</span>
            <strong>{username}</strong>
          </p>
          <p class="receipt-code">
            <span>{words.slipPassword}</span>
            <strong>{password}</strong>
          </p>
        </div>
      </div>
      <Facts
        items={[
          [words.slipName, name],
          [words.slipAddress, signInAddress],
        ]}
      />
      <p>{words.slipRules}</p>
      <div class="screen-only">
        <PrintButtonHint s={s} />
        <LinkButton href={doneHref} tone="quiet">
          {words.slipDone}
        </LinkButton>
      </div>
    </div>
  )
}
