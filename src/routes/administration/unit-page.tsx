import type { Child } from 'hono/jsx'
import type { Head } from '../../../db/chain.ts'
import { EndRecord } from '../../../views/administration/end-record.tsx'
import { Period } from '../../../views/administration/period.tsx'
import { asOptions, RecordPage } from '../../../views/administration/record-page.tsx'
import { UnitFields } from '../../../views/administration/unit-fields.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { Select } from '../../../views/shell/field.tsx'
import { compareNames } from '../../domain/naming.ts'
import { parentsFor, standingOf, successorsFor, type Unit } from '../../domain/unit.ts'
import type { StaffContext } from '../../http/context.ts'
import { type Typed, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { today } from './kept.ts'
import { type Attempt, typedOf } from './kept-page.tsx'
import { stampOf } from './stamp.ts'

/** A unit beside all that its administrator administers. */
export interface FoundUnit {
  unit: Unit
  units: Unit[]
  head: Head
}

/** The page that adds a unit. */
export function showNewUnit(c: StaffContext, units: Unit[], typed: Typed, errors?: FieldErrors) {
  const { s } = c.var
  const words = s.administration.units
  return showStaff(
    c,
    { title: words.add, status: errors ? 422 : 200 },
    <RecordPage
      s={s}
      title={words.add}
      back={{ href: paths.admin('don-vi'), label: words.title }}
      action={paths.adminNew('don-vi')}
      stamp=""
      errors={errors}
      fields={fieldsOf(c, null, units, typed, errors ?? {})}
      button={s.administration.add}
    />,
  )
}

/** Shows one unit: as it is stored, or with what was typed and why that was not stored. */
export function showUnit(c: StaffContext, { unit, units, head }: FoundUnit, attempt: Attempt | null = null) {
  const { s } = c.var
  const words = s.administration.units
  const [edit, end] = [attempt?.of === 'edit' ? attempt : null, attempt?.of === 'end' ? attempt : null]
  const others = successorsFor(unit, units, today(c)).sort(compareNames)
  return showStaff(
    c,
    { title: unit.name, status: attempt?.status },
    <RecordPage
      s={s}
      title={unit.name}
      over={words.level[unit.level]}
      back={{ href: paths.admin('don-vi'), label: words.title }}
      action={paths.adminEdit('don-vi', unit.id)}
      stamp={stampOf(head)}
      errors={edit?.errors}
      storedNow={attempt?.status === 409 ? factsOf(c, unit, units) : undefined}
      fields={fieldsOf(c, unit, units, edit?.typed ?? typedOf(unit), edit?.errors ?? {})}
      button={s.administration.save}
    >
      <EndRecord
        s={s}
        action={paths.adminEnd('don-vi', unit.id)}
        stamp={stampOf(head)}
        toOn={unit.toOn}
        typedToOn={end ? typedText(end.typed, 'toOn') : (unit.toOn ?? today(c))}
        errors={end?.errors}
      >
        <Select
          s={s}
          name="successorId"
          scope="end"
          label={words.fieldSuccessor}
          value={end ? typedText(end.typed, 'successorId') : String(unit.successorId ?? '')}
          options={asOptions(others)}
          empty={words.noSuccessor}
          error={end?.errors.successorId}
        />
      </EndRecord>
    </RecordPage>,
  )
}

function fieldsOf(c: StaffContext, unit: Unit | null, units: Unit[], typed: Typed, errors: FieldErrors) {
  const standing = standingOf(unit, units)
  const parents = parentsFor(unit, units, today(c)).sort(compareNames)
  return (
    <UnitFields
      s={c.var.s}
      value={(name) => typedText(typed, name)}
      errors={errors}
      parents={standing === 'below' ? asOptions(parents) : null}
      mayChangeLevel={standing === 'top'}
    />
  )
}

function factsOf(c: StaffContext, unit: Unit, units: Unit[]): [string, Child][] {
  const { s } = c.var
  const words = s.administration.units
  const nameOf = (id: number | null) => units.find((other) => other.id === id)?.name
  return [
    [words.fieldName, unit.name],
    [words.columnLevel, words.level[unit.level]],
    [words.columnParent, nameOf(unit.parentId)],
    [words.fieldPhone, unit.phone],
    [words.fieldDesk, unit.denunciationDesk],
    [words.fieldSlug, unit.slug],
    [s.administration.columnPeriod, <Period s={s} dated={unit} on={today(c)} />],
    [words.successor, nameOf(unit.successorId)],
  ]
}
