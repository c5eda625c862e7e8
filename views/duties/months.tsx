import type { FC } from 'hono/jsx'
import { HEAD_FIGURES, type MonthDuty } from '../../src/domain/duty.ts'
import type { HeadReport, UnitReport } from '../../src/domain/duty-report.ts'
import { isCounted } from '../../src/domain/duty-span.ts'
import { DataTable } from '../shell/data-table.tsx'
import type { Strings } from '../strings/vi.ts'
import { Dots, DotsLegend } from './dots.tsx'
import { Figure, Ratio } from './figure.tsx'

const BESIDE = HEAD_FIGURES.filter((figure) => figure !== 'required' && figure !== 'held')

interface Props {
  s: Strings
  year: number
  report: UnitReport
}

/** A unit's heads, month by month. Months of which nothing is counted and nothing known are left out. */
export const Months: FC<Props> = (props) => (
  <>
    {props.report.heads
      .filter(({ hasDuty, months }) => hasDuty || months.some(hasRows))
      .map((one) => (
        <section class="months" key={one.head.id} aria-labelledby={`months-${one.head.id}`}>
          <h2 id={`months-${one.head.id}`}>{props.s.duties.monthsOf(one.head.name)}</h2>
          <MonthTable {...props} one={one} />
          <DotsLegend s={props.s} />
        </section>
      ))}
  </>
)

const MonthTable: FC<Props & { one: HeadReport }> = ({ s, year, report, one }) => {
  const words = s.duties
  const shown = one.months.filter((month) => isCounted(one.head, month.month, report.since) || hasRows(month))
  return (
    <DataTable
      caption={words.monthsCaption(one.head.name, year)}
      hideCaption
      columns={[
        { label: words.monthColumn },
        { label: words.pictureColumn },
        { label: words.ratioColumn, numeric: true },
        ...BESIDE.map((figure) => ({ label: words.head[figure], numeric: true })),
      ]}
      rows={shown.map(({ month, rows }) => {
        const asked = { unit: report.unit.slug, year, head: one.head.id, month }
        const figure = (name: (typeof HEAD_FIGURES)[number]) => ({ ...asked, figure: name })
        return {
          key: month,
          cells: [
            <span class="nowrap">{words.month(month)}</span>,
            <Dots s={s} rows={rows} />,
            <Ratio
              s={s}
              done={rows.held.length}
              of={rows.required.length}
              asked={figure('held')}
              ofAsked={figure('required')}
            />,
            ...BESIDE.map((name) =>
              rows[name].length > 0 ? <Figure s={s} count={rows[name].length} asked={figure(name)} /> : '',
            ),
          ],
        }
      })}
    />
  )
}

function hasRows({ rows }: MonthDuty): boolean {
  return HEAD_FIGURES.some((figure) => rows[figure].length > 0)
}
