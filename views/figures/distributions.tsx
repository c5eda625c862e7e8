import type { FC } from 'hono/jsx'
import type { Spread } from '../../src/domain/figures.ts'
import type { SatisfactionFigures } from '../../src/domain/satisfaction.ts'
import { SATISFACTIONS } from '../../src/domain/voice.ts'
import { formatDecimal, formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** How long answers took: the middle half as a box on a line from nought to the longest, its numbers written below. */
export const AnswerTimes: FC<{ s: Strings; spread: Spread | null }> = ({ s, spread }) => (
  <section>
    <h2>{s.figures.times}</h2>
    {spread === null ? (
      <p>{s.figures.tooFewAnswers}</p>
    ) : (
      <>
        <BoxPlot spread={spread} />
        <p>
          <strong>{s.figures.median(formatDecimal(s.lang, spread.median))}</strong>{' '}
          {s.figures.middleHalf(
            formatDecimal(s.lang, spread.lower),
            formatDecimal(s.lang, spread.upper),
            formatNumber(s.lang, spread.longest),
          )}
        </p>
        <p class="hint">{s.figures.timesOf(spread.count)}</p>
      </>
    )}
  </section>
)

const BoxPlot: FC<{ spread: Spread }> = ({ spread: { lower, median, upper, longest } }) => {
  const at = (days: number) => (longest === 0 ? 0 : (days / longest) * 100)
  return (
    <svg
      class="box-plot"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="bar-ground" y="4.500" width="100" height="1" />
      <rect
        class="bar-part"
        x={at(lower)}
        y="1.500"
        width={Math.max(0.6, at(upper) - at(lower))}
        height="7"
      />
      <rect class="box-middle" x={Math.max(0, at(median) - 0.3)} y="0" width="0.6" height="10" />
    </svg>
  )
}

/** How content askers are, with how many said so. */
export const Satisfaction: FC<{ s: Strings; figures: SatisfactionFigures | null }> = ({ s, figures }) => (
  <section>
    <h2>{s.figures.satisfaction}</h2>
    {figures === null ? (
      <p>{s.figures.tooFewRatings}</p>
    ) : (
      <>
        <dl class="figures">
          {SATISFACTIONS.map((score) => (
            <div key={score}>
              <dt>{s.figures.score[score]}</dt>
              <dd>
                {formatNumber(s.lang, figures[score])} / {formatNumber(s.lang, figures.rated)}
              </dd>
            </div>
          ))}
        </dl>
        <p class="hint">{s.figures.responded(figures.rated, figures.asked)}</p>
      </>
    )}
  </section>
)
