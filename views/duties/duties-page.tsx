import type { FC } from 'hono/jsx'
import type { UnitReport } from '../../src/domain/duty-report.ts'
import type { Rule } from '../../src/domain/rule.ts'
import { paths } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState, Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import type { Strings } from '../strings/vi.ts'
import { HeadsTable } from './heads-table.tsx'
import { How } from './how.tsx'
import { Months } from './months.tsx'
import { Outlooks } from './outlooks.tsx'
import { UnitsTable } from './units-table.tsx'

export interface DutiesProps {
  s: Strings
  today: string
  year: number
  years: number[]
  /** Slug of the unit that was asked for. */
  unit: string | null
  units: { slug: string; name: string }[]
  reports: UnitReport[]
  venues: { id: number; name: string }[]
  rules: readonly Rule[]
  plans: readonly number[]
  mayAdminister: boolean
}

/** Reception days and dialogues of a year against what is required, by head and by unit. */
export const DutiesContent: FC<DutiesProps> = (props) => {
  const { s, today, year, reports, rules } = props
  const words = s.duties
  const withHeads = reports.filter(({ heads }) => heads.length > 0)
  const [only] = reports.length === 1 ? reports : []
  return (
    <div class="duties">
      <PageHead title={`${words.title} ${year}`} lead={words.lead} over={words.asOf(today)} />
      <Filters {...props} />
      <WithoutHeads {...props} />
      <Outlooks {...props} reports={withHeads} />
      {withHeads.length > 0 && (
        <section aria-labelledby="heads">
          <h2 id="heads">{words.headsTitle}</h2>
          <HeadsTable s={s} year={year} reports={withHeads} />
          {only && <p>{words.sinceWhy(only.since)}</p>}
        </section>
      )}
      <section aria-labelledby="units">
        <h2 id="units">{words.unitTitle}</h2>
        <UnitsTable s={s} year={year} reports={reports} />
      </section>
      {only && <Months s={s} year={year} report={only} />}
      <How s={s} rules={rules} />
      <PrintButtonHint s={s} />
    </div>
  )
}

const Filters: FC<DutiesProps> = ({ s, year, years, unit, units }) => (
  <Form s={s} method="get" action={paths.duties}>
    {units.length > 1 && (
      <Select
        s={s}
        name="don-vi"
        label={s.duties.unitColumn}
        optionalNote={false}
        empty={s.duties.allUnits}
        value={unit}
        options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    )}
    <Select
      s={s}
      name="nam"
      label={s.duties.yearLabel}
      optionalNote={false}
      value={String(year)}
      options={years.map((one) => ({ value: String(one), label: String(one) }))}
    />
    <SubmitButton tone="quiet">{s.duties.filter}</SubmitButton>
  </Form>
)

/** Without heads no day can be counted: who can mend that, and where. */
const WithoutHeads: FC<DutiesProps> = ({ s, reports, mayAdminister }) => {
  const without = reports.filter(({ heads }) => heads.length === 0)
  if (without.length === 0) return null
  const way = mayAdminister ? (
    <LinkButton href={paths.admin('lanh-dao')}>{s.duties.toLeaders}</LinkButton>
  ) : null
  if (without.length === reports.length) {
    return (
      <EmptyState title={s.duties.noHeads} action={way}>
        <p>{s.duties.noHeadsNext}</p>
      </EmptyState>
    )
  }
  return (
    <Notice tone="info" title={s.duties.noHeadsOf(without.map(({ unit }) => unit.name).join(', '))}>
      <p>{s.duties.noHeadsNext}</p>
      {way}
    </Notice>
  )
}
