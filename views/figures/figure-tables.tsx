import type { FC } from 'hono/jsx'
import type { OpinionCounts } from '../../src/domain/figures.ts'
import { Fold } from '../shell/buttons.tsx'
import { DataTable, type Row } from '../shell/data-table.tsx'
import type { Strings } from '../strings/vi.ts'
import { Count } from './share.tsx'
import type { LinkedCounts, ShownFigures } from './shown.ts'

const SHOWN: (keyof OpinionCounts)[] = ['received', 'answered', 'onTime', 'resolved', 'pending', 'overdue']

/** The same by unit, where there are several, and by topic. */
export const FigureTables: FC<{ s: Strings; shown: ShownFigures }> = ({ s, shown: { byUnit, byTopic } }) => {
  const columns = (first: string) => [
    { label: first, wide: true },
    ...SHOWN.map((counted) => ({ label: s.figures.column[counted]!, numeric: true })),
  ]
  const row = (name: string, counts: LinkedCounts): Row => ({
    key: name,
    cells: [
      name,
      ...SHOWN.map((counted) => (
        <Count s={s} linked={counts[counted]} label={`${name}, ${s.figures.column[counted]}`} />
      )),
    ],
  })
  return (
    <>
      {byUnit.length > 1 && (
        <DataTable
          caption={s.figures.byUnit}
          columns={columns(s.opinions.unitLabel)}
          rows={byUnit.map(({ name, counts }) => row(name, counts))}
        />
      )}
      <Fold summary={s.figures.byTopic}>
        <DataTable
          caption={s.figures.byTopic}
          hideCaption
          columns={columns(s.opinions.topicLabel)}
          rows={byTopic.map(({ topic, counts }) => row(s.opinions.topic[topic], counts))}
        />
      </Fold>
    </>
  )
}
