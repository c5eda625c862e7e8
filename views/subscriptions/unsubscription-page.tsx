import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** One button to stop messages, and after it one to get them again. */
export const UnsubscriptionPage: FC<{
  s: Strings
  secret: string
  isStopped: boolean
  mayResume: boolean
}> = ({ s, secret, isStopped, mayResume }) => (
  <>
    <PageHead
      title={isStopped ? s.subscriptions.stoppedTitle : s.subscriptions.title}
      lead={isStopped ? s.subscriptions.stoppedLead : s.subscriptions.lead}
    />
    {!isStopped && <p>{s.subscriptions.whatStays}</p>}
    {(!isStopped || mayResume) && (
      <Form s={s} action={paths.unsubscription(secret)}>
        <SubmitButton name="do" value={isStopped ? 'resume' : 'stop'} tone={isStopped ? 'quiet' : 'primary'}>
          {isStopped ? s.subscriptions.resume : s.subscriptions.stop}
        </SubmitButton>
      </Form>
    )}
  </>
)
