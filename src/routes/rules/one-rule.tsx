import { Hono } from 'hono'
import { findRule } from '../../../db/queries/rules.ts'
import { recordRule, recordRuleWithdrawal } from '../../../db/records/rules.ts'
import { isEnded } from '../../domain/ending.ts'
import { compareNames } from '../../domain/naming.ts'
import { decideRule, mayWithdraw, ruleForm } from '../../domain/rule-change.ts'
import { RULE_IDS } from '../../domain/rule-group.ts'
import { keepsWholeOffice } from '../../domain/topmost.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, readTyped } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage, refusePage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { administeredBy, byOf, today } from '../administration/kept.ts'
import { sentences } from '../administration/kept-routes.tsx'
import { isCurrent } from '../administration/stamp.ts'
import { type FoundRule, showRule } from './rule-page.tsx'

export const oneRuleRoutes = new Hono<StaffEnv>()

oneRuleRoutes.get(paths.ruleHistory(':rule'), async (c) => {
  const found = await findKeptRule(c)
  return found ? showRule(c, found) : notFoundPage(c)
})

oneRuleRoutes.post(paths.ruleHistory(':rule'), async (c) => {
  const found = await findKeptRule(c)
  if (!found) return notFoundPage(c)
  const form = await readForm(c, ruleForm)
  const { typed } = form
  if (!isCurrent(typed, found.head)) return showStale(c, found, typed)
  if (!form.ok) return showRule(c, found, { status: 422, typed, errors: form.errors })
  const decision = decideRule(found.rows, found.id, form.values, found, today(c))
  if (!decision.ok) return showRule(c, found, { status: 422, typed, errors: errorsOf(c, decision) })
  const rowId = c.var.platform.newId()
  const outcome = await recordRule(c.var.db, byOf(c), found.head, rowId, decision.row, asking(c, found))
  if (outcome.ok) return saved(c, withQuery(paths.ruleHistory(found.id), { 'da-luu': '1' }))
  return showStale(c, (await findKeptRule(c)) ?? found, typed)
})

/** Takes a row back that has not taken effect; one that has stays for good. */
oneRuleRoutes.post(paths.ruleWithdrawal(':rule', ':row'), async (c) => {
  const found = await findKeptRule(c)
  const row = found?.rows.find(({ rowId }) => String(rowId) === c.req.param('row'))
  if (!found || !row) return notFoundPage(c)
  const tooLate = () => refusePage(c, 409, c.var.s.rules.withdrawTooLate)
  if (row.from <= today(c)) return tooLate()
  if (!mayWithdraw(row, found, today(c))) return notFoundPage(c)
  const typed = await readTyped(c)
  if (!isCurrent(typed, found.head)) return showStale(c, found)
  const outcome = await recordRuleWithdrawal(c.var.db, byOf(c), found.head, row, today(c), asking(c, found))
  if (outcome.ok) return saved(c, withQuery(paths.ruleHistory(found.id), { 'da-luu': '0' }))
  return tooLate()
})

/** The rule of the address with what this administrator may set; null where there is no such rule. */
async function findKeptRule(c: StaffContext): Promise<FoundRule | null> {
  const id = RULE_IDS.find((one) => one === c.req.param('rule'))
  if (!id) return null
  const found = await findRule(c.var.db, id, administeredBy(c))
  if (found.rows.length === 0) return null
  const keepsWhole = keepsWholeOffice(c.var.actor, found.units)
  const units = found.units.filter((unit) => !isEnded(unit, today(c))).sort(compareNames)
  const ownIds = new Set(found.units.map((unit) => unit.id))
  // What another unit set for itself is that unit's business.
  const rows = found.rows.filter(({ officeId }) => officeId === null || ownIds.has(officeId))
  return { ...found, id, rows, units, keepsWhole }
}

function errorsOf(
  c: StaffContext,
  { field, code, central }: Extract<ReturnType<typeof decideRule>, { ok: false }>,
) {
  const { s } = c.var
  if (code === 'looser' && central) return { [field]: s.rules.looser(s.rules.value(central)) }
  return sentences(c, { [field]: code })
}

function showStale(c: StaffContext, found: FoundRule, typed: Awaited<ReturnType<typeof readTyped>> = {}) {
  return showRule(c, found, { status: 409, typed, errors: { '': c.var.s.errors.stale! } })
}

function asking(c: StaffContext, { calendarVersion }: FoundRule) {
  return { recomputationId: c.var.platform.newId(), calendarVersion }
}
