import type { Child, FC } from 'hono/jsx'
import { writeCursor } from '../../src/domain/cursor.ts'
import type { TurnSourceLine } from '../../src/domain/turn-source.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { KEPT_ON_FAILURE } from '../shell/kept-on-failure.ts'
import type { Strings } from '../strings/vi.ts'
import type { SourcesProps } from './sources.tsx'
import { questionWords } from './speaking.tsx'

const IN_PLACE = { 'hx-target': '#sources', 'hx-swap': 'outerMorph' }
const INTO_SOURCES = { ...IN_PLACE, ...KEPT_ON_FAILURE }
/** Said of the first page, so that the address asks for these lines and not for the list of speakers. */
const FROM_START = 'dau'

/** Finds one who registered to speak or sent a question in advance, by name or by the number of the question: a page of them, each with a button. */
export const FindSource: FC<SourcesProps> = (props) => {
  const { s, turns, form } = props
  const { session, sources } = turns
  const address = paths.turns(session.code)
  if (sources.all === 0) return <p>{s.room.noSources}</p>
  return (
    <>
      <search class="find-source" aria-label={s.room.findTitle}>
        <form method="get" action={`${address}#sources`} hx-get={address} {...INTO_SOURCES}>
          <input type="hidden" name="nguon" value={FROM_START} />
          <label for="find-source">{s.room.findTitle}</label>
          <input
            id="find-source"
            type="search"
            name="tim"
            value={sources.q}
            maxlength={200}
            autocomplete="off"
            aria-describedby="find-source-hint"
            autofocus={typeof form?.added === 'number'}
          />
          <SubmitButton tone="quiet">{s.room.find}</SubmitButton>
        </form>
        <p id="find-source-hint" class="hint">
          {s.room.findHint}
        </p>
        <p role="status">{sources.q && s.room.foundCount(sources.q, sources.found)}</p>
      </search>
      <ul class="turn-lines">
        {sources.rows.map((line) => (
          <SourceLine key={`${line.is}-${line.id}`} {...props} line={line} />
        ))}
      </ul>
      <OtherSources {...props} />
    </>
  )
}

/** Further on, back to the first page, and everybody again. */
const OtherSources: FC<SourcesProps> = ({ s, turns: { session, sources } }) => {
  const to = (q: string, nguon: string) => withQuery(paths.turns(session.code), { nguon, tim: q })
  const { q, next, behind, isFirst } = sources
  return (
    <p class="buttons">
      {next && (
        <Way id="next-sources" to={to(q, writeCursor(next))}>
          {s.room.moreSources(behind)}
        </Way>
      )}
      {!isFirst && (
        <Way id="first-sources" to={to(q, FROM_START)}>
          {s.shell.firstPage}
        </Way>
      )}
      {q && (
        <Way id="all-sources" to={to('', FROM_START)}>
          {s.room.findAll}
        </Way>
      )}
    </p>
  )
}

const Way: FC<{ id: string; to: string; children?: Child }> = ({ id, to, children }) => (
  <a id={id} class="button quiet" href={`${to}#sources`} hx-get={to} {...INTO_SOURCES}>
    {children}
  </a>
)

const SourceLine: FC<SourcesProps & { line: TurnSourceLine }> = ({ s, turns, line }) => {
  const { session, sources } = turns
  const address = withQuery(paths.turns(session.code), { tim: sources.q })
  return (
    <li id={`source-${line.is}-${line.id}`}>
      <span>
        <strong>{line.name}</strong> · {wordsOf(s, line)}
      </span>
      <form method="post" action={address} hx-post={address} {...IN_PLACE}>
        <input type="hidden" name="from" value={line.is} />
        {line.is === 'registration' ? (
          <input type="hidden" name="registration" value={line.id} />
        ) : (
          <input type="hidden" name="opinion" value={line.code} />
        )}
        <button type="submit" class="button quiet" aria-label={s.room.stepOf(s.room.addOne, line.name)}>
          {s.room.addOne}
        </button>
      </form>
    </li>
  )
}

function wordsOf(s: Strings, line: TurnSourceLine): string {
  if (line.is === 'question') return questionWords(s, line)
  return [line.hamlet, line.isThere ? s.room.isThere : s.room.source.registered].filter(Boolean).join(', ')
}
