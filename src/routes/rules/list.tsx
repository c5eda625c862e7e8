import { Hono } from 'hono'
import { findRules } from '../../../db/queries/rules.ts'
import { RuleList } from '../../../views/rules/rule-list.tsx'
import { isEnded } from '../../domain/ending.ts'
import { compareNames } from '../../domain/naming.ts'
import { type Level, type Rule, ruleOn } from '../../domain/rule.ts'
import { heldIn } from '../../domain/rule-change.ts'
import { RULE_GROUPS, type RuleGroup } from '../../domain/rule-group.ts'
import type { StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { administeredBy, today } from '../administration/kept.ts'

type FoundRules = Awaited<ReturnType<typeof findRules>>

export const ruleListRoutes = new Hono<StaffEnv>()

ruleListRoutes.get(paths.rules, async (c) => {
  const { db, s } = c.var
  const found = await findRules(db, administeredBy(c))
  const on = today(c)
  const units = found.units.filter((unit) => !isEnded(unit, on)).sort(compareNames)
  const props = { s, groups: groupsOf(found.rules, units, on), unitCount: units.length }
  return showStaff(c, { title: s.rules.title, wide: true }, <RuleList {...props} />)
})

/** Every group of rules with what holds everywhere, and in which units something else does. */
function groupsOf(rules: readonly Rule[], units: FoundRules['units'], on: string) {
  return Object.entries(RULE_GROUPS).map(([group, ids]) => ({
    group: group as RuleGroup,
    rules: ids.flatMap((id) => {
      const rows = rules.filter((rule) => rule.id === id)
      const central = centralOn(rows, id, on)
      return central ? [{ central, held: heldIn(rows, id, units, on) }] : []
    }),
  }))
}

/** What holds everywhere on a day, at whichever level the rule speaks of. */
function centralOn(rows: readonly Rule[], id: string, on: string): Rule | null {
  const levels: Level[] = ['commune', 'province']
  return levels.map((level) => ruleOn(rows, id, on, { unitId: null, level })).find(Boolean) ?? null
}
