import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { opinions } from '../schema/opinions.ts'
import { standingOf } from './opinions.ts'
import { visibleTo } from './visibility.ts'

/** Those of several opinions that `actor` may see, as far as deciding about them needs. `answer` is the version on its way. One trip. */
export async function findTicked(db: Db, actor: Actor, codes: readonly string[]) {
  const newest = db
    .select({ id: answers.id })
    .from(answers)
    .where(and(eq(answers.opinionId, opinions.id), eq(answers.form, 'written'), isNull(answers.issuedAt)))
    .orderBy(desc(answers.version))
    .limit(1)
  const rows = await db
    .select({ opinion: opinions, answer: sql<number | null>`(${newest})` })
    .from(opinions)
    .where(and(inArray(opinions.code, [...codes]), visibleTo(actor)))
  return rows.map(({ opinion, answer }) => ({ ...opinion, answer, standing: standingOf(opinion) }))
}

export type TickedOpinion = Awaited<ReturnType<typeof findTicked>>[number]
