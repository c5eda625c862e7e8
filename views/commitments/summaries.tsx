import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Strings } from '../strings/vi.ts'
import { CommitmentMark } from './mark.tsx'
import type { ShownCommitment } from './shown.ts'

/** What a list in short shows of a commitment. */
export type SummedUp = Pick<ShownCommitment, 'code' | 'what' | 'who' | 'dueOn' | 'state'>

/** Commitments in short, for the office: what, who, by when, each leading to its own page. */
export const CommitmentSummaries: FC<{
  s: Strings
  commitments: SummedUp[]
  today: string
}> = ({ s, commitments, today }) => {
  const shown = commitments.filter(({ state }) => state !== 'dropped')
  if (shown.length === 0) return null
  return (
    <ol class="entries">
      {shown.map((commitment) => (
        <li key={commitment.code}>
          <div>
            <a href={paths.staffCommitment(commitment.code)}>{commitment.what}</a>
          </div>
          <div class="standing">
            <p class="marks">
              <CommitmentMark s={s} commitment={commitment} today={today} />
            </p>
            <p>{commitment.who}</p>
            <p>{s.commitments.dueBy(commitment.dueOn)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
