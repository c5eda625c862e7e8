import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { cardEdits } from '../schema/captures.ts'
import { hamlets } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { users } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { hasCard } from './has-card.ts'
import { heldForSession } from './held-for.ts'

/** How the cards of the sessions that `isIt` selects were mended, the first time first. For a batch. */
export function selectEdits(db: Db, isIt: SQL) {
  const { opinionId, textBefore, text, nameBefore, topicBefore, kindBefore, editedAt } = cardEdits
  return db
    .select({
      ...{ opinionId, textBefore, text, nameBefore, topicBefore, kindBefore, editedAt },
      hamletBefore: hamlets.name,
      editor: users.name,
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(cardEdits, eq(cardEdits.opinionId, opinions.id))
    .innerJoin(users, eq(users.id, cardEdits.editedBy))
    .leftJoin(hamlets, eq(hamlets.id, cardEdits.hamletBefore))
    .where(and(isIt, hasCard))
    .orderBy(asc(cardEdits.editedAt), asc(cardEdits.id))
}
