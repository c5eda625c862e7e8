import type { FC } from 'hono/jsx'
import { versionIssued } from '../../src/domain/answer.ts'
import { AnswerIssued, OralAnswers } from '../answers/answer-version.tsx'
import { askerWords, CardHead, type CardOpinion } from '../answers/card-head.tsx'
import { CloseForm, ReopenForm } from '../answers/closing-forms.tsx'
import { KeptWords } from '../answers/kept-words.tsx'
import { SeveralTick } from '../answers/several.tsx'
import { cardId } from '../answers/step-form.ts'
import type { FailedStep } from '../opinions/shown.ts'
import { Beside } from '../shell/beside.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

/** One answered opinion: question and answer before the eyes, then the leader's word. htmx replaces it. */
export const CloseOutCard: FC<{
  s: Strings
  opinion: CardOpinion
  failed?: FailedStep
  tick?: { checked: boolean; first: boolean }
}> = ({ s, opinion, failed, tick }) => {
  const step = { s, opinion, failed, list: 'close-out' as const }
  return (
    <section class="card" id={cardId(opinion.code)}>
      <CardHead s={s} opinion={opinion} heading="h3">
        {tick && <SeveralTick label={s.answers.approvals.tick(opinion.code)} opinion={opinion} {...tick} />}
      </CardHead>
      <QuestionAndAnswer s={s} opinion={opinion} />
      {opinion.state === 'answered' ? (
        <>
          <CloseForm {...step} />
          <ReopenForm {...step} />
        </>
      ) : (
        <>
          <Notice tone="error">
            <p>{failed?.errors[''] ?? s.errors['wrong-state']}</p>
          </Notice>
          <KeptWords s={s} text={String(failed?.typed.remark ?? failed?.typed.reason ?? '')} />
        </>
      )}
    </section>
  )
}

const QuestionAndAnswer: FC<{ s: Strings; opinion: CardOpinion }> = ({ s, opinion }) => {
  const issued = versionIssued(opinion.answers.filter(({ form }) => form === 'written'))
  return (
    <Beside>
      <div>
        <h4>{s.answers.approvals.question}</h4>
        <Prose text={opinion.originalText} quiet />
        <p class="hint">{askerWords(opinion)}</p>
      </div>
      <div>
        <h4>{s.opinions.answer}</h4>
        {issued && <AnswerIssued s={s} answer={issued} />}
        {!issued && <OralAnswers s={s} answers={opinion.answers} heading="h4" />}
      </div>
    </Beside>
  )
}
