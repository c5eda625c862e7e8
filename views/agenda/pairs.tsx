import type { FC } from 'hono/jsx'
import { excerpt } from '../../src/domain/excerpt.ts'
import { paths } from '../../src/paths.ts'
import { Beside } from '../shell/beside.tsx'
import { Highlight } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { lineName, type ShownAgenda, type ShownLine } from './shown.ts'

const SHOWN = 300

/** Questions that may be about one matter, side by side, for whoever may merge them with the way to the forms. Nothing where there are none. */
export const LikelyPairs: FC<{ s: Strings; pairs: ShownAgenda['pairs']; mayMerge: boolean }> = ({
  s,
  pairs,
  mayMerge,
}) =>
  pairs.length > 0 && (
    <section class="agenda-pairs" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{s.agenda.pairsTitle}</h2>
      <p>{s.agenda.pairsLead}</p>
      {pairs.map(({ one, other, sharedWords }) => (
        <article key={`${one.code}-${other.code}`} class="card">
          <h3>{s.agenda.pair(lineName(s, one), lineName(s, other))}</h3>
          <Beside>
            <Half s={s} line={one} words={sharedWords} />
            <Half s={s} line={other} words={sharedWords} />
          </Beside>
          <p class="hint">{s.agenda.shared(sharedWords)}</p>
          {mayMerge && (
            <p>
              <a href={paths.similar(other.code)}>
                {s.agenda.toMerge}
                <span class="hidden-word">: {s.agenda.pair(lineName(s, one), lineName(s, other))}</span>
              </a>
            </p>
          )}
        </article>
      ))}
    </section>
  )

const Half: FC<{ s: Strings; line: ShownLine; words: string[] }> = ({ s, line, words }) => (
  <div>
    <p>
      <a href={paths.staffOpinion(line.code)}>{lineName(s, line)}</a>{' '}
      <small>{[line.name, line.hamlet].filter(Boolean).join(' · ')}</small>
    </p>
    <p>
      <Highlight parts={excerpt(line.text, words.join(' '), SHOWN)} />
    </p>
  </div>
)
