import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Option } from '../shell/field.tsx'
import { TextArea } from '../shell/field.tsx'
import { FromField, UnitField } from './fields.tsx'
import { type FieldsProps, RecordPage } from './record-page.tsx'

/** Adds many hamlets at once, one name a line. */
export const NewHamlets: FC<FieldsProps & { units: Option[] }> = ({ units, ...props }) => {
  const { s, value, errors } = props
  const words = s.administration.hamlets
  return (
    <RecordPage
      s={s}
      title={words.add}
      back={{ href: paths.admin('thon-to'), label: words.title }}
      action={paths.adminNew('thon-to')}
      stamp=""
      errors={errors}
      fields={
        <>
          <UnitField {...props} units={units} />
          <TextArea
            s={s}
            name="names"
            label={words.fieldNames}
            hint={words.fieldNamesHint}
            rows={12}
            value={value('names')}
            error={errors.names}
            required
          />
          <FromField {...props} />
        </>
      }
      button={s.administration.add}
    />
  )
}
