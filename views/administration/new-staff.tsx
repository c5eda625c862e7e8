import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Field } from '../shell/field.tsx'
import { type FieldsProps, RecordPage } from './record-page.tsx'
import { RoleFields, type RoleOffers } from './role-fields.tsx'

/** Adds a user with a first role. The password is made by the office and handed over on a slip. */
export const NewStaff: FC<FieldsProps & { offers: RoleOffers }> = (props) => {
  const { s, value, errors } = props
  const words = s.administration.users
  return (
    <RecordPage
      s={s}
      title={words.add}
      back={{ href: paths.admin('nguoi-dung'), label: words.title }}
      action={paths.adminNew('nguoi-dung')}
      stamp=""
      errors={errors}
      fields={
        <>
          <Field
            s={s}
            name="name"
            label={words.fieldName}
            value={value('name')}
            error={errors.name}
            required
          />
          <Field
            s={s}
            name="username"
            label={words.fieldUsername}
            hint={words.fieldUsernameHint}
            value={value('username')}
            error={errors.username}
            autocomplete="off"
            size="middle"
            required
          />
          <RoleFields {...props} />
          <p>{words.slipAfter}</p>
        </>
      }
      button={s.administration.add}
    />
  )
}
