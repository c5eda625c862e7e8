import type { FC } from 'hono/jsx'
import { versionIssued } from '../../src/domain/answer.ts'
import { resolutionOf } from '../../src/domain/resolution.ts'
import { paths } from '../../src/paths.ts'
import { AnswerIssued, OralAnswers } from '../answers/answer-version.tsx'
import { askerWords, CardHead, type CardOpinion } from '../answers/card-head.tsx'
import { CloseForm, ReopenForm } from '../answers/closing-forms.tsx'
import { KeptWords } from '../answers/kept-words.tsx'
import { SeveralTick } from '../answers/several.tsx'
import { cardId } from '../answers/step-form.ts'
import { ResolutionMark } from '../commitments/mark.tsx'
import { CommitmentSummaries, type SummedUp } from '../commitments/summaries.tsx'
import type { FailedStep } from '../opinions/shown.ts'
import { Beside } from '../shell/beside.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'

/** A card with what its opinion leaves to do. */
export interface CloseOutOpinion extends CardOpinion {
  /** Since when its asker disputes the answer; null where no dispute runs. */
  disputedAt: number | null
  /** Until when, itself counted, its asker may dispute it; null where that is past. */
  disputeUntil: string | null
  /** Those that are not done. */
  commitments: SummedUp[]
}

/** A running dispute keeps it open; a commitment, or a window that still runs, does not. */
export function isClosable({ state, disputedAt }: Pick<CloseOutOpinion, 'state' | 'disputedAt'>): boolean {
  return state === 'answered' && disputedAt === null
}

/** One answered opinion: question and answer before the eyes, then the leader's word. htmx replaces it. */
export const CloseOutCard: FC<{
  s: Strings
  opinion: CloseOutOpinion
  today: string
  failed?: FailedStep
  tick?: { checked: boolean; first: boolean }
  /** The next to close: its button takes the focus, so that Enter closes one after the other. */
  isNext?: boolean
}> = ({ s, opinion, today, failed, tick, isNext }) => {
  const step = { s, opinion, failed, list: 'close-out' as const }
  return (
    <section class="card" id={cardId(opinion.code)}>
      <CardHead s={s} opinion={opinion} heading="h3">
        {tick && isClosable(opinion) && (
          <SeveralTick label={s.answers.approvals.tick(opinion.code)} opinion={opinion} {...tick} />
        )}
      </CardHead>
      <QuestionAndAnswer s={s} opinion={opinion} />
      <LeftBehind s={s} opinion={opinion} today={today} />
      {opinion.state === 'answered' ? (
        <>
          <Hindrance s={s} opinion={opinion} />
          {isClosable(opinion) && <CloseForm {...step} isNext={isNext} />}
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

/** What stays to be followed after it is closed. */
const LeftBehind: FC<{ s: Strings; opinion: CloseOutOpinion; today: string }> = ({ s, opinion, today }) => (
  <>
    <p class="marks">
      <ResolutionMark s={s} resolution={resolutionOf(opinion, opinion.commitments)} />
    </p>
    {opinion.commitments.length > 0 && (
      <>
        <p>{s.commitments.leavesBehind(opinion.commitments.length)}</p>
        <CommitmentSummaries s={s} commitments={opinion.commitments} today={today} />
      </>
    )}
  </>
)

/** Why it cannot be closed yet, or what one should know before. */
const Hindrance: FC<{ s: Strings; opinion: CloseOutOpinion }> = ({ s, opinion }) => {
  if (!isClosable(opinion)) {
    return (
      <Notice tone="warning">
        <p>
          {s.commitments.cannotYet}{' '}
          <a href={paths.staffOpinion(opinion.code)}>{s.answers.closeOut.openOne}</a>
        </p>
      </Notice>
    )
  }
  return opinion.disputeUntil && <p class="hint">{s.commitments.windowOpen(opinion.disputeUntil)}</p>
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
