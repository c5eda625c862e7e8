import type { FC } from 'hono/jsx'
import { HEAD_FIGURES, rowsOver } from '../../src/domain/duty.ts'
import type { HeadReport, UnitReport } from '../../src/domain/duty-report.ts'
import { DataTable } from '../shell/data-table.tsx'
import type { Strings } from '../strings/vi.ts'
import { Figure, Ratio } from './figure.tsx'

const BESIDE = HEAD_FIGURES.filter((figure) => figure !== 'required' && figure !== 'held')

/** One row for each head: the year in figures, each of which leads to its days. */
export const HeadsTable: FC<{ s: Strings; year: number; reports: UnitReport[] }> = ({ s, year, reports }) => {
  const words = s.duties
  const isMany = reports.length > 1
  return (
    <DataTable
      caption={words.headsCaption(year)}
      hideCaption
      columns={[
        { label: words.headColumn, wide: true },
        ...(isMany ? [{ label: words.unitColumn }] : []),
        { label: words.ratioColumn, numeric: true },
        ...BESIDE.map((figure) => ({ label: words.head[figure], numeric: true })),
      ]}
      rows={reports.flatMap((report) =>
        report.heads.map((one) => ({
          key: one.head.id,
          cells: [
            <Who s={s} one={one} since={report.since} />,
            ...(isMany ? [report.unit.name] : []),
            ...figuresOf({ s, year, report, one }),
          ],
        })),
      )}
    />
  )
}

function figuresOf({
  s,
  year,
  report,
  one,
}: {
  s: Strings
  year: number
  report: UnitReport
  one: HeadReport
}) {
  const asked = { unit: report.unit.slug, year, head: one.head.id }
  const count = (figure: (typeof HEAD_FIGURES)[number]) => rowsOver(one.months, figure).length
  return [
    <>
      <Ratio
        s={s}
        done={count('held')}
        of={one.hasDuty ? count('required') : null}
        asked={{ ...asked, figure: 'held' }}
        ofAsked={{ ...asked, figure: 'required' }}
      />
      {!one.hasDuty && <small> ({s.duties.noDuty})</small>}
    </>,
    ...BESIDE.map((figure) => <Figure s={s} count={count(figure)} asked={{ ...asked, figure }} />),
  ]
}

const Who: FC<{ s: Strings; one: HeadReport; since: string }> = ({ s, one: { head }, since }) => (
  <>
    <strong>{head.name}</strong>
    <br />
    <small>
      {head.office} · {s.duties.since(head.fromOn > since ? head.fromOn : since)}
    </small>
  </>
)
