import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { DataTable } from '../shell/data-table.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'

export interface SeparateLine {
  code: string
  unit: string
  receivedOn: string
  dueOn: string | null
}

/** What this person is named to read: codes and days; the words stand behind each, where opening is logged. */
export const SeparateList: FC<{ s: Strings; lines: SeparateLine[] }> = ({ s, lines }) => (
  <>
    <PageHead
      back={{ href: paths.queue, label: s.triage.backToQueue }}
      title={s.triage.separateList}
      lead={s.triage.separateListLead}
    />
    <DataTable
      caption={s.triage.separateList}
      hideCaption
      columns={[
        { label: s.opinions.code },
        { label: s.opinions.unitLabel, wide: true },
        { label: s.opinions.receivedOn },
        { label: s.opinions.dueOn },
      ]}
      rows={lines.map(({ code, unit, receivedOn, dueOn }) => ({
        key: code,
        cells: [
          <a href={paths.separateOpinion(code)}>{code}</a>,
          unit,
          <Day s={s} day={receivedOn} />,
          dueOn && <Day s={s} day={dueOn} />,
        ],
      }))}
    />
  </>
)
