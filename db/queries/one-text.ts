import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'

/**
 * A select whose rows come as one JSON text: the client makes every cell of a row with three property definitions, so that fifty rows take twice as long as one text
 * that holds them. `rest` is everything from `from` on; the order of the rows is kept.
 */
export function selectAsText(db: Db, columns: Record<string, SQL.Aliased | SQL | unknown>, rest: SQL) {
  const names = Object.keys(columns)
  const chosen = names.map((name) => sql`${columns[name]} as ${sql.identifier(name)}`)
  const pairs = names.map((name) => sql`${sql.raw(`'${name}'`)}, ${sql.identifier(name)}`)
  return db.get<{ page: string }>(sql`
    select json_group_array(json_object(${sql.join(pairs, sql`, `)})) as page
    from (select ${sql.join(chosen, sql`, `)} ${rest})`)
}

export function rowsOf<Row>({ page }: { page: string }): Row[] {
  return JSON.parse(page) as Row[]
}
