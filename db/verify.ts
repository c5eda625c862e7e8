import { asc, sql } from 'drizzle-orm'
import { linkHash, NO_HISTORY } from './chain.ts'
import type { Db } from './database.ts'
import { events } from './schema/ledger.ts'

export interface Verdict {
  events: number
  subjects: number
  /** The first line that does not fit, or null. */
  fault: { subject: string; seq: number; why: 'gap' | 'hash' | 'head' } | null
}

const PAGE = 2000

/**
 * Walks every history: numbers without gaps, each hash over the one before it, and the head that a record carries is the end of its history. Reads in
 * pages, so that an office of any size is walked in little memory.
 */
export async function verifyLedger(db: Db): Promise<Verdict> {
  const verdict: Verdict = { events: 0, subjects: 0, fault: null }
  let subject = ''
  let before = NO_HISTORY
  for await (const event of eventsInOrder(db)) {
    if (event.subject !== subject) {
      verdict.subjects++
      subject = event.subject
      before = NO_HISTORY
    }
    verdict.events++
    if (event.seq !== before.seq + 1) return { ...verdict, fault: { subject, seq: event.seq, why: 'gap' } }
    if (event.hash !== (await linkHash(before.hash, event)))
      return { ...verdict, fault: { subject, seq: event.seq, why: 'hash' } }
    before = { seq: event.seq, hash: event.hash }
  }
  return { ...verdict, fault: await findStrayHead(db) }
}

async function* eventsInOrder(db: Db) {
  let last = { subject: '', seq: 0 }
  for (;;) {
    const page = await db
      .select()
      .from(events)
      .where(sql`(${events.subject}, ${events.seq}) > (${last.subject}, ${last.seq})`)
      .orderBy(asc(events.subject), asc(events.seq))
      .limit(PAGE)
    yield* page
    if (page.length < PAGE) return
    last = page.at(-1)!
  }
}

/** A record whose stored head is not the end of its history: it was changed past the one way to write. */
async function findStrayHead(db: Db): Promise<Verdict['fault']> {
  const [row] = await db.all<{ subject: string; seq: number }>(sql`
    select subject, seq from (
      select 'opinion:' || id as subject, seq, head_hash from opinions
      union all select 'session:' || id, seq, head_hash from sessions
      union all select 'series:' || id, seq, head_hash from series
      union all select 'registration:' || id, seq, head_hash from registrations
      union all select 'commitment:' || id, seq, head_hash from commitments
      union all select 'visit:' || id, seq, head_hash from visits
      union all select 'conclusion:' || id, seq, head_hash from conclusions
    ) as held
    where not exists (select 1 from events e where e.subject = held.subject and e.seq = held.seq and e.hash = held.head_hash)
      or exists (select 1 from events e where e.subject = held.subject and e.seq > held.seq)
    limit 1`)
  return row ? { ...row, why: 'head' } : null
}
