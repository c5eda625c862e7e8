import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { KEPT_ON_FAILURE } from '../shell/kept-on-failure.ts'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { Hit, type ShownSimilar, type SimilarProps } from './similar-hit.tsx'

/** Where htmx puts what was found; until then, and without JavaScript, the way to the page that shows it. */
export const SimilarPlace: FC<{ s: Strings; code: string }> = ({ s, code }) => (
  <section
    id="similar"
    {...{
      'hx-get': paths.similar(code),
      'hx-trigger': 'load',
      'hx-swap': 'outerHTML',
      ...KEPT_ON_FAILURE,
    }}
  >
    <p>
      <a href={paths.similar(code)}>{s.similar.open}</a>
    </p>
  </section>
)

/** What was found, beside the form in which the secretary decides. */
export const SimilarOpinions: FC<SimilarProps> = (props) => (
  <section id="similar">
    <h2>{props.s.similar.title}</h2>
    <Found {...props} />
  </section>
)

/** The same on a page of its own. */
export const SimilarPage: FC<SimilarProps> = (props) => {
  const { s, opinion } = props
  const { code } = opinion
  return (
    <>
      <PageHead
        title={s.similar.pageTitle(code)}
        back={{ href: paths.staffOpinion(code), label: s.similar.back(code) }}
      />
      <Found {...props} isPage />
    </>
  )
}

const Found: FC<SimilarProps & { isPage?: boolean }> = (props) => {
  const { s, likely, answered, isPage } = props
  const title = (words: string) => (isPage ? <h2>{words}</h2> : <h3>{words}</h3>)
  return (
    <>
      {title(s.similar.likely)}
      {likely.length > 0 ? <Hits {...props} hits={likely} /> : <p class="hint">{s.similar.noLikely}</p>}
      {title(s.similar.answered)}
      {answered.length > 0 ? <Hits {...props} hits={answered} /> : <p class="hint">{s.similar.noAnswered}</p>}
    </>
  )
}

const Hits: FC<SimilarProps & { hits: ShownSimilar[]; isPage?: boolean }> = ({ hits, ...props }) => (
  <ul class="similar">
    {hits.map((hit) => (
      <Hit {...props} hit={hit} />
    ))}
  </ul>
)
