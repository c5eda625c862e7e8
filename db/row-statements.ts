import type { InStatement } from '@libsql/client'
import { getTableColumns, getTableName, type Table } from 'drizzle-orm'

/** A column that the database itself fills in; `key` is the row's place in the list, from 0. */
export interface Filled {
  sql: string
  args: unknown[]
}

/**
 * Inserts many rows by one statement, in their order: a list goes as one JSON value, so that neither the number of bound values nor of statements grows with it. Every row
 * names the same columns as the first; those that none names keep the default of the database. Gives no statement for no rows.
 */
export function insertRows<T extends Table>(
  table: T,
  rows: readonly T['$inferInsert'][],
  filled: Record<string, Filled> = {},
): { sql: string; args: unknown[] }[] {
  const [first] = rows
  if (!first) return []
  const columns = Object.entries(getTableColumns(table)).filter(
    ([name]) => name in first && !(name in filled),
  )
  const valuesOf = (row: Record<string, unknown>) =>
    columns.map(([name, column]) => {
      const value = row[name] ?? null
      return value === null ? null : column.mapToDriverValue(value)
    })
  const extra = Object.entries(filled).map(([name, { sql, args }]) => {
    return { name: getTableColumns(table)[name]!.name, sql, args }
  })
  const names = [...columns.map(([, column]) => column.name), ...extra.map(({ name }) => name)]
  const values = [...columns.map((_, i) => `value ->> ${i}`), ...extra.map(({ sql }) => sql)]
  return [
    {
      sql: `insert into ${getTableName(table)} (${names.join(', ')}) select ${values.join(', ')} from json_each(?) order by key`,
      args: [...extra.flatMap(({ args }) => args), JSON.stringify(rows.map(valuesOf))],
    },
  ]
}

/** One event, as its columns stand in the ledger. */
export type EventRow = [
  subject: string,
  seq: number,
  step: string,
  actorId: number | null,
  at: number,
  batch: string,
  data: string,
  hash: string,
]

/** Appends the events in their order. */
export function eventRows(rows: readonly EventRow[]): InStatement[] {
  const into = 'insert into events (subject, seq, step, actor_id, at, batch, data, hash)'
  if (rows.length <= FEW)
    return rows.map((args) => ({ sql: `${into} values (?, ?, ?, ?, ?, ?, ?, ?)`, args }))
  const columns = Array.from({ length: 8 }, (_, i) => `value ->> ${i}`).join(', ')
  return [{ sql: `${into} select ${columns} from json_each(?) order by key`, args: [JSON.stringify(rows)] }]
}

/** The new head of a record that keeps one. */
export interface HeadRow {
  id: number
  seq: number
  hash: string
  at: number
}

/** Sets the new heads of records of one table. */
export function headRows(table: string, heads: readonly HeadRow[]): InStatement[] {
  if (heads.length <= FEW)
    return heads.map(({ id, seq, hash, at }) => ({
      sql: `update ${table} set seq = ?, head_hash = ?, updated_at = ? where id = ?`,
      args: [seq, hash, at, id],
    }))
  return [
    {
      sql: `update ${table} set seq = heads.value ->> 1, head_hash = heads.value ->> 2, updated_at = heads.value ->> 3
        from json_each(?) as heads where ${table}.id = heads.value ->> 0`,
      args: [JSON.stringify(heads.map(({ id, seq, hash, at }) => [id, seq, hash, at]))],
    },
  ]
}

/** So many rows are written by a statement each: shorter to prepare than a list. */
const FEW = 20
