import type { Child, FC } from 'hono/jsx'
import { OTHER_HAMLET } from '../../src/domain/asking.ts'
import { REGISTRATION_LIMITS } from '../../src/domain/registration-form.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'

export interface RegisterFormProps {
  s: Strings
  /** Where it is posted to, and the token it carries. */
  action: string
  token: string
  hamlets: { id: number; name: string }[]
  /** What was typed before, by field. */
  typed: Record<string, string>
  errors?: FieldErrors
  /** The office fills it in: the name is enough. */
  byHand?: boolean
  children?: Child
}

/** Who comes, with how many, and whether to speak; the server answers with one sentence for each field that is wrong. */
export const RegisterForm: FC<RegisterFormProps> = (props) => {
  const { s, action, token, errors = {}, byHand, children } = props
  const words = s.registrations
  return (
    <Form s={s} action={action} errors={errors}>
      <input type="hidden" name="form_token" value={token} />
      <h2>{words.aboutYou}</h2>
      <WhoFields {...props} />
      <h2>{words.aboutComing}</h2>
      <GroupFields s={s} typed={props.typed} errors={errors} />
      <SpeakFields {...props} />
      {children}
      <SubmitButton>{byHand ? words.addSend : words.send}</SubmitButton>
    </Form>
  )
}

/** Whether they want to speak; what about is asked of those alone who do. */
const SpeakFields: FC<RegisterFormProps> = (props) => {
  const { s, typed, byHand } = props
  const { registrations: words } = s
  return (
    <div class="by-choice">
      <Tick
        s={s}
        name="speak"
        label={byHand ? words.speakByHand : words.speak}
        checked={(typed.speak ?? '') !== ''}
      />
      <div class="chosen">
        <TextArea
          {...fieldOf(props, 'about')}
          label={words.about}
          hint={words.aboutHint(REGISTRATION_LIMITS.about)}
          rows={4}
          optionalNote={false}
        />
      </div>
    </div>
  )
}

type Fields = Pick<RegisterFormProps, 's' | 'typed' | 'errors'>

const fieldOf = ({ s, typed, errors = {} }: Fields, name: string) => ({
  s,
  name,
  value: typed[name] ?? '',
  error: errors[name],
})

const WhoFields: FC<RegisterFormProps> = (props) => {
  const { s, hamlets, byHand } = props
  return (
    <>
      <Field
        {...fieldOf(props, 'name')}
        label={s.registrations.name}
        autocomplete={auto(props, 'name')}
        required
      />
      <Select
        {...fieldOf(props, 'hamlet')}
        label={byHand ? s.registrations.hamletByHand : s.asking.hamlet}
        empty={s.asking.hamletEmpty}
        options={[
          ...hamlets.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: OTHER_HAMLET, label: s.asking.otherHamlet },
        ]}
        required={!byHand}
      />
      <Field
        {...fieldOf(props, 'phone')}
        label={s.asking.phone}
        hint={byHand ? s.registrations.byHandHint : s.registrations.phoneHint}
        type="tel"
        inputmode="tel"
        autocomplete={auto(props, 'tel')}
        optionalNote={false}
      />
      <Field
        {...fieldOf(props, 'email')}
        label={s.asking.email}
        hint={byHand ? s.registrations.byHandHint : s.asking.emailHint}
        type="email"
        inputmode="email"
        autocomplete={auto(props, 'email')}
        optionalNote={false}
      />
    </>
  )
}

/** The browser of the office knows the clerk, not the one who phones. */
const auto = ({ byHand }: RegisterFormProps, what: string) => (byHand ? 'off' : what)

/** How many they are, and how many of a group come in. */
export const GroupFields: FC<Fields> = (props) => {
  const { registrations: words } = props.s
  return (
    <>
      <Field
        {...fieldOf(props, 'people')}
        label={words.people}
        hint={words.peopleHint}
        inputmode="numeric"
        size="short"
        optionalNote={false}
      />
      <Field
        {...fieldOf(props, 'representatives')}
        label={words.representatives}
        hint={words.representativesHint}
        inputmode="numeric"
        size="short"
        optionalNote={false}
      />
    </>
  )
}
