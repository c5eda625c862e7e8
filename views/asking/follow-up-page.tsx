import type { FC } from 'hono/jsx'
import { isAnswered, isOpen, type OpinionState } from '../../src/domain/opinion.ts'
import { publicStateOf } from '../../src/domain/progress.ts'
import type { Promised } from '../../src/domain/promised.ts'
import type { Timeliness } from '../../src/domain/timeliness.ts'
import { paths } from '../../src/paths.ts'
import { StateMarks } from '../board/state-mark.tsx'
import { ExtensionList } from '../due-dates/extension-list.tsx'
import { Facts } from '../shell/facts.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import { Timeline } from '../shell/timeline.tsx'
import { Day, Instant } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { AnswerShown, type ShownAnswer } from './answer.tsx'
import { type NamedSession, sessionName, sessionTime } from './asked.ts'
import { DepartureNotice, type ShownDeparture } from './departure-notice.tsx'
import { type HowPromised, PromisedDates } from './promised.tsx'
import { KeptApart } from './state-and-answer.tsx'
import { WithdrawalForm } from './withdrawal-form.tsx'

/** What its asker reads of an opinion: everything that was issued to them, nothing that is the office's own. */
export interface FollowedOpinion {
  state: OpinionState
  timeliness: Timeliness | null
  unit: { name: string; phone: string }
  session: NamedSession | null
  receivedAt: number
  topic: string
  place: string
  text: string
  promised: Promised
  how: HowPromised
  answers: ShownAnswer[]
  departure: ShownDeparture | null
  history: { step: string; at: number; agency: string | null }[]
  boardCode: string | null
}

interface FollowUpProps {
  s: Strings
  secret: string
  followed: FollowedOpinion
  mayWithdraw: boolean
  /** Why a withdrawal was not carried out. */
  refusal?: string
}

export const FollowUpPage: FC<FollowUpProps> = (props) => {
  const { s, secret, followed, mayWithdraw, refusal } = props
  if (followed.state === 'separate') return <Apart s={s} followed={followed} />
  return (
    <>
      <PageHead title={s.asking.followTitle} over={followed.unit.name} />
      {refusal && !mayWithdraw && (
        <Notice tone="error">
          <p>{refusal}</p>
        </Notice>
      )}
      <Standing s={s} followed={followed} />
      {followed.departure && <DepartureNotice s={s} state={followed.state} departure={followed.departure} />}
      {followed.answers.length > 0 && <h2>{s.asking.answerTitle}</h2>}
      {followed.answers.map((answer) => (
        <AnswerShown s={s} answer={answer} />
      ))}
      {isOpen(followed.state) ? (
        <PromisedDates s={s} promised={followed.promised} how={followed.how} />
      ) : (
        <ExtensionList s={s} extensions={followed.how.extensions} />
      )}
      <h2>{s.asking.youWrote}</h2>
      <Prose text={followed.text} />
      <h2>{s.asking.history}</h2>
      <Timeline
        s={s}
        lines={followed.history.map(({ step, at, agency }) => ({
          at,
          title: s.asking.historyNames[step] ?? '',
          detail: agency && <p>{agency}</p>,
        }))}
      />
      <p>
        <a href={paths.receipt(secret)}>{s.asking.printReceipt}</a>
      </p>
      {followed.boardCode && (
        <p>
          <a href={paths.opinion(followed.boardCode)}>{s.asking.onBoard}</a>
        </p>
      )}
      {mayWithdraw && <WithdrawalForm s={s} secret={secret} error={refusal} />}
    </>
  )
}

const Apart: FC<{ s: Strings; followed: FollowedOpinion }> = ({ s, followed }) => (
  <>
    <PageHead title={s.asking.followTitle} over={followed.unit.name} />
    <KeptApart s={s} phone={followed.unit.phone} />
  </>
)

const Standing: FC<{ s: Strings; followed: FollowedOpinion }> = ({ s, followed }) => {
  const { state, timeliness, session, receivedAt, topic, place, promised } = followed
  const isOver = isAnswered(state)
  return (
    <Facts
      items={[
        [s.opinions.stateLabel, <StateMarks s={s} state={publicStateOf(state)} timeliness={timeliness} />],
        [s.asking.receivedAt, <Instant s={s} at={receivedAt} />],
        [s.opinions.noticeOn, isOver && <Day s={s} day={promised.notice.on} />],
        [s.opinions.dueOn, isOver && <Day s={s} day={promised.answer.on} />],
        [s.asking.session, session && sessionName(s, session)],
        [s.asking.when, session && sessionTime(s, session)],
        [s.opinions.topicLabel, topic],
        [s.opinions.placeLabel, place],
      ]}
    />
  )
}
