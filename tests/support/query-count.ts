import type { Client } from '@libsql/client'
import type { Db } from '../../db/database.ts'

export interface QueryCount {
  /** Trips to the database since the last `reset`; a batch is one. */
  trips(): number
  reset(): void
}

/** Counts the trips to the database: a batch of reads is one. */
export function countQueries(db: Db): { db: Db; queries: QueryCount } {
  let trips = 0
  const client = db.$client
  for (const name of ['execute', 'batch', 'transaction', 'executeMultiple'] as const) {
    const original = client[name].bind(client) as (...args: unknown[]) => unknown
    client[name] = ((...args: unknown[]) => {
      trips++
      return original(...args)
    }) as Client[typeof name] as never
  }
  const reset = () => {
    trips = 0
  }
  return { db, queries: { trips: () => trips, reset } }
}
