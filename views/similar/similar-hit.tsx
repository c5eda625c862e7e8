import type { FC } from 'hono/jsx'
import { excerpt } from '../../src/domain/excerpt.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { paths } from '../../src/paths.ts'
import { StateMark } from '../opinions/marks.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
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

export interface SimilarProps {
  s: Strings
  opinion: { code: string; seq: number; unitId: number }
  likely: ShownSimilar[]
  answered: ShownSimilar[]
  may: { link: boolean; merge: boolean }
}

const SHOWN = 220

export const Hit: FC<SimilarProps & { hit: ShownSimilar; isPage?: boolean }> = (props) => {
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
