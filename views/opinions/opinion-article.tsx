import type { FC } from 'hono/jsx'
import type { GateResults as GateResultsShown } from '../../src/domain/gate-results.ts'
import { resolutionOf } from '../../src/domain/resolution.ts'
import type { StepName } from '../../src/domain/step.ts'
import { paths } from '../../src/paths.ts'
import { AgencyWork, hasWorkForm } from '../agency-work/work-section.tsx'
import { AnswerPanel } from '../answers/answer-panel.tsx'
import { FileSection, hasFileForm } from '../attachments/file-section.tsx'
import { ResolutionMark } from '../commitments/mark.tsx'
import { OpinionCommitments } from '../commitments/on-opinion.tsx'
import { ErasureNotice } from '../erasures/erasure-notice.tsx'
import { AnswerGate } from '../gates/answer-gate.tsx'
import { GateResults, GateResultsFolded } from '../gates/gate-results.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { NextWaiting, SimilarBeside, SplitLink } from '../similar/deciding.tsx'
import { MergedLeftBehind, Related } from '../similar/related.tsx'
import { formatInstant } from '../strings/format.ts'
import { HeardFromAsker } from '../voices/heard.tsx'
import { FirstThing, NEXT_STEP } from './first-thing.tsx'
import { DueMark, StateMark } from './marks.tsx'
import { OpinionFacts } from './opinion-facts.tsx'
import { eventWords, OpinionHistory } from './opinion-history.tsx'
import { OpinionTexts, OralAnswers } from './opinion-texts.tsx'
import type { ShownGate } from './shown.ts'
import { StaleNotice, StillTyped } from './stale-notice.tsx'
import type { StepFormProps } from './step-form.tsx'
import { hasForm, MainStep, OtherSteps } from './step-panel.tsx'
import { UndoNotice } from './undo-notice.tsx'

/** Steps whose forms are the answer panel's. */
const ANSWER_STEPS: readonly StepName[] = [
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

/** One opinion whole, with what this person can do about it. htmx replaces it after each step. */
export const OpinionArticle: FC<
  StepFormProps & {
    canReprint: boolean
    seesSession: boolean
    answerGate?: ShownGate
    gateResults: GateResultsShown | null
    /** This person may add a commitment now. */
    mayPromise: boolean
  }
> = ({ canReprint, seesSession, answerGate, gateResults, mayPromise, ...form }) => {
  const { s, opinion, open, failed, today, choices } = form
  const isHomeless =
    failed &&
    !hasForm(form, failed.step) &&
    !ANSWER_STEPS.includes(failed.step) &&
    !hasWorkForm(form) &&
    !hasFileForm(form) &&
    !(failed.step === 'waive' && answerGate)
  const hasFiles = opinion.around.attachments.length > 0
  const isBeingWritten = ['assigned', 'drafted'].includes(opinion.state)
  return (
    <article id="opinion">
      <Head {...form} canReprint={canReprint} />
      <NextWaiting {...form} />
      <StaleNotice {...form} />
      <UndoNotice {...form} />
      <ErasureNotice {...form} />
      {isHomeless && <StillTyped {...form} />}
      <OpinionTexts s={s} opinion={opinion} />
      <MergedLeftBehind {...form} />
      <Related {...form} />
      <OralAnswers s={s} opinion={opinion} />
      <HeardFromAsker s={s} opinion={opinion} />
      {hasFiles && <FileSection {...form} />}
      <MainStep {...form} id={NEXT_STEP} />
      <SplitLink {...form} />
      <div class="aside">
        <OpinionFacts s={s} opinion={opinion} seesSession={seesSession} />
        <SimilarBeside {...form} />
      </div>
      <AgencyWork {...form} />
      {!isBeingWritten && open.includes('approve') && (
        <GateResults s={s} results={gateResults} heading="h2" />
      )}
      <AnswerGate {...form} answerGate={answerGate} />
      <AnswerPanel
        {...{ s, opinion, open, failed, today }}
        leaders={choices.leaders}
        signerId={choices.signerId}
        nextNumber={choices.nextNumber}
        ownSeries={choices.ownSeries}
        templates={choices.templates}
      />
      {!isBeingWritten && !open.includes('approve') && <GateResultsFolded s={s} results={gateResults} />}
      <OpinionCommitments {...{ s, opinion, today }} agencies={choices.agencies} mayAdd={mayPromise} />
      {!hasFiles && <FileSection {...form} />}
      <OtherSteps {...form} />
      <OpinionHistory s={s} opinion={opinion} />
    </article>
  )
}

const Head: FC<StepFormProps & { canReprint: boolean }> = ({ canReprint, ...form }) => {
  const { s, opinion, today } = form
  const last = opinion.history.at(-1)
  const number = opinion.number === null ? opinion.code : s.opinions.numberInSession(opinion.number)
  return (
    <PageHead
      back={{ href: paths.queue, label: s.triage.backToQueue }}
      over={
        <>
          {s.opinions.kind[opinion.kind]} · {s.opinions.topic[opinion.topic]} · {s.opinions.code}{' '}
          {opinion.code}
        </>
      }
      title={number}
      marks={
        <p class="marks">
          <StateMark s={s} state={opinion.state} />{' '}
          <ResolutionMark s={s} resolution={resolutionOf(opinion, opinion.around.commitments)} />{' '}
          <DueMark s={s} state={opinion.state} dueOn={opinion.dueOn} today={today} />
        </p>
      }
      lead={
        last && (
          <span role="status">{s.triage.lastStep(eventWords(s, last), formatInstant(s.lang, last.at))}</span>
        )
      }
      actions={
        <>
          <FirstThing {...form} />
          {canReprint && (
            <Form s={s} action={paths.reprint(opinion.code)}>
              <SubmitButton tone="quiet">{s.triage.reprint}</SubmitButton>
            </Form>
          )}
        </>
      }
    />
  )
}
