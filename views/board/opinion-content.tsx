import type { FC } from 'hono/jsx'
import { type Day as DayText, dayOf } from '../../src/domain/day.ts'
import { isAnswered, isOpen } from '../../src/domain/opinion.ts'
import { progressOf, publicStateOf } from '../../src/domain/progress.ts'
import type { Resolution } from '../../src/domain/resolution.ts'
import { daysLate, timelinessOf } from '../../src/domain/timeliness.ts'
import { paths } from '../../src/paths.ts'
import { PublicFiles } from '../attachments/public-files.tsx'
import { CommitmentSection } from '../commitments/commitment-list.tsx'
import { ResolutionMark } from '../commitments/mark.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import { Prose } from '../shell/prose.tsx'
import { Steps } from '../shell/steps.tsx'
import type { Strings } from '../strings/vi.ts'
import type { PublicOpinion } from './opinion.ts'
import { OpinionFacts } from './opinion-facts.tsx'
import { PublicAnswers } from './public-answer.tsx'
import { PublicTimeline } from './public-timeline.tsx'
import { StateMarks } from './state-mark.tsx'

interface Props {
  s: Strings
  opinion: PublicOpinion
  today: DayText
}

/** One opinion of the board: what was raised, how far it has come, the answer. */
export const OpinionContent: FC<Props> = ({ s, opinion, today }) => {
  const state = publicStateOf(opinion.state)
  return (
    <>
      <PageHead
        back={{ href: paths.board, label: s.board.backToBoard }}
        over={`${s.opinions.kind[opinion.kind]} · ${s.opinions.topic[opinion.topic]} · ${opinion.unit}`}
        title={titleOf(s, opinion)}
        marks={
          <>
            <StateMarks s={s} state={state} timeliness={timelinessOf(opinion, today)} />
            <p class="marks">
              <ResolutionMark s={s} resolution={resolutionShown(opinion)} />
            </p>
          </>
        }
      />
      {opinion.text === '' ? (
        <Prose text={s.opinions.withheld} lang={s.lang} quiet />
      ) : (
        <Prose text={opinion.text} />
      )}
      <Withheld s={s} opinion={opinion} />
      <Steps
        s={s}
        stops={progressOf(state, opinion.acceptedOn !== null).map(({ state: stop, at }) => ({
          label: s.board.stop[stop] ?? s.opinions.publicState[stop],
          at,
        }))}
      />
      <h2>{s.opinions.answer}</h2>
      <Lateness s={s} opinion={opinion} today={today} />
      {opinion.answers.length > 0 ? (
        <PublicAnswers s={s} answers={opinion.answers} />
      ) : (
        <p>{opinion.answeredAt === null ? s.board.answerNone : s.board.answerDelivered}</p>
      )}
      <CommitmentSection s={s} commitments={opinion.commitments} today={today} />
      <PublicFiles s={s} files={opinion.files.filter((file) => !isEvidence(opinion, file.code))} />
      <h2>{s.board.facts}</h2>
      <OpinionFacts s={s} opinion={opinion} />
      <h2>{s.board.timeline}</h2>
      <PublicTimeline s={s} opinion={opinion} />
      <PrintButtonHint s={s} />
    </>
  )
}

/** That words were taken out after they were published, and why. */
const Withheld: FC<Pick<Props, 's' | 'opinion'>> = ({ s, opinion: { text, redactedReason } }) =>
  redactedReason === '' ? null : (
    <p class="hint">
      {text !== '' && s.gates.redacted} {s.gates.redactedBecause(redactedReason)}
    </p>
  )

/** It stands with its commitment. */
function isEvidence({ commitments }: PublicOpinion, code: string): boolean {
  return commitments.some(({ files }) => files.some((file) => file.code === code))
}

/** Answered is one thing, resolved another. */
function resolutionShown({ state, isUnresolved }: PublicOpinion): Resolution | null {
  if (!isAnswered(state)) return null
  return isUnresolved ? 'unresolved' : 'resolved'
}

/** What its pages are called: the number within the session, or the code where there is none. */
export function titleOf(s: Strings, { number, session, code }: PublicOpinion): string {
  return number !== null && session
    ? s.board.numberAt(number, session.kind, dayOf(session.startsAt))
    : s.board.codeOf(code)
}

/** Being late is said in words, also after the answer came. */
const Lateness: FC<Props> = ({ s, opinion, today }) => {
  const late = daysLate(opinion, today)
  if (late === 0) return null
  return (
    <Notice tone="warning">
      <p>{isOpen(opinion.state) ? s.board.overdueBy(late) : s.board.answeredLate(late)}</p>
    </Notice>
  )
}
