import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { Strings } from '../strings/vi.ts'
import { CommitmentEntry } from './commitment-list.tsx'
import type { ShownCommitment } from './shown.ts'

/** What came of the previous session, and what of it is left. */
export interface ShownCarryOver {
  previous: { code: string; theme: string; kind: SessionKind; startsAt: number }
  counts: { answered: number; resolved: number; open: number; commitments: number }
  opinions: { code: string; number: number | null; state: OpinionState; text: string }[]
  commitments: ShownCommitment[]
}

/** What is left from the session before: its figures, then opinions without an answer and commitments that are not done. Nothing where there was none. */
export const CarriedFromBefore: FC<{
  s: Strings
  carried: ShownCarryOver | null
  today: string
  address: { opinion: (code: string) => string; session: (code: string) => string }
}> = ({ s, carried, today, address }) => {
  if (!carried) return null
  const { previous, counts } = carried
  return (
    <section id="carried">
      <h2>{s.commitments.carriedTitle}</h2>
      <p>
        <a href={address.session(previous.code)}>
          {s.commitments.carriedLead(s.commitments.within[previous.kind], dayOf(previous.startsAt))}
        </a>{' '}
        {s.commitments.carriedCounts(counts.answered, counts.resolved, counts.open)}
      </p>
      {counts.open + counts.commitments === 0 && <p>{s.commitments.carriedNone}</p>}
      <CarriedOpinions s={s} carried={carried} address={address.opinion} />
      <CarriedCommitments s={s} carried={carried} today={today} />
    </section>
  )
}

const CarriedOpinions: FC<{ s: Strings; carried: ShownCarryOver; address: (code: string) => string }> = ({
  s,
  carried: { counts, opinions },
  address,
}) =>
  counts.open > 0 && (
    <>
      <h3>{s.commitments.carriedOpinions(counts.open)}</h3>
      <ul>
        {opinions.map(({ code, number, text }) => (
          <li key={code}>
            <a href={address(code)}>
              {number === null ? `${s.opinions.one} ${code}` : s.opinions.numberInSession(number)}
            </a>
            {': '}
            {text === '' ? s.opinions.withheld : text}
          </li>
        ))}
        <More s={s} left={counts.open - opinions.length} />
      </ul>
    </>
  )

const CarriedCommitments: FC<{ s: Strings; carried: ShownCarryOver; today: string }> = ({
  s,
  carried: { counts, commitments },
  today,
}) =>
  counts.commitments > 0 && (
    <>
      <h3>{s.commitments.carriedCommitments(counts.commitments)}</h3>
      <ol class="entries">
        {commitments.map((commitment) => (
          <CommitmentEntry key={commitment.code} s={s} commitment={commitment} today={today} />
        ))}
        <More s={s} left={counts.commitments - commitments.length} />
      </ol>
    </>
  )

const More: FC<{ s: Strings; left: number }> = ({ s, left }) =>
  left > 0 && <li>{s.commitments.carriedMore(left)}</li>
