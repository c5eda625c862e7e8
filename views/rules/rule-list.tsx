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

interface Group {
  group: RuleGroup
  rules: ListedRule[]
}

/** Every rule in its group: folded on a phone, where the style sheet hides the head above the fold; all in sight on a desk. */
export const RuleList: FC<{ s: Strings; groups: Group[]; unitCount: number }> = ({
  s,
  groups,
  unitCount,
}) => (
  <>
    <PageHead
      title={s.rules.title}
      lead={s.rules.lead}
      back={{ href: paths.administration, label: s.administration.back }}
    />
    {groups.map(({ group, rules }, i) => (
      <section key={group} id={group} class="rule-group">
        <h2>{s.rules.groupTitle[group]}</h2>
        <details class="fold" open={i === 0}>
          <summary>
            <h2>{s.rules.groupTitle[group]}</h2>
          </summary>
          <div>
            <GroupTable s={s} group={group} rules={rules} unitCount={unitCount} />
          </div>
        </details>
      </section>
    ))}
  </>
)

const GroupTable: FC<Group & { s: Strings; unitCount: number }> = ({ s, group, rules, unitCount }) => (
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
    held.filter(differsFrom(central)).map(({ rule, units }, i) => (
      <div key={i}>
        {s.rules.heldAt(unitWords(s, units, unitCount), rule ? s.rules.value(rule) : s.rules.notHere)}
        {rule?.officeId != null && <small class="block">{s.rules.ownValue}</small>}
      </div>
    )),
  ]
}

/** A value that a unit set itself is told even where it says the same. */
const differsFrom =
  (central: Rule) =>
  ({ rule }: { rule: Rule | null }) =>
    rule === null ||
    rule.officeId !== central.officeId ||
    rule.unit !== central.unit ||
    String(rule.value) !== String(central.value)

const MOST_NAMED = 3

function unitWords(s: Strings, units: { name: string }[], unitCount: number): string {
  if (units.length === unitCount && unitCount > 1) return s.rules.everyUnit
  const named = units.slice(0, MOST_NAMED).map(({ name }) => name)
  const more = units.length - named.length
  return more > 0 ? `${named.join(', ')} ${s.rules.moreUnits(more)}` : named.join(', ')
}
