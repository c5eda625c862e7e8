import type { FC } from 'hono/jsx'
import { versionOnItsWay } from '../../src/domain/answer.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { OralAnswers } from '../answers/answer-version.tsx'
import { ApproveForm, SendBackForm } from '../answers/approval-forms.tsx'
import { askerWords, CardHead, type CardOpinion } from '../answers/card-head.tsx'
import { CardHistory } from '../answers/card-history.tsx'
import { DueWords } from '../answers/due-words.tsx'
import { KeptWords } from '../answers/kept-words.tsx'
import { SeveralTick } from '../answers/several.tsx'
import { cardId } from '../answers/step-form.ts'
import { HowLink, howAddress } from '../due-dates/how-link.tsx'
import type { FailedStep, ShownLeader } from '../opinions/shown.ts'
import { Beside } from '../shell/beside.tsx'
import { Notice } from '../shell/notice.tsx'
import { Prose } from '../shell/prose.tsx'
import type { Strings } from '../strings/vi.ts'
import { DraftBeside, type DraftOpinion } from './draft-beside.tsx'

export interface ApprovalCardProps {
  s: Strings
  opinion: DraftOpinion
  today: string
  /** Leaders who may sign, of every unit of this person. */
  leaders: (ShownLeader & { unitId: number })[]
  signerId: number | null
  failed?: FailedStep
  /** The box to tick; left out where the card stands alone. */
  tick?: { checked: boolean; first: boolean }
}

/** One draft that waits: what was asked, what is answered, and the leader's yes or no. htmx replaces it. */
export const ApprovalCard: FC<ApprovalCardProps> = (props) => {
  const { s, opinion, today, leaders, signerId, failed, tick } = props
  const step = { s, opinion, failed, list: 'approvals' as const }
  const words = s.answers.approvals
  return (
    <section class="card" id={cardId(opinion.code)}>
      <CardHead s={s} opinion={opinion} heading="h2">
        {tick && <SeveralTick label={words.tick(opinion.code)} opinion={opinion} {...tick} />}
        <DueWords s={s} dueOn={opinion.dueOn} today={today} />{' '}
        {opinion.dueOn && <HowLink s={s} clock="due" href={howAddress(opinion.code, 'due')} />}
      </CardHead>
      <Texts s={s} opinion={opinion} />
      <DraftBeside s={s} opinion={opinion} today={today} />
      <CardHistory s={s} opinion={opinion} summary={historyWords(s, opinion)} />
      {opinion.state === 'submitted' ? (
        <>
          <ApproveForm
            {...step}
            leaders={leaders.filter(({ unitId }) => unitId === opinion.unitId)}
            signerId={signerId}
          />
          <SendBackForm {...step} />
        </>
      ) : (
        <MovedOn s={s} opinion={opinion} failed={failed} />
      )}
    </section>
  )
}

/** How often it was sent back stands on the fold; why, inside. */
function historyWords(s: Strings, { history }: DraftOpinion): string {
  const times = history.filter(({ step }) => step === 'send_back').length
  return times === 0 ? s.answers.approvals.history : s.answers.approvals.historySentBack(times)
}

const Texts: FC<{ s: Strings; opinion: CardOpinion }> = ({ s, opinion }) => {
  const draft = versionOnItsWay(opinion.answers.filter(({ form }) => form === 'written'))
  return (
    <Beside>
      <div>
        <h3>{s.answers.approvals.question}</h3>
        <Prose text={opinion.originalText} quiet />
        <p class="hint">{askerWords(opinion)}</p>
      </div>
      <div>
        <h3>{s.answers.approvals.draft}</h3>
        <Prose text={draft?.text ?? s.answers.none} lang={draft ? 'vi' : s.lang} />
        {draft && (
          <p class="hint">{s.answers.writtenBy(draft.writer, draft.submittedAt ?? draft.writtenAt)}</p>
        )}
      </div>
      {opinion.answers.some(({ form }) => form === 'oral') && (
        <OralAnswers s={s} answers={opinion.answers} heading="h3" />
      )}
    </Beside>
  )
}

/** Somebody else decided meanwhile. */
const MovedOn: FC<{ s: Strings; opinion: DraftOpinion; failed?: FailedStep }> = ({ s, opinion, failed }) => (
  <>
    <Notice tone="error">
      <p>{s.answers.approvals.decidedMeanwhile(s.opinions.state[opinion.state as OpinionState])}</p>
    </Notice>
    <KeptWords s={s} text={String(failed?.typed.remark ?? '')} />
  </>
)
