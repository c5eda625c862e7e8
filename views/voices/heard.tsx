import type { Child, FC } from 'hono/jsx'
import type { ShownOpinion } from '../opinions/shown.ts'
import { Mark } from '../shell/mark.tsx'
import { Prose } from '../shell/prose.tsx'
import { formatInstant } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

interface HeardProps {
  s: Strings
  opinion: Pick<ShownOpinion, 'around' | 'answers'>
}

/** What the asker said after the opinion was received: facts, ratings, disputes. For the office alone. */
export const HeardFromAsker: FC<HeardProps> = (props) => {
  const { ratings, disputes, facts } = props.opinion.around
  if (ratings.length + disputes.length + facts.length === 0) return null
  return (
    <section id="heard" aria-labelledby="heard-title">
      <h2 id="heard-title">{props.s.voices.heard}</h2>
      <Disputes {...props} />
      <AddedFacts {...props} />
      <Ratings {...props} />
    </section>
  )
}

const Disputes: FC<HeardProps> = ({ s, opinion: { around } }) =>
  around.disputes.length === 0 ? null : (
    <>
      <h3>{s.voices.disputes}</h3>
      {around.disputes.map(({ id, reason, disputedAt, settledAt, outcome, reply, settler }) => (
        <div key={id}>
          <p>
            <Mark tone={outcome ? 'done' : 'due'}>
              {outcome ? s.voices.disputeOutcome[outcome] : s.voices.disputeRuns}
            </Mark>{' '}
            {s.voices.disputeSaid(formatInstant(s.lang, disputedAt))}
          </p>
          <Prose text={reason} />
          {settledAt !== null && <p>{s.voices.replied(settler ?? '', formatInstant(s.lang, settledAt))}</p>}
          {reply && <Prose text={reply} quiet />}
        </div>
      ))}
    </>
  )

const AddedFacts: FC<HeardProps> = ({ s, opinion: { around } }) =>
  around.facts.length === 0 ? null : (
    <>
      <h3>{s.voices.facts}</h3>
      {around.facts.map(({ id, text, addedAt, adder }) => (
        <div key={id}>
          <p>
            {adder === null
              ? s.voices.factByAsker(formatInstant(s.lang, addedAt))
              : s.voices.factByStaff(adder, formatInstant(s.lang, addedAt))}
          </p>
          <Prose text={text} />
        </div>
      ))}
    </>
  )

const Ratings: FC<HeardProps> = ({ s, opinion: { around, answers } }) =>
  around.ratings.length === 0 ? null : (
    <>
      <h3>{s.voices.ratings}</h3>
      {around.ratings.map(({ id, answerId, score, comment, ratedAt }): Child => {
        const version = answers.find((answer) => answer.id === answerId)?.version
        return (
          <div key={id}>
            <p>
              <Mark tone={score === 'not_satisfied' ? 'due' : 'done'}>{s.voices.score[score]}</Mark>{' '}
              {version !== undefined && `${s.voices.ratedVersion(version)}. `}
              {s.voices.ratedAt(formatInstant(s.lang, ratedAt))}
            </p>
            {comment && <Prose text={comment} quiet />}
          </div>
        )
      })}
    </>
  )
