import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { CardWords } from '../../src/domain/mending.ts'
import type { Db } from '../database.ts'
import { cardEdits } from '../schema/captures.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import type { WriteOutcome } from '../write.ts'
import { recordMove, type Seen } from './moves.ts'

/** A card that is mended: what stands, what will stand, and the due date where the kind changes it. */
export interface Mending {
  id: number
  stands: CardWords
  words: CardWords
  personId: number
  due?: Pick<typeof opinions.$inferInsert, 'dueOn' | 'dueRule' | 'dueProvisional'>
}

/**
 * Mends a card: its words before are kept beside it first, without which the database refuses. The public text follows as long as nobody edited it
 * and nobody reads it.
 */
export function recordMending(db: Db, card: Seen, move: Move, mending: Mending): Promise<WriteOutcome> {
  const { id, stands, words, personId, due } = mending
  const { text, name, hamletId, topic, kind } = words
  const isIt = eq(opinions.id, card.id)
  return recordMove(db, card, move, {
    set: { hamletId, topic, kind, ...due },
    statements: [
      db.insert(cardEdits).values({
        ...{ id, opinionId: card.id, textBefore: stands.text, text, nameBefore: stands.name },
        ...{ hamletBefore: stands.hamletId, topicBefore: stands.topic, kindBefore: stands.kind },
        ...{ editedBy: move.actorId!, editedAt: move.at },
      }),
      db
        .update(opinions)
        .set({ publicText: text })
        .where(and(isIt, isNull(opinions.publicAt), eq(opinions.publicText, sql`original_text`))),
      db.update(opinions).set({ originalText: text }).where(isIt),
      // Who was erased stays without a name, whatever is typed.
      db
        .update(people)
        .set({ name, hamletId })
        .where(and(eq(people.id, personId), isNull(people.erasedAt))),
    ],
    data: { edit: id, fields: changed(stands, words).join(',') },
  })
}

function changed(stands: CardWords, words: CardWords): string[] {
  return (['text', 'name', 'hamletId', 'topic', 'kind'] as const).filter(
    (field) => stands[field] !== words[field],
  )
}
