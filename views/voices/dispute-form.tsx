import type { FC } from 'hono/jsx'
import { VOICE_MAX } from '../../src/domain/voice.ts'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { formatDay } from '../strings/format.ts'
import { spokenField, type VoiceProps } from './voice-notices.tsx'

/** Asks the leader to look again; open for whoever just said that they are not content. After its last day, what else one can do. */
export const DisputeForm: FC<VoiceProps> = (props) => {
  const { s, secret, voice, failed, followed } = props
  const isWrong = failed?.form === 'dispute' && failed.status === 422
  if (voice.mayDispute) {
    return (
      <Fold id="dispute" summary={s.voices.dispute} open={isWrong || voice.rating?.score === 'not_satisfied'}>
        <p>{s.voices.disputeLead(formatDay(s.lang, voice.disputeUntil!))}</p>
        <Form
          s={s}
          action={paths.dispute(secret)}
          scope="dispute"
          errors={isWrong ? failed.errors : undefined}
        >
          <input type="hidden" name="answer" value={String(voice.answerId)} />
          <TextArea
            s={s}
            {...spokenField(props, 'dispute', 'reason')}
            label={s.voices.disputeReason}
            hint={s.voices.disputeHint(VOICE_MAX)}
            rows={5}
            required
          />
          <SubmitButton>{s.voices.sendDispute}</SubmitButton>
        </Form>
      </Fold>
    )
  }
  if (voice.disputes.some(({ settledAt }) => settledAt === null)) return null
  return <p>{s.voices.disputeOver(formatDay(s.lang, voice.disputeUntil!), followed.unit.phone)}</p>
}
