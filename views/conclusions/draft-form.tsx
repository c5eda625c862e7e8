import type { FC } from 'hono/jsx'
import { WHO_MAX } from '../../src/domain/commitment-form.ts'
import { CONCLUSION_MAX, TOPIC_TEXT_MAX, topicField } from '../../src/domain/conclusion-form.ts'
import { paths } from '../../src/paths.ts'
import { Beside } from '../shell/beside.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Prose } from '../shell/prose.tsx'
import type { ConclusionProps } from './conclusion-page.tsx'

/** What the chair said, on the whole and topic by topic. After a clash every field stands beside what is stored. */
export const DraftForm: FC<ConclusionProps> = (props) => {
  const { s, session, leaders, words: stored, stamp, topics, draft } = props
  const words = s.conclusions.one
  const was: Record<string, string> = {
    chair: String(stored.chairId ?? ''),
    clerk: stored.clerk,
    text: stored.text,
    ...Object.fromEntries(stored.topics.map(({ topic, text }) => [topicField(topic), text])),
  }
  const value = (name: string) => [draft?.typed[name] ?? was[name] ?? ''].flat()[0] ?? ''
  const field = (name: string) => ({
    ...{ s, name, scope: 'draft' },
    value: value(name),
    error: draft?.errors[name],
  })
  const clash = (name: string) => draft?.isConflict && value(name) !== (was[name] ?? '')
  const text = (name: string, label: string, more: { rows: number; maxlength: number; hint?: string }) => {
    const area = <TextArea {...field(name)} {...more} label={label} />
    if (!clash(name)) return area
    return (
      <Beside>
        <section>{area}</section>
        <section>
          <h3>{words.stored}</h3>
          <Prose text={was[name] || words.storedEmpty} />
        </section>
      </Beside>
    )
  }
  const shown = [...new Set([...topics, ...stored.topics.map(({ topic }) => topic)])]
  return (
    <section id="noi-dung">
      <h2>{words.draftTitle}</h2>
      <Form s={s} action={paths.conclusion(session.code)} errors={draft?.errors} scope="draft">
        <input type="hidden" name="stamp" value={stamp} />
        <Select
          {...field('chair')}
          label={words.chair}
          empty={words.chairEmpty}
          optionalNote={false}
          options={leaders.map(({ leaderId, name, office }) => ({
            value: String(leaderId),
            label: `${name}, ${office}`,
          }))}
        />
        <Field {...field('clerk')} label={words.clerk} maxlength={WHO_MAX} size="middle" />
        {text('text', words.text, { rows: 8, maxlength: CONCLUSION_MAX, hint: words.textHint })}
        {shown.map((topic) =>
          text(topicField(topic), words.topicText(s.opinions.topic[topic]), {
            rows: 3,
            maxlength: TOPIC_TEXT_MAX,
          }),
        )}
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </section>
  )
}
