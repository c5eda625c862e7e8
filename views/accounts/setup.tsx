import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Choices } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

type Typed = Record<string, string | string[]>
interface Props {
  s: Strings
  typed: Typed
  errors: FieldErrors
}

/** The first visit: the code from the terminal, the unit, the first administrator. */
export const SetupContent: FC<Props> = ({ s, typed, errors }) => (
  <>
    <PageHead title={s.accounts.setupTitle} lead={s.accounts.setupLead} />
    <Form s={s} action={paths.setup} errors={errors}>
      <Line
        {...{ s, typed, errors }}
        name="code"
        label={s.accounts.setupCode}
        hint={s.accounts.setupCodeHint}
        size="short"
      />
      <UnitFields {...{ s, typed, errors }} />
      <AdministratorFields {...{ s, typed, errors }} />
      <SubmitButton>{s.accounts.setupButton}</SubmitButton>
    </Form>
  </>
)

const UnitFields: FC<Props> = ({ s, typed, errors }) => (
  <>
    <h2>{s.accounts.setupUnit}</h2>
    <Line
      {...{ s, typed, errors }}
      name="unit_name"
      label={s.accounts.setupUnitName}
      hint={s.accounts.setupUnitNameHint}
    />
    <Choices
      s={s}
      name="level"
      label={s.accounts.setupLevel}
      value={typed.level}
      error={errors.level}
      required
      options={(['commune', 'province'] as const).map((value) => ({
        value,
        label: s.accounts.level[value],
        hint: s.accounts.levelHint[value],
      }))}
    />
    <Line
      {...{ s, typed, errors }}
      name="parent_name"
      label={s.accounts.setupParent}
      hint={s.accounts.setupParentHint}
      required={false}
    />
  </>
)

const AdministratorFields: FC<Props> = ({ s, typed, errors }) => (
  <>
    <h2>{s.accounts.setupAdministrator}</h2>
    <Line {...{ s, typed, errors }} name="administrator" label={s.accounts.setupName} autocomplete="name" />
    <Line
      {...{ s, typed, errors }}
      name="username"
      label={s.accounts.username}
      hint={s.accounts.setupUsernameHint}
      autocomplete="username"
    />
    <Secret
      {...{ s, errors }}
      name="password"
      label={s.accounts.password}
      hint={s.accounts.newPasswordHint}
    />
    <Secret {...{ s, errors }} name="password_again" label={s.accounts.setupPasswordAgain} />
  </>
)

const Line: FC<
  Props & {
    name: string
    label: string
    hint?: string
    size?: 'short'
    autocomplete?: string
    required?: boolean
  }
> = ({ typed, errors, name, required = true, autocomplete = 'off', ...field }) => (
  <Field
    {...field}
    name={name}
    value={String(typed[name] ?? '')}
    error={errors[name]}
    required={required}
    autocomplete={autocomplete}
  />
)

/** A password is never shown again. */
const Secret: FC<Pick<Props, 's' | 'errors'> & { name: string; label: string; hint?: string }> = ({
  errors,
  name,
  ...field
}) => (
  <Field {...field} name={name} type="password" error={errors[name]} required autocomplete="new-password" />
)
