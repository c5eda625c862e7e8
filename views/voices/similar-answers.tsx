import type { FC } from 'hono/jsx'
import { shortened } from '../../src/domain/excerpt.ts'
import { paths } from '../../src/paths.ts'
import { formatDay } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

export interface ShownSimilarAnswer {
  code: string
  unit: string
  text: string
  answer: string
  answeredOn: string
}

/** Answers that are there already; nothing where there are none, unless somebody pressed the button to see them. */
export const SimilarAnswers: FC<{ s: Strings; answers: ShownSimilarAnswer[]; saysNone?: boolean }> = ({
  s,
  answers,
  saysNone,
}) => {
  if (answers.length === 0) return saysNone ? <p>{s.voices.similarNone}</p> : null
  return (
    <section class="similar-answers">
      <h3>{s.voices.similarTitle}</h3>
      <p>{s.voices.similarLead}</p>
      <ul>
        {answers.map((one) => (
          <li key={one.code}>
            <p lang="vi">
              <strong>{shortened(one.text, 140)}</strong>
            </p>
            <p>
              <small>
                {one.unit}. {s.voices.similarAnswered(formatDay(s.lang, one.answeredOn))}
              </small>
            </p>
            <p lang="vi">{shortened(one.answer, 240)}</p>
            <p>
              <a href={paths.opinion(one.code)} target="_blank" rel="noopener">
                {s.voices.similarOpen(one.code)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
