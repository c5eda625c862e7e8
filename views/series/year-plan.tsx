import type { FC } from 'hono/jsx'
import type { PaperHeader, SignatureBlock } from '../../src/domain/paper.ts'
import type { PlannedDuty } from '../../src/domain/year-plan.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { StateFoot, StateHeader } from '../papers/state-header.tsx'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { MonthTable, type PlannedSession } from './month-table.tsx'

export interface YearPlanProps {
  s: Strings
  year: number
  years: number[]
  unit: { slug: string; name: string }
  units: { slug: string; name: string }[]
  /** Months of the year in order; none where nothing is planned. */
  months: { month: string; sessions: PlannedSession[] }[]
  duties: PlannedDuty[]
  mayPlan: boolean
  header: PaperHeader
  signature: SignatureBlock
}

/** A unit's year by month beside what the rules ask for. What prints is the plan alone, under the header of its issuer. */
export const YearPlanContent: FC<YearPlanProps> = (props) => {
  const { s, year, months, header, signature } = props
  return (
    <div class="year-plan">
      <div class="screen-only">
        <PageHead
          title={s.series.yearTitle(year)}
          lead={s.series.yearLead}
          actions={
            <LinkButton tone="quiet" href={paths.series}>
              {s.series.toSeries}
            </LinkButton>
          }
        />
        <Filters {...props} />
        {months.length > 0 && <PrintButtonHint s={s} />}
      </div>
      <div class="paper paper-only">
        <StateHeader header={header} on={null} />
        <h2 class="paper-title">{s.series.yearPaper(year)}</h2>
      </div>
      <Duties {...props} />
      {months.length > 0 ? (
        <div class="months">
          {months.map((month) => (
            <MonthTable key={month.month} {...month} s={s} />
          ))}
        </div>
      ) : (
        <Empty {...props} />
      )}
      <div class="paper paper-only">
        <StateFoot recipients={s.series.yearRecipients} signature={signature} />
      </div>
    </div>
  )
}

const Filters: FC<YearPlanProps> = ({ s, year, years, unit, units }) => (
  <Form s={s} method="get" action={paths.yearPlan}>
    <Select
      s={s}
      name="nam"
      label={s.series.yearLabel}
      optionalNote={false}
      value={String(year)}
      options={years.map((one) => ({ value: String(one), label: String(one) }))}
    />
    {units.length > 1 && (
      <Select
        s={s}
        name="don-vi"
        label={s.series.unit}
        optionalNote={false}
        value={unit.slug}
        options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    )}
    <SubmitButton tone="quiet">{s.series.yearFilter}</SubmitButton>
  </Form>
)

/** What the rules ask for, beside what is planned: for the office, not for the paper. */
const Duties: FC<YearPlanProps> = ({ s, year, unit, units, duties }) => (
  <section class="screen-only">
    <h2>{s.series.requiredTitle}</h2>
    {duties.length > 0 && (
      <DataTable
        caption={s.series.requiredTitle}
        hideCaption
        columns={[
          { label: s.series.requiredColumn, wide: true },
          { label: s.series.requiredNumber, numeric: true },
          { label: s.series.plannedNumber, numeric: true },
        ]}
        rows={duties.map(({ of, head, required, planned }) => ({
          key: `${of} ${head?.name}`,
          cells: [
            head ? s.series.duty.reception(head.name, head.office) : s.series.duty[of as 'dialogue_law'],
            formatNumber(s.lang, required),
            <>
              {formatNumber(s.lang, planned)}{' '}
              {planned < required && <Mark tone="due">{s.series.notEnough(required - planned)}</Mark>}
            </>,
          ],
        }))}
      />
    )}
    <p>
      <a href={withQuery(paths.duties, { 'don-vi': units.length > 1 ? unit.slug : null, nam: year })}>
        {s.series.toDuties}
      </a>
    </p>
  </section>
)

const Empty: FC<YearPlanProps> = ({ s, year, mayPlan }) => (
  <EmptyState
    title={s.series.yearNone(year)}
    action={
      mayPlan && [
        <LinkButton href={paths.newSeries}>{s.series.make1}</LinkButton>,
        <LinkButton tone="quiet" href={paths.newSession}>
          {s.sessions.plan}
        </LinkButton>,
      ]
    }
  >
    {mayPlan && <p>{s.series.yearNoneNext}</p>}
  </EmptyState>
)
