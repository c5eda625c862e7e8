import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import { DECISIONS, HOLD_MS } from '../../src/domain/decision.ts'
import type { Db } from '../database.ts'
import { departures, waivers } from '../schema/handling.ts'
import { events } from '../schema/ledger.ts'
import { opinions } from '../schema/opinions.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { selectMergedInto } from './merged-into.ts'
import { selectHistory, selectOpinions } from './opinion-parts.ts'
import { standingOf } from './opinions.ts'
import { visibleTo } from './visibility.ts'

/** Those of several opinions that `actor` may see, as far as deciding about them and taking it back needs, with the rules they are promised by. One trip. */
export async function findDeciding(db: Db, actor: Actor, codes: readonly string[]) {
  const asked = and(inArray(opinions.code, [...codes]), visibleTo(actor))!
  const ids = db.select({ id: opinions.id }).from(opinions).where(asked)
  const [rows, history, waived, merged, ...rules] = await db.batch([
    selectOpinions(db, asked),
    selectHistory(db, asked),
    db.select().from(waivers).where(inArray(waivers.opinionId, ids)),
    selectMergedInto(db, inArray(departures.intoOpinionId, ids)),
    ...rulebookReads(db),
  ])
  const found = rows.map(({ opinion, ...beside }) => {
    const its = history.filter(({ opinionId }) => opinionId === opinion.id)
    const around = {
      waivers: waived.filter(({ opinionId }) => opinionId === opinion.id),
      merged: merged.filter(({ into }) => into === opinion.id),
    }
    return { ...opinion, ...beside, history: its, around, standing: standingOf({ ...opinion, history: its }) }
  })
  return { found, rulebook: rulebookOf(rules) }
}

export type DecidingOpinion = Awaited<ReturnType<typeof findDeciding>>['found'][number]

/** At most so many are listed: as many as two presses of the button for several can bring. */
const MOST = 200

/** What this person decided within the time in which it can be taken back, as long as nothing followed it; the newest first. One trip. */
export function findRecentDecisions(db: Db, actor: Actor, now: number) {
  return db
    .select({
      code: opinions.code,
      seq: opinions.seq,
      kind: opinions.kind,
      topic: opinions.topic,
      text: sql<string>`substr(${opinions.originalText}, 1, 240)`,
      step: events.step,
      at: events.at,
    })
    .from(events)
    .innerJoin(
      opinions,
      and(eq(opinions.id, sql`cast(substr(${events.subject}, 9) as integer)`), eq(opinions.seq, events.seq)),
    )
    .where(
      and(
        inArray(events.step, [...DECISIONS]),
        gt(events.at, now - HOLD_MS),
        eq(events.actorId, actor.id),
        sql`${events.subject} like 'opinion:%'`,
        visibleTo(actor),
      ),
    )
    .orderBy(desc(events.at), desc(opinions.id))
    .limit(MOST)
}

export type RecentDecision = Awaited<ReturnType<typeof findRecentDecisions>>[number]
