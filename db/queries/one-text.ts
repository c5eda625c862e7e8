import type { InStatement } from '@libsql/client'
import { fillPlaceholders, type Query, type SQL, sql } from 'drizzle-orm'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'

/**
 * A select whose rows come as one JSON text: the client makes every cell of a row with three property definitions, so that fifty rows take twice as long as one text
 * that holds them. `rest` is everything from `from` on; the order of the rows is kept.
 */
export function selectAsText(columns: Record<string, unknown>, rest: SQL): SQL {
  const names = Object.keys(columns)
  const chosen = names.map((name) => sql`${columns[name]} as ${sql.identifier(name)}`)
  const pairs = names.map((name) => sql`${sql.raw(`'${name}'`)}, ${sql.identifier(name)}`)
  return sql`
    select json_group_array(json_object(${sql.join(pairs, sql`, `)})) as page
    from (select ${sql.join(chosen, sql`, `)} ${rest})`
}

/** The rows of a result of `selectAsText`. */
export function rowsOf<Row>(result: { rows: { [name: string]: unknown }[] } | undefined): Row[] {
  return JSON.parse(String(result?.rows[0]?.page ?? '[]')) as Row[]
}

const dialect = new SQLiteAsyncDialect()
const written = new Map<string, Query>()

/**
 * A statement of this shape with these values at its placeholders. Writing out its SQL takes as long as running it, so each shape is written once a process; shapes are made
 * by our own code, never from what somebody typed.
 */
export function prepared(shape: string, values: Record<string, unknown>, write: () => SQL): InStatement {
  let query = written.get(shape)
  if (!query) {
    query = dialect.sqlToQuery(write())
    written.set(shape, query)
  }
  return { sql: query.sql, args: fillPlaceholders(query.params, values) as never[] }
}
