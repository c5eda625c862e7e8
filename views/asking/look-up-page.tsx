import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { type PublicPart, StateAndAnswer } from './state-and-answer.tsx'

interface LookUpProps {
  s: Strings
  typed?: { code: string; phone4: string }
  errors?: FieldErrors
}

/** Asks for the code on the receipt. It is posted, so that it stands in no address and no log. */
export const LookUpPage: FC<LookUpProps> = (props) => (
  <>
    <PageHead title={props.s.asking.lookUpTitle} lead={props.s.asking.lookUpLead} />
    <LookUpForm {...props} />
  </>
)

const LookUpForm: FC<LookUpProps> = ({ s, typed, errors = {} }) => (
  <Form s={s} action={paths.lookUp} errors={errors}>
    <Field
      s={s}
      name="code"
      label={s.asking.lookUpCode}
      hint={s.asking.codeHint}
      value={typed?.code}
      error={errors.code}
      autocomplete="off"
      size="middle"
      required
    />
    <Field
      s={s}
      name="phone4"
      label={s.asking.phone4}
      hint={s.asking.phone4Hint}
      value={typed?.phone4}
      error={errors.phone4}
      inputmode="numeric"
      autocomplete="off"
      size="short"
    />
    <SubmitButton>{s.asking.look}</SubmitButton>
  </Form>
)

/** What the code alone opens: state, dates and the public answer. */
export const LookUpResult: FC<{ s: Strings; code: string; part: PublicPart }> = ({ s, code, part }) => (
  <>
    <PageHead
      title={code}
      over={s.asking.lookUpCode}
      back={{ href: paths.lookUp, label: s.asking.lookAgain }}
    />
    <StateAndAnswer s={s} part={part} />
    {part.state !== 'separate' && <p>{s.asking.readInFull}</p>}
  </>
)
