import { and, inArray, or, type SQL, sql } from 'drizzle-orm'
import { type BoardFilter, type BoardState, isBoardGroup } from '../../src/domain/board-filter.ts'
import { ftsQuery } from '../../src/domain/folding.ts'
import { statesBehind } from '../../src/domain/progress.ts'
import { opinions } from '../schema/opinions.ts'
import { inGroup } from './board-groups.ts'
import { isHidden, isOnBoard } from './visibility.ts'

/** Which parts a filter has; a state stands for itself, since it names several. */
export function shapeOf({ q, unit, topic, state, from, to, after }: BoardFilter): string {
  return [ftsQuery(q), unit, topic, from, to, after].map((part) => (part ? 1 : 0)).join('') + (state ?? '')
}

/** A search runs down the full-text index, which holds its rows in the order of their ids: sorted by any other column it would be read whole and sorted. */
export function sourceOf({ q }: BoardFilter): { from: SQL; place: SQL } {
  return ftsQuery(q)
    ? {
        from: sql`public_search join opinions on ${opinions.id} = public_search.rowid`,
        place: sql`public_search.rowid`,
      }
    : { from: sql`opinions`, place: sql`${opinions.id}` }
}

/** Values at the placeholders: `words`, `after`, `unit`, `topic`, `from`, `to`, `today`. */
export function conditionOf({ q, unit, topic, state, from, to, after }: BoardFilter, place: SQL): SQL {
  return and(
    isOnBoard,
    ftsQuery(q) ? sql`public_search match ${sql.placeholder('words')}` : undefined,
    after ? sql`${place} < (select id from opinions where ${isPlace()})` : undefined,
    unit
      ? sql`${opinions.unitId} = (select id from units where slug = ${sql.placeholder('unit')})`
      : undefined,
    topic ? sql`${opinions.topic} = ${sql.placeholder('topic')}` : undefined,
    state ? ofState(state) : undefined,
    from ? sql`${opinions.receivedOn} >= ${sql.placeholder('from')}` : undefined,
    to ? sql`${opinions.receivedOn} <= ${sql.placeholder('to')}` : undefined,
  )!
}

function ofState(state: BoardState): SQL {
  return isBoardGroup(state)
    ? inGroup(state, sql.placeholder('today'))
    : inArray(opinions.state, [...statesBehind(state)])
}

/** A place in the list stays one after its opinion was hidden; the code of what never was public marks no place. */
export function isPlace(): SQL {
  return and(sql`${opinions.code} = ${sql.placeholder('after')}`, or(isOnBoard, isHidden))!
}
