import type { FC } from 'hono/jsx'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Facts } from '../shell/facts.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'

/** An address as it is stored, and what was typed in its place where that was not taken. */
export interface EmailShown {
  stored: string
  attempt?: { typed: string; errors: FieldErrors; isStale: boolean }
}

/** Sets or clears where a person's reminders go: on the own account page, and in the administration. */
export const EmailForm: FC<{
  s: Strings
  action: string
  email: EmailShown
  lead: string
  hasServer: boolean
}> = ({ s, action, email: { stored, attempt }, lead, hasServer }) => (
  <Form s={s} action={action} scope="digest" errors={attempt?.errors}>
    <p class="hint">{lead}</p>
    {!hasServer && <p class="hint">{s.digests.noServer}</p>}
    {attempt?.isStale && (
      <Notice tone="warning">
        <Facts items={[[s.administration.storedNow, s.digests.storedNow(stored)]]} />
      </Notice>
    )}
    <input type="hidden" name="was" value={stored} />
    <Field
      s={s}
      name="email"
      type="email"
      scope="digest"
      label={s.digests.address}
      value={attempt ? attempt.typed : stored}
      error={attempt?.errors.email}
      maxlength={254}
      autocomplete="email"
      size="middle"
    />
    <SubmitButton>{s.digests.save}</SubmitButton>
  </Form>
)
