import { isDecision } from '../../src/domain/decision.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { EventData } from '../schema/ledger.ts'
import type { opinions } from '../schema/opinions.ts'

type Row = typeof opinions.$inferSelect

/** What a decision changes of an opinion beside its state, and taking it back restores: codes, ids, days and instants, no words. */
const RESTORED = [
  'kind',
  'topic',
  'competence',
  'acceptedOn',
  'dueOn',
  'dueRule',
  'dueProvisional',
  'calendarVersion',
  'publicAt',
  'agencyId',
  'officerId',
] as const satisfies (keyof Row)[]

/** Marks a column as it stood before the decision: `was.dueOn`. */
const WAS = 'was.'

/** For the event of a decision: the columns that it changes, as they stood. Nothing for any other step. */
export function columnsBefore(
  opinion: object,
  { step }: Pick<Move, 'step'>,
  set: Partial<typeof opinions.$inferInsert> = {},
): EventData {
  if (!isDecision(step)) return {}
  const row = opinion as Partial<Row>
  const changed = RESTORED.filter(
    (name) => row[name] !== undefined && set[name] !== undefined && set[name] !== row[name],
  )
  return Object.fromEntries(changed.map((name) => [`${WAS}${name}`, row[name]!]))
}

/** The same columns again, from the event of the decision that is taken back. */
export function columnsRestored(data: EventData): Partial<typeof opinions.$inferInsert> {
  return Object.fromEntries(
    RESTORED.flatMap((name) => (`${WAS}${name}` in data ? [[name, data[`${WAS}${name}`]]] : [])),
  )
}
