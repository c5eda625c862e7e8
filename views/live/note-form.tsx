import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { CardProps } from './card.tsx'
import { OutcomeFields } from './outcome-fields.tsx'
import { type ShownLive, textOf } from './shown.ts'

/**
 * What a leader answers on the spot and what the matter came to, folded away on its card until it is wanted. A refresh of the cards leaves it
 * alone (`hx-morph-skip`), so that nobody's half-written answer is taken away by a colleague's card. In place it is refused without the summary
 * that takes the focus: that one would take it again with every refresh, from the middle of another word.
 */
export const NoteForm: FC<CardProps> = ({ s, live: { session, leaders, agencies }, card, refused }) => {
  const mine = refused?.code === card.code ? refused : undefined
  const { typed = {}, errors = {}, inPlace = false } = mine ?? {}
  const [first] = Object.values(errors)
  const field = (name: string) => ({
    s,
    scope: card.code,
    name,
    value: textOf(typed, name),
    error: errors[name],
  })
  return (
    <details class="fold" open={mine !== undefined} hx-morph-skip>
      <summary>{s.live.noteAnswer}</summary>
      <div>
        <Form
          s={s}
          scope={card.code}
          action={paths.liveOralAnswer(session.code, card.code)}
          errors={inPlace ? undefined : errors}
          hx={{ target: `#card-${card.code}` }}
        >
          {inPlace && first && <Notice tone="error" title={first} />}
          <input type="hidden" name="seen" value={card.words} />
          <input type="hidden" name="entry" value="answer" />
          <input type="hidden" name="card" value={card.code} />
          <input type="hidden" name="number" value={card.number ?? ''} />
          <SpotFields {...{ s, leaders, agencies, field }} />
          <SubmitButton>{s.live.saveAnswer}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}

/** Who answered, what, and what the matter came to. */
export const SpotFields: FC<Pick<ShownLive, 'leaders'> & Parameters<typeof OutcomeFields>[0]> = ({
  s,
  leaders,
  agencies,
  field,
}) => (
  <>
    <Select
      {...field('leader_id')}
      label={s.live.answerBy}
      empty={s.live.answerByEmpty}
      required={['', 'answered_here'].includes(field('outcome').value) || field('text').value !== ''}
      optionalNote={false}
      options={leaders.map(({ id, name, office }) => ({ value: String(id), label: `${name} – ${office}` }))}
    />
    <TextArea
      {...field('text')}
      label={s.live.answerText}
      rows={3}
      required={field('outcome').value === ''}
      optionalNote={false}
    />
    <OutcomeFields {...{ s, agencies, field }} />
  </>
)
