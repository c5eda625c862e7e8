import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { captures } from '../schema/captures.ts'
import { mustBeFree, type Statement } from '../write.ts'

/** How a card was taken down. `turnId` is kept where it is a turn of that session. */
export interface Capture {
  opinionId: number
  sessionId: number
  turnId: number | null
  device: string
  deviceSeq: number
  saidAt: number
  groupName: string
}

/** Says how a card was taken down. */
export function captureStatement(db: Db, { turnId, ...capture }: Capture): Statement {
  const turn = sql`(select id from turns where id = ${turnId} and session_id = ${capture.sessionId})`
  return db.insert(captures).values({ ...capture, turnId: turn as unknown as number })
}

/** States of a session while its cards are recorded, and once they come too late. */
const STATES = { open: "('announced', 'in_progress')", late: "('held', 'concluded')" } as const

/**
 * Stops the batch (`taken`, `free`) unless the session still stands as the page saw it, and the key is nobody else's: a colleague may
 * end it while somebody types, and the same card may come twice, before and after that.
 */
export function sessionStands(sessionId: number, key: string, standing: keyof typeof STATES): Statement {
  const other = standing === 'open' ? 'late_cards where key' : 'opinions where receipt_nonce'
  return mustBeFree(
    `exists (select 1 from sessions where id = ? and state in ${STATES[standing]})
      and not exists (select 1 from ${other} = ?)`,
    [sessionId, key],
  )
}
