import { EndRecord } from '../../../views/administration/end-record.tsx'
import { Period } from '../../../views/administration/period.tsx'
import { RecordPage } from '../../../views/administration/record-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import type { Day } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import { type Typed, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { type Found, type Kept, type KeptNoun, today } from './kept.ts'
import { stampOf } from './stamp.ts'

/** What was tried on the page and was not stored. */
export interface Attempt {
  status: 409 | 422
  typed: Typed
  errors: FieldErrors
  /** The form that was sent: the record's own, or the one that ends it. */
  of: 'edit' | 'end'
}

/** Shows one record: as it is stored, or with what was typed and why that was not stored. */
export function showKept<Row extends Kept, Values extends { fromOn: Day }>(
  c: StaffContext,
  kept: KeptNoun<Row, Values>,
  { row, unit, head }: Found<Row>,
  attempt: Attempt | null = null,
) {
  const { s } = c.var
  const [edit, end] = [attempt?.of === 'edit' ? attempt : null, attempt?.of === 'end' ? attempt : null]
  const typed = edit?.typed ?? typedOf(row)
  const errors = edit?.errors ?? {}
  const value = (name: string) => typedText(typed, name)
  const columns = kept.columns(s).map(({ label }) => label)
  const cells = kept.cells(s, row)
  return showStaff(
    c,
    { title: row.name, status: attempt?.status },
    <RecordPage
      s={s}
      title={row.name}
      over={unit.name}
      back={{ href: paths.admin(kept.noun), label: kept.words(s).title }}
      action={paths.adminEdit(kept.noun, row.id)}
      stamp={stampOf(head)}
      errors={errors}
      storedNow={
        attempt?.status === 409
          ? [
              [s.administration.columnName, row.name],
              ...columns.map((label, i): [string, (typeof cells)[number]] => [label, cells[i]]),
              [s.administration.columnPeriod, <Period s={s} dated={row} on={today(c)} />],
            ]
          : undefined
      }
      fields={<kept.Fields s={s} value={value} errors={errors} />}
      button={s.administration.save}
    >
      <EndRecord
        s={s}
        action={paths.adminEnd(kept.noun, row.id)}
        stamp={stampOf(head)}
        toOn={row.toOn}
        typedToOn={end ? typedText(end.typed, 'toOn') : (row.toOn ?? today(c))}
        errors={end?.errors}
      />
    </RecordPage>,
  )
}

/** A stored record as its form shows it. */
export function typedOf(row: object): Typed {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
}
