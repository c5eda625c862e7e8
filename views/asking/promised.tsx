import type { FC } from 'hono/jsx'
import type { Promised, PromisedDay } from '../../src/domain/promised.ts'
import type { Strings } from '../strings/vi.ts'

/** The two dates in words, each with the rule it comes from. */
export const PromisedDates: FC<{ s: Strings; promised: Promised }> = ({ s, promised }) => (
  <section class="promised">
    <h2>{s.deadlines.title}</h2>
    <ul>
      <Line s={s} day={promised.notice} sentence={s.deadlines.noticeBy(promised.notice.on)} />
      <Line s={s} day={promised.answer} sentence={answerSentence(s, promised)} />
    </ul>
  </section>
)

const Line: FC<{ s: Strings; day: PromisedDay; sentence: string }> = ({ s, day, sentence }) => (
  <li>
    {sentence}
    {day.provisional && <> {s.deadlines.provisional}</>}
    {s.deadlines.rule[day.rule] && <small>{s.asking.byRule(s.deadlines.rule[day.rule]!)}</small>}
  </li>
)

function answerSentence(s: Strings, { answer }: Promised): string {
  switch (answer.how.is) {
    case 'at-session':
      return s.deadlines.answeredAtSession(answer.how.sessionOn, answer.on)
    case 'in-writing':
      return s.deadlines.answeredInWriting(answer.on)
    case 'from-acceptance':
      return s.deadlines.answeredFromAcceptance(answer.how.days, answer.on)
  }
}
