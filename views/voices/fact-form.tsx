import type { FC } from 'hono/jsx'
import { VOICE_MAX } from '../../src/domain/voice.ts'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { spokenField, type VoiceProps } from './voice-notices.tsx'

/** Something that came up after the opinion was sent: the first words stay, this stands beside them. */
export const FactForm: FC<VoiceProps> = (props) => {
  const { s, secret, failed } = props
  const isWrong = failed?.form === 'fact' && failed.status === 422
  return (
    <Fold id="fact" summary={s.voices.addFact} open={isWrong}>
      <Form s={s} action={paths.fact(secret)} scope="fact" errors={isWrong ? failed.errors : undefined}>
        <TextArea
          s={s}
          {...spokenField(props, 'fact', 'text')}
          label={s.voices.factText}
          hint={s.voices.factHint(VOICE_MAX)}
          rows={5}
          required
        />
        <SubmitButton>{s.voices.sendFact}</SubmitButton>
      </Form>
    </Fold>
  )
}
