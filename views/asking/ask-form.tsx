import type { FC } from 'hono/jsx'
import { ASKING_LIMITS, OTHER_HAMLET } from '../../src/domain/asking.ts'
import { RESIDENT_FILES } from '../../src/domain/attachment.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { FileFields } from '../attachments/file-fields.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import { SimilarButton, type SimilarOfferProps, SimilarPlace } from '../voices/similar-offer.tsx'

export interface AskFormProps {
  s: Strings
  /** Where it is posted to, and the token it carries. */
  action: string
  token: string
  hamlets: { id: number; name: string }[]
  /** What was typed before, by field. */
  typed: Record<string, string>
  errors?: FieldErrors
  /** Whether this office has a place to keep files. */
  takesFiles: boolean
  /** Answers that are there already, offered while one writes; left out where the form follows a closed window. */
  similar?: SimilarOfferProps['similar']
}

/** Everything a resident writes; the server answers with one sentence for each field that is wrong. */
export const AskForm: FC<AskFormProps> = (props) => {
  const { s, action, token, hamlets, typed, errors = {}, takesFiles, similar } = props
  const words = s.asking
  const field = (name: string) => ({ s, name, value: typed[name] ?? '', error: errors[name] })
  return (
    <Form s={s} action={action} errors={errors} multipart={takesFiles}>
      <input type="hidden" name="form_token" value={token} />
      <h2>{words.aboutOpinion}</h2>
      <Select
        {...field('topic')}
        label={words.topic}
        empty={words.topicEmpty}
        options={TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] }))}
        required
      />
      <TextArea
        {...field('text')}
        label={words.text}
        hint={words.textHint(ASKING_LIMITS.text)}
        rows={8}
        required
      />
      <Field {...field('place')} label={words.place} hint={words.placeHint} />
      {similar && <SimilarPlace s={s} similar={similar} />}
      <h2>{words.aboutSender}</h2>
      <Field {...field('name')} label={words.name} autocomplete="name" required />
      <Select
        {...field('hamlet')}
        label={words.hamlet}
        empty={words.hamletEmpty}
        options={[
          ...hamlets.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: OTHER_HAMLET, label: words.otherHamlet },
        ]}
        required
      />
      <Field
        {...field('address')}
        label={words.address}
        hint={words.addressHint}
        autocomplete="street-address"
        optionalNote={false}
      />
      <Field
        {...field('phone')}
        label={words.phone}
        hint={words.phoneHint}
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        optionalNote={false}
      />
      <Field
        {...field('email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputmode="email"
        autocomplete="email"
        optionalNote={false}
      />
      <Tick
        s={s}
        name="publish_name"
        label={words.publishName}
        hint={words.publishNameHint}
        checked={(typed.publish_name ?? '') !== ''}
      />
      {takesFiles && (
        <>
          <h2>{words.aboutFiles}</h2>
          <p>{words.filesSeen}</p>
          <FileFields s={s} rule={RESIDENT_FILES} label={words.files} error={errors.files} />
        </>
      )}
      <SubmitButton>{words.send}</SubmitButton>
      {similar && <SimilarButton s={s} similar={similar} />}
    </Form>
  )
}
