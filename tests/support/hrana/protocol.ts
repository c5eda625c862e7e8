import type { WireError } from './errors.ts'
import type { WireValue } from './values.ts'

/** The part of the Hrana JSON protocol (versions 2 and 3 over HTTP) that this server speaks. */
export type Statement = {
  sql?: string | null
  sql_id?: number | null
  args?: WireValue[]
  named_args?: { name: string; value: WireValue }[]
  want_rows?: boolean
}

export type Condition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and' | 'or'; conds: Condition[] }
  | { type: 'is_autocommit' }

export type Batch = { steps: { condition?: Condition | null; stmt: Statement }[] }

export type Request =
  | { type: 'close' | 'get_autocommit' }
  | { type: 'execute'; stmt: Statement }
  | { type: 'batch'; batch: Batch }
  | { type: 'sequence' | 'describe'; sql?: string | null; sql_id?: number | null }
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close_sql'; sql_id: number }

export type StatementResult = {
  cols: { name: string; decltype: string | null }[]
  rows: WireValue[][]
  affected_row_count: number
  last_insert_rowid: string | null
  rows_read: number
  rows_written: number
  query_duration_ms: number
}

export type BatchResult = { step_results: (StatementResult | null)[]; step_errors: (WireError | null)[] }

export type Pipeline = { baton?: string | null; requests: Request[] }
