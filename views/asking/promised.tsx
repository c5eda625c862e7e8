import type { FC } from 'hono/jsx'
import { dueDateAddress } from '../../src/domain/due-date.ts'
import type { Clock, DueExplanation } from '../../src/domain/due-explanation.ts'
import type { Extension } from '../../src/domain/extension.ts'
import type { Promised, PromisedDay } from '../../src/domain/promised.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { ExtensionList } from '../due-dates/extension-list.tsx'
import { HowLink, howAddress } from '../due-dates/how-link.tsx'
import type { Strings } from '../strings/vi.ts'

/** What is known of how the two dates came about. */
export interface HowPromised {
  explained: Record<Clock, DueExplanation>
  extensions: Extension[]
  /** Its code where it stands on the board: only then may an address name it. */
  boardCode: string | null
}

/** The two dates in words, each with the rule it comes from and the way to how it was computed; and the first date where a later one was allowed. */
export const PromisedDates: FC<{ s: Strings; promised: Promised; how: HowPromised }> = ({
  s,
  promised,
  how,
}) => (
  <section class="promised">
    <h2>{s.deadlines.title}</h2>
    <ul>
      <Line
        {...{ s, how }}
        clock="notice"
        day={promised.notice}
        sentence={s.deadlines.noticeBy(promised.notice.on)}
        href={hrefOf(how, 'notice', promised)}
      />
      <Line
        {...{ s, how }}
        clock="due"
        day={promised.answer}
        sentence={answerSentence(s, promised)}
        href={hrefOf(how, 'due', promised)}
      />
    </ul>
    <ExtensionList s={s} extensions={how.extensions} />
  </section>
)

const Line: FC<{
  s: Strings
  how: HowPromised
  clock: Clock
  day: PromisedDay
  sentence: string
  href: string | null
}> = ({ s, how, clock, day, sentence, href }) => {
  const explained = how.explained[clock]
  const rule = ruleWords(s, day.rule, explained)
  return (
    <li>
      {sentence}
      {day.provisional && <> {s.deadlines.provisional}</>}
      {rule && <small>{s.asking.byRule(rule)}</small>}
      <Other s={s} explained={explained} />
      {href && <HowLink {...{ s, href, clock }} />}
    </li>
  )
}

/** Why the promised day is not the one that the calendar gives now; of an extension the list speaks. */
const Other: FC<{ s: Strings; explained: DueExplanation }> = ({ s, explained }) => {
  const { differs, storedOn, walk } = explained
  if (!differs || differs === 'extended' || !storedOn || !walk) return null
  return <small>{s.dueDates.differs[differs](storedOn, walk.due)}</small>
}

/** The rule with its days as it was in force then; an office may have set fewer. */
function ruleWords(s: Strings, id: string, { walk, rule }: DueExplanation): string | undefined {
  return walk && rule?.id === id ? s.deadlines.ruleFor[id]?.(walk.days, walk.kind) : s.deadlines.rule[id]
}

/** By its code where it is public; else only the days are counted out, and the address says nothing of the matter. */
function hrefOf({ explained, boardCode }: HowPromised, clock: Clock, { notice, answer }: Promised) {
  if (boardCode) return howAddress(boardCode, clock)
  if (clock === 'due' && answer.how.is === 'from-acceptance') {
    const term = { days: answer.how.days, kind: 'working' as const }
    return withQuery(paths.dueDate, dueDateAddress({ from: notice.on, term }))
  }
  const { walk, differs } = explained[clock]
  if (!walk || differs === 'extended') return null
  const term = { days: walk.days, kind: walk.kind }
  return withQuery(paths.dueDate, dueDateAddress({ from: walk.from, term }))
}

function answerSentence(s: Strings, { answer }: Promised): string {
  switch (answer.how.is) {
    case 'at-session':
      return s.deadlines.answeredAtSession(answer.how.sessionOn, answer.on)
    case 'in-writing':
      return s.deadlines.answeredInWriting(answer.on)
    case 'from-acceptance':
      return s.deadlines.answeredFromAcceptance(answer.how.days, answer.how.counted, answer.on)
  }
}
