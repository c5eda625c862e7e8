import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { DataTable } from '../shell/data-table.tsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { GivenLink } from './given-with.tsx'
import { CommitmentMark } from './mark.tsx'
import type { StaffCommitment } from './shown.ts'

/** Commitments as the office works through them, each leading to its own page. */
export const CommitmentTable: FC<{ s: Strings; commitments: StaffCommitment[]; today: string }> = ({
  s,
  commitments,
  today,
}) => (
  <DataTable
    caption={s.commitments.tableCaption}
    hideCaption
    columns={[
      { label: s.commitments.what, wide: true },
      { label: s.commitments.who },
      { label: s.commitments.dueOn },
      { label: s.commitments.standLabel },
      { label: s.commitments.source },
    ]}
    rows={commitments.map((commitment) => ({
      key: commitment.code,
      cells: [
        <a href={paths.staffCommitment(commitment.code)}>{commitment.what}</a>,
        commitment.who,
        <Day s={s} day={commitment.dueOn} />,
        <CommitmentMark s={s} commitment={commitment} today={today} />,
        <GivenLink
          s={s}
          given={commitment}
          address={{ opinion: paths.staffOpinion, session: paths.staffSession }}
        />,
      ],
    }))}
  />
)
