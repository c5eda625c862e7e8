import type { FC } from 'hono/jsx'
import { OwnErasureForm } from '../erasures/own-erasure.tsx'
import { DisputeForm } from '../voices/dispute-form.tsx'
import { FactForm } from '../voices/fact-form.tsx'
import type { FollowUpProps } from './follow-up-page.tsx'
import { WithdrawalForm } from './withdrawal-form.tsx'

/** What its asker can do now, each folded away until it is wanted. */
export const FollowedActions: FC<FollowUpProps> = (props) => {
  const { s, secret, voice, mayWithdraw, erasure, failed } = props
  const isDisputable = voice.mayDispute || voice.disputeUntil !== null
  const mayAskErasure = erasure.replyOn !== null
  if (!mayWithdraw && !voice.mayAddFact && !isDisputable && !mayAskErasure) return null
  return (
    <section id="actions">
      <h2>{s.voices.whatNow}</h2>
      {isDisputable && <DisputeForm {...props} />}
      {voice.mayAddFact && <FactForm {...props} />}
      {mayWithdraw && (
        <WithdrawalForm
          s={s}
          secret={secret}
          errors={failed?.form === 'withdraw' ? failed.errors : undefined}
        />
      )}
      <OwnErasureForm {...props} />
    </section>
  )
}
