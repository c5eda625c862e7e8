import type { FC } from 'hono/jsx'
import { IDENTITY_KINDS } from '../../src/domain/room.ts'
import { VISIT_LIMITS } from '../../src/domain/visit-form.ts'
import { Field, Select } from '../shell/field.tsx'
import type { LineFieldsProps } from './line-form.tsx'

/** What somebody showed who they are with, or why they could show nothing. */
export const IdentityFields: FC<LineFieldsProps> = ({ s, field }) => (
  <div class="pair">
    <Select
      {...field('identity_kind')}
      label={s.reception.identityKind}
      empty={s.reception.choose}
      options={IDENTITY_KINDS.map((kind) => ({ value: kind, label: s.reception.identity[kind] }))}
      hint={s.reception.identityPrivate}
      optionalNote={false}
    />
    <Field
      {...field('identity_number')}
      label={s.reception.identityNumber}
      maxlength={VISIT_LIMITS.identity}
      autocomplete="off"
      optionalNote={false}
    />
  </div>
)
