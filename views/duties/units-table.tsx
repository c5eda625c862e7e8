import type { FC } from 'hono/jsx'
import type { UnitReport } from '../../src/domain/duty-report.ts'
import { UNIT_FIGURES } from '../../src/domain/duty-unit.ts'
import { DataTable } from '../shell/data-table.tsx'
import type { Strings } from '../strings/vi.ts'
import { Figure, Ratio } from './figure.tsx'

const BESIDE = UNIT_FIGURES.filter((figure) => figure !== 'dialogues_held')

/** One row for each unit: dialogues against what the law and the handbook ask for, notices and results given late, who was missing. */
export const UnitsTable: FC<{ s: Strings; year: number; reports: UnitReport[] }> = ({ s, year, reports }) => {
  const words = s.duties
  return (
    <DataTable
      caption={words.unitCaption(year)}
      hideCaption
      columns={[
        { label: words.unitColumn, wide: true },
        { label: words.byLaw, numeric: true },
        { label: words.byHandbook, numeric: true },
        ...BESIDE.map((figure) => ({ label: words.unit[figure], numeric: true })),
      ]}
      rows={reports.map(({ unit, duty }) => {
        const asked = { unit: unit.slug, year }
        const held = { ...asked, figure: 'dialogues_held' } as const
        const against = (min: { days: number } | null) => (
          <>
            <Ratio s={s} done={duty.rows.dialogues_held.length} of={min?.days ?? null} asked={held} />
            {!min && <small> ({words.notRequired})</small>}
          </>
        )
        return {
          key: unit.id,
          cells: [
            unit.name,
            against(duty.byLaw),
            against(duty.byHandbook),
            ...BESIDE.map((figure) => (
              <Figure s={s} count={duty.rows[figure].length} asked={{ ...asked, figure }} />
            )),
          ],
        }
      })}
    />
  )
}
