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
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'
import { AnswerShown, type ShownAnswer } from './answer.tsx'
import { type HowPromised, PromisedDates } from './promised.tsx'

/** What is told of an opinion to whoever holds its code. */
export interface PublicPart {
  state: OpinionState
  timeliness: Timeliness | null
  unit: { name: string; phone: string }
  receivedOn: string
  promised: Promised
  how: HowPromised
  /** The newest published version. */
  answer: ShownAnswer | null
  hasPrivateAnswer: boolean
  /** Its code on the board, where it stands there. */
  boardCode: string | null
}

export const StateAndAnswer: FC<{ s: Strings; part: PublicPart }> = ({ s, part }) => {
  const { state, unit, receivedOn, promised, answer, hasPrivateAnswer, boardCode } = part
  if (state === 'separate') return <KeptApart s={s} phone={unit.phone} />
  return (
    <>
      <Facts
        items={[
          [
            s.opinions.stateLabel,
            <StateMarks s={s} state={publicStateOf(state)} timeliness={part.timeliness} />,
          ],
          [s.opinions.unitLabel, unit.name],
          [s.opinions.receivedOn, <Day s={s} day={receivedOn} />],
          [s.opinions.noticeOn, isAnswered(state) && <Day s={s} day={promised.notice.on} />],
          [s.opinions.dueOn, isAnswered(state) && <Day s={s} day={promised.answer.on} />],
        ]}
      />
      {isOpen(state) ? (
        <PromisedDates s={s} promised={promised} how={part.how} />
      ) : (
        <ExtensionList s={s} extensions={part.how.extensions} />
      )}
      <h2>{s.asking.answerTitle}</h2>
      {answer && <AnswerShown s={s} answer={answer} />}
      {!answer && <p>{hasPrivateAnswer ? s.asking.privateAnswer : s.asking.noPublicAnswer}</p>}
      {boardCode && (
        <p>
          <a href={paths.opinion(boardCode)}>{s.asking.onBoard}</a>
        </p>
      )}
    </>
  )
}

/** Says that it is handled, and not what it is. */
export const KeptApart: FC<{ s: Strings; phone: string }> = ({ s, phone }) => (
  <Notice tone="info" title={s.asking.separateTitle}>
    <p>{s.asking.separate(phone)}</p>
  </Notice>
)
