import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** The second step of signing in. */
export const CodeContent: FC<{ s: Strings; next: string; errors?: FieldErrors }> = ({ s, next, errors }) => (
  <>
    <PageHead title={s.accounts.codeTitle} lead={s.accounts.codeLead} />
    <Form s={s} action={paths.secondFactor} errors={errors}>
      {next && <input type="hidden" name="tiep" value={next} />}
      <Field
        s={s}
        name="code"
        label={s.accounts.code}
        hint={s.accounts.codeHint}
        error={errors?.code}
        required
        autocomplete="one-time-code"
        size="short"
        autofocus={!errors}
      />
      <SubmitButton>{s.accounts.codeButton}</SubmitButton>
    </Form>
    <p>
      <a href={withQuery(paths.signIn, { tiep: next })}>{s.accounts.startAgain}</a>
    </p>
  </>
)
