import type { FC } from 'hono/jsx'
import type { CalendarDay } from '../../src/domain/calendar.ts'
import type { DueExplanation } from '../../src/domain/due-explanation.ts'
import type { Extension } from '../../src/domain/extension.ts'
import { termOf } from '../../src/domain/rule.ts'
import { Facts } from '../shell/facts.tsx'
import { Notice } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatDayLong, formatLaw } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { ExtensionList } from './extension-list.tsx'
import { Walk } from './walk.tsx'

interface ExplanationProps {
  s: Strings
  code: string
  /** The opinion's own page, as far as who asks may see it. */
  back: string
  unit: string
  explanation: DueExplanation
  extensions: readonly Extension[]
  days: ReadonlyMap<string, CalendarDay>
}

/** How one date of one opinion came about: the rule with its source, day zero, the walk, and why another day may stand. */
export const Explanation: FC<ExplanationProps> = (props) => {
  const { s, code, back, unit, explanation, extensions, days } = props
  const { clock, storedOn, walk } = explanation
  return (
    <>
      <PageHead
        back={{ href: back, label: s.dueDates.backToOpinion }}
        over={unit}
        title={s.dueDates.ofOpinion(clock, code)}
      />
      <Facts
        items={[
          [s.dueDates.standing, storedOn && <strong>{formatDayLong(s.lang, storedOn)}</strong>],
          ...ruleFacts(props),
        ]}
      />
      {clock === 'due' && <ExtensionList s={s} extensions={extensions} />}
      <Differs {...props} />
      {walk ? (
        <Walk s={s} walk={walk} days={days} />
      ) : (
        <p>{storedOn ? s.dueDates.noWalk : s.dueDates.notBegun}</p>
      )}
    </>
  )
}

function ruleFacts({ s, explanation: { rule, zero } }: ExplanationProps): [string, string | null][] {
  if (!rule || !zero) return []
  const { days, kind } = termOf(rule)
  return [
    [s.dueDates.rule, s.dueDates.ruleWords(s.dueDates.days[kind](days), formatLaw(rule.source))],
    [s.dueDates.start, `${s.dueDates.dayZero[zero.is]}: ${formatDayLong(s.lang, zero.on)}`],
  ]
}

/** Both dates in words where the one that stands is not the one that the walk gives. */
const Differs: FC<ExplanationProps> = ({ s, explanation: { differs, storedOn, walk } }) =>
  differs && storedOn ? (
    <Notice tone="info">
      <p>{s.dueDates.differs[differs](storedOn, walk?.due ?? null)}</p>
    </Notice>
  ) : null
