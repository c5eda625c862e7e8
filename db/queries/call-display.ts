import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { visits } from '../schema/reception.ts'

/** What hangs in the hall of a reception: numbers alone. */
export interface CallDisplay {
  /** Called and not come yet, the last one called first. */
  called: number[]
  /** With somebody at the table. */
  present: number[]
  /** Wait, in the order of their numbers. */
  next: number[]
}

/** The numbers of the session with this id: the caller has asked whether it may be seen. One trip over one index. */
export async function findCallDisplay(db: Db, sessionId: number): Promise<CallDisplay> {
  const rows = await db
    .select({ number: visits.number, state: visits.state, calledAt: visits.calledAt })
    .from(visits)
    .where(and(eq(visits.sessionId, sessionId), inArray(visits.state, ['waiting', 'called', 'present'])))
    .orderBy(asc(visits.number))
  const called = rows.filter(({ state }) => state === 'called')
  const numbers = (state: string) => rows.filter((row) => row.state === state).map(({ number }) => number)
  return {
    called: called.sort((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0)).map(({ number }) => number),
    present: numbers('present'),
    next: numbers('waiting'),
  }
}
