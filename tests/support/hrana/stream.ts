import { type Limits, openConnection } from './connection.ts'
import { HranaError, toWireError } from './errors.ts'
import type { Batch, BatchResult, Condition, Request, Statement } from './protocol.ts'

export type Stream = ReturnType<typeof openStream>

/** One SQL stream: a connection and the texts stored in it. Requests on it run one after the other. */
export function openStream(path: string, limits: Limits) {
  const connection = openConnection(path, limits)
  const stored = new Map<number, string>()
  let closed = false

  function textOf({ sql, sql_id }: Pick<Statement, 'sql' | 'sql_id'>): string {
    const text = sql ?? stored.get(sql_id ?? Number.NaN)
    if (text === undefined) throw new HranaError('SQL_NOT_FOUND', `SQL text ${sql_id} not found`)
    return text
  }

  function holds(condition: Condition | null | undefined, done: BatchResult): boolean {
    if (!condition) return true
    switch (condition.type) {
      case 'ok':
        return (done.step_results[condition.step] ?? null) !== null
      case 'error':
        return (done.step_errors[condition.step] ?? null) !== null
      case 'not':
        return !holds(condition.cond, done)
      case 'and':
        return condition.conds.every((part) => holds(part, done))
      case 'or':
        return condition.conds.some((part) => holds(part, done))
      case 'is_autocommit':
        return connection.isAutocommit()
      default:
        throw new HranaError('PROTOCOL_ERROR', `unknown condition ${(condition as { type: string }).type}`)
    }
  }

  async function runBatch({ steps }: Batch): Promise<BatchResult> {
    const done: BatchResult = { step_results: [], step_errors: [] }
    for (const { condition, stmt } of steps) {
      const step = done.step_results.length
      done.step_results.push(null)
      done.step_errors.push(null)
      if (!holds(condition, done)) continue
      try {
        done.step_results[step] = await connection.execute(textOf(stmt), stmt)
      } catch (error) {
        done.step_errors[step] = toWireError(error)
      }
    }
    return done
  }

  /** Answers one request of a pipeline; throws what the client shall read as an error. */
  async function answer(request: Request): Promise<object> {
    const { type } = request
    if (closed) throw new HranaError('STREAM_CLOSED', 'The stream is closed')
    switch (type) {
      case 'close':
        close()
        return { type }
      case 'execute':
        return { type, result: await connection.execute(textOf(request.stmt), request.stmt) }
      case 'batch':
        return { type, result: await runBatch(request.batch) }
      case 'sequence':
        await connection.sequence(textOf(request))
        return { type }
      case 'describe':
        return { type, result: connection.describe(textOf(request)) }
      case 'store_sql':
        stored.set(request.sql_id, request.sql)
        return { type }
      case 'close_sql':
        stored.delete(request.sql_id)
        return { type }
      case 'get_autocommit':
        return { type, is_autocommit: connection.isAutocommit() }
      default:
        throw new HranaError('PROTOCOL_ERROR', `unknown request ${type}`)
    }
  }

  function close(): void {
    if (closed) return
    closed = true
    connection.close()
  }

  return { answer, close, isClosed: () => closed }
}
