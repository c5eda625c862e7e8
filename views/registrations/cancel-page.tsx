import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { FoundFacts } from './register-page.tsx'
import type { SlipProps } from './slip-page.tsx'

/** Asks once more: opening this page changes nothing, its button does. */
export const CancelRegistrationPage: FC<{ s: Strings; own: SlipProps; secret: string }> = ({
  s,
  own,
  secret,
}) => (
  <>
    <PageHead
      title={s.registrations.cancelTitle}
      over={own.unit.name}
      lead={own.registration.state === 'waiting' ? s.registrations.cancelWaiting : s.registrations.cancelWhat}
      back={{ href: paths.ownRegistration(secret), label: s.registrations.slipTitle }}
    />
    <FoundFacts s={s} found={own} until={null} />
    <Form s={s} action={paths.registrationCancellation(secret)}>
      <div class="buttons">
        <SubmitButton tone="danger">{s.registrations.cancelSure}</SubmitButton>
        <LinkButton tone="quiet" href={paths.ownRegistration(secret)}>
          {s.registrations.keep}
        </LinkButton>
      </div>
    </Form>
  </>
)
