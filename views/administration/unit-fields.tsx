import type { FC } from 'hono/jsx'
import { UNIT_LEVELS } from '../../src/domain/unit.ts'
import { Choices } from '../shell/choices.tsx'
import { Field, type Option, Select } from '../shell/field.tsx'
import { FromField } from './fields.tsx'
import type { FieldsProps } from './record-page.tsx'

/** The fields of a unit. `parents` where it may be put under another, `mayChangeLevel` where it stands at the top. */
export const UnitFields: FC<FieldsProps & { parents: Option[] | null; mayChangeLevel: boolean }> = (
  props,
) => {
  const { s, value, errors, parents, mayChangeLevel } = props
  const words = s.administration.units
  const line = (name: string) => ({ s, name, value: value(name), error: errors[name] })
  return (
    <>
      <Field {...line('name')} label={words.fieldName} hint={words.fieldNameHint} required />
      {parents && (
        <Select
          {...line('parentId')}
          label={words.fieldParent}
          options={parents}
          empty={words.chooseParent}
          required
        />
      )}
      {mayChangeLevel && (
        <Choices
          {...line('level')}
          label={words.fieldLevel}
          options={UNIT_LEVELS.map((level) => ({ value: level, label: words.level[level] }))}
          required
        />
      )}
      <Field {...line('phone')} label={words.fieldPhone} hint={words.fieldPhoneHint} size="middle" />
      <Field {...line('denunciationDesk')} label={words.fieldDesk} hint={words.fieldDeskHint} />
      <FromField {...props} />
      <Field {...line('slug')} label={words.fieldSlug} hint={words.fieldSlugHint} size="middle" />
    </>
  )
}
