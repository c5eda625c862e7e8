import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { HranaError, primaryCode } from './errors.ts'
import type { Statement, StatementResult } from './protocol.ts'
import { refuseUnlessSingle, refuseUnsupported } from './statements.ts'
import { fromWire, type SqlValue, toWire } from './values.ts'

const BUSY = 5

export type Limits = {
  /** How long a statement waits for another stream's lock, in ms. */
  lockWaitMs: number
  /** How long a transaction may stay open, in ms. */
  transactionMs: number
  /** How long a stream may stay unused, in ms. */
  idleMs: number
}

export type Connection = ReturnType<typeof openConnection>

/** One embedded connection; waits for locks without blocking the event loop and ends a transaction that takes too long. */
export function openConnection(path: string, { lockWaitMs, transactionMs }: Limits) {
  const db = new Database(path, { timeout: 0 })
  let deadline: NodeJS.Timeout | undefined
  let timedOut = false

  function watchTransaction(): void {
    if (!db.inTransaction) {
      clearTimeout(deadline)
      deadline = undefined
    } else deadline ??= setTimeout(endTransaction, transactionMs)
  }

  function endTransaction(): void {
    deadline = undefined
    timedOut = db.inTransaction
    if (timedOut) db.exec('ROLLBACK')
  }

  async function whenFree<Result>(run: () => Result, giveUp?: () => void): Promise<Result> {
    if (timedOut) {
      timedOut = false
      throw new HranaError('TRANSACTION_TIMEOUT', 'Transaction timed out')
    }
    try {
      for (const end = Date.now() + lockWaitMs; ; await sleep(3)) {
        try {
          return run()
        } catch (error) {
          if (primaryCode(error) !== BUSY) throw error
          if (Date.now() < end) continue
          giveUp?.()
          throw error
        }
      }
    } finally {
      watchTransaction()
    }
  }

  async function execute(sql: string, stmt: Statement): Promise<StatementResult> {
    const startedAt = performance.now()
    refuseUnlessSingle(sql)
    const prepared = db.prepare<SqlValue[]>(sql).safeIntegers(true)
    const args = argumentsOf(stmt) as SqlValue[]
    const reads = prepared.reader
    let rows: SqlValue[][] = []
    if (reads) rows = (await whenFree(() => prepared.raw(true).all(args as never))) as SqlValue[][]
    // A run() that ends busy leaves the statement unfinished until it is used again; get() resets it.
    else
      await whenFree(
        () => prepared.run(args as never),
        () => attempt(() => prepared.get(args as never)),
      )
    const changed = db.prepare('select changes() as n, last_insert_rowid() as id').get([]) as {
      n: number
      id: number
    }
    return {
      cols: reads ? prepared.columns().map(({ name, type }) => ({ name, decltype: type })) : [],
      rows: stmt.want_rows === false ? [] : rows.map((row) => Array.from(row, toWire)),
      affected_row_count: countsRows(sql, reads) ? changed.n : 0,
      last_insert_rowid: String(changed.id),
      rows_read: 0,
      rows_written: 0,
      query_duration_ms: performance.now() - startedAt,
    }
  }

  async function sequence(sql: string): Promise<void> {
    refuseUnsupported(sql)
    await whenFree(() => db.exec(sql))
  }

  function describe(sql: string) {
    refuseUnlessSingle(sql)
    const prepared = db.prepare(sql)
    const cols = prepared.reader ? prepared.columns().map(({ name, type }) => ({ name, decltype: type })) : []
    return { params: [], cols, is_explain: /^\s*explain\b/i.test(sql), is_readonly: prepared.reader }
  }

  function close(): void {
    clearTimeout(deadline)
    if (db.inTransaction) attempt(() => db.exec('ROLLBACK'))
    db.close()
  }

  return { execute, sequence, describe, close, isAutocommit: () => !db.inTransaction }
}

function argumentsOf({ args = [], named_args = [] }: Statement): SqlValue[] | Record<string, SqlValue> {
  if (named_args.length === 0) return args.map(fromWire)
  if (args.length > 0)
    throw new HranaError(
      'ARGS_BOTH_POSITIONAL_AND_NAMED',
      'Specifying both positional and named arguments is not supported',
    )
  return Object.fromEntries(
    named_args.map(({ name, value }) => [name.replace(/^[:@$]/, ''), fromWire(value)]),
  )
}

// changes() keeps the figure of an earlier statement when this one was none that changes rows.
function countsRows(sql: string, reads: boolean): boolean {
  return reads
    ? /\breturning\b/i.test(sql)
    : /\b(insert|update|delete|replace)\b/i.test(sql) && !/^\s*create\b/i.test(sql)
}

function attempt(run: () => unknown): void {
  try {
    run()
  } catch {
    // The statement is reset or the transaction is gone: that was the purpose.
  }
}
