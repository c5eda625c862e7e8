import type { Child, FC } from 'hono/jsx'
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
  /** Another session took it over. */
  isCarried: boolean
  /** The session that it was raised for, where its number counts. */
  from: { code: string; theme: string }
}

interface Place {
  number: number
  carried: number
}

export interface SessionOpinionsProps {
  s: Strings
  session: string
  opinions: ListedOpinion[]
  /** What came over from other sessions; it follows the last of its own. */
  carried: ListedOpinion[]
  /** The number, and the carried one, after which this page begins. */
  after: Place
  next: Place | null
}

/**
 * The published opinions of a session by number, and those that were carried to it. A number in between that is not public says so, always in
 * the same words, whatever the reason. After the last public number nothing is said: what is still being looked at is nobody's business yet.
 */
export const SessionOpinions: FC<SessionOpinionsProps> = (props) => {
  const { s, session, opinions, carried, after, next } = props
  const here = paths.session(session)
  const isFirst = after.number === 0 && after.carried === 0
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">{s.sessions.opinionsOfSession}</h2>
      {opinions.length + carried.length === 0 && <p>{s.sessions.noOpinions}</p>}
      {opinions.length > 0 && (
        <ol class="opinions">
          {opinions.map((opinion, i) => (
            <>
              <Gap s={s} from={(opinions[i - 1]?.number ?? after.number) + 1} to={opinion.number - 1} />
              <Line s={s} opinion={opinion} more={opinion.isCarried && ` · ${s.changes.carriedAway}`} />
            </>
          ))}
        </ol>
      )}
      <Carried {...props} />
      <Pager
        s={s}
        first={isFirst ? null : here}
        next={next && withQuery(here, { sau: next.carried ? `${next.number}_${next.carried}` : next.number })}
      />
    </section>
  )
}

const Carried: FC<SessionOpinionsProps> = ({ s, carried }) =>
  carried.length === 0 ? null : (
    <>
      <h3>{s.changes.carriedHere}</h3>
      <ul class="opinions">
        {carried.map((opinion) => (
          <Line
            s={s}
            opinion={opinion}
            more={
              <>
                {' · '}
                {s.changes.carriedFrom} <a href={paths.session(opinion.from.code)}>{opinion.from.theme}</a>
              </>
            }
          />
        ))}
      </ul>
    </>
  )

const Line: FC<{ s: Strings; opinion: ListedOpinion; more?: Child }> = ({ s, opinion, more }) => (
  <li key={opinion.code}>
    <a href={paths.opinion(opinion.code)}>{s.opinions.numberInSession(opinion.number)}</a>{' '}
    <small>
      {s.opinions.publicState[opinion.state]}
      {more}
    </small>
    <p>{opinion.text ? beginning(opinion) : s.opinions.withheld}</p>
  </li>
)

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
