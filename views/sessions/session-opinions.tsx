import type { FC } from 'hono/jsx'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { Pager } from '../shell/data-table.tsx'
import type { Strings } from '../strings/vi.ts'

export interface ListedOpinion {
  code: string
  number: number
  state: OpinionState
  /** The beginning of the public text. */
  text: string
  isCut: boolean
}

export interface SessionOpinionsProps {
  s: Strings
  session: string
  opinions: ListedOpinion[]
  /** The number after which this page begins. */
  after: number
  next: number | null
}

/**
 * The published opinions of a session by number. A number in between that is not public says so, always in the same words, whatever the
 * reason. After the last public number nothing is said: what is still being looked at is nobody's business yet.
 */
export const SessionOpinions: FC<SessionOpinionsProps> = ({ s, session, opinions, after, next }) => {
  const here = paths.session(session)
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">{s.sessions.opinionsOfSession}</h2>
      {opinions.length === 0 ? (
        <p>{s.sessions.noOpinions}</p>
      ) : (
        <ol class="opinions">
          {opinions.map((opinion, i) => (
            <>
              <Gap s={s} from={(opinions[i - 1]?.number ?? after) + 1} to={opinion.number - 1} />
              <li key={opinion.code}>
                <a href={paths.opinion(opinion.code)}>{s.opinions.numberInSession(opinion.number)}</a>{' '}
                <small>{s.opinions.publicState[opinion.state]}</small>
                <p>{opinion.text ? beginning(opinion) : s.opinions.withheld}</p>
              </li>
            </>
          ))}
        </ol>
      )}
      <Pager
        s={s}
        first={after > 0 ? here : null}
        next={next === null ? null : withQuery(here, { sau: next })}
      />
    </section>
  )
}

/** A text that was cut ends with a whole word. */
const beginning = ({ text, isCut }: ListedOpinion) =>
  isCut ? `${text.replace(/(?<=\S)\s+\S*$/, '').replace(/[.,;:…]+$/, '')}…` : text

const Gap: FC<{ s: Strings; from: number; to: number }> = ({ s, from, to }) =>
  from > to ? null : (
    <li class="withheld">
      {s.sessions.withheldRange(from, to)}
      <p>{s.opinions.withheld}</p>
    </li>
  )
