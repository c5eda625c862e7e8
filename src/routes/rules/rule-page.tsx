import type { findRule } from '../../../db/queries/rules.ts'
import { RulePage, type ShownRow } from '../../../views/rules/rule-page.tsx'
import { type Level, type Rule, ruleOn } from '../../domain/rule.ts'
import { firstSettableDay, isSettable, mayWithdraw, type StoredRule } from '../../domain/rule-change.ts'
import type { RuleId } from '../../domain/rule-group.ts'
import type { StaffContext } from '../../http/context.ts'
import { type Typed, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { today } from '../administration/kept.ts'
import { stampOf } from '../administration/stamp.ts'

/** A rule with its rows, the units this administrator may set it for, and whether what holds everywhere may be set too. */
export type FoundRule = Awaited<ReturnType<typeof findRule>> & { id: RuleId; keepsWhole: boolean }

interface Attempt {
  status: 409 | 422
  typed: Typed
  errors: Record<string, string>
}

/** Shows one rule: its rows over time, and the form that adds one. */
export function showRule(c: StaffContext, found: FoundRule, attempt: Attempt | null = null) {
  const { s } = c.var
  const { id, rows, units, keepsWhole } = found
  const on = today(c)
  const firstDay = firstSettableDay(on)
  const newest = rows.filter(({ officeId }) => officeId === null).sort(newestFirst)[0] ?? rows[0]!
  const central = centralFor(rows, id, firstDay) ?? newest
  const typed: Typed = attempt?.typed ?? { since: firstDay, counted: central.unit }
  return showStaff(
    c,
    { title: s.rules.name[id] ?? id, status: attempt?.status },
    <RulePage
      s={s}
      id={id}
      central={central}
      rows={[...rows].sort(newestFirst).map((row) => shownRow(row, found, on))}
      settable={isSettable(central)}
      units={units.filter(({ level }) => central.level === 'both' || central.level === level)}
      keepsWhole={keepsWhole}
      firstDay={firstDay}
      stamp={stampOf(found.head)}
      value={(name) => typedText(typed, name)}
      errors={attempt?.errors ?? {}}
      isStale={attempt?.status === 409}
      saved={c.req.query('da-luu') ?? null}
    />,
  )
}

function shownRow(row: StoredRule, found: FoundRule, on: string): ShownRow {
  const set = found.changes.find(({ step, data }) => step === 'set' && data.row === row.rowId)
  return {
    row,
    stands: standingOf(row, found, on),
    unitName: found.units.find(({ id }) => id === row.officeId)?.name ?? null,
    set: set ? { at: set.at, by: set.actorName } : null,
    mayWithdraw: mayWithdraw(row, found, on),
  }
}

/** Past, in force or to come. A unit's own row that has become looser than what holds everywhere is idle. */
function standingOf(row: StoredRule, { id, rows }: FoundRule, on: string): ShownRow['stands'] {
  if (row.from > on) return 'coming'
  if (row.to !== null && row.to < on) return 'past'
  const level = row.level === 'province' ? 'province' : 'commune'
  const held = ruleOn(rows, id, on, { unitId: row.officeId, level })
  if (held === row) return 'now'
  const isLatest = rows.every((one) => one.officeId !== row.officeId || one.from <= row.from || one.from > on)
  return isLatest && row.officeId !== null ? 'idle' : 'past'
}

function centralFor(rows: readonly Rule[], id: string, on: string): Rule | null {
  const levels: Level[] = ['commune', 'province']
  return levels.map((level) => ruleOn(rows, id, on, { unitId: null, level })).find(Boolean) ?? null
}

const newestFirst = (a: Rule, b: Rule) => (a.from < b.from ? 1 : -1)
