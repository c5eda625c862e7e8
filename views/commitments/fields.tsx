import type { FC } from 'hono/jsx'
import { WHAT_MAX, WHO_MAX } from '../../src/domain/commitment-form.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import type { Strings } from '../strings/vi.ts'

/** What was typed into a form of a commitment, or what it starts with. */
export type TypedCommitment = Record<string, string | string[] | undefined>

export interface CommitmentFieldsProps {
  s: Strings
  agencies: { id: number; name: string }[]
  typed: TypedCommitment
  errors?: FieldErrors
  today: string
  scope?: string
}

/** What, who, by when. */
export const CommitmentFields: FC<CommitmentFieldsProps> = ({ s, agencies, typed, errors, today, scope }) => {
  const field = (name: string) => ({ s, scope, name, value: textOf(typed, name), error: errors?.[name] })
  return (
    <>
      <TextArea
        {...field('what')}
        label={s.commitments.what}
        hint={s.commitments.whatHint}
        rows={4}
        maxlength={WHAT_MAX}
        required
      />
      <Select
        {...field('agency')}
        label={s.commitments.keeper}
        empty={s.commitments.keeperOther}
        optionalNote={false}
        options={agencies.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Field
        {...field('who')}
        label={s.commitments.whoLabel}
        hint={s.commitments.whoHint}
        maxlength={WHO_MAX}
      />
      <Field {...field('dueOn')} type="date" label={s.commitments.dueOn} min={today} size="short" required />
    </>
  )
}

export function textOf(typed: TypedCommitment, name: string): string {
  const value = typed[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
