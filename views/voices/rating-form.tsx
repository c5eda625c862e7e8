import type { FC } from 'hono/jsx'
import { COMMENT_MAX, SATISFACTIONS } from '../../src/domain/voice.ts'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Prose } from '../shell/prose.tsx'
import { spokenField, type VoiceProps } from './voice-notices.tsx'

/** Three circles and one button; said once, it is shown, and can be changed while the answer can be disputed. */
export const RatingForm: FC<VoiceProps> = (props) => {
  const { s, voice, failed } = props
  const { rating } = voice
  const isWrong = failed?.form === 'rate' && failed.status === 422
  if (!rating) return voice.mayRate ? <Scores {...props} /> : null
  return (
    <>
      <Said {...props} />
      {voice.mayRate && (
        <Fold summary={s.voices.changeRating} open={isWrong}>
          <Scores {...props} />
        </Fold>
      )}
    </>
  )
}

const Scores: FC<VoiceProps> = (props) => {
  const { s, secret, voice, failed } = props
  const { rating } = voice
  const score = spokenField(props, 'rate', 'score')
  const comment = spokenField(props, 'rate', 'comment')
  return (
    <Form
      s={s}
      action={paths.rating(secret)}
      scope="rate"
      errors={failed?.form === 'rate' && failed.status === 422 ? failed.errors : undefined}
    >
      <input type="hidden" name="answer" value={String(voice.answerId)} />
      <Choices
        s={s}
        {...score}
        label={s.voices.rate}
        value={score.value ?? rating?.score}
        options={SATISFACTIONS.map((value) => ({ value, label: s.voices.score[value] }))}
        required
      />
      <TextArea
        s={s}
        {...comment}
        label={s.voices.comment}
        hint={s.voices.commentHint(COMMENT_MAX)}
        value={comment.value ?? rating?.comment}
        rows={3}
      />
      <SubmitButton tone={rating ? 'quiet' : 'primary'}>
        {rating ? s.voices.changeRating : s.voices.sendRating}
      </SubmitButton>
    </Form>
  )
}

const Said: FC<VoiceProps> = ({ s, voice: { rating } }) => (
  <>
    <h3>{s.voices.yourRating}</h3>
    <p>
      <strong>{rating && s.voices.score[rating.score]}</strong>
    </p>
    {rating?.comment && <Prose text={rating.comment} quiet />}
  </>
)
