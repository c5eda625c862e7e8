import type { FC } from 'hono/jsx'
import { formatDocumentNumber } from '../../src/domain/document-number.ts'
import { firstSeriesOf, type PaperKind } from '../../src/domain/numbering.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field, Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** How one kind of paper is numbered. `last`: the greatest number of its series this year; `stamp`: how it stood when the page was made. */
export interface NumberingRow {
  kind: PaperKind
  series: string | null
  isOwn: boolean
  last: number | null
  stamp: string
}

export interface NumberingFailed {
  kind: string
  errors: FieldErrors
  typed: Record<string, string | string[]>
}

interface NumberingsProps {
  s: Strings
  units: { slug: string; name: string }[]
  unit: { slug: string; name: string } | null
  rows: NumberingRow[]
  failed?: NumberingFailed
  isSaved: boolean
}

/** For each kind of a unit's papers: numbers from the book, or from this system. */
export const NumberingsPage: FC<NumberingsProps> = ({ s, units, unit, rows, failed, isSaved }) => {
  const words = s.numbering.own
  return (
    <>
      <PageHead
        back={{ href: paths.administration, label: s.administration.title }}
        title={words.title}
        lead={words.lead}
      />
      {isSaved && !failed && (
        <Notice tone="success">
          <p>{words.saved}</p>
        </Notice>
      )}
      {units.length > 1 && <UnitChoice s={s} units={units} unit={unit} />}
      {unit ? <h2>{unit.name}</h2> : <EmptyState title={words.none} />}
      {unit && rows.map((row) => <Kind s={s} unit={unit} row={row} failed={failed} />)}
    </>
  )
}

const UnitChoice: FC<Pick<NumberingsProps, 's' | 'units' | 'unit'>> = ({ s, units, unit }) => (
  <form method="get" action={paths.numberings}>
    <Select
      s={s}
      name="don-vi"
      label={s.numbering.own.unit}
      options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
      value={unit?.slug ?? null}
      required
    />
    <SubmitButton tone="quiet">{s.numbering.own.show}</SubmitButton>
  </form>
)

const Kind: FC<{ s: Strings; unit: { slug: string }; row: NumberingRow; failed?: NumberingFailed }> = ({
  s,
  unit,
  row,
  failed,
}) => {
  const words = s.numbering.own
  const mine = failed?.kind === row.kind ? failed : undefined
  const series = row.series ?? firstSeriesOf(row.kind)
  const next = formatDocumentNumber({ series, number: (row.last ?? 0) + 1 })
  return (
    <section class="card">
      <h3>{s.numbering.kind[row.kind]}</h3>
      <p>
        <Mark tone={row.isOwn ? 'done' : 'waiting'}>{row.isOwn ? words.on : words.off}</Mark>
      </p>
      {row.isOwn && <p>{words.next(next)}</p>}
      <Form s={s} action={paths.numberings} errors={mine?.errors} scope={row.kind}>
        <input type="hidden" name="unit" value={unit.slug} />
        <input type="hidden" name="kind" value={row.kind} />
        <input type="hidden" name="stamp" value={row.stamp} />
        <Field
          {...{ s, scope: row.kind, name: 'series', required: true }}
          label={words.series}
          hint={words.seriesHint}
          value={mine ? String(mine.typed.series ?? '') : series}
          error={mine?.errors.series}
          size="middle"
        />
        <Tick
          {...{ s, scope: row.kind, name: 'own', optionalNote: false }}
          label={words.isOwn}
          checked={mine ? mine.typed.own !== undefined : row.isOwn}
          error={mine?.errors.own}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </section>
  )
}
