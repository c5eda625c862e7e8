import type { FC } from 'hono/jsx'
import { versionHolding, versionIssued, versionOnItsWay } from '../../src/domain/answer.ts'
import { type DocumentNumber, formatDocumentNumber } from '../../src/domain/document-number.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import type { StepName } from '../../src/domain/step.ts'
import type { FailedStep, ShownAnswer, ShownLeader, ShownOpinion } from '../opinions/shown.ts'
import { Fold } from '../shell/buttons.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { Mark } from '../shell/mark.tsx'
import type { Strings } from '../strings/vi.ts'
import { AnswerSteps } from './answer-steps.tsx'
import { AnswerVersion } from './answer-version.tsx'
import { KeptWords } from './kept-words.tsx'
import { LastRemark } from './last-remark.tsx'
import { standingOfVersion, toneOfVersion } from './standing.ts'

export interface AnswerPanelProps {
  s: Strings
  opinion: ShownOpinion
  /** The steps that this person may take now. */
  open: StepName[]
  failed?: FailedStep
  today: string
  leaders: ShownLeader[]
  /** The signer this person chose last, proposed first. */
  signerId?: number | null
  nextNumber: DocumentNumber
  /** The sign under which the office numbers answers of this signer here; null where their numbers come from its book. */
  ownSeries?: string | null
  templates?: { id: number; name: string }[]
}

const STEPS_HERE: StepName[] = [
  'draft',
  'enter_draft',
  'submit',
  'send_back',
  'approve',
  'number',
  'publish',
  'deliver',
  'correct',
  'close',
  'reopen',
]

/** States in which an answer is (again) to be written. */
const REWRITTEN: OpinionState[] = ['assigned', 'drafted']

/** The written answers of an opinion with their remarks, and the forms that write, submit, approve, publish, close and reopen. */
export const AnswerPanel: FC<AnswerPanelProps> = (props) => {
  const { s, opinion, open, failed } = props
  const written = opinion.answers.filter(({ form }) => form === 'written')
  const failedHere = failed && STEPS_HERE.includes(failed.step) ? failed : undefined
  if (written.length === 0 && !failedHere && !open.some((step) => STEPS_HERE.includes(step))) return null
  const onItsWay = versionOnItsWay(written)
  const current = onItsWay ?? written.at(-1) ?? null
  const isBeingWritten = open.includes('draft') && current === onItsWay
  const issuedAt = versionIssued(written)?.issuedAt ?? 0
  return (
    <section id="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{s.answers.title}</h2>
      {failedHere && !hasForm(open, failedHere.step) && <Refused s={s} failed={failedHere} />}
      {REWRITTEN.includes(opinion.state) && <LastRemark s={s} remarks={opinion.remarks} since={issuedAt} />}
      {current && !isBeingWritten && <Standing s={s} answer={current} state={opinion.state} />}
      {!current && !open.includes('draft') && <p>{noneWritten(s, opinion)}</p>}
      <AnswerSteps {...props} current={onItsWay} />
      <Earlier s={s} answers={written.filter((answer) => answer !== current)} />
    </section>
  )
}

/** What was said at a session and went out with its notice is an answer too. */
function noneWritten(s: Strings, { answers }: ShownOpinion): string {
  const document = versionHolding(answers)?.document
  return document ? s.conclusions.one.carriedBy(formatDocumentNumber(document)) : s.answers.none
}

const Standing: FC<{ s: Strings; answer: ShownAnswer; state: ShownOpinion['state'] }> = ({
  s,
  answer,
  state,
}) => {
  const standing = standingOfVersion(answer, state)
  return (
    <>
      <p>
        <Mark tone={toneOfVersion(standing)}>{s.answers.standing[standing]}</Mark>
      </p>
      <AnswerVersion s={s} answer={answer} />
    </>
  )
}

/** The form that writes also submits, before there is a draft that could be. */
function hasForm(open: StepName[], step: StepName): boolean {
  const writes = open.includes('draft') || open.includes('enter_draft')
  return open.includes(step) || (step === 'submit' && writes)
}

/** The step was open when the page was shown and no longer is. */
const Refused: FC<{ s: Strings; failed: FailedStep }> = ({ s, failed }) => (
  <>
    <ErrorSummary s={s} errors={{ '': Object.values(failed.errors)[0] ?? s.errors['wrong-state']! }} />
    <KeptWords s={s} text={String(failed.typed.text ?? failed.typed.remark ?? failed.typed.reason ?? '')} />
  </>
)

const Earlier: FC<{ s: Strings; answers: ShownAnswer[] }> = ({ s, answers }) =>
  answers.length === 0 ? null : (
    <Fold summary={s.answers.earlier(answers.length)}>
      {answers.toReversed().map((answer) => (
        <div key={answer.id}>
          <h3>{s.answers.version(answer.version)}</h3>
          <AnswerVersion s={s} answer={answer} quiet />
        </div>
      ))}
    </Fold>
  )
