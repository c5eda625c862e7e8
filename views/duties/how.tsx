import type { FC } from 'hono/jsx'
import type { Rule } from '../../src/domain/rule.ts'
import { Fold } from '../shell/buttons.tsx'
import { formatDay, formatLaw } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

/** How duties are counted, and the rules of the year with their sources. */
export const How: FC<{ s: Strings; rules: readonly Rule[] }> = ({ s, rules }) => (
  <Fold summary={s.duties.howTitle}>
    <ul>
      {s.duties.how.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <h3>{s.duties.rulesTitle}</h3>
    <ul>
      {rules.map((rule) => (
        <li key={`${rule.id}${rule.from}${rule.officeId}`}>
          {nameOf(s, rule)}: {s.duties.ruleValue(Number(rule.value), rule.unit)} (
          {formatDay(s.lang, rule.from)}
          {rule.to ? ` – ${formatDay(s.lang, rule.to)}` : ' –'}; {formatLaw(rule.source)})
        </li>
      ))}
    </ul>
  </Fold>
)

function nameOf(s: Strings, { id, level }: Rule): string {
  const name = s.duties.ruleName[id.replace(/_(PROVINCE|COMMUNE)$/, '')] ?? id
  return level === 'both' ? name : `${name}, ${s.administration.units.level[level]}`
}
