import type { FC } from 'hono/jsx'
import { OwnFiles } from '../attachments/own-files.tsx'
import { Fold } from '../shell/buttons.tsx'
import { RatingForm } from '../voices/rating-form.tsx'
import { AnswerShown } from './answer.tsx'
import type { FollowUpProps } from './follow-up-page.tsx'

/** The answer that holds, with what its asker thinks of it; versions before it are folded away. */
export const FollowedAnswers: FC<FollowUpProps> = (props) => {
  const { s, secret, followed } = props
  const [newest, ...earlier] = followed.answers
  if (!newest) return null
  return (
    <section id="answer">
      <h2>{s.asking.answerTitle}</h2>
      <AnswerShown s={s} answer={newest} />
      <OwnFiles s={s} secret={secret} files={followed.files} of="answer" />
      {earlier.length > 0 && (
        <Fold summary={s.voices.earlierAnswers(earlier.length)}>
          {earlier.map((answer) => (
            <AnswerShown s={s} answer={answer} />
          ))}
        </Fold>
      )}
      <RatingForm {...props} />
    </section>
  )
}
