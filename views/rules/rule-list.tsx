import type { FC } from 'hono/jsx'
import type { Rule } from '../../src/domain/rule.ts'
import type { RuleGroup } from '../../src/domain/rule-group.ts'
import { paths } from '../../src/paths.ts'
import { DataTable } from '../shell/data-table.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatLaw } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { RulePeriod } from './rule-period.tsx'

/** A rule as it holds everywhere today, and what holds in the units of whoever looks. */
export interface ListedRule {
  central: Rule
  held: { rule: Rule | null; units: { name: string }[] }[]
}

/** Every rule in its group. */
export const RuleList: FC<{
  s: Strings
  groups: { group: RuleGroup; rules: ListedRule[] }[]
  unitCount: number
}> = ({ s, groups, unitCount }) => (
  <>
    <PageHead
      title={s.rules.title}
      lead={s.rules.lead}
      back={{ href: paths.administration, label: s.administration.back }}
    />
    {groups.map(({ group, rules }) => (
      <section key={group} id={group}>
        <h2>{s.rules.groupTitle[group]}</h2>
        <DataTable
          caption={s.rules.groupTitle[group]}
          hideCaption
          columns={[
            { label: s.rules.columnRule, wide: true },
            { label: s.rules.columnValue },
            { label: s.rules.columnPeriod },
            { label: s.rules.columnSource },
            { label: s.rules.columnHere },
          ]}
          rows={rules.map((rule) => ({ key: rule.central.id, cells: cellsOf(s, rule, unitCount) }))}
        />
      </section>
    ))}
  </>
)

function cellsOf(s: Strings, { central, held }: ListedRule, unitCount: number) {
  const { id, source, status } = central
  return [
    <a href={paths.ruleHistory(id)}>{s.rules.name[id] ?? id}</a>,
    s.rules.value(central),
    <RulePeriod s={s} rule={central} />,
    <>
      <span lang="vi">{formatLaw(source)}</span>
      <small class="block">{s.rules.status[status]}</small>
    </>,
    <>
      {held.map(({ rule, units }, i) => (
        <div key={i}>
          {s.rules.heldAt(unitWords(s, units, unitCount), heldWords(s, rule, central))}
          {rule?.officeId != null && <small class="block">{s.rules.ownValue}</small>}
        </div>
      ))}
    </>,
  ]
}

function heldWords(s: Strings, rule: Rule | null, central: Rule): string {
  if (!rule) return s.rules.notHere
  return rule === central && typeof rule.value !== 'number' ? s.rules.asEverywhere : s.rules.value(rule)
}

const MOST_NAMED = 3

function unitWords(s: Strings, units: { name: string }[], unitCount: number): string {
  if (units.length === unitCount && unitCount > 1) return s.rules.everyUnit
  const named = units.slice(0, MOST_NAMED).map(({ name }) => name)
  const more = units.length - named.length
  return more > 0 ? `${named.join(', ')} ${s.rules.moreUnits(more)}` : named.join(', ')
}
