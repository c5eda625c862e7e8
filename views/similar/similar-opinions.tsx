import type { FC } from 'hono/jsx'
import { excerpt } from '../../src/domain/excerpt.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { StateMark } from '../opinions/marks.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Highlight } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

/** An opinion that may be about the same matter, with why it was found. Days `YYYY-MM-DD`. */
export interface ShownSimilar {
  code: string
  unitId: number
  unit: string
  number: number | null
  state: OpinionState
  topic: TopicCode
  receivedOn: string
  /** 0 or 1: noted already as what is raised again. */
  isFirst: number
  text: string
  hamlet: string | null
  person: string
  answer: string | null
  answeredOn: string | null
  sharedWords: string[]
  sameHamlet: boolean
  sameTopic: boolean
}

interface SimilarProps {
  s: Strings
  opinion: { code: string; seq: number; unitId: number }
  likely: ShownSimilar[]
  answered: ShownSimilar[]
  may: { link: boolean; merge: boolean }
}

const SHOWN = 220

/** Where htmx puts what was found; until then, and without JavaScript, the way to the page that shows it. */
export const SimilarPlace: FC<{ s: Strings; code: string }> = ({ s, code }) => (
  <section
    id="similar"
    {...{
      'hx-get': paths.similar(code),
      'hx-trigger': 'load',
      'hx-swap': 'outerHTML',
      'hx-status:4xx': 'swap:none',
      'hx-status:5xx': 'swap:none',
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

const Hit: FC<SimilarProps & { hit: ShownSimilar; isPage?: boolean }> = (props) => {
  const { s, opinion, hit } = props
  const { code, state, text, answer, answeredOn } = hit
  const isElsewhere = hit.unitId !== opinion.unitId
  return (
    <li>
      <p>
        <a href={paths.staffOpinion(code)}>{code}</a> <StateMark s={s} state={state} />
        <small class="block">
          {[isElsewhere && hit.unit, hit.person, hit.hamlet, s.similar.receivedOn(hit.receivedOn)]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </p>
      <p lang="vi">
        <Highlight parts={excerpt(text, hit.sharedWords.join(' '), SHOWN)} />
      </p>
      {answer !== null && answeredOn !== null && (
        <p>
          <strong>{s.similar.answeredOn(answeredOn)}</strong>{' '}
          <span lang="vi">
            <Highlight parts={excerpt(answer, '', SHOWN)} />
          </span>
        </p>
      )}
      <p class="hint">{whyFound(s, hit)}</p>
      {!isElsewhere && <Actions {...props} />}
    </li>
  )
}

function whyFound(s: Strings, { sharedWords, sameHamlet, sameTopic }: ShownSimilar): string {
  const why = [
    s.similar.sharedWords(sharedWords),
    sameHamlet && s.similar.sameHamlet,
    sameTopic && s.similar.sameTopic,
  ]
  return `${why.filter(Boolean).join('; ')}.`
}

/** Each button names its opinion for whoever hears it without the rest of the card. */
const Actions: FC<SimilarProps & { hit: ShownSimilar; isPage?: boolean }> = ({
  s,
  opinion,
  hit,
  may,
  isPage,
}) => {
  const hx = isPage ? undefined : { target: '#opinion' }
  return (
    <div class="buttons">
      {may.link && hit.isFirst === 0 && (
        <Form s={s} action={paths.repetition(opinion.code)} hx={hx}>
          <input type="hidden" name="seq" value={String(opinion.seq)} />
          <input type="hidden" name="of" value={hit.code} />
          <SubmitButton tone="quiet" name="do" value="link">
            {s.similar.linkRepeated}
            <span class="hidden-word"> {s.similar.linkRepeatedOf(hit.code)}</span>
          </SubmitButton>
        </Form>
      )}
      {may.merge && (
        <Form s={s} action={paths.merging(opinion.code)} hx={hx}>
          <input type="hidden" name="seq" value={String(opinion.seq)} />
          <input type="hidden" name="into" value={hit.code} />
          <SubmitButton tone="quiet">
            {s.similar.mergeInto}
            <span class="hidden-word"> {s.similar.mergeIntoOf(hit.code)}</span>
          </SubmitButton>
        </Form>
      )}
      {hit.answer !== null && (
        <a href={paths.staffOpinion(hit.code)} aria-label={s.similar.answerLikeOf(hit.code)}>
          {s.similar.answerLike}
        </a>
      )}
    </div>
  )
}
