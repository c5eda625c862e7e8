import { and, eq, gt } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { NewRule, StoredRule } from '../../src/domain/rule-change.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { ruleSubject } from '../queries/rules.ts'
import { rules } from '../schema/office.ts'
import { MUST_HAVE_CHANGED, type Statement, write } from '../write.ts'
import type { By } from './by.ts'
import { requestRecomputation } from './recomputations.ts'

/** What a change of a rule asks for beside it: the id of the recomputation and the calendar it will use. */
export interface Asking {
  recomputationId: number
  calendarVersion: number
}

/** Adds a row to a rule under an id made by the caller; refused as stale when the rule changed since `head`. Open deadlines are computed anew. */
export function recordRule(db: Db, by: By, head: Head, rowId: number, row: NewRule, asking: Asking) {
  const { id: rule, level, value, unit, from: fromOn, source, status, officeId } = row
  const data = { row: rowId, office: officeId, value: String(value), unit, from: fromOn }
  return write(db, {
    ...by,
    changes: [{ subject: ruleSubject(rule), step: 'set', head, data }],
    statements: [
      db
        .insert(rules)
        .values({ id: rowId, rule, level, value: String(value), unit, fromOn, source, status, officeId }),
      ...recomputation(db, by, asking),
    ],
  })
}

/** Takes a row back that has not taken effect by `today`; refused as stale when the rule changed since `head`. */
export function recordRuleWithdrawal(
  db: Db,
  by: By,
  head: Head,
  row: StoredRule,
  today: Day,
  asking: Asking,
) {
  const data = { row: row.rowId, office: row.officeId, value: String(row.value), from: row.from }
  return write(db, {
    ...by,
    changes: [{ subject: ruleSubject(row.id), step: 'withdraw', head, data }],
    statements: [
      db.delete(rules).where(and(eq(rules.id, row.rowId), gt(rules.fromOn, today))),
      MUST_HAVE_CHANGED,
      ...recomputation(db, by, asking),
    ],
  })
}

function recomputation(
  db: Db,
  { at, actorId }: By,
  { recomputationId, calendarVersion }: Asking,
): Statement[] {
  return requestRecomputation(db, {
    id: recomputationId,
    cause: 'rules',
    calendarVersion,
    requestedBy: actorId,
    at,
  })
}
