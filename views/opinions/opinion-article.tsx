import type { FC } from 'hono/jsx'
import type { StepName } from '../../src/domain/step.ts'
import { AnswerPanel } from '../answers/answer-panel.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import type { FailedStep, FormChoices, ShownOpinion } from './shown.ts'

export interface OpinionArticleProps {
  s: Strings
  opinion: ShownOpinion
  /** The steps that this person may take now. */
  open: StepName[]
  failed?: FailedStep
  today: string
  choices: FormChoices
}

/** One opinion whole, with what can be done about it. htmx replaces it after each step. */
export const OpinionArticle: FC<OpinionArticleProps> = ({ s, opinion, open, failed, today, choices }) => (
  <article id="opinion">
    <PageHead title={`${s.opinions.one} ${opinion.code}`} />
    <AnswerPanel
      {...{ s, opinion, open, failed, today }}
      leaders={choices.leaders}
      nextNumber={choices.nextNumber}
    />
  </article>
)
