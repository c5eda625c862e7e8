import type { FC } from 'hono/jsx'
import type { ClosingBucket, ClosingLine, ClosingSum } from '../../src/domain/closing-sum.ts'
import type { SessionState } from '../../src/domain/session.ts'
import { paths } from '../../src/paths.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { BucketList } from './bucket-list.tsx'
import { NextAfterSum, OpenVisits, Resuming } from './ending-forms.tsx'
import { SumTable } from './sum-table.tsx'
import { Undecided } from './undecided.tsx'

/** One opinion of the session; `code` is empty of what is separate. */
export interface ShownLine extends ClosingLine {
  code: string
  number: number | null
  text: string
  seq: number
  isCarried: boolean
  reason: string | null
  agency: string | null
}

export interface ClosingProps {
  s: Strings
  session: { code: string; seq: number; state: SessionState; theme: string }
  sum: ClosingSum
  undecided: ShownLine[]
  /** Cards that came too late and wait for a decision. */
  late: number
  /** Queue numbers of a reception day whose line is not finished. */
  visits: number[]
  /** Numbers of what was raised at it beside the register. */
  withoutVisit: (number | null)[]
  /** The figure whose opinions are listed, and which of them. */
  list?: { bucket: ClosingBucket; lines: ShownLine[]; next: string | null; first: string | null }
  /** Why the last press did not go through. */
  refusal?: string
  /** How many the last press gave an outcome. */
  done?: number
  parking?: { errors: FieldErrors; typed: Record<string, string | string[]> }
  resuming?: { errors: FieldErrors; typed: string }
}

/** The sum of a session, what is still to be decided first, and the way on once nothing is. */
export const ClosingContent: FC<ClosingProps> = (props) => {
  const { s, session, sum, refusal, done, late } = props
  const words = s.conclusions.closing
  return (
    <div id="session">
      <PageHead
        title={words.title}
        over={session.theme}
        lead={words.lead}
        back={{ href: paths.staffSession(session.code), label: words.back }}
      />
      {refusal && <Notice tone="error" title={refusal} />}
      {done !== undefined && !refusal && <Notice tone="success" title={words.done(done)} />}
      <OpenVisits {...props} />
      <Undecided {...props} />
      <SumTable s={s} code={session.code} sum={sum} />
      {late > 0 && (
        <Notice tone="warning" title={words.late(late)}>
          <p>
            {words.lateLead} <a href={paths.lateCards(session.code)}>{words.openLate}</a>
          </p>
        </Notice>
      )}
      <NextAfterSum {...props} />
      <BucketList {...props} />
      <Resuming {...props} />
    </div>
  )
}
